"""What people may want of the objectives (R16 to R18)."""

from collections.abc import Mapping

from ogcore.errors import MissingData
from ogcore.objectives import commands as objective
from ogcore.objectives import review
from ogcore.record.rule import Ask, Events, Rule, word

_STAGE = "objective_tree"


def _confirm_all(ask: Ask) -> Events:
    """Confirm many objectives at one stroke, so that one undo takes them all back."""
    pairs = ask.data.get("pairs")
    if not isinstance(pairs, list) or not all(isinstance(pair, dict) for pair in pairs):
        raise MissingData("pairs")
    chosen = {word(pair, "node"): word(pair, "text") for pair in pairs}
    tree, objectives = ask.group.problem_tree, ask.group.objectives
    return tuple(event for node, text in chosen.items() for event in objective.confirm(tree, objectives, node, text))


OBJECTIVE: Mapping[str, Rule] = {
    "confirm_objective": Rule(
        lambda ask: objective.confirm(
            ask.group.problem_tree, ask.group.objectives, ask.word("node"), ask.word("text"), ask.optional("base")
        ),
        _STAGE,
    ),
    "confirm_objectives": Rule(_confirm_all, _STAGE),
    "settle_objective": Rule(
        lambda ask: objective.settle(ask.group.problem_tree, ask.group.objectives, ask.word("node"), ask.word("text")),
        _STAGE,
    ),
    "send_back": Rule(
        lambda ask: review.send_back(ask.group.review, ask.group.problem_tree, ask.group.objectives, ask.word("node")),
        _STAGE,
    ),
    "keep_problem": Rule(
        lambda ask: review.keep_problem(ask.group.review, ask.word("node")), _STAGE, also=("problem_tree",)
    ),
    "reopen_objective": Rule(lambda ask: objective.reopen(ask.group.objectives, ask.word("node")), _STAGE),
}
