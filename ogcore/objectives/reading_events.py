"""What happens while a group reads its proposed objectives aloud, before any is kept (R16)."""

from dataclasses import dataclass
from typing import ClassVar

from ogcore.record.event import Event


@dataclass(frozen=True, slots=True)
class ReadAloud:
    """A pair as it was read: the problem and the words proposed for it. Once either changes, it is to be read again."""

    problem: str
    objective: str


@dataclass(frozen=True, slots=True)
class _ReadingEvent(Event):
    """Taken back by its own opposite, never by undo: undo after *keep all* must reach the objectives that were kept."""

    undoable: ClassVar[bool] = False
    of_part: ClassVar[str] = "reading"
    of_stage: ClassVar[str] = "objective_tree"


@dataclass(frozen=True, slots=True)
class ProposalRead(_ReadingEvent):
    """The facilitator marked that the group has read a pair, or took the mark away."""

    node: str
    before: ReadAloud | None
    after: ReadAloud | None


@dataclass(frozen=True, slots=True)
class ProposalsShown(_ReadingEvent):
    """The facilitator put proposals nobody has read on the wall, on purpose, or took them off it."""

    shown: bool
