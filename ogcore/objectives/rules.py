"""What people may want of the objectives (R16 to R18)."""

from collections.abc import Mapping

from ogcore.errors import MissingData
from ogcore.objectives import commands, review
from ogcore.objectives.review import Review
from ogcore.objectives.state import Objectives
from ogcore.record.rule import Ask, Events, Rule, word
from ogcore.trees.state import TreeState

_STAGE = "objective_tree"


def _confirm_all(ask: Ask) -> Events:
    """Confirm many objectives at one stroke, so that one undo takes them all back."""
    pairs = ask.data.get("pairs")
    if not isinstance(pairs, list) or not all(isinstance(pair, dict) for pair in pairs):
        raise MissingData("pairs")
    chosen = {word(pair, "node"): word(pair, "text") for pair in pairs}
    tree, objectives = ask[TreeState], ask[Objectives].by_node
    return tuple(event for node, text in chosen.items() for event in commands.confirm(tree, objectives, node, text))


OBJECTIVES: Mapping[str, Rule] = {
    "confirm_objective": Rule(
        lambda ask: commands.confirm(
            ask[TreeState], ask[Objectives].by_node, ask.word("node"), ask.word("text"), ask.optional("base")
        ),
        _STAGE,
    ),
    "confirm_objectives": Rule(_confirm_all, _STAGE),
    "settle_objective": Rule(
        lambda ask: commands.settle(ask[TreeState], ask[Objectives].by_node, ask.word("node"), ask.word("text")),
        _STAGE,
    ),
    "reopen_objective": Rule(lambda ask: commands.reopen(ask[Objectives].by_node, ask.word("node")), _STAGE),
}

REVIEW: Mapping[str, Rule] = {
    "send_back": Rule(
        lambda ask: review.send_back(ask[Review], ask[TreeState], ask[Objectives].by_node, ask.word("node")), _STAGE
    ),
    "keep_problem": Rule(
        lambda ask: review.keep_problem(ask[Review], ask.word("node")), _STAGE, also=("problem_tree",)
    ),
}
