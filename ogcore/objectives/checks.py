"""What a careful facilitator would sharpen in the objectives people have confirmed (R17). Never blocks."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache

from ogcore.language.objective import Finding, check_objective
from ogcore.language.written import told, written_in
from ogcore.objectives.objective_tree import ObjectiveTree, Pair
from ogcore.record.language import LANGUAGES

_KEPT = 4096
"""Answers kept: an objective is checked once, not every time the group's page is drawn."""
_MEASURED = ("not_quantified", "no_deadline")
"""A figure and a date are asked where people commit themselves; on every means and end nobody would read them."""
_STEM = 5
_WORD = re.compile(r"[^\W\d_]+")


def check_objectives(
    tree: ObjectiveTree, promised: Collection[str | None] = ()
) -> Iterator[tuple[str, tuple[Finding, ...]]]:
    """Yield each confirmed objective's node with its findings, reading order; what is only proposed is left alone.

    A figure and a date are asked of the core objective and of what is ``promised``: the nodes that go into a card.
    """
    said = {pair.node: pair.text for pair in tree.pairs()}
    for pair in tree.pairs():
        if pair.objective is None or not pair.objective.confirmed:
            continue
        above = (said.get(end) for end in tree.graph.successors(pair.node))
        parents = tuple(text for text in above if text)
        found = _checked(pair.objective.wording.text, tree.given, parents)
        measured = pair.kind == "core" or pair.node in promised
        yield pair.node, found if measured else tuple(one for one in found if one.code not in _MEASURED)


@lru_cache(maxsize=_KEPT)
def _checked(text: str, language: str, parents: tuple[str, ...]) -> tuple[Finding, ...]:
    return tuple(check_objective(text, written_in(text, language), parents))


def mirrors(pair: Pair) -> bool:
    """Tell whether a confirmed objective still speaks of its problem: a word in common with it, or with its proposal.

    Short words are not counted; where the problem has no long ones, or the two are in two languages, nothing can be
    told and the answer is True (R18).
    """
    if pair.objective is None or {told(pair.problem), told(pair.objective.wording.text)} == set(LANGUAGES):
        return True
    wanted = _stems(pair.problem) | _stems(pair.proposal.text or pair.proposal.start or "")
    said = _stems(pair.objective.wording.text)
    return not wanted or not said or bool(wanted & said)


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(text.casefold()) if len(word) >= _STEM}
