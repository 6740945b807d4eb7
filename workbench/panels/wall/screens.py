"""The one table of what the wall can show and which panels show it (R3). A new mode is a line here and one in the core.

``follow`` is no screen: the wall shows the panels ``workbench.stages`` names for the stage.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ogcore.amendments.state import Amendments
from ogcore.candidates.state import Candidates
from ogcore.record.group import WorkingGroup
from ogcore.record.stage import Pace
from ogcore.trees.state import TreeState
from ogcore.wall.modes import FOLLOW
from ogcore.wall.state import Wall
from workbench.panels.panel import View
from workbench.panels.wall.agenda_screen import agenda_screen
from workbench.panels.wall.amendments_screen import amendments_screen
from workbench.panels.wall.commitments_screen import commitments_screen
from workbench.panels.wall.dots_screen import dots_are_shown, dots_screen
from workbench.panels.wall.ideas_screen import ideas_screen
from workbench.panels.wall.indicator_screen import has_indicators, indicator_screen
from workbench.panels.wall.seen import Seen
from workbench.panels.wall.signing_screen import is_signing, signing_screen
from workbench.panels.wall.tree_screens import branch_screen, card_screen, pair_screen, tree_of
from workbench.panels.wall.vote_screen import vote_screen, voted_on
from workbench.stages import EVERYWHERE, STAGES
from workbench.words.i18n import _


def _nothing(_seen: Seen) -> View:
    return {}


def _whole_tree(group: WorkingGroup) -> tuple[str, ...]:
    return (f"{tree_of(group)}_tree",)


def _own(_group: WorkingGroup) -> tuple[str, ...]:
    return ("wall",)


def _with_answers(group: WorkingGroup) -> tuple[str, ...]:
    if candidates_lead(group):
        return ("candidates",)
    return ("wall",) if _of_dots(group) else ("wall", "arrow_question")


def _of_dots(group: WorkingGroup) -> bool:
    """Tell whether the result is that of the dots: an arrow put to the vote comes first."""
    return voted_on(group) is None and not candidates_lead(group) and dots_are_shown(group)


def _result(seen: Seen) -> View:
    return dots_screen(seen) if _of_dots(seen.group) else vote_screen(seen)


def candidates_lead(group: WorkingGroup) -> bool:
    """Tell whether a tree that is not begun, or holds nothing but a candidate, is seen as its candidates (R51)."""
    tree = group[TreeState]
    if group.stage != "problem_tree" or len(tree.live()) > 1:
        return False
    core = tree.core_problem
    return core is None or any(held.node == core for held in group[Candidates].standing())


@dataclass(frozen=True, slots=True)
class Screen:
    """One thing the wall can show.

    ``title`` is the word on its button; ``content`` is what the widget ``wall`` draws of it; ``panels`` are the names
    of the panels that stand on the wall, of which ``wall`` need be none.
    """

    title: str
    content: Callable[[Seen], View] = _nothing
    panels: Callable[[WorkingGroup], tuple[str, ...]] = _own


SCREENS: Mapping[str, Screen] = {
    "question": Screen(_("The question")),
    "ideas": Screen(_("The ideas"), ideas_screen),
    "tree": Screen(_("The whole tree"), panels=_whole_tree),
    "branch": Screen(_("A branch"), branch_screen),
    "card": Screen(_("A card"), card_screen),
    "pair": Screen(_("Pair by pair"), pair_screen),
    "result": Screen(_("The result"), _result, _with_answers),
    "commitments": Screen(_("Commitment pages"), commitments_screen),
    "indicator": Screen(_("The indicator under discussion"), indicator_screen),
    "amendments": Screen(_("The amendments"), amendments_screen),
    "signing": Screen(_("Signing"), signing_screen),
    "join": Screen(_("How to join")),
    "agenda": Screen(_("Agenda"), agenda_screen),
}

_FOLLOWING = {"brainstorm": "ideas", "problem_tree": "branch", "objective_tree": "branch"}
"""What the widget ``wall`` draws at a stage of whose wall it is part, while nothing else was chosen."""


_OF_A_TREE = ("tree", "branch", "card")
"""What gives way to the arrow put to the vote, where the tree is the one it is in."""


def screen_of(group: WorkingGroup) -> str:
    """Return the name of the screen the widget ``wall`` draws now; a tree that is not begun is still a question."""
    screen = _wanted(group)
    if screen in _OF_A_TREE and tree_of(group) == "problem" and voted_on(group) is not None:
        return "result"
    if screen == "amendments" and not group[Amendments].entries:
        return "commitments"
    if screen == "indicator" and not has_indicators(group):
        return "commitments"
    begun = group[TreeState].core_problem is not None
    if screen == "result":
        begun |= candidates_lead(group) or _of_dots(group)
    return screen if begun or screen not in ("branch", "tree", "pair", "result") else "question"


def vote_leads(group: WorkingGroup) -> bool:
    """Tell whether an arrow put to the vote, or its result, is what the wall shows."""
    return screen_of(group) == "result" and voted_on(group) is not None


def starts_soon(group: WorkingGroup) -> bool:
    """Tell whether people are still coming in: no stage was ever open, and nothing else was chosen for the wall."""
    return not group[Pace].begun and group[Wall].shown_at(group.stage).mode == FOLLOW


def _wanted(group: WorkingGroup) -> str:
    mode = group[Wall].shown_at(group.stage).mode
    if starts_soon(group):
        return "join"
    if mode != FOLLOW:
        return mode
    if group.stage == "brainstorm" and _of_dots(group):
        return "result"
    if group.stage == "commitment_card" and is_signing(group):
        return "signing"
    return _FOLLOWING.get(group.stage, "question")


def panels_on_wall(group: WorkingGroup) -> tuple[str, ...]:
    """Return the names of the panels on the group's wall."""
    mode = group[Wall].shown_at(group.stage).mode
    if starts_soon(group):
        return (*EVERYWHERE, *_own(group))
    if mode == FOLLOW and group.stage == "commitment_card" and is_signing(group):
        return (*EVERYWHERE, *_own(group))
    if mode == FOLLOW:
        instead = "wall" if candidates_lead(group) else "candidates"
        return tuple(name for name in STAGES[group.stage].panels(reading=True) if name != instead)
    return (*EVERYWHERE, *SCREENS[screen_of(group)].panels(group))
