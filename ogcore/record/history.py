"""Who did what, so that people can take back their own last change and nobody else's (R12).

A facilitator, who answers for the group's work, can take back what anybody did (R13).
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace

from ogcore.errors import NothingToRedo, NothingToUndo, OperationNotFound
from ogcore.record.event import Event
from ogcore.record.reversal import OperationRedone, OperationTakenBack, OperationUndone
from ogcore.record.voice import Voice, is_tag

DEPTH = 2000
"""Operations remembered, about a day of a busy group; older ones stay in the log but can no longer be taken back."""
Reach = Collection[str] | None
"""The parts of the stream whose changes are meant, by name; None: all."""
Whose = Voice | str | None
"""Who did something: somebody as commands see them, or what the log holds of them."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One gesture of one person and the events it led to, at the time ``at``.

    ``actor`` is a person's identifier, or a tag where it was done under the Rule. ``place`` is the version of the
    stream with which it was done, ``back`` the one with which whoever did it took it back last.
    """

    op: str
    actor: str | None
    events: tuple[Event, ...]
    at: float = 0.0
    place: int = 0
    back: int = 0

    def is_of(self, who: Whose) -> bool:
        """Tell whether ``who`` did it."""
        return who.owns(self.actor, self.op) if isinstance(who, Voice) else self.actor == who

    @property
    def own(self) -> bool:
        """Whether it is a contribution of a person's own (an idea, an answer), of which nobody is told whose it is."""
        return any(event.own for event in self.events)

    @property
    def takes_back(self) -> str | None:
        """The operation of somebody that it takes back, by its name."""
        return next((event.op for event in self.events if isinstance(event, OperationTakenBack)), None)

    def within(self, reach: Reach) -> bool:
        """Tell whether it changed one of the parts meant: what spans several parts is reached from each of them."""
        return reach is None or any(event.of_part in reach for event in self.events)


