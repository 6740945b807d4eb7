"""What the tray beside the problem tree shows: the ideas that are not in the tree yet, and those that are (R7, R50)."""

from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.tally import contributors
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.panels.brainstorm.ideas_view import places, shown
from workbench.panels.panel import View, Viewer
from workbench.panels.shown_sector import groups_view

_SHOWN = 90
"""Characters of a node's words in the list of what an idea can hang on."""


def idea_tray_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the ideas of the brainstorm beside the tree, most support first; none of them while they are hidden."""
    state, tree = group[Brainstorm], group[TreeState]
    standing, members, nodes = state.standing(), state.members(), places(group)
    shown_as = contributors(state)
    ideas = [
        shown(idea, members, shown_as) | {"nodes": nodes.get(idea.idea, [])} for idea in standing if state.revealed
    ]
    waiting = any(not idea["nodes"] for idea in ideas)
    targets = [
        {"node": node, "text": tree.text(node)[:_SHOWN], "kind": position}
        for node, position in tree.positions().items()
        if waiting and position != "parked"
    ]
    return _button(group) | {
        "editable": viewer.editable,
        "facilitator": viewer.facilitator,
        "groups": groups_view(shown_as, viewer.translate) if state.revealed else [],
        "core": tree.core_problem,
        "targets": sorted(targets, key=lambda target: ("core", "cause", "effect").index(target["kind"])),
        "ideas": sorted(ideas, key=lambda idea: (-idea["people"], idea["order"])),
    }


def closed_tray(group: WorkingGroup, _viewer: Viewer) -> View:
    """Return what the tray's button says while it is closed."""
    return _button(group)


def _button(group: WorkingGroup) -> View:
    """Return how many ideas there are and, once they may be seen, how many of them are not in the tree yet."""
    state, nodes = group[Brainstorm], places(group)
    standing = state.standing()
    left = sum(idea.idea not in nodes for idea in standing) if state.revealed else 0
    return {"revealed": state.revealed, "total": len(standing), "left": left}
