"""The themes of a brainstorm and which idea stands in which, as the events have left them (R7)."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import ClassVar, Self

from ogcore.brainstorm.theme_events import IdeaThemed, Theme, ThemeSet
from ogcore.record.event import Event
from ogcore.record.part import Part, put, require


@dataclass
class Themes(Part):
    """``themes`` by their id, and ``of``: the theme of each idea that has one.

    What was merged and what was withdrawn keeps its theme, and comes back to it.
    """

    name: ClassVar[str] = "themes"

    themes: dict[str, Theme] = field(default_factory=dict)
    of: dict[str, str] = field(default_factory=dict)

    def without_voices(self) -> Self:
        """Return an empty one: all of it is people's own."""
        return type(self)()

    def apply(self, event: Event) -> None:
        """Let an event have happened; raises UndoConflict when it does not fit."""
        match event:
            case ThemeSet(theme, before, after):
                require(fits=after is not None or theme not in self.of.values())
                put(self.themes, theme, before, after)
            case IdeaThemed(idea, before, after):
                require(fits=after is None or after in self.themes)
                put(self.of, idea, before, after)
            case _:
                super().apply(event)

    def ordered(self) -> list[str]:
        """Return the themes in the order in which they were begun."""
        return sorted(self.themes, key=lambda theme: (self.themes[theme].order, theme))

    def ideas_in(self, theme: str) -> list[str]:
        """Return the ideas of a theme, those included that were merged or withdrawn."""
        return [idea for idea, where in self.of.items() if where == theme]

    def shared_by(self, ideas: Iterable[str]) -> str | None:
        """Return the theme most of these ideas stand in, of equals the one met first; None where none has one."""
        found = Counter(self.of[idea] for idea in ideas if idea in self.of)
        return found.most_common(1)[0][0] if found else None
