"""What people may want of the objectives (R16 to R18)."""

from collections.abc import Mapping

from ogcore.errors import MissingData
from ogcore.objectives import commands, objective_tree, reading, review
from ogcore.objectives.reading import Reading
from ogcore.objectives.review import Review
from ogcore.objectives.state import Objectives
from ogcore.record.rule import Ask, Events, Rule, word
from ogcore.record.wording import CARD_LENGTH
from ogcore.trees.state import TreeState

_STAGE = "objective_tree"


def _keep_all(ask: Ask) -> Events:
    """Keep many proposals at one stroke, so that one undo takes them all back."""
    pairs = ask.data.get("pairs")
    if not isinstance(pairs, list) or not all(isinstance(pair, dict) for pair in pairs):
        raise MissingData("pairs")
    chosen = {word(pair, "node"): word(pair, "text") for pair in pairs}
    tree, objectives = ask[TreeState], ask[Objectives]
    known = objective_tree.pairs(tree, objectives.by_node, ask.state.language)
    return reading.keep_all(ask[Reading], tree, objectives, known, chosen)


def _mark_read(ask: Ask) -> Events:
    node, text = ask.word("node"), ask.word("text")
    pair = objective_tree.pair_of(ask[TreeState], ask[Objectives].by_node, ask.state.language, node)
    return reading.mark(ask[Reading], pair, text, on=ask.flag("on"))


OBJECTIVES: Mapping[str, Rule] = {
    "confirm_objective": Rule(
        lambda ask: commands.confirm(
            ask[TreeState], ask[Objectives].by_node, ask.word("node"), ask.word("text"), ask.optional("base")
        ),
        _STAGE,
        longest=CARD_LENGTH,
    ),
    "settle_objective": Rule(
        lambda ask: commands.settle(ask[TreeState], ask[Objectives].by_node, ask.word("node"), ask.word("text")),
        _STAGE,
    ),
    "reopen_objective": Rule(lambda ask: commands.reopen(ask[Objectives].by_node, ask.word("node")), _STAGE),
}

READING: Mapping[str, Rule] = {
    "read_objective": Rule(_mark_read, None),
    "show_proposals": Rule(lambda ask: reading.show(ask[Reading], on=ask.flag("on")), None),
    "confirm_objectives": Rule(_keep_all, None),
}

REVIEW: Mapping[str, Rule] = {
    "send_back": Rule(
        lambda ask: review.send_back(ask[Review], ask[TreeState], ask[Objectives].by_node, ask.word("node")), _STAGE
    ),
    "keep_problem": Rule(
        lambda ask: review.keep_problem(ask[Review], ask.word("node")), _STAGE, also=("problem_tree",)
    ),
}
