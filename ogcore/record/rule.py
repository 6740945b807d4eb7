"""What one intent is decided with: who asks, of which group, with which words."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from ogcore.errors import BadInput, MissingData
from ogcore.record.event import Event
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity

Data = Mapping[str, Any]
Events = tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """What somebody wants: ``data`` came from a browser and nothing in it is trusted, ``identity`` is the server's."""

    group: WorkingGroup
    identity: Identity
    data: Data
    past: Callable[[int], WorkingGroup]
    """The group after so many of its events."""

    def word(self, field: str) -> str:
        """Return a text; raises MissingData when it is not there and BadInput when it is something else."""
        return word(self.data, field)

    def optional(self, field: str) -> str | None:
        """Return a text or None; raises BadInput when it is something else."""
        return None if self.data.get(field) is None else self.word(field)

    def flag(self, field: str) -> bool:
        """Return a truth value, False when it is not there; raises BadInput when it is something else."""
        value = self.data.get(field, False)
        if not isinstance(value, bool):
            raise BadInput(field=field)
        return value

    def number(self, field: str) -> int:
        """Return a whole number; raises MissingData when it is not there and BadInput when it is something else."""
        value = self.data.get(field)
        if value is None:
            raise MissingData(field)
        if type(value) is not int:  # True is an int too, and no number
            raise BadInput(field=field)
        return value

    def words(self, field: str) -> list[str]:
        """Return a list of texts; raises MissingData when it is not there and BadInput when it is something else."""
        value = self.data.get(field)
        if value is None:
            raise MissingData(field)
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise BadInput(field=field)
        return value


def word(data: Data, field: str) -> str:
    """Return the text in ``data`` under ``field``; raises MissingData or BadInput."""
    value = data.get(field)
    if value is None:
        raise MissingData(field)
    if not isinstance(value, str):
        raise BadInput(field=field)
    return value


@dataclass(frozen=True, slots=True)
class Rule:
    """How one intent is decided; ``stage`` is the stage it belongs to, None when only a facilitator may have it.

    ``also`` are further stages it belongs to as well.
    """

    decide: Callable[[Ask], Events]
    stage: str | None
    also: tuple[str, ...] = ()
