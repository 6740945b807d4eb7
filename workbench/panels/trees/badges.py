"""The marks on the nodes of a tree: what was found, marked or proved, or where a node comes from."""

from collections.abc import Callable

from ogcore.record.group import WorkingGroup
from workbench.panels.badge import Badges
from workbench.panels.brainstorm.badges import idea_badges
from workbench.panels.evidence.view import evidence_badges, statement_badges
from workbench.panels.logic.badges import finding_badges, logic_badges
from workbench.panels.objectives.badges import review_badges
from workbench.panels.panel import Viewer
from workbench.panels.rights.badges import lock_badges

SOURCES: tuple[Callable[[WorkingGroup, Viewer], Badges], ...] = (
    lock_badges,
    review_badges,
    statement_badges,
    finding_badges,
    logic_badges,
    evidence_badges,
    idea_badges,
)
"""Where marks come from, in the order in which a node shows them."""


def badges(group: WorkingGroup, viewer: Viewer) -> Badges:
    """Return every node's marks, from all :data:`SOURCES`; nodes without any are left out."""
    found: Badges = {}
    for source in SOURCES:
        for node, marks in source(group, viewer).items():
            found.setdefault(node, []).extend(marks)
    return found
