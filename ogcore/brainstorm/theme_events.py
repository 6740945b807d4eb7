"""What happens to the themes of a brainstorm (R7): they get a name, and ideas come to stand in them."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Changed, Event


@dataclass(frozen=True, slots=True)
class Theme:
    """What a theme is called, and its place among the others."""

    name: str
    order: int


@dataclass(frozen=True, slots=True)
class ThemeEvent(Event):
    """What all events of the themes have in common."""

    of_part: ClassVar[str] = "themes"
    of_stage: ClassVar[str] = "brainstorm"


@dataclass(frozen=True, slots=True)
class ThemeSet(Changed, ThemeEvent):
    """A theme was begun, got another name or, empty, was taken away."""

    theme: str
    before: Theme | None
    after: Theme | None

    def result(self) -> dict[str, Any]:
        """Tell the theme."""
        return {"theme": self.theme}


@dataclass(frozen=True, slots=True)
class IdeaThemed(Changed, ThemeEvent):
    """An idea came to stand in the theme ``after`` instead of ``before``; None is no theme."""

    idea: str
    before: str | None
    after: str | None
