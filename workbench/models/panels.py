"""Which panels each stage shows: the one table to add to when a stage gets another."""

from collections.abc import Mapping

from workbench.models.cards_view import cards_view
from workbench.models.evidence_view import evidence_view
from workbench.models.idea_tray_view import idea_tray_view
from workbench.models.ideas_view import ideas_view, my_ideas
from workbench.models.insight_view import insight_view, my_insight, question_view
from workbench.models.pairs_view import pairs_view
from workbench.models.panel import Panel
from workbench.models.tree_view import objective_tree_view, problem_tree_view
from workbench.models.versions_view import versions_view
from workbench.models.viewpoints_view import my_viewpoints, viewpoints_view

_IDEAS = Panel("ideas", ideas_view, my_ideas)
_VIEWPOINTS = Panel("viewpoints", viewpoints_view, my_viewpoints)
_IDEA_TRAY = Panel("idea_tray", idea_tray_view)
_PROBLEM_TREE = Panel("tree", problem_tree_view)
_OBJECTIVE_TREE = Panel("tree", objective_tree_view)
_CARDS = Panel("cards", cards_view)
_EVIDENCE = Panel("evidence", evidence_view)
_VERSIONS = Panel("versions", versions_view)

_WORK: Mapping[str, tuple[Panel, ...]] = {
    "brainstorm": (_IDEAS,),
    "viewpoints": (_VIEWPOINTS,),
    "problem_tree": (_PROBLEM_TREE, _IDEA_TRAY, Panel("insight", insight_view, my_insight), _EVIDENCE, _VERSIONS),
    "objective_tree": (Panel("pairs", pairs_view), _VERSIONS),
    "commitment_card": (_CARDS,),
}
_WALL: Mapping[str, tuple[Panel, ...]] = {
    "brainstorm": (_IDEAS,),
    "viewpoints": (_VIEWPOINTS,),
    "problem_tree": (_PROBLEM_TREE, Panel("insight", question_view)),
    "objective_tree": (_OBJECTIVE_TREE,),  # a room looks at the tree; people work on its pairs
    "commitment_card": (_CARDS,),
}


def panels_of(stage: str, *, reading: bool) -> tuple[Panel, ...]:
    """Return the panels of a stage, on a page to work on or on one for ``reading`` (the projector)."""
    return (_WALL if reading else _WORK)[stage]
