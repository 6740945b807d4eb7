"""Where the nodes of a tree came from: the ideas of the brainstorm, as marks on them (R50)."""

from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.tally import contributors
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import SECTORS
from ogcore.trees.state import TreeState
from workbench.panels.badge import Badges
from workbench.panels.panel import Viewer
from workbench.words.i18n import _
from workbench.words.sector_label import SECTOR_LABELS

FROM_IDEA = _("From an idea")
FROM_SECTOR = _("Idea from {sector}")


def idea_badges(group: WorkingGroup, viewer: Viewer) -> Badges:
    """Return a mark for every node that came from an idea, with the sector of who wrote it where that names nobody."""
    state = group[Brainstorm]
    shown = contributors(state)
    found: Badges = {}
    for node, origin in state.origins.items():
        if node not in group[TreeState]:
            continue
        sector = state.ideas[origin.idea].sector
        named = sector in SECTORS and shown.name(sector) == sector
        label = viewer.translate(FROM_SECTOR if named else FROM_IDEA)
        if sector is not None and named:
            label = label.replace("{sector}", viewer.translate(SECTOR_LABELS[sector]))
        found[node] = [{"code": "from_idea", "label": label, "tone": "source"}]
    return found
