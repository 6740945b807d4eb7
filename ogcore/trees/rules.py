"""What people may want of the problem tree (R12, R13)."""

from collections.abc import Mapping

from ogcore.errors import CentreReserved
from ogcore.record.rule import Ask, Rule
from ogcore.record.wording import CARD_LENGTH
from ogcore.trees import commands as tree_commands
from ogcore.trees import selection as tree_selection
from ogcore.trees.removed import put_back, removed_lately
from ogcore.trees.state import TreeState

_STAGE = "problem_tree"


def _out_of_centre(ask: Ask, *nodes: str) -> list[str]:
    """Return the nodes somebody wants to take out; the core problem only a facilitator does (R51): CentreReserved."""
    if ask.identity.role != "facilitator" and ask[TreeState].core_problem in nodes:
        raise CentreReserved
    return list(nodes)


TREE: Mapping[str, Rule] = {
    "add_cause": Rule(
        lambda ask: tree_commands.add_cause(ask[TreeState], ask.word("text"), ask.word("of")),
        _STAGE,
        longest=CARD_LENGTH,
    ),
    "add_effect": Rule(
        lambda ask: tree_commands.add_effect(ask[TreeState], ask.word("text"), ask.word("of")),
        _STAGE,
        longest=CARD_LENGTH,
    ),
    "reword": Rule(
        lambda ask: tree_commands.reword(ask[TreeState], ask.word("node"), ask.word("text"), ask.optional("base")),
        _STAGE,
        longest=CARD_LENGTH,
    ),
    "settle_wording": Rule(
        lambda ask: tree_commands.settle_wording(ask[TreeState], ask.word("node"), ask.word("text")), _STAGE
    ),
    "move": Rule(
        lambda ask: tree_commands.move(ask[TreeState], ask.word("node"), ask.word("source"), ask.word("target")),
        _STAGE,
    ),
    "link": Rule(lambda ask: tree_commands.link(ask[TreeState], ask.word("cause"), ask.word("effect")), _STAGE),
    "unlink": Rule(lambda ask: tree_commands.unlink(ask[TreeState], ask.word("cause"), ask.word("effect")), _STAGE),
    "park": Rule(lambda ask: tree_commands.park(ask[TreeState], ask.word("node")), _STAGE),
    "restore": Rule(
        lambda ask: tree_commands.restore(
            ask[TreeState], ask.word("node"), ask.word("of"), ask.optional("side") or "cause"
        ),
        _STAGE,
    ),
    "remove": Rule(lambda ask: tree_commands.remove(ask[TreeState], _out_of_centre(ask, ask.word("node"))[0]), _STAGE),
    "split": Rule(
        lambda ask: tree_selection.split(ask[TreeState], ask.word("node"), ask.words("texts"), ask.optional("base")),
        _STAGE,
        longest=CARD_LENGTH,
    ),
    "merge": Rule(
        lambda ask: tree_selection.merge(ask[TreeState], ask.words("nodes"), ask.word("text")),
        _STAGE,
        longest=CARD_LENGTH,
    ),
    "move_all": Rule(
        lambda ask: tree_selection.move_all(
            ask[TreeState], ask.words("nodes"), ask.word("target"), ask.optional("side") or "cause"
        ),
        _STAGE,
    ),
    "park_all": Rule(lambda ask: tree_selection.park_all(ask[TreeState], ask.words("nodes")), _STAGE),
    "remove_all": Rule(
        lambda ask: tree_selection.remove_all(ask[TreeState], _out_of_centre(ask, *ask.words("nodes"))), _STAGE
    ),
    "put_back": Rule(
        lambda ask: put_back(ask[TreeState], removed_lately(ask.state, ask.clock()), ask.words("nodes")), _STAGE
    ),
}
