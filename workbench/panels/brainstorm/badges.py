"""Where the nodes of a tree came from: the ideas of the brainstorm, as marks on them (R50)."""

from ogcore.brainstorm.state import Brainstorm
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.panels.badge import Badges
from workbench.panels.frame.view import SECTOR_LABELS
from workbench.panels.panel import Viewer
from workbench.words.i18n import _

FROM_IDEA = _("From an idea")
FROM_SECTOR = _("Idea from {sector}")


def idea_badges(group: WorkingGroup, viewer: Viewer) -> Badges:
    """Return a mark for every node that came from an idea, with the sector of who wrote it where that is known."""
    state = group[Brainstorm]
    found: Badges = {}
    for node, origin in state.origins.items():
        if node not in group[TreeState]:
            continue
        sector = state.ideas[origin.idea].sector
        label = viewer.translate(FROM_SECTOR if sector else FROM_IDEA)
        if sector:
            label = label.replace("{sector}", viewer.translate(SECTOR_LABELS[sector]))
        found[node] = [{"code": "from_idea", "label": label, "tone": "source"}]
    return found
