"""What single statements give away: results among the causes, cards left blank, causes from very far."""

from collections.abc import Iterator
from functools import lru_cache

import networkx as nx

from ogcore.language.topic import LACK, expressions, folded_words, listed, stem, topic
from ogcore.logic.checks.finding import Finding
from ogcore.trees.state import TreeState

REMEMBERED = 5_000
"""Statements whose reading is remembered: of a tree only few change at a time."""
_PARTICIPLE = ("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ed", "ant", "ants")
_PREFIX = 6
_SAME = 2


def look_at_statements(tree: TreeState) -> Iterator[Finding]:
    """Yield ``effect_as_cause`` (``worded``, ``fate``), ``gap`` (``blank``) and ``long_leap`` (``far``)."""
    core = tree.core_problem
    if core is None:
        return
    for node, side in tree.positions().items():
        if side != "parked" and _is_blank(tree.text(node)):
            yield Finding("gap", (node,), (), "blank")
        if side == "cause":
            yield from _results(tree, node, core)
        if side in ("cause", "effect"):
            yield from _leap(tree, node, core)


def _results(tree: TreeState, node: str, core: str) -> Iterator[Finding]:
    """Yield a cause that says it comes from what it is said to lead to, or that tells the fate of those affected."""
    source = _said_source(tree.text(node))
    if starts_with(tree.text(node), "result", "opening"):
        yield Finding("effect_as_cause", (node, core), (), "worded")
        return
    if source:
        beyond: set[str] = {core, *nx.descendants(tree.graph, core)}
        further = [other for other in nx.descendants(tree.graph, node) if other not in beyond]
        for effect in (core, *sorted(further)):
            if _means(source, tree.text(effect), is_core=effect == core):
                yield Finding("effect_as_cause", (node, effect), (), "worded")
                return
    if _is_fate(tree.text(node), tree.text(core)):
        yield Finding("effect_as_cause", (node, core), (), "fate")


@lru_cache(maxsize=REMEMBERED)
def _said_source(text: str) -> tuple[str, ...]:
    """Return what follows "as a result of" and the like."""
    words = folded_words(text)
    for at in range(1, len(words)):
        for expression in expressions("result", "from"):
            if words[at : at + len(expression)] == expression:
                return words[at + len(expression) :]
    return ()


def _means(source: tuple[str, ...], statement: str, *, is_core: bool) -> bool:
    """Tell whether what somebody gives as a source is that statement."""
    if is_core and any(source[: len(word)] == word and len(source) <= len(word) + 1 for word in _this()):
        return True
    given, about = topic(" ".join(source)), topic(statement)
    shared = (given.stems & about.stems) - {LACK}
    head = next(iter(about.order), None)
    return (head in given.order[:_SAME]) or (len(shared) >= _SAME and 2 * len(shared) >= len(given.stems))


def _this() -> list[tuple[str, ...]]:
    return expressions("result", "this")


@lru_cache(maxsize=REMEMBERED)
def _is_fate(text: str, core: str) -> bool:
    """Tell whether a statement is about those who suffer from the core problem and about what becomes of them."""
    words = folded_words(text)
    head = next((word for word in topic(core).words if word != LACK and word not in _people()), None)
    if head is None or head.endswith(_PARTICIPLE) or not any(_matches(word) for word in words):
        return False
    for at, word in enumerate(words):
        kin = stem(word) == stem(head) or (len(head) >= _PREFIX and word[:_PREFIX] == head[:_PREFIX])
        around = {*words[max(0, at - 1) : at], *words[at + 1 : at + 2]}
        if kin and word != head and word.endswith(_PARTICIPLE) and around & _people():
            return True
    return False


def _matches(word: str) -> bool:
    fates = listed("result", "fate")
    return word in fates or any(word.startswith(fate[:-1]) for fate in fates if fate.endswith("*"))


def _people() -> frozenset[str]:
    return listed("topic", "people")


@lru_cache(maxsize=REMEMBERED)
def _is_blank(text: str) -> bool:
    words = folded_words(text)
    return not words or words in expressions("blank", "card")


def _leap(tree: TreeState, node: str, core: str) -> Iterator[Finding]:
    """Yield what works on a whole country or on the world, joined to the core problem without a step between."""
    if not starts_with(tree.text(node), "far", "away") or starts_with(tree.text(core), "far", "away"):
        return
    for arrow in ((node, core), (core, node)):
        if tree.graph.has_edge(*arrow):
            yield Finding("long_leap", arrow, (arrow,), "far")


@lru_cache(maxsize=REMEMBERED)
def starts_with(text: str, section: str, entry: str) -> bool:
    """Tell whether a statement begins with an expression of the lexicon, articles and degrees apart."""
    words = folded_words(text)
    first = 0
    while first < len(words) and (words[first] in listed("topic", "degree") or words[first] in _ARTICLES):
        first += 1
    return any(words[first : first + len(expression)] == expression for expression in expressions(section, entry))


_ARTICLES = frozenset("el la los las un una the a an".split())  # noqa: SIM905 - a line of words
