"""The problems a group has gone back to, as marks on the nodes of the problem tree (R18)."""

from ogcore.objectives.review import Review
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.panels.allowance import Allowance
from workbench.panels.badge import Badges
from workbench.panels.panel import Viewer
from workbench.words.i18n import _

_OBJECTIVES = 30_000
"""Bytes of the objectives that are told on the marks."""
TO_REVIEW = _("Look at this again: its objective now reads “{text}”")


def review_badges(group: WorkingGroup, viewer: Viewer) -> Badges:
    """Return a mark that shows the objective beside every problem the group has gone back to."""
    sentence, room = viewer.translate(TO_REVIEW), Allowance(_OBJECTIVES)
    return {
        node: [{"code": "sent_back", "label": sentence.replace("{text}", room.text(sent.objective)), "tone": "finding"}]
        for node, sent in group[Review].open(group[TreeState]).items()
    }
