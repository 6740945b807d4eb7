"""What people may want of the dots (R7, R46): the facilitator leads the round, everybody else places dots."""

from collections.abc import Mapping

from ogcore.brainstorm import commands as brainstorm_commands
from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.tally import family
from ogcore.dots import commands
from ogcore.dots.state import Dots
from ogcore.errors import IdeaNotFound, IdeasNotShown
from ogcore.record.opening import opened_for
from ogcore.record.rule import Ask, Events, Rule

_STAGE = "brainstorm"


def _open(ask: Ask) -> Events:
    if not ask[Brainstorm].revealed:
        raise IdeasNotShown
    return opened_for(ask, _STAGE, commands.open_round(ask[Dots], ask.number("dots"), several=ask.flag("several")))


def _place(ask: Ask) -> Events:
    """Place dots on an idea that stands; from one that was withdrawn or merged they can only be taken back."""
    state, name = ask[Brainstorm], ask.word("idea")
    if name in ask[Dots].of_voice(ask.voice) and ask.data.get("dots") == 0:
        return commands.place(ask[Dots], ask.voice, _family(state, name), 0)
    if not state.revealed:
        raise IdeasNotShown
    idea = brainstorm_commands.standing(state, name, ask.voice)
    return commands.place(ask[Dots], ask.voice, _family(state, idea.idea), ask.number("dots"))


def _family(state: Brainstorm, idea: str) -> list[str]:
    if idea not in state.ideas:
        raise IdeaNotFound(idea)
    return [one.idea for one in family(state.ideas[idea], state.members())]


def _paper(ask: Ask) -> Events:
    idea = brainstorm_commands.standing(ask[Brainstorm], ask.word("idea"), ask.voice)
    return commands.count_paper(ask[Dots], idea.idea, ask.seat, ask.number("dots"))


DOTS: Mapping[str, Rule] = {
    "open_dots": Rule(_open, None),
    "place_dots": Rule(_place, _STAGE, own=True),
    "count_paper_dots": Rule(_paper, None, own=True, scribe=_STAGE),
    "show_dots": Rule(lambda ask: commands.show(ask[Dots]), None),
    "hide_dots": Rule(lambda ask: opened_for(ask, _STAGE, commands.hide(ask[Dots])), None),
    "put_dots_away": Rule(lambda ask: commands.put_away(ask[Dots]), None),
}
