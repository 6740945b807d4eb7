"""What people may want of the logic of the problem tree (R11, R14, R46)."""

from collections.abc import Mapping

from ogcore.logic import commands as logic
from ogcore.logic.checks import CODES
from ogcore.logic.state import Logic
from ogcore.record.opening import opened_for
from ogcore.record.rule import Ask, Events, Rule
from ogcore.trees.state import TreeState

_STAGE = "problem_tree"


def _vote(ask: Ask) -> Events:
    return logic.vote_arrow(ask[Logic], ask[TreeState], _arrow(ask), ask.voice, ask.optional("answer"))


def _enter_paper(ask: Ask) -> Events:
    return logic.enter_paper_votes(
        ask[Logic],
        ask[TreeState],
        _arrow(ask),
        ask.seat,
        ask.word("answer"),
        ask.number("count"),
    )


def _mark(ask: Ask) -> Events:
    necessary, sufficient = ask.flag("necessary"), ask.flag("sufficient")
    state, tree = ask[Logic], ask[TreeState]
    return logic.mark_arrow(state, tree, _arrow(ask), necessary=necessary, sufficient=sufficient)


def _put_to_vote(ask: Ask) -> Events:
    return opened_for(ask, _STAGE, logic.put_to_vote(ask[Logic], ask[TreeState], _arrow(ask)))


def _arrow(ask: Ask) -> tuple[str, str]:
    return ask.word("cause"), ask.word("effect")


def _answer_action(ask: Ask) -> Events:
    state, tree = ask[Logic], ask[TreeState]
    return logic.answer_action(state, tree, ask.word("node"), ask.optional("answer"), ask.optional("whose") or "")


def _settle(ask: Ask) -> Events:
    return logic.settle_leaf(ask[Logic], ask[TreeState], ask.word("node"), on=ask.flag("on"))


def _dismiss(ask: Ask) -> Events:
    nodes, reason = ask.words("nodes"), ask.optional("reason")
    return logic.dismiss_finding(ask[Logic], ask[TreeState], ask.word("code"), nodes, reason, known=CODES)


LOGIC: Mapping[str, Rule] = {
    "vote_arrow": Rule(_vote, _STAGE, own=True),
    "enter_paper_votes": Rule(_enter_paper, None, own=True, scribe=_STAGE),
    "put_to_vote": Rule(_put_to_vote, None),
    "end_vote": Rule(lambda ask: logic.end_vote(ask[Logic]), None),
    "withdraw_vote": Rule(lambda ask: logic.withdraw_vote(ask[Logic]), None),
    "mark_arrow": Rule(_mark, _STAGE),
    "answer_action": Rule(_answer_action, _STAGE),
    "settle_leaf": Rule(_settle, _STAGE),
    "dismiss_finding": Rule(_dismiss, _STAGE),
}
