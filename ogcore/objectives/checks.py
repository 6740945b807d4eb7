"""What a careful facilitator would sharpen in the objectives people have confirmed (R17). Never blocks."""

import re
from collections.abc import Collection, Iterator

from ogcore.language.objective import Finding
from ogcore.language.proposal import COMING
from ogcore.language.worked_out import SHARPENED, Wanted
from ogcore.language.written import told
from ogcore.objectives.objective_tree import ObjectiveTree, Pair
from ogcore.record.language import LANGUAGES

_MEASURED = ("not_quantified", "no_deadline")
"""A figure and a date are asked where people commit themselves; on every means and end nobody would read them."""
_STEM = 5
_WORD = re.compile(r"[^\W\d_]+")


def check_objectives(
    tree: ObjectiveTree, promised: Collection[str | None] = ()
) -> Iterator[tuple[str, tuple[Finding, ...]]]:
    """Yield each confirmed objective's node with its findings, reading order; what is only proposed is left alone.

    A figure and a date are asked of the core objective and of what is ``promised``: the nodes that go into a card. In a
    tree that does not wait (``late``) what nobody has worked out yet is left out.
    """
    answer = SHARPENED.known if tree.late else SHARPENED
    for pair, key in _confirmed(tree):
        found = answer(*key) or ()
        measured = pair.kind == "core" or pair.node in promised
        yield pair.node, found if measured else tuple(one for one in found if one.code not in _MEASURED)


def checks_wanted(tree: ObjectiveTree) -> Iterator[Wanted]:
    """Yield what is to be worked out for the objectives people have confirmed."""
    return (("sharpened", key) for _, key in _confirmed(tree))


def _confirmed(tree: ObjectiveTree) -> Iterator[tuple[Pair, tuple[str, str, tuple[str, ...]]]]:
    """Yield the pairs people have confirmed, each with what is looked at: its words, and the ends it leads to."""
    said = {pair.node: pair.text for pair in tree.pairs()}
    for pair in tree.pairs():
        if pair.objective is not None and pair.objective.confirmed:
            above = (said.get(end) for end in tree.graph.successors(pair.node))
            yield pair, (pair.objective.wording.text, tree.given, tuple(text for text in above if text))


def mirrors(pair: Pair) -> bool:
    """Tell whether a confirmed objective still speaks of its problem: a word in common with it, or with its proposal.

    Short words are not counted; where the problem has no long ones, or the two are in two languages, nothing can be
    told and the answer is True (R18); so it is while its proposal is being worked out.
    """
    if (
        pair.objective is None
        or pair.proposal is COMING
        or {told(pair.problem), told(pair.objective.wording.text)} == set(LANGUAGES)
    ):
        return True
    wanted = _stems(pair.problem) | _stems(pair.proposal.text or pair.proposal.start or "")
    said = _stems(pair.objective.wording.text)
    return not wanted or not said or bool(wanted & said)


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(text.casefold()) if len(word) >= _STEM}
