"""The marks on the nodes of a tree: what was found, marked or proved, or where a node comes from."""

from collections.abc import Callable
from typing import TypedDict

from ogcore.group import WorkingGroup
from workbench.models.panel import Viewer


class Badge(TypedDict):
    """One mark; ``tone`` is finding, mark, evidence or source, ``label`` a finished word or two for the viewer."""

    code: str
    label: str
    tone: str


Badges = dict[str, list[Badge]]

SOURCES: tuple[Callable[[WorkingGroup, Viewer], Badges], ...] = ()
"""Where marks come from, in the order in which a node shows them."""


def badges(group: WorkingGroup, viewer: Viewer) -> Badges:
    """Return every node's marks, from all :data:`SOURCES`; nodes without any are left out."""
    found: Badges = {}
    for source in SOURCES:
        for node, marks in source(group, viewer).items():
            found.setdefault(node, []).extend(marks)
    return found
