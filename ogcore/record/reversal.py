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
