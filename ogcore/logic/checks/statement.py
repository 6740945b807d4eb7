"""What single statements give away: cards left blank, causes from very far."""

from collections.abc import Iterator
from functools import lru_cache

from ogcore.language.topic import expressions, folded_words
from ogcore.logic.checks.expression import REMEMBERED, matches, says_only, starts_with
from ogcore.logic.checks.finding import Finding
from ogcore.logic.checks.result import look_for_results
from ogcore.trees.state import TreeState

_LONGEST_BLANK = 9
"""A card of more words than these says something besides what is still to be done with it."""


def look_at_statements(tree: TreeState) -> Iterator[Finding]:
    """Yield ``effect_as_cause`` (``worded``, ``fate``), ``gap`` (``blank``) and ``long_leap`` (``far``)."""
    core = tree.core_problem
    if core is None:
        return
    yield from look_for_results(tree, core)
    for node, side in tree.positions().items():
        if side != "parked" and _is_blank(tree.text(node)):
            yield Finding("gap", (node,), (), "blank")
        if side in ("cause", "effect"):
            yield from _leap(tree, node, core)


@lru_cache(maxsize=REMEMBERED)
def _is_blank(text: str) -> bool:
    """Tell whether a card only says that it is still to be written."""
    words = folded_words(text)
    if not words or words in expressions("blank", "card"):
        return True
    if starts_with(text, "blank", "begins") and len(words) <= _LONGEST_BLANK:
        return True
    return says_only(text, "blank", "left", lambda word: matches(word, "blank", "around"))


def _leap(tree: TreeState, node: str, core: str) -> Iterator[Finding]:
    """Yield what works on a whole country or on the world, joined to the core problem without a step between."""
    if not starts_with(tree.text(node), "far", "away") or starts_with(tree.text(core), "far", "away"):
        return
    for arrow in ((node, core), (core, node)):
        if tree.graph.has_edge(*arrow):
            yield Finding("long_leap", arrow, (arrow,), "far")
