"""What the parts of a stream's state have in common: a tree, ideas, evidence, answers and the like.

A part is a dataclass of plain values and of dictionaries ``id -> frozen dataclass``; it is changed by its own events
alone. Being plain it is compared, copied, kept in snapshots and brought back without further code.
"""

import dataclasses
from typing import Any, ClassVar, Self, TypeVar, cast

from ogcore.errors import UndoConflict
from ogcore.record.event import Event
from ogcore.record.plain import plain, typed

Entry = TypeVar("Entry")


class Part:
    """Base of the parts. ``name`` is what events call it in ``of_part``, and its place in a snapshot."""

    name: ClassVar[str]

    def apply(self, event: Event) -> None:
        """Let ``event`` have happened; raises UndoConflict when it does not fit the present state."""
        raise TypeError(f"not an event of this part: {event.kind}")

    def touched(self, event: Event) -> frozenset[str]:
        """Return the nodes of the problem tree an ``event`` of this part concerns, as far as what is known tells."""
        return event.touches()

    def copy(self) -> Self:
        """Return an independent copy: the dictionaries are copied, what they hold is frozen."""
        fields = dataclasses.fields(cast("Any", self))
        values = {field.name: getattr(self, field.name) for field in fields}
        return type(self)(**{name: dict(value) if isinstance(value, dict) else value for name, value in values.items()})

    def without_voices(self) -> Self:
        """Return the part as the trees alone leave it, for an earlier version of them (R15).

        What people contributed each by themselves and how many agreed is taken out: beside the same of another moment
        it would tell who did what in between (R5). A part that holds nothing of the kind is returned as it is.
        """
        return self

    def is_sound(self) -> bool:
        """Tell whether the rules hold that no single event can see to; a change that breaks them is refused."""
        return True

    def to_plain(self) -> Any:
        """Return the part as JSON takes it."""
        return plain(self)

    @classmethod
    def from_plain(cls, data: Any) -> Self:
        """Return the part that :meth:`to_plain` gave; raises UnreadableFile when the data do not fit."""
        return cast("Self", typed(cls, data))


def put(entries: dict[str, Entry], key: str, before: Entry | None, after: Entry | None) -> None:
    """Replace the entry ``before`` by ``after`` (None: there is none); raises UndoConflict if it has changed since."""
    require(fits=entries.get(key) == before)
    if after is None:
        entries.pop(key, None)
    else:
        entries[key] = after


def require(*, fits: bool) -> None:
    """Raise UndoConflict unless the event ``fits`` the present state."""
    if not fits:
        raise UndoConflict
