"""The panels of the two trees: one widget in the browser shows both."""

from workbench.panels.panel import Panel, Place, View, how
from workbench.panels.trees import words
from workbench.panels.trees.view import objective_tree_view, problem_tree_view


def _options(tree: str, place: Place) -> View:
    """Say which tree it is, whether its reader leads (points for all, locks), whether it is a drawing on phones too."""
    leads = place.mode == "edit" and place.identity.role == "facilitator"
    return {
        "tree": tree,
        "group": place.group_id,
        "pointer": leads,
        "leads": leads,
        "drawing": tree == "objective",
        **how(place),
    }


PROBLEM_TREE = Panel(
    "problem_tree",
    "tree",
    words.labels,
    problem_tree_view,
    options=lambda place: _options("problem", place),
    edits=("problem_tree",),
    steps=True,
)
OBJECTIVE_TREE = Panel(
    "objective_tree", "tree", words.labels, objective_tree_view, options=lambda place: _options("objective", place)
)
