"""Results of the core problem that stand among its causes: told as a result, or as the fate of those affected."""

from collections.abc import Iterator
from functools import lru_cache

import networkx as nx

from ogcore.language.stem import LACK
from ogcore.language.topic import expressions, folded_words, listed, topic
from ogcore.logic.checks.expression import REMEMBERED, length_at
from ogcore.logic.checks.fate import harm_in, harm_told, is_fate
from ogcore.logic.checks.finding import Finding
from ogcore.logic.checks.nature import is_beyond_reach
from ogcore.trees.state import TreeState

_SAME = 2

Words = tuple[str, ...]


def look_for_results(tree: TreeState, core: str) -> Iterator[Finding]:
    """Yield ``effect_as_cause``: ``worded`` or ``fate``."""
    sides = tree.positions()
    effects = [node for node, side in sides.items() if side == "effect"]
    causes = [node for node, side in sides.items() if side == "cause"]
    harms = frozenset().union(*(harm_in(tree.text(effect)) for effect in effects))
    for node in causes:
        if of := _told_as_result(tree, node, core, effects, causes):
            yield Finding("effect_as_cause", (node, of), (), "worded")
            continue
        if harm_told(tree.text(node)) & harms or is_fate(tree.text(node), tree.text(core)):
            yield Finding("effect_as_cause", (node, core), (), "fate")


def _told_as_result(tree: TreeState, node: str, core: str, effects: list[str], causes: list[str]) -> str | None:
    """Return what a cause says it comes from: the core problem, or what it is said to lead to."""
    text = tree.text(node)
    opens = length_at(folded_words(text), 0, "result", "opening")
    main, source = _said(text)
    if source:
        beyond: set[str] = {core, *nx.descendants(tree.graph, core)}
        further = [other for other in nx.descendants(tree.graph, node) if other not in beyond]
        for effect in (core, *sorted(further)):
            if _means(source, tree.text(effect), is_core=effect == core):
                return effect
        if any(_echoes(main, tree.text(effect)) for effect in effects):
            return core
    if not opens and not _points_back(source):
        return None
    others = [tree.text(other) for other in causes if other != node]
    return None if source and _is_another_cause(source, others) else core


@lru_cache(maxsize=REMEMBERED)
def _said(text: str) -> tuple[str, Words]:
    """Return what a statement says, and what follows "as a result of" and the like, before or behind it."""
    words = folded_words(text)
    for at in range(len(words)):
        length = length_at(words, at, "result", "from")
        if length and at:
            return " ".join(words[:at]), words[at + length :]
        if length:
            first, _, rest = text.partition(",")
            return rest, folded_words(first)[length:]
    return text, ()


def _means(source: Words, statement: str, *, is_core: bool) -> bool:
    """Tell whether what somebody gives as a source is that statement."""
    if is_core and any(source[: len(word)] == word and len(source) <= len(word) + 1 for word in _this()):
        return True
    given, about = topic(" ".join(source)), topic(statement)
    shared = (given.stems & about.stems) - {LACK}
    head = next(iter(about.order), None)
    return (head in given.order[:_SAME]) or (len(shared) >= _SAME and 2 * len(shared) >= len(given.stems))


def _points_back(source: Words) -> bool:
    """Example: "owing to this delay": what it comes from has been told before."""
    return source[:1] != () and source[0] in listed("result", "pointing")


def _this() -> list[Words]:
    return expressions("result", "this")


def _echoes(main: str, effect: str) -> bool:
    """Tell whether what is told as a result shares two words that matter, half of what it says, with an effect."""
    said, about = topic(main), topic(effect)
    shared = (said.gist & about.gist) - {LACK}
    return len(shared) >= _SAME and 2 * len(shared) >= min(len(said.gist), len(about.gist))


def _is_another_cause(source: Words, others: list[str]) -> bool:
    """Tell whether a source stands among the causes itself, or lies beyond everybody's reach ("the pandemic")."""
    said = " ".join(source)
    given = topic(said).gist - {LACK}
    return is_beyond_reach(said) or any(given & topic(other).gist for other in others)
