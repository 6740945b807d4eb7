"""What a chapter of the method brings: its state, what people may want of it, what a file must satisfy, its frames."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

from ogcore.record.event import Event
from ogcore.record.frame import Frame
from ogcore.record.part import Part
from ogcore.record.rule import Rule

Scope = Literal["group", "plan"]
Check = Callable[[Event, int], None]
"""``(event, its version in the stream)``: raises a refusal unless commands write such an event."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One chapter; ``scope`` says whether it is about a working group or about the plan.

    ``check`` is asked of the events of ``part``, and refuses a kind it does not know. A chapter that only brings
    further rules for the part of another has none of its own. ``frames`` are the tables it gives an analyst (R44).
    """

    rules: Mapping[str, Rule] = field(default_factory=dict)
    part: type[Part] | None = None
    check: Check | None = None
    scope: Scope = "group"
    frames: tuple[Frame, ...] = ()
