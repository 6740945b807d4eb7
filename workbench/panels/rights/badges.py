"""The mark on the nodes of a locked branch (R47)."""

from ogcore.record.group import WorkingGroup
from ogcore.rights.lock import locked_nodes
from workbench.panels.badge import Badges
from workbench.panels.panel import Viewer


def lock_badges(group: WorkingGroup, viewer: Viewer) -> Badges:
    """Return a mark for every node that is locked: the word, and the reason in what a screen reader hears."""
    label = viewer.translate("Locked")
    return {node: [{"code": "locked", "label": label, "tone": "lock"}] for node in locked_nodes(group)}
