"""The sittings under the Chatham House Rule as a workshop meets them: their keys, beginning and end (R5)."""

from ogcore.chatham_house.events import SittingOpened
from ogcore.chatham_house.state import ChathamHouse, Sitting
from ogcore.errors import StageKeyMissing
from ogcore.record.keyring import Keyring, Sittings
from ogcore.record.participant import Identity
from ogcore.record.stream import Stream
from ogcore.record.voice import StageKey, Voice
from ogcore.workshop.gesture import Gesture, sitting_of


class SittingKeys:
    """The keys of the sittings that groups hold now, from a ring that others may share."""

    def __init__(self, ring: Keyring) -> None:
        self._ring = ring

    def voice(self, identity: Identity, state: Stream) -> Voice:
        """Return somebody as the record may know them now."""
        return Voice.of(identity, self._key(state), secret=sitting_of(state) is not None)

    def gesture(self, state: Stream, identity: Identity, op: str) -> Gesture:
        """Return what somebody is about to do, as it would be kept."""
        return Gesture(state.stream, state.version, op, identity.participant_id, self._key(state), sitting_of(state))

    def of(self, state: Stream) -> Sittings:
        """Return what deciding needs: the key of now, and the name of the sitting to come."""
        return Sittings(self._key(state), lambda: self._next(state))

    def going_on(self, state: Stream) -> SittingOpened | None:
        """Return how a sitting goes on whose key is lost; None where all is well, or there is no other key."""
        sitting = sitting_of(state)
        if sitting is None or self._key(state) is not None:
            return None
        name = self._ring.spare(state.stream, state[ChathamHouse].held)
        return None if name is None else SittingOpened(name, sitting.stage, sitting.at, again=True)

    def note(self, state: Stream, before: Sitting | None) -> None:
        """Let the ring know what has come of a sitting: one has begun, or one is over and its key to be forgotten."""
        now = sitting_of(state)
        if now == before:
            return
        if before is not None:
            self._ring.forget(before.sitting)
        if now is not None:
            self._ring.opened(state.stream, now.sitting)

    def settle(self, group: str, rule: ChathamHouse, *, put_away: bool = False) -> None:
        """Forget keys of sittings that were over before anybody could say so: who knew it had died.

        In a group that was ``put_away`` nobody says anything: its key is forgotten as at the closing of the stage.
        """
        now = None if put_away else rule.sitting
        for name in self._ring.names(group):
            if name in rule.held and (now is None or name != now.sitting):
                self._ring.forget(name)
        if now is not None:
            self._ring.opened(group, now.sitting)

    def _key(self, state: Stream) -> StageKey | None:
        sitting = sitting_of(state)
        return self._ring.key(sitting.sitting) if sitting else None

    def _next(self, state: Stream) -> str:
        name = self._ring.spare(state.stream, state[ChathamHouse].held)
        if name is None:
            raise StageKeyMissing
        return name
