"""One gesture of one person, and what the log keeps of it: under the Chatham House Rule neither who nor when (R5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from ogcore.chatham_house.events import SittingClosed
from ogcore.chatham_house.state import ChathamHouse, Sitting
from ogcore.record.event import Event, Recorded
from ogcore.record.group import WorkingGroup
from ogcore.record.ids import new_id
from ogcore.record.reversal import OperationRedone, OperationUndone
from ogcore.record.stream import Stream
from ogcore.record.voice import StageKey
from ogcore.store.store import Piece


def _apart(events: Sequence[Event]) -> list[tuple[Event, ...]]:
    """Return the events of a gesture under the Rule as they are kept: ideas of a list, and undoing one, each alone."""
    if all(event.apart for event in events):
        return [(event.alone(),) for event in events]
    heads = [place for place, event in enumerate(events) if isinstance(event, OperationUndone | OperationRedone)]
    if heads[:1] != [0]:
        return [tuple(events)]
    return [tuple(events[head:end]) for head, end in zip(heads, (*heads[1:], len(events)), strict=True)]


def sitting_of(state: Stream) -> Sitting | None:
    """Return the sitting a group holds under the Rule, None for one that holds none, and for a plan."""
    return state[ChathamHouse].sitting if isinstance(state, WorkingGroup) else None


@dataclass(frozen=True)
class Gesture:
    """What somebody does with a ``stream`` of so many events; in a ``sitting`` with its ``key``, if that is here."""

    stream: str
    version: int
    op: str
    person: str
    key: StageKey | None
    sitting: Sitting | None

    @cached_property
    def kept_op(self) -> str:
        """The name under which the operation is kept; without its key one that nobody can find again."""
        if self.sitting is None:
            return self.op
        return new_id(20) if self.key is None else self.key.digest(self.op)

    @property
    def tag(self) -> str | None:
        """What is kept in place of who does it."""
        return self.tag_of(self.kept_op)

    def tag_of(self, kept: str) -> str | None:
        """Return what is kept in place of who does it, beside the name under which a part of it is kept."""
        return None if self.key is None else self.key.tag(self.person, kept)

    def pieces(self, events: Sequence[Event]) -> list[Piece]:
        """Return what is kept of it: one piece, or of a list of ideas as many as there are, none telling of another."""
        kept, pieces = self.kept_op, []
        for said in _apart(events):
            pieces.append(Piece(kept, self.tag_of(kept), said))
            kept = self.next_op(kept)
        return pieces

    def next_op(self, kept: str) -> str:
        """Return the name under which the part is kept that follows the one kept as ``kept``."""
        return new_id(20) if self.key is None else self.key.part(kept)

    @staticmethod
    def is_end(events: Sequence[Event]) -> bool:
        """Tell whether it ends a sitting: that, a facilitator does, and it says nothing of who said what."""
        return any(isinstance(event, SittingClosed) for event in events)

    def may_be(self, recorded: Recorded) -> bool:
        """Tell whether an operation that was written before may be this one, and not somebody else's."""
        return recorded.whose in (None, self.person, self.tag)
