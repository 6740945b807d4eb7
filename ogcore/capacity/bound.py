"""What one bound says: of what there may be how much, how it is measured, and how more of it is refused."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ogcore.errors import NoRoom, OgError
from ogcore.record.event import Event
from ogcore.record.part import Part
from ogcore.record.rule import Ask
from ogcore.record.voice import Voice


@dataclass(frozen=True, slots=True)
class Bound:
    """So much of something a part may hold; ``grows`` are the events that may add to it.

    ``held`` measures it on the part as it would be, for whoever asks. ``refuse`` makes the refusal from the limit.
    """

    part: type[Part]
    held: Callable[[Any, Ask], int]
    grows: tuple[type[Event], ...]
    refuse: Callable[[int], OgError] | None = None

    def refusal(self, name: str, limit: int) -> OgError:
        """Return the refusal: it names what makes room."""
        return NoRoom(f"full_{name}", limit) if self.refuse is None else self.refuse(limit)


def of_part(measure: Callable[[Any], int]) -> Callable[[Any, Ask], int]:
    """Return a measure that does not depend on who asks."""
    return lambda part, _ask: measure(part)


def own_share(measure: Callable[[Any, Voice], int]) -> Callable[[Any, Ask], int]:
    """Return a measure of one person's own; whoever enters for people without a device is not held to a share."""
    return lambda part, ask: 0 if ask.enters else measure(part, ask.voice)
