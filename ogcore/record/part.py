"""What the parts of a group's work have in common, beside its trees: ideas, evidence, votes and the like.

A part is a dataclass of plain values and of dictionaries ``id -> frozen dataclass``; it is changed by its own events
alone. Being plain it is compared, copied, kept in snapshots and brought back without further code.
"""

import dataclasses
from typing import Self, TypeVar

from ogcore.errors import UndoConflict
from ogcore.record.event import Event

Entry = TypeVar("Entry")


@dataclasses.dataclass
class Part:
    """Base of the parts of a working group's work."""

    def apply(self, event: Event) -> None:
        """Let ``event`` have happened; raises UndoConflict when it does not fit the present state."""
        raise TypeError(f"not an event of this part: {event.kind}")

    def copy(self) -> Self:
        """Return an independent copy: the dictionaries are copied, what they hold is frozen."""
        values = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        return type(self)(**{name: dict(value) if isinstance(value, dict) else value for name, value in values.items()})


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
