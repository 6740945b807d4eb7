"""How what an earlier version wrote becomes what this one reads: the formats of the log, in order (R42).

Adding a field with a default needs nothing here. Any other change of an event (a field renamed or given another
meaning, a kind that became another) raises :data:`FORMAT` by one and adds a :class:`Step` for each kind concerned; the
tests then ask for a new golden log. Steps are never taken out: a log of any age must open.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ogcore.errors import NewerVersion, UnreadableFile

FORMAT = 1
"""The number of the form in which events are written now: in the log, beside each of them, and in a plan's file."""
SNAPSHOT = 6
"""The number of a snapshot's form. Raised also when only a rule of replay was mended: others are made anew."""


@dataclass(frozen=True, slots=True)
class Step:
    """What makes events of the formats before ``number`` into those of ``number``.

    ``change`` takes the plain data and returns new ones; ``kind`` is the kind they are from then on, when it changes.
    """

    number: int
    change: Callable[[Mapping[str, Any]], dict[str, Any]] = dict
    kind: str | None = None


UPCASTS: Mapping[str, Sequence[Step]] = {}
"""The steps of each kind, by the name it had when it was written, the oldest first."""


def upcast(
    kind: str, data: Any, number: int, upcasts: Mapping[str, Sequence[Step]] | None = None, present: int | None = None
) -> tuple[str, Any]:
    """Return kind and data of an event written in the format ``number`` as the present format has them.

    ``upcasts`` and ``present`` default to :data:`UPCASTS` and :data:`FORMAT`. Raises NewerVersion for a format this
    version does not know, UnreadableFile (``wrong_fields``) for data that a step cannot take.
    """
    known = UPCASTS if upcasts is None else upcasts
    newest = FORMAT if present is None else present
    if number > newest:
        raise NewerVersion(number, newest)
    steps = [step for step in known.get(kind, ()) if step.number > number]
    for step in steps:
        try:
            data = step.change(data)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise UnreadableFile("wrong_fields") from error
        if step.kind is not None:  # from here on the steps are those of the kind it has become
            return upcast(step.kind, data, step.number, known, present)
    return kind, data