class History:
    """The operations that can be taken back, and those that were: by who did them, or by a facilitator (``taken``)."""

    def __init__(self) -> None:
        self.done: list[Operation] = []
        self.undone: list[Operation] = []
        self.taken: list[Operation] = []
        self._reversing: str | None = None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, History):
            return NotImplemented
        return (self.done, self.undone, self.taken) == (other.done, other.undone, other.taken)

    __hash__ = None  # type: ignore[assignment]

    def note(self, op: str, actor: str | None, event: Event, at: float = 0.0, place: int = 0) -> None:
        """Remember that ``event``, the stream's ``place``-th, was part of the operation ``op`` of ``actor``, then."""
        if isinstance(event, OperationUndone):
            self._shift(self.done, self.undone, event.op)
            if self.undone and self.undone[-1].op == event.op:
                self.undone[-1] = replace(self.undone[-1], back=place)
            self._reversing = op
        elif isinstance(event, OperationRedone):
            self._shift(self.undone, self.done, event.op)
            self._reversing = op
        elif op != self._reversing and event.undoable:
            self._append(Operation(op, actor, (event,), at, place))
        if isinstance(event, OperationTakenBack):
            self._take(event, op)

    def _append(self, new: Operation) -> None:
        if self.done and self.done[-1].op == new.op:
            last = self.done.pop()
            self.done.append(replace(last, events=(*last.events, *new.events)))
            return
        self.done.append(new)
        self.undone = [operation for operation in self.undone if operation.actor != new.actor]
        del self.done[:-DEPTH]

    def _take(self, event: OperationTakenBack, by: str) -> None:
        """Let an operation be taken back, or hold again: then it stands by its time, before what it is by."""
        if not event.again:
            self._shift(self.done, self.taken, event.op)
            del self.taken[:-DEPTH]
            return
        back: list[Operation] = []
        self._shift(self.taken, back, event.op)
        end = len(self.done) - bool(self.done and self.done[-1].op == by)
        place = next((place for place, one in enumerate(self.done[:end]) if back and one.at > back[0].at), end)
        self.done[place:place] = back

    @staticmethod
    def _shift(source: list[Operation], target: list[Operation], op: str) -> None:
        for index in range(len(source) - 1, -1, -1):
            if source[index].op == op:
                target.append(source.pop(index))
                return

    def can_undo(self, actor: Whose, reach: Reach = None) -> bool:
        """Tell whether ``actor`` has a change within ``reach`` left to take back."""
        return self.last_done(actor, reach) is not None

    def can_redo(self, actor: Whose, reach: Reach = None) -> bool:
        """Tell whether ``actor`` has an undone change within ``reach`` left to bring back."""
        return self.last_undone(actor, reach) is not None

    def last_done(self, actor: Whose, reach: Reach = None) -> Operation | None:
        """Return the last change of ``actor`` within ``reach``: what undo takes back."""
        return _one(self._undoable(actor, reach))

    def last_undone(self, actor: Whose, reach: Reach = None) -> Operation | None:
        """Return the change within ``reach`` that ``actor`` took back last: what redo brings back.

        Not once they have done something else: of an open change that is known when it happens, under the Rule it is
        looked at here, where whose it is can be told.
        """
        return _one(self._redoable(actor, reach))

    def _undoable(self, actor: Whose, reach: Reach) -> list[Operation]:
        return _together(self.done, _last_of(self.done, actor, reach), actor)

    def _redoable(self, actor: Whose, reach: Reach) -> list[Operation]:
        last = _last_of(self.undone, actor, reach)
        if last is not None and is_tag(last.actor):
            since = (one for one in self.done if one.place > last.back and one.is_of(actor))
            last = last if next(since, None) is None else None
        return _together(self.undone, last, actor)

    def whole(self, op: str, actor: Whose) -> Operation | None:
        """Return what ``actor`` did with one gesture, of which ``op`` is a part; None when it is not remembered."""
        for operations in (self.undone, self.done, self.taken):
            found = next((one for one in reversed(operations) if one.op == op), None)
            if found is not None:
                return _one(_together(operations, found, actor))
        return None

    def operation(self, op: str) -> Operation | None:
        """Return an operation that was done or taken back, by its name; None when it is not remembered (any more)."""
        known = (*reversed(self.undone), *reversed(self.done), *reversed(self.taken))
        return next((one for one in known if one.op == op), None)

    def shared(self) -> list[Operation]:
        """Return what was done to the group's common work and still holds, the newest first."""
        return [operation for operation in reversed(self.done) if not operation.own]

    def take_back(self, op: str, check: Callable[[Sequence[Event]], None]) -> tuple[Event, ...]:
        """Return the events that take back one operation of anybody; as :meth:`undo`. Raises OperationNotFound.

        What is somebody's own is not to be had so: whose it is would be told by it.
        """
        operation = next((one for one in self.shared() if one.op == op), None)
        if operation is None:
            raise OperationNotFound(op)
        events = tuple(event.inverse() for event in reversed(operation.events))
        check(events)
        return (OperationTakenBack(op), *events)

    def undo(self, actor: Whose, check: Callable[[Sequence[Event]], None], reach: Reach = None) -> tuple[Event, ...]:
        """Return the events that take back the last change of ``actor`` within ``reach``.

        ``check`` must raise UndoConflict when those events no longer fit the state. What was kept apart under the Rule
        goes back together, each operation behind the event that names it. Raises NothingToUndo.
        """
        operations = self._undoable(actor, reach)
        if not operations:
            raise NothingToUndo
        back = [(one.op, [event.inverse() for event in reversed(one.events)]) for one in reversed(operations)]
        check([event for _, events in back for event in events])
        return tuple(event for op, events in back for event in (OperationUndone(op), *events))

    def redo(self, actor: Whose, check: Callable[[Sequence[Event]], None], reach: Reach = None) -> tuple[Event, ...]:
        """Return the events that bring back the change ``actor`` undid last; as :meth:`undo`. Raises NothingToRedo."""
        operations = self._redoable(actor, reach)
        if not operations:
            raise NothingToRedo
        check([event for one in operations for event in one.events])
        return tuple(event for one in operations for event in (OperationRedone(one.op), *one.events))


def _one(parts: Sequence[Operation]) -> Operation | None:
    """Return operations that one gesture led to as one, under the name of the last; None where there are none."""
    if len(parts) <= 1:
        return parts[0] if parts else None
    return replace(parts[-1], events=tuple(event for part in parts for event in part.events))


def _together(operations: Sequence[Operation], found: Operation | None, actor: Whose) -> list[Operation]:
    """Return what one gesture led to, of which ``found`` is a part, in the order in which it was written.

    Under the Rule the log does not tell; whoever has the key knows what follows what, and only of their own.
    """
    if found is None:
        return []
    key = actor.key if isinstance(actor, Voice) else None
    if key is None or not is_tag(found.actor) or not found.is_of(actor):
        return [found]

    def linked(one: Operation, other: Operation) -> bool:
        return other.op == key.part(one.op) or one.op == key.part(other.op)

    first = last = next(place for place in range(len(operations) - 1, -1, -1) if operations[place] is found)
    while first > 0 and linked(operations[first - 1], operations[first]):
        first -= 1
    while last + 1 < len(operations) and linked(operations[last], operations[last + 1]):
        last += 1
    parts = list(operations[first : last + 1])
    if len(parts) > 1 and parts[1].op != key.part(parts[0].op):  # what was taken back stands there the last first
        parts.reverse()
    return parts


def _last_of(operations: list[Operation], actor: Whose, reach: Reach) -> Operation | None:
    mine = (operation for operation in reversed(operations) if operation.within(reach) and operation.is_of(actor))
    return next(mine, None)
