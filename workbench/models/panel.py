"""What a stage's page is made of: panels, each one widget with its view."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from workbench.i18n import Translate, translator

View = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Viewer:
    """What a view may depend on besides the group: whoever has the same of it all is shown the same object.

    ``reading`` is a page that only shows (the projector).
    """

    language: str
    editable: bool = False
    facilitator: bool = False
    reading: bool = False

    @property
    def translate(self) -> Translate:
        """The translator of the viewer's language."""
        return translator(self.language)


def nothing(_group: WorkingGroup, _identity: Identity) -> View:
    """Return the view of somebody who sees nothing but what all see."""
    return {}


@dataclass(frozen=True, slots=True)
class Panel:
    """One widget of a stage: its ``name``, what all see alike, and what only its reader sees (their own vote, say)."""

    name: str
    view: Callable[[WorkingGroup, Viewer], View]
    mine: Callable[[WorkingGroup, Identity], View] = nothing
