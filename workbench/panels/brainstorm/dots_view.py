"""What is shown of the dots: while a round is open how many people have used theirs, then the ranking (R7, R46)."""

from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.tally import family
from ogcore.dots.state import Dots
from ogcore.dots.tally import begun, by_idea, dot_tally, finished
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.voice import Voice
from ogcore.rights.state import Rights
from workbench.panels.panel import View, Viewer
from workbench.panels.shown_sector import groups_view


def dots_view(group: WorkingGroup, viewer: Viewer) -> View | None:
    """Return the round at hand, None without one; where the dots lie is not in it (:func:`dots_on`)."""
    state = group[Dots]
    if state.now is None:
        return None
    now = state.rounds[state.now]
    view: View = {
        "each": now.each,
        "several": now.several,
        "shown": state.shown,
        "open": state.open and group.stage_open,
        "begun": begun(state),
        "finished": finished(state),
    }
    if state.shown:
        counted = dot_tally(state)
        lying = counted.on(_standing(group))
        view |= {
            "enough": counted.enough,
            "total": lying,
            "elsewhere": sum(counted.dots.values()) - lying,
            "paper": sum(one.dots for one in state.on_paper()),
            "groups": groups_view(counted.shown, viewer.translate),
        }
    return view


def dots_on(group: WorkingGroup) -> dict[str, View]:
    """Return for each idea its dots, by group of sectors as well, and its rank; nothing before they are shown.

    A merged idea has those of all it was made of. While fewer than three people placed any, only their number is told.
    """
    state = group[Dots]
    lying = by_idea(dot_tally(state), group[Brainstorm]) if state.shown else {}
    return {
        idea: {"dots": one.dots, "dot_shares": list(one.shares.values()), "rank": one.rank}
        for idea, one in lying.items()
    }


def my_dots(group: WorkingGroup, identity: Identity, voice: Voice | None = None) -> View:
    """Return where the visitor's own dots lie, those ``lost`` on ideas that do not stand; to who enters it, paper."""
    state, brainstorm = group[Dots], group[Brainstorm]
    paper: View = {"paper": _paper(state)} if group[Rights].may_decide(identity) else {}
    if identity.role == "facilitator":
        return paper
    mine = state.of_voice(voice or Voice.of(identity))
    if not mine:  # as most of the time: nothing to look for among thousands of ideas
        return {"on": {}, "used": 0, "lost": []} | paper
    members = brainstorm.members()
    on = {idea.idea: sum(mine.get(one.idea, 0) for one in family(idea, members)) for idea in brainstorm.standing()}
    standing = _standing(group)
    return {
        "on": {idea: dots for idea, dots in on.items() if dots},
        "used": sum(mine.values()),
        "lost": [
            {"id": idea, "text": brainstorm.ideas[idea].text, "dots": dots}
            for idea, dots in mine.items()
            if idea not in standing and state.open
        ],
    } | paper


def _paper(state: Dots) -> dict[str, dict[str, int]]:
    """Return what was entered for people without a device, by idea and sector: for whoever entered it."""
    found: dict[str, dict[str, int]] = {}
    for counted in state.on_paper():
        found.setdefault(counted.idea, {})[counted.sector] = counted.dots
    return found


def _standing(group: WorkingGroup) -> set[str]:
    """Return the ideas that stand, with all that was merged into them."""
    state = group[Brainstorm]
    members = state.members()
    return {one.idea for idea in state.standing() for one in family(idea, members)}
