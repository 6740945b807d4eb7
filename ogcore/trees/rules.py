"""What people may want of the problem tree (R12, R13)."""

from collections.abc import Mapping

from ogcore.record.rule import Rule
from ogcore.trees import commands as tree_commands
from ogcore.trees import selection as tree_selection

_STAGE = "problem_tree"

TREE: Mapping[str, Rule] = {
    "state_core_problem": Rule(
        lambda ask: tree_commands.state_core_problem(ask.group.problem_tree, ask.word("text")), _STAGE
    ),
    "add_cause": Rule(
        lambda ask: tree_commands.add_cause(ask.group.problem_tree, ask.word("text"), ask.word("of")), _STAGE
    ),
    "add_effect": Rule(
        lambda ask: tree_commands.add_effect(ask.group.problem_tree, ask.word("text"), ask.word("of")), _STAGE
    ),
    "reword": Rule(
        lambda ask: tree_commands.reword(
            ask.group.problem_tree, ask.word("node"), ask.word("text"), ask.optional("base")
        ),
        _STAGE,
    ),
    "settle_wording": Rule(
        lambda ask: tree_commands.settle_wording(ask.group.problem_tree, ask.word("node"), ask.word("text")), _STAGE
    ),
    "move": Rule(
        lambda ask: tree_commands.move(
            ask.group.problem_tree, ask.word("node"), ask.word("source"), ask.word("target")
        ),
        _STAGE,
    ),
    "link": Rule(lambda ask: tree_commands.link(ask.group.problem_tree, ask.word("cause"), ask.word("effect")), _STAGE),
    "unlink": Rule(
        lambda ask: tree_commands.unlink(ask.group.problem_tree, ask.word("cause"), ask.word("effect")), _STAGE
    ),
    "park": Rule(lambda ask: tree_commands.park(ask.group.problem_tree, ask.word("node")), _STAGE),
    "restore": Rule(
        lambda ask: tree_commands.restore(
            ask.group.problem_tree, ask.word("node"), ask.word("of"), ask.optional("side") or "cause"
        ),
        _STAGE,
    ),
    "remove": Rule(lambda ask: tree_commands.remove(ask.group.problem_tree, ask.word("node")), _STAGE),
    "split": Rule(
        lambda ask: tree_selection.split(
            ask.group.problem_tree, ask.word("node"), ask.words("texts"), ask.optional("base")
        ),
        _STAGE,
    ),
    "merge": Rule(
        lambda ask: tree_selection.merge(ask.group.problem_tree, ask.words("nodes"), ask.word("text")), _STAGE
    ),
    "move_all": Rule(
        lambda ask: tree_selection.move_all(
            ask.group.problem_tree, ask.words("nodes"), ask.word("target"), ask.optional("side") or "cause"
        ),
        _STAGE,
    ),
    "park_all": Rule(lambda ask: tree_selection.park_all(ask.group.problem_tree, ask.words("nodes")), _STAGE),
    "remove_all": Rule(lambda ask: tree_selection.remove_all(ask.group.problem_tree, ask.words("nodes")), _STAGE),
}
