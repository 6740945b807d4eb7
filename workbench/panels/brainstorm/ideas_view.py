"""What the brainstorm widget shows: everybody's ideas once revealed, until then only how many there are (R7, R46)."""

from collections import OrderedDict
from collections.abc import Sequence

from ogcore.brainstorm.likeness import Likeness
from ogcore.brainstorm.state import Brainstorm, Idea
from ogcore.brainstorm.tally import Members, Tally, family, originals, tally
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.trees.state import TreeState
from workbench.panels.frame.view import SECTOR_LABELS, SHAPES
from workbench.panels.panel import View, Viewer
from workbench.words.i18n import Translate

_KEPT = 32
_likeness: OrderedDict[str, Likeness] = OrderedDict()
"""What is known of the ideas of the groups seen last; only speed depends on it."""


def ideas_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the brainstorm as all with the same rights see it; while ideas are hidden, no word of any of them."""
    state = group[Brainstorm]
    standing, members = state.standing(), state.members()
    everybody = tally(idea for idea in state.ideas.values() if not idea.withdrawn)
    similar = _similar(group.group_id, standing)
    nodes = places(group)
    return {
        "editable": viewer.editable,
        "facilitator": viewer.facilitator,
        "revealed": state.revealed,
        "total": len(standing),
        "people": everybody.people,
        "paper": everybody.paper,
        "sectors": sectors(viewer.translate),
        "core": group[TreeState].core_problem,
        "ideas": [
            shown(idea, members) | {"similar": similar.get(idea.idea, []), "nodes": nodes.get(idea.idea, [])}
            for idea in standing
            if state.revealed
        ],
    }


def my_ideas(group: WorkingGroup, identity: Identity) -> View:
    """Return the visitor's own ideas, hidden or not, the latest first, and the ideas they support."""
    me, ideas = identity.participant_id, group[Brainstorm].ideas.values()
    own = [idea for idea in ideas if idea.author == me and not idea.withdrawn]
    return {
        "ideas": [
            {"id": idea.idea, "text": idea.text, "merged": idea.merged_into is not None, "paper": _paper(idea)}
            for idea in sorted(own, key=lambda idea: -idea.order)
        ],
        "supported": [idea.idea for idea in ideas if idea.has_supporter(me) and not idea.withdrawn],
    }


def _paper(idea: Idea) -> dict[str, int]:
    return {paper.sector: paper.people for paper in idea.paper}


def shown(idea: Idea, members: Members) -> View:
    """Return an idea with who stands behind it, each counted once, and what was merged into it."""
    return {
        "id": idea.idea,
        "text": idea.text,
        "order": idea.order,
        "sector": idea.sector,
        **_counts(tally(family(idea, members))),
        "own_paper": _paper(idea),
        "originals": [
            {"id": one.idea, "text": one.text, "sector": one.sector, **_counts(tally([one]))}
            for one in originals(idea, members)
        ],
    }


def _counts(counted: Tally) -> View:
    return {"people": counted.people, "paper": counted.paper, "sectors": dict(counted.sectors)}


def places(group: WorkingGroup) -> dict[str, list[str]]:
    """Return for each idea, and for the one it was merged into, the nodes of the tree that came from it."""
    found: dict[str, list[str]] = {}
    for origin in group[Brainstorm].origins.values():
        if origin.node in group[TreeState]:
            for idea in _line(group[Brainstorm], origin.idea):
                found.setdefault(idea, []).append(origin.node)
    return found


def _line(state: Brainstorm, idea: str | None) -> Sequence[str]:
    """Return an idea and all it has become part of."""
    line: list[str] = []
    while idea is not None and idea not in line:
        line.append(idea)
        idea = state.ideas[idea].merged_into
    return line


def sectors(translate: Translate) -> list[View]:
    """Return the sectors with their names and shapes."""
    return [{"id": sector, "label": translate(SECTOR_LABELS[sector]), "shape": SHAPES[sector]} for sector in SHAPES]


def _similar(group: str, ideas: Sequence[Idea]) -> dict[str, list[str]]:
    known = _likeness.setdefault(group, Likeness())
    _likeness.move_to_end(group)
    while len(_likeness) > _KEPT:
        _likeness.popitem(last=False)
    return known.similar({idea.idea: idea.text for idea in ideas})
