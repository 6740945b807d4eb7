"""What the remote shows: what is on the wall, what else could be, and the states nobody may overlook (R3)."""

from collections.abc import Callable

from ogcore.agenda.state import Agenda
from ogcore.agreement.state import Agreement
from ogcore.amendments.state import Amendments
from ogcore.brainstorm.state import Brainstorm
from ogcore.commitments.state import Commitments
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from ogcore.wall.modes import FOLLOW, MODES
from ogcore.wall.state import Showing, Wall
from workbench.panels.panel import View, Viewer
from workbench.panels.wall.dots_screen import dots_are_shown
from workbench.panels.wall.indicator_screen import has_indicators
from workbench.panels.wall.screens import SCREENS, candidates_lead, panels_on_wall, screen_of, vote_leads
from workbench.panels.wall.seen import Seen
from workbench.panels.wall.steps import steps_view
from workbench.panels.wall.view import place_view
from workbench.panels.wall.vote_screen import is_open, voted_on
from workbench.panels.wall.way import way_of
from workbench.stages import stage_title
from workbench.words.i18n import _


def remote_view(group: WorkingGroup, seen: WorkingGroup, viewer: Viewer) -> View:
    """Return the remote of a group whose wall shows it as ``seen``: as it is, or as it was when frozen."""
    wall, showing = group[Wall], group[Wall].shown_at(group.stage)
    frozen = wall.frozen is not None
    previous, following = (None, None) if frozen else _neighbours(group, viewer, showing)
    return {
        "group": group.group_id,
        "chosen": _chosen(group, showing),
        "vote": _vote(seen),
        "node": showing.node,
        "order": showing.order,
        "frozen": frozen,
        "blank": wall.blank,
        "behind": _name(group, viewer) if frozen else None,
        "title": _name(seen, viewer),
        "place": place_view(seen, viewer),
        "previous": previous,
        "next": following,
        "before": _before(group, viewer),
        "stage": stage_title(group.stage, viewer.translate),
        "steps": steps_view(group, viewer),
        "modes": [_mode(group, viewer, mode) for mode in MODES],
        "ordered": not frozen and screen_of(group) == "ideas" and "wall" in panels_on_wall(group) and _shown(group),
    }


def _name(group: WorkingGroup, viewer: Viewer) -> str:
    """Return in a few words what is on the wall; what belongs to the stage is called by the stage."""
    if vote_leads(group):
        return viewer.translate(_("The question put to the vote") if is_open(group) else _("The result of the vote"))
    mode = group[Wall].shown_at(group.stage).mode
    return stage_title(group.stage, viewer.translate) if mode == FOLLOW else viewer.translate(SCREENS[mode].title)


def _chosen(group: WorkingGroup, showing: Showing) -> str:
    """Return the mode the wall is in: whatever piece of the tree was chosen, a vote stands in its place."""
    return "result" if showing.mode != FOLLOW and vote_leads(group) else showing.mode


def _vote(seen: WorkingGroup) -> str | None:
    """Return whether a vote that stands in the tree's place is ``open`` or its result ``shown``."""
    if not vote_leads(seen):
        return None
    return "open" if is_open(seen) else "shown"


def _before(group: WorkingGroup, viewer: Viewer) -> View | None:
    """Return what was shown before, so that a choice can be taken back."""
    before = group[Wall].before_at(group.stage)
    if before is None:
        return None
    following = before.mode == FOLLOW
    title = stage_title(group.stage, viewer.translate) if following else viewer.translate(SCREENS[before.mode].title)
    return {"title": title, "data": asked_for(before)}


def asked_for(showing: Showing) -> View:
    """Return the data of the intent that shows this."""
    about = {"node": showing.node, "item": showing.item}
    return {"mode": showing.mode, "page": showing.page, "order": showing.order} | about


def _neighbours(group: WorkingGroup, viewer: Viewer, showing: Showing) -> tuple[View | None, View | None]:
    """Return what the buttons for one back and one further ask for; None where there is nothing that way."""
    way = way_of(Seen(group, viewer, showing))
    if way is None:
        return None, None
    asked = [asked_for(step) for step in way.steps]
    return (asked[way.here - 1] if way.here else None), (asked[way.here + 1] if way.here + 1 < len(asked) else None)


def _mode(group: WorkingGroup, viewer: Viewer, mode: str) -> View:
    title = stage_title(group.stage, viewer.translate) if mode == FOLLOW else viewer.translate(SCREENS[mode].title)
    possible = _POSSIBLE.get(mode)
    return {"id": mode, "title": title, "node": MODES[mode].node, "possible": possible is None or possible(group)}


def _shown(group: WorkingGroup) -> bool:
    return group[Brainstorm].revealed


def _begun(group: WorkingGroup) -> bool:
    return group[TreeState].core_problem is not None


_POSSIBLE: dict[str, Callable[[WorkingGroup], bool]] = {
    "agenda": lambda group: bool(group[Agenda].items),
    "ideas": lambda group: bool(group[Brainstorm].ideas),
    "tree": _begun,
    "branch": _begun,
    "card": _begun,
    "pair": _begun,
    "result": lambda group: voted_on(group) is not None or candidates_lead(group) or dots_are_shown(group),
    "commitments": lambda group: bool(group[Commitments].cards),
    "indicator": has_indicators,
    "amendments": lambda group: bool(group[Amendments].entries),
    "signing": lambda group: bool(group[Agreement].cards),
}
"""Whether there is something to show yet, for those modes of which there may be nothing."""
