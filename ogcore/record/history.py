"""Who did what, so that people can take back their own last change and nobody else's (R12)."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from ogcore.errors import NothingToRedo, NothingToUndo
from ogcore.record.event import Event
from ogcore.record.reversal import OperationRedone, OperationUndone

DEPTH = 500
"""Operations remembered; older ones stay in the log but can no longer be taken back."""
Reach = Collection[str] | None
"""The parts of the stream whose changes are meant, by name; None: all."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One gesture of one person and the events it led to."""

    op: str
    actor: str | None
    events: tuple[Event, ...]

    def within(self, reach: Reach) -> bool:
        """Tell whether it changed one of the parts meant: what spans several parts is reached from each of them."""
        return reach is None or any(event.of_part in reach for event in self.events)


class History:
    """The operations that can be taken back, and those that were."""

    def __init__(self) -> None:
        self.done: list[Operation] = []
        self.undone: list[Operation] = []
        self._reversing: str | None = None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, History):
            return NotImplemented
        return (self.done, self.undone) == (other.done, other.undone)

    __hash__ = None  # type: ignore[assignment]

    def note(self, op: str, actor: str | None, event: Event) -> None:
        """Remember that ``event`` happened as part of the operation ``op`` of ``actor``."""
        if isinstance(event, OperationUndone):
            self._shift(self.done, self.undone, event.op)
            self._reversing = op
        elif isinstance(event, OperationRedone):
            self._shift(self.undone, self.done, event.op)
            self._reversing = op
        elif op != self._reversing and event.undoable:
            self._append(op, actor, event)

    def _append(self, op: str, actor: str | None, event: Event) -> None:
        if self.done and self.done[-1].op == op:
            last = self.done.pop()
            self.done.append(Operation(op, actor, (*last.events, event)))
            return
        self.done.append(Operation(op, actor, (event,)))
        self.undone = [operation for operation in self.undone if operation.actor != actor]
        del self.done[:-DEPTH]

    @staticmethod
    def _shift(source: list[Operation], target: list[Operation], op: str) -> None:
        for index in range(len(source) - 1, -1, -1):
            if source[index].op == op:
                target.append(source.pop(index))
                return

    def can_undo(self, actor: str | None, reach: Reach = None) -> bool:
        """Tell whether ``actor`` has a change within ``reach`` left to take back."""
        return self.last_done(actor, reach) is not None

    def can_redo(self, actor: str | None, reach: Reach = None) -> bool:
        """Tell whether ``actor`` has an undone change within ``reach`` left to bring back."""
        return self.last_undone(actor, reach) is not None

    def last_done(self, actor: str | None, reach: Reach = None) -> Operation | None:
        """Return the last change of ``actor`` within ``reach``: what undo takes back."""
        return _last_of(self.done, actor, reach)

    def last_undone(self, actor: str | None, reach: Reach = None) -> Operation | None:
        """Return the change within ``reach`` that ``actor`` took back last: what redo brings back."""
        return _last_of(self.undone, actor, reach)

    def operation(self, op: str) -> Operation | None:
        """Return an operation that was done or taken back, by its name; None when it is not remembered (any more)."""
        return next((one for one in (*reversed(self.undone), *reversed(self.done)) if one.op == op), None)

    def undo(
        self, actor: str | None, check: Callable[[Sequence[Event]], None], reach: Reach = None
    ) -> tuple[Event, ...]:
        """Return the events that take back the last change of ``actor`` within ``reach``.

        ``check`` must raise UndoConflict when those events no longer fit the state. Raises NothingToUndo.
        """
        operation = self.last_done(actor, reach)
        if operation is None:
            raise NothingToUndo
        events = tuple(event.inverse() for event in reversed(operation.events))
        check(events)
        return (OperationUndone(operation.op), *events)

    def redo(
        self, actor: str | None, check: Callable[[Sequence[Event]], None], reach: Reach = None
    ) -> tuple[Event, ...]:
        """Return the events that bring back the change ``actor`` undid last; as :meth:`undo`. Raises NothingToRedo."""
        operation = self.last_undone(actor, reach)
        if operation is None:
            raise NothingToRedo
        check(operation.events)
        return (OperationRedone(operation.op), *operation.events)


def _last_of(operations: list[Operation], actor: str | None, reach: Reach) -> Operation | None:
    return next(
        (operation for operation in reversed(operations) if operation.actor == actor and operation.within(reach)), None
    )
