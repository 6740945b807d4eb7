"""What the brainstorm widget shows: everybody's ideas once revealed, until then only how many there are (R7, R46).

No sector of one or two people is named, on no idea and in no count: it would name who wrote it (R5).
"""

from ogcore.brainstorm import placing
from ogcore.brainstorm.alike import alike_in
from ogcore.brainstorm.state import Brainstorm, Idea
from ogcore.brainstorm.tally import Members, contributors, family, originals, people_behind, tally
from ogcore.brainstorm.themes import Themes
from ogcore.candidates.state import Candidates
from ogcore.course.state import Course
from ogcore.dots.state import Dots
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.shown_sector import ShownSectors
from ogcore.record.stage import Pace
from ogcore.record.voice import Voice
from ogcore.trees.state import TreeState
from workbench.panels.brainstorm.dots_view import dots_on, dots_view, my_dots
from workbench.panels.panel import View, Viewer
from workbench.panels.shown_sector import groups_view, seats_view


def ideas_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the brainstorm as all with the same rights see it; while ideas are hidden, no word of any of them."""
    state = group[Brainstorm]
    everybody = tally(idea for idea in state.ideas.values() if not idea.withdrawn)
    return {
        "editable": viewer.editable,
        "begun": "brainstorm" in group[Pace].begun,
        "facilitator": viewer.facilitator,
        "enters": viewer.enters,
        "question": group[Course].guide("brainstorm").question.text,
        "revealed": state.revealed,
        "total": len(state.standing()),
        "people": people_behind(state),
        "least": everybody.least,
        "paper": everybody.paper,
        "sectors": seats_view(group, viewer.translate),
        "groups": groups_view(contributors(state), viewer.translate) if state.revealed else [],
        "core": group[TreeState].core_problem,
        "themes": themes_view(group) if state.revealed else [],
        "dots": dots_view(group, viewer) if state.revealed else None,
        "dots_before": bool(group[Dots].rounds),
        "ideas": _ideas(group, viewer) if state.revealed else [],
    }


def themes_view(group: WorkingGroup) -> list[View]:
    """Return the themes in the order in which they were begun."""
    state = group[Themes]
    return [{"id": theme, "name": state.themes[theme].name} for theme in state.ordered()]


def _ideas(group: WorkingGroup, viewer: Viewer) -> list[View]:
    state = group[Brainstorm]
    standing, members, shown_as = state.standing(), state.members(), contributors(state)
    similar, nodes, dots = alike_in(group, viewer.hints), places(group), dots_on(group)
    proposed = {held.idea for held in group[Candidates].standing()}
    return [
        shown(idea, members, shown_as)
        | {
            "candidate": idea.idea in proposed,
            "similar": similar.get(idea.idea, []),
            "nodes": nodes.get(idea.idea, []),
            "theme": group[Themes].of.get(idea.idea),
        }
        | ({"own_paper": _paper(idea)} if viewer.enters else {})
        | dots.get(idea.idea, {})
        for idea in standing
    ]


def my_ideas(group: WorkingGroup, identity: Identity, voice: Voice | None = None) -> View:
    """Return the visitor's own ideas, hidden or not, the latest first, the ideas they support, and their dots."""
    me, ideas = voice or Voice.of(identity), group[Brainstorm].ideas.values()
    own = [idea for idea in ideas if not idea.withdrawn and me.owns(idea.author, idea.idea)]
    return {
        "ideas": [
            {"id": idea.idea, "text": idea.text, "merged": idea.merged_into is not None, "paper": _paper(idea)}
            for idea in sorted(own, key=lambda idea: -idea.order)
        ],
        "supported": [idea.idea for idea in ideas if not idea.withdrawn and idea.supporter(me)],
        "dots": my_dots(group, identity, me),
    }


def _paper(idea: Idea) -> dict[str, int]:
    return {paper.sector: paper.people for paper in idea.paper}


def shown(idea: Idea, members: Members, shown_as: ShownSectors) -> View:
    """Return an idea with who stands behind it, each counted once, and what was merged into it.

    ``shares`` are the people of each group of sectors, in the order of the view's ``groups``.
    """
    counted = tally(family(idea, members))
    return {
        "id": idea.idea,
        "text": idea.text,
        "order": idea.order,
        "people": counted.people,
        "least": counted.least,
        "paper": counted.paper,
        "shares": shown_as.shares(counted.sectors),
        "originals": [
            {"id": one.idea, "text": one.text, "people": tally([one]).people} for one in originals(idea, members)
        ],
    }


def places(group: WorkingGroup) -> dict[str, list[str]]:
    """Return for each idea, and for the one it was merged into, the nodes of the tree that came from it."""
    return placing.places(group[Brainstorm], group[TreeState])
