"""What the tree widget shows: problem tree or objective tree as plain data (docs/protocol.md)."""

from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.objectives.state import Objectives
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.panels.panel import View, Viewer
from workbench.panels.trees.badges import badges


def problem_tree_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the problem tree, parked nodes included."""
    tree, marks = group[TreeState], badges(group, viewer)
    nodes = [
        {
            "id": node,
            "text": tree.text(node),
            "kind": position,
            "offers": list(tree.wording(node).offers),
            "badges": marks.get(node, []),
            "merged": tree.merged(node),
        }
        for node, position in tree.positions().items()
    ]
    return {
        "tree": "problem",
        "core": tree.core_problem,
        "version": group.version,
        "editable": viewer.editable,
        "nodes": nodes,
        "edges": [list(arrow) for arrow in tree.arrows()],
    }


def objective_tree_view(group: WorkingGroup, _viewer: Viewer) -> View:
    """Return the objective tree, for reading; ``unsure`` marks what nobody has confirmed yet."""
    tree = objective_tree_of(group)
    nodes = []
    for node in tree.ordered():
        data, objective = tree.graph.nodes[node], group[Objectives].by_node.get(node)
        nodes.append(
            {
                "id": node,
                "text": data["text"],
                "kind": data["kind"],
                "offers": list(objective.wording.offers) if objective else [],
                "badges": [],
                "unsure": not data["confirmed"],
            }
        )
    return {
        "tree": "objective",
        "core": tree.core_objective,
        "version": group.version,
        "editable": False,
        "nodes": nodes,
        "edges": [list(arrow) for arrow in tree.graph.edges],
    }
