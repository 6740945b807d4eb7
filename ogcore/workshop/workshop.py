"""The workshop as a whole: people join, act and see, on top of a store. The one door through which anything changes."""

import functools
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from ogcore import chapters
from ogcore.chatham_house.commands import require_sitting
from ogcore.chatham_house.state import ChathamHouse
from ogcore.commitments.state import Commitments
from ogcore.errors import (
    BadInput,
    DoorIsClosed,
    NotAllowed,
    StoreError,
    UnknownCode,
    UnknownSecret,
    VersionConflict,
)
from ogcore.plan.events import PlanCreated
from ogcore.plan.place import whereabouts
from ogcore.plan.state import GroupCard, Plan, checked_language, checked_title
from ogcore.record import intents
from ogcore.record.event import Event, Recorded
from ogcore.record.group import WorkingGroup
from ogcore.record.ids import id_of, new_id, new_join_code, new_secret
from ogcore.record.keyring import HeldKeys, Keyring
from ogcore.record.language import LANGUAGES
from ogcore.record.participant import Identity, checked_name, checked_sector
from ogcore.record.rule import Whereabouts
from ogcore.record.stream import Stream
from ogcore.record.voice import Voice
from ogcore.store import Store
from ogcore.store.roll import Presence
from ogcore.store.store import Piece
from ogcore.workshop import bundle, template
from ogcore.workshop.audit import is_op
from ogcore.workshop.gesture import Gesture
from ogcore.workshop.held_streams import HeldStreams
from ogcore.workshop.people import People
from ogcore.workshop.sittings import SittingKeys

ATTEMPTS = 50
MANY_CODES = 40
"""From so many groups in one store on, a million codes are few enough to be found by guessing."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of an intent: the group's version afterwards, and what its sender should learn."""

    version: int
    result: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class NewPlan:
    """A plan just created, and the secret of its facilitator's link: shown once, kept only as a digest."""

    plan_id: str
    secret: str


