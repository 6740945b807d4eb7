"""What people may want of the points of view (R10, R46)."""

from collections.abc import Mapping

from ogcore.brainstorm import commands as brainstorm_commands
from ogcore.brainstorm.state import Brainstorm
from ogcore.record.opening import opened_for
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.voice import is_tag
from ogcore.viewpoints import commands as viewpoint_commands
from ogcore.viewpoints.commands import Caucus, Speaker
from ogcore.viewpoints.events import AnswerTaken
from ogcore.viewpoints.state import Viewpoints

_STAGE = "viewpoints"


def _answer(ask: Ask) -> Events:
    """Answer for oneself, or as one's sector; a facilitator, or a scribe, says for which sector others have none."""
    state, question, text = ask[Viewpoints], ask.word("question"), ask.word("text")
    base, caucus = ask.optional("base"), ask.caucus
    if caucus is not None:
        return viewpoint_commands.answer_as_one(state, question, text, caucus, base)
    if _for_others(ask):
        return viewpoint_commands.answer_for(state, question, text, ask.seat)
    return viewpoint_commands.answer(state, question, text, ask.voice, base)


def _for_others(ask: Ask) -> bool:
    """Tell whether it is entered for people without a device: a scribe, who speaks as well, says so by the sector."""
    return ask.identity.role == "facilitator" or (ask.scribe and ask.optional("sector") is not None)


def _speaker(ask: Ask) -> Speaker:
    """Return whose position it is: the participant's, their sector's, or that of whom it is entered for."""
    caucus = ask.caucus
    if caucus is not None:
        return Caucus(caucus)
    return ask.seat if _for_others(ask) else ask.voice


def _position(ask: Ask) -> Events:
    said = (ask.word("answer"), ask.optional("position"))
    return viewpoint_commands.take_position(ask[Viewpoints], *said, by=_speaker(ask))


def _reason(ask: Ask) -> Events:
    said = (ask.word("answer"), ask.word("text"), ask.optional("base"))
    return viewpoint_commands.give_reason(ask[Viewpoints], *said, by=_speaker(ask))


def _settle_reason(ask: Ask) -> Events:
    said = (ask.word("answer"), ask.word("text"))
    return viewpoint_commands.settle_reason(ask[Viewpoints], *said, by=_speaker(ask))


def _reword(ask: Ask) -> Events:
    return viewpoint_commands.reword(
        ask[Viewpoints],
        ask.word("answer"),
        ask.word("text"),
        ask.optional("base"),
        voice=ask.voice,
        facilitates=ask.enters,
    )


def _settle(ask: Ask) -> Events:
    facilitates = ask.enters
    return viewpoint_commands.settle(
        ask[Viewpoints], ask.word("answer"), ask.word("text"), voice=ask.voice, facilitates=facilitates
    )


def _withdraw(ask: Ask) -> Events:
    facilitates = ask.enters
    return viewpoint_commands.withdraw(ask[Viewpoints], ask.word("answer"), voice=ask.voice, facilitates=facilitates)


def _take(ask: Ask) -> Events:
    """Take an answer among the ideas, from where it can become a cause or an effect (R50)."""
    state = ask[Viewpoints]
    answer = state.find(ask.word("answer"))
    if answer.answer in state.taken:
        return ()
    unknown = is_tag(answer.author) or answer.caucus  # nobody knows who stands behind, nor how many
    whose = (None, None) if unknown else (answer.author, answer.sector)
    heard = brainstorm_commands.add_heard(ask[Brainstorm], answer.wording.text, *whose)
    return (*heard, AnswerTaken(answer.answer, str(heard[0].result()["ideas"][0])))


def _show_question(ask: Ask) -> Events:
    """Bring a question before everybody: to be answered, until the answers are shown."""
    state = ask[Viewpoints]
    shown = viewpoint_commands.show_question(state, ask.word("question"))
    return shown if state.shown else opened_for(ask, _STAGE, shown)


VIEWPOINTS: Mapping[str, Rule] = {
    "answer_question": Rule(_answer, _STAGE, own=True),
    "reword_answer": Rule(_reword, _STAGE, own=True),
    "settle_answer": Rule(_settle, _STAGE, own=True),
    "withdraw_answer": Rule(_withdraw, _STAGE, own=True),
    "take_position": Rule(_position, _STAGE, own=True),
    "give_reason": Rule(_reason, _STAGE, own=True),
    "settle_reason": Rule(_settle_reason, _STAGE, own=True),
    "take_answer": Rule(_take, None),
    "add_question": Rule(lambda ask: viewpoint_commands.add_question(ask[Viewpoints], ask.word("text")), None),
    "drop_question": Rule(lambda ask: viewpoint_commands.drop_question(ask[Viewpoints], ask.word("question")), None),
    "show_question": Rule(_show_question, None),
    "show_answers": Rule(lambda ask: viewpoint_commands.show_answers(ask[Viewpoints], shown=True), None),
    "hide_answers": Rule(lambda ask: viewpoint_commands.show_answers(ask[Viewpoints], shown=False), None),
}
