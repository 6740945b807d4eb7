"""What people may want of the brainstorm (R7, R46), and of ideas on their way into the tree (R50)."""

from collections.abc import Mapping

from ogcore.brainstorm import commands as brainstorm_commands
from ogcore.brainstorm import theme_commands
from ogcore.brainstorm.events import IdeaPlaced, IdeasHidden, IdeasMerged, IdeasRevealed, Paper
from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.themes import Themes
from ogcore.errors import CentreReserved, IdeasNotShown, MissingData, NotAllowed, UnknownChoice
from ogcore.record.event import Event
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.wording import IDEA_LENGTH
from ogcore.trees import commands as tree_commands
from ogcore.trees.state import TreeState

_STAGE = "brainstorm"


def _paper(ask: Ask, intent: str) -> tuple[Paper, ...]:
    """Return the people without a device an idea is entered for, by who says how many there are (R46)."""
    if ask.data.get("people") is None and ask.data.get("sector") is None:
        return ()
    if not ask.enters:
        raise NotAllowed(intent, ask.identity.role)
    paper = _counted(ask)
    return (paper,) if paper.people else ()


def _counted(ask: Ask) -> Paper:
    sector = ask.seat
    if ask.data.get("people") is None:
        raise MissingData("people")
    return brainstorm_commands.checked_paper(sector, ask.data["people"])


def _place(ask: Ask) -> Events:
    """Let an idea become a node: the core of an empty tree, a cause or an effect of a node, or in the parking lot.

    What stands in the centre a facilitator decides with the group (R51): raises CentreReserved.
    """
    state, tree = ask[Brainstorm], ask[TreeState]
    side, of = ask.word("side"), ask.optional("of")
    if not state.revealed:
        raise IdeasNotShown
    idea = brainstorm_commands.standing(state, ask.word("idea"), ask.voice)
    events: tuple[Event, ...]
    if side == "core":
        if ask.identity.role != "facilitator":
            raise CentreReserved
        events = tree_commands.state_core_problem(tree, idea.text)
    elif side == "parked":
        events = tree_commands.set_aside(tree, idea.text)
    elif side in ("cause", "effect"):
        add = tree_commands.add_cause if side == "cause" else tree_commands.add_effect
        events = add(tree, idea.text, ask.word("of") if of is None else of)
    else:
        raise UnknownChoice("side", side)
    return (*events, IdeaPlaced(idea.idea, str(events[0].result()["node"])))


def _merge(ask: Ask) -> Events:
    """Merge ideas; what they become stands in the theme most of them stood in."""
    chosen = ask.words("ideas")
    events = brainstorm_commands.merge(ask[Brainstorm], ask.voice, chosen, ask.word("text"))
    made = [event.idea for event in events if isinstance(event, IdeasMerged)]
    return (*events, *(theme for idea in made for theme in theme_commands.follow(ask[Themes], idea, chosen)))


BRAINSTORM: Mapping[str, Rule] = {
    "add_idea": Rule(
        lambda ask: brainstorm_commands.add(ask[Brainstorm], ask.voice, ask.word("text"), _paper(ask, "add_idea")),
        _STAGE,
        own=True,
        longest=IDEA_LENGTH,
    ),
    "add_ideas": Rule(
        lambda ask: brainstorm_commands.add_list(
            ask[Brainstorm], ask.voice, ask.words("texts"), _paper(ask, "add_ideas")
        ),
        _STAGE,
        own=True,
        longest=IDEA_LENGTH,
    ),
    "reword_idea": Rule(
        lambda ask: brainstorm_commands.reword(
            ask[Brainstorm], ask.voice, ask.word("idea"), ask.word("text"), ask.optional("base")
        ),
        _STAGE,
        own=True,
        longest=IDEA_LENGTH,
    ),
    "withdraw_idea": Rule(
        lambda ask: brainstorm_commands.withdraw(ask[Brainstorm], ask.voice, ask.word("idea")), _STAGE, own=True
    ),
    "support_idea": Rule(
        lambda ask: brainstorm_commands.support(ask[Brainstorm], ask.voice, ask.word("idea"), on=ask.flag("on")),
        _STAGE,
        own=True,
    ),
    "count_paper": Rule(
        lambda ask: brainstorm_commands.count_paper(ask[Brainstorm], ask.voice, ask.word("idea"), _counted(ask)),
        None,
        own=True,
        scribe=_STAGE,
    ),
    "merge_ideas": Rule(_merge, _STAGE, longest=IDEA_LENGTH),
    "unmerge_idea": Rule(lambda ask: brainstorm_commands.unmerge(ask[Brainstorm], ask.voice, ask.word("idea")), _STAGE),
    "reveal_ideas": Rule(lambda ask: () if ask[Brainstorm].revealed else (IdeasRevealed(),), None),
    "hide_ideas": Rule(lambda ask: (IdeasHidden(),) if ask[Brainstorm].revealed else (), None),
    "place_idea": Rule(_place, "problem_tree", also=(_STAGE,)),
}
