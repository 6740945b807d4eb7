"""Undo and redo are facts too: the log says that somebody took an operation back."""

from dataclasses import dataclass
from typing import ClassVar

from ogcore.record.event import Event


@dataclass(frozen=True, slots=True)
class _HistoryEvent(Event):
    undoable: ClassVar[bool] = False
    of_part: ClassVar[str] = "history"
    op: str


class OperationUndone(_HistoryEvent):
    """The operation ``op`` was taken back; the inverse events follow in the same operation."""

    __slots__ = ()


class OperationRedone(_HistoryEvent):
    """The operation ``op`` was brought back after having been undone."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class OperationTakenBack(Event):
    """A facilitator took the operation ``op`` of somebody back; the inverse events follow in the same operation.

    That operation is one of the facilitator's own, which may be undone: ``again`` says that ``op`` holds again.
    """

    of_part: ClassVar[str] = "history"
    op: str
    again: bool = False

    def inverse(self) -> Event:
        """Let it hold again, or take it back once more."""
        return OperationTakenBack(self.op, not self.again)


REVERSALS = (OperationUndone, OperationRedone, OperationTakenBack)
"""They only name an operation: the events that change anything follow them."""