class Workshop:
    """Everything a page, a command line or a test may do. Safe to share between threads.

    Groups returned by :meth:`group` are live objects, to be read and not changed: they move on with every refresh.
    """

    def __init__(self, store: Store, keys: Keyring | None = None) -> None:
        """``keys`` is the ring of stages under the Chatham House Rule (R5); without one nobody speaks there."""
        self.store = store
        self._held = HeldStreams(store, SittingKeys(HeldKeys() if keys is None else keys))
        self._created: dict[str, NewPlan] = {}
        self.people = People(store, self.plan)

    def hold_keys(self, keys: Keyring) -> None:
        """Use the keys of that ring from now on."""
        self._held.sittings = SittingKeys(keys)

    # -- plans and groups --------------------------------------------------------------------------------------------

    def create_plan(
        self, name: str, language: str = LANGUAGES[0], by: Identity | None = None, op: str | None = None
    ) -> NewPlan:
        """Begin a local action plan; the same ``op`` begins it once, and whoever sends it again gets a link that works.

        ``by`` is the facilitator who asks, None the owner of the machine. Raises NotAllowed, UnknownChoice for the
        language, EmptyText or TextTooLong for the name.
        """
        _require_facilitator(by, "create_plan")
        op, actor = _checked_op(op), by.participant_id if by else None
        created = NewPlan(id_of(op), new_secret())
        event = PlanCreated(created.plan_id, checked_title(name), checked_language(language))
        with self._held.lock:
            begun = self.store.done(created.plan_id, op)
            if begun is None:
                first = Recorded(0, created.plan_id, 1, op, actor, time.time(), event)
                self.store.import_plan(created.plan_id, created.secret, [first], ())
            elif begun[0].actor != actor:
                raise NotAllowed("create_plan", by.role if by else "")
            elif created.plan_id in self._created:
                return self._created[created.plan_id]
            else:  # its answer was lost with the process that gave it: nobody has that link
                self.store.roll.renew_secret(created.plan_id, created.secret)
            self._created[created.plan_id] = created
            return created

    def plans(self) -> list[Plan]:
        """Return every plan, the oldest first."""
        return [self.plan(plan_id) for plan_id in self.store.roll.plans()]

    def plan(self, plan_id: str) -> Plan:
        """Return the plan as it stands; raises UnknownPlan, StoreDamaged."""
        return self._held.plan(plan_id)

    def add_group(self, identity: Identity, name: str, topic: str = "") -> GroupCard:
        """Add a working group to the facilitator's plan; raises NotAllowed, EmptyText, TextTooLong."""
        outcome = self.act(identity, identity.plan_id, "add_group", {"name": name, "topic": topic})
        return self.plan(identity.plan_id).group(outcome.result["group"])

    def _free_code(self) -> str:
        """Return a code that leads nowhere yet; a longer one where so many lead somewhere that guessing would pay."""
        syllables = 1 if self.store.roll.count_codes() < MANY_CODES else 2
        while self.store.roll.code_taken(code := new_join_code(syllables)):
            pass
        return code

    def erase_names(self, plan_id: str, called: str, by: Identity | None = None) -> None:
        """Call everybody who has joined the plan ``called`` and a number, for good (R54).

        ``by`` is the facilitator who asks, None the owner of the machine, who has the whole file written anew as well.
        Raises NotAllowed, EmptyText, TextTooLong.
        """
        _require_facilitator(by, "erase_names", plan_id)
        owner = Identity("owner", "facilitator", plan_id, None, "", None, LANGUAGES[0])
        self.act(by or owner, plan_id, "erase_names", {"called": called})
        if by is None:
            self.store.scrub(thoroughly=True)

    # -- people ------------------------------------------------------------------------------------------------------

    def group_by_code(self, code: str) -> GroupCard:
        """Return the group a join code leads to, however it is typed; raises UnknownCode, also for one put away."""
        plan_id, group_id = self.store.roll.group_of_code(code)
        card = self.plan(plan_id).group(group_id)
        if card.archived:
            raise UnknownCode
        return card

    def join(self, code: str, name: str, sector: str, language: str, op: str | None = None) -> Identity:
        """Put somebody on the roll of a group (R2); the same ``op``, sent twice by one form, makes one person.

        Raises UnknownCode, DoorIsClosed, EmptyText, TextTooLong, UnknownChoice, BadInput for an unusable ``op``.
        """
        card = self.group_by_code(code)
        if not card.open:
            raise DoorIsClosed(card.name)
        identity = Identity(
            id_of(_checked_op(op), 16),
            "observer" if self._is_late(card) else "participant",
            card.plan_id,
            card.group_id,
            checked_name(name),
            checked_sector(sector),
            checked_language(language),
        )
        return self.store.roll.enter_once(identity, new_id(16))

    def _is_late(self, card: GroupCard) -> bool:
        """Tell whether whoever comes now only observes: what the group works on has begun, and is closed just now."""
        if not card.observe:
            return False
        group = self.group(card.plan_id, card.group_id)
        return group.stage_begun and not group.stage_open

    def plan_of_secret(self, secret: str) -> Plan:
        """Return the plan that the facilitator's ``secret``, or an invitation, opens; raises UnknownSecret."""
        try:
            return self.plan(self.store.roll.plan_of_secret(secret))
        except UnknownSecret:
            return self.plan(self.people.plan_of_invitation(secret))

    def facilitator(self, secret: str) -> Identity:
        """Return a facilitator of the plan that ``secret`` opens; an invitation does so once. Raises UnknownSecret."""
        try:
            plan = self.plan(self.store.roll.plan_of_secret(secret))
        except UnknownSecret:
            return self.people.take_up(secret)
        identity = Identity(new_id(16), "facilitator", plan.plan_id, None, "", None, plan.language)
        self.store.roll.enter(identity)
        return identity

    def identify(self, participant_id: str) -> Identity:
        """Return who that is; raises UnknownParticipant."""
        return self.store.roll.identity(participant_id)

    def set_language(self, identity: Identity, language: str) -> None:
        """Remember the language somebody reads in; raises UnknownChoice."""
        self.store.roll.set_language(identity.participant_id, checked_language(language))

    def leave(self, participant_id: str) -> None:
        """End somebody's badge; what they wrote stays with the group."""
        self.store.roll.end(participant_id)

    def seen(self, identity: Identity) -> None:
        """Note that somebody's page is open now."""
        self.store.roll.seen(identity.participant_id)

    def present(self, plan_id: str, group_id: str | None = None) -> list[Presence]:
        """Return the participants of a plan or group who can write and vote, in order of arrival.

        Whoever observes or was removed is not among them (:meth:`People.of`).
        """
        entries = self.people.of(plan_id, group_id)
        return [entry for entry in entries if entry.identity.role == "participant" and not entry.removed]

    # -- the group's work --------------------------------------------------------------------------------------------

    def group(self, plan_id: str, group_id: str) -> WorkingGroup:
        """Return the group with everything that has been recorded until now.

        Raises UnknownGroup, UnknownPlan, StoreDamaged.
        """
        return self._held.group(plan_id, group_id)

    def group_at(self, plan_id: str, group_id: str, version: int) -> WorkingGroup:
        """Return the group after its first ``version`` events (R15); raises UnknownGroup, UnknownPlan."""
        return self._held.group_at(plan_id, group_id, version)

    def act(
        self,
        identity: Identity,
        stream: str,
        intent: str,
        data: Mapping[str, Any],
        op: str | None = None,
        *,
        written: str | None = None,
        address: str = "",
    ) -> Outcome:
        """Carry out what somebody wants of their plan or of one of its groups; the same ``op`` takes effect once.

        ``written`` is the sitting under the Chatham House Rule in which they wanted it, as
        :func:`ogcore.chatham_house.commands.require_sitting` takes it; None: here and now. ``address`` is where people
        find the pages of the plan, said by the server and never by a browser. Raises NotAllowed and the other refusals
        of :func:`ogcore.chapters.decide`, OtherSitting, and BadInput for an ``op`` that was somebody else's; when
        others write at the same moment it decides again on what they wrote.
        """
        op = _checked_op(op)
        for _ in range(ATTEMPTS):
            with self._held.lock:
                state = self._held.of(identity.plan_id, stream)
                if not self._goes_on(state):
                    self._held.look_again(identity.plan_id, stream)
                    continue
                gesture = self._held.sittings.gesture(state, identity, op)
                recorded = self._done(gesture)
                events: Sequence[Event] = ()
                if recorded is None:
                    if isinstance(state, WorkingGroup):
                        require_sitting(state[ChathamHouse], written)
                    past, sittings = functools.partial(self._held.past, state), self._held.sittings.of(state)
                    where = self._where(identity.plan_id, state, address)
                    events = chapters.decide(
                        state, identity, intent, data, past, free_code=self._free_code, sittings=sittings, place=where
                    )
                    try:
                        recorded = self._written(gesture, events)
                    except VersionConflict:
                        self._held.look_again(identity.plan_id, stream)
                        continue
                    self._held.advance(state, recorded)
                if recorded and not gesture.may_be(recorded[0]):
                    raise BadInput(field="op")  # else one person's words would be acknowledged and never written
                if recorded and recorded[-1].version > state.version:  # it came by another way at this very moment
                    self._held.advance(state, recorded)
                kept = [record.event for record in recorded]
                if [event.alone() for event in events] == kept:  # under the Rule less is kept than what came of it
                    kept = list(events)
                return Outcome(state.version, intents.result_of(kept))
        raise StoreError(reason="busy")

    def sits(self, group_id: str) -> bool:
        """Tell whether a group sits under the Chatham House Rule now, without looking at the rest of its work (R5)."""
        return self._held.rule_of(group_id).sitting is not None

    def settle(self, group_id: str) -> None:
        """Forget keys of sittings that are over, of which nobody has said so (R5).

        Whoever closed them had died, or holds no keys; or the group was put away.
        """
        self._held.settle(group_id)

    def voice(self, identity: Identity, group: Stream) -> Voice:
        """Return somebody as the record of a group may know them now (R5): what is theirs there."""
        return self._held.sittings.voice(identity, group)

    def _goes_on(self, state: Stream) -> bool:
        """Let a sitting whose key went with everybody who held it go on under another one, where there is one.

        Return False where others have written meanwhile, perhaps the same.
        """
        going_on = self._held.sittings.going_on(state)
        if going_on is not None:
            try:
                written = self.store.append(state.stream, state.version, new_id(20), None, (going_on,), at=going_on.at)
            except VersionConflict:
                return False
            self._held.advance(state, written)
        return True

    def _done(self, gesture: Gesture) -> list[Recorded] | None:
        """Return what a gesture led to when it came before, None when it is new."""
        found = self.store.done(gesture.stream, gesture.kept_op)
        if found is None and gesture.kept_op != gesture.op:  # it came before the stage was opened
            return self.store.done(gesture.stream, gesture.op)
        more, kept = found, gesture.kept_op
        while found is not None and more and gesture.sitting is not None:  # what was kept apart of the same gesture
            kept = gesture.next_op(kept)
            more = self.store.done(gesture.stream, kept)
            found = [*found, *(more or ())]
        return found

    def _written(self, gesture: Gesture, events: Sequence[Event]) -> list[Recorded]:
        if not events:
            return []
        place = (gesture.stream, gesture.version)
        if gesture.sitting is None and any(event.nameless for event in events):
            return self.store.append_apart(*place, [Piece(gesture.op, None, events)], gesture.person, time.time())
        if gesture.sitting is None or gesture.is_end(events):
            return self.store.append(*place, gesture.op, gesture.person, events)
        return self.store.append_apart(*place, gesture.pieces(events), gesture.person, gesture.sitting.at)

    def _where(self, plan_id: str, state: Stream, address: str) -> Callable[[], Whereabouts]:
        plan, stream = functools.partial(self.plan, plan_id), state.stream
        elsewhere = functools.partial(self._cards_elsewhere, plan_id, stream)
        return lambda: replace(whereabouts(plan(), stream, address), elsewhere=elsewhere)

    def _cards_elsewhere(self, plan_id: str, stream: str) -> int:
        """Return how many commitment cards the other groups of a plan have, those put away included."""
        others = [group for group in self.plan(plan_id).groups if group != stream]
        return sum(len(self.group(plan_id, group)[Commitments].cards) for group in others)

    # -- moving a plan -----------------------------------------------------------------------------------------------

    def export_plan(self, plan_id: str) -> bytes:
        """Return the whole plan as one file (R42); raises UnknownPlan."""
        plan = self.plan(plan_id)
        log = [record for stream in (plan_id, *plan.groups) for record in self.store.load(stream)]
        return bundle.pack(log, self.store.roll.present(plan_id))

    def import_plan(self, data: bytes, by: Identity | None = None) -> NewPlan:
        """Bring in a plan from its file, under new identifiers and codes and a new facilitator's link.

        ``by`` is the facilitator who asks, None the owner of the machine. Raises NotAllowed, and UnreadableFile; then
        nothing is changed.
        """
        _require_facilitator(by, "restore_plan")
        unpacked = bundle.unpack(data, self._free_code)
        created = NewPlan(unpacked.plan_id, new_secret())
        self.store.import_plan(created.plan_id, created.secret, unpacked.log, unpacked.roll)
        return created

    def duplicate_plan(self, by: Identity, plan_id: str, name: str) -> NewPlan:
        """Begin a plan with the groups, agendas, courses and settings of another, without anybody's words or people.

        Only whoever facilitates the other may. Raises NotAllowed, EmptyText or TextTooLong for the name.
        """
        _require_facilitator(by, "duplicate_plan", plan_id)
        plan = self.plan(plan_id)
        groups = [self.group(plan_id, group) for group in plan.active_groups]
        log = template.log_of(plan, groups, checked_title(name), self._free_code)
        created = NewPlan(log[0].stream, new_secret())
        self.store.import_plan(created.plan_id, created.secret, log, ())
        return created


def _require_facilitator(by: Identity | None, intent: str, plan_id: str | None = None) -> None:
    """Raise NotAllowed unless a facilitator asks, of that plan where one is named; None is the machine's owner."""
    if by is not None and (by.role != "facilitator" or plan_id not in (None, by.plan_id)):
        raise NotAllowed(intent, by.role)


def _checked_op(op: object) -> str:
    if op is None:
        return new_id(20)
    if isinstance(op, str) and is_op(op):
        return op
    raise BadInput(field="op")
