"""What a group can and cannot act on, and what it must (R11, R14)."""

from collections.abc import Collection, Iterator

import networkx as nx

from ogcore.logic.checks.expression import starts_with
from ogcore.logic.checks.finding import Finding
from ogcore.logic.checks.nature import is_beyond_reach
from ogcore.logic.state import Logic
from ogcore.trees.state import TreeState


def look_for_reach(tree: TreeState, logic: Logic, chosen: Collection[str | None]) -> Iterator[Finding]:
    """Yield ``unactionable`` (``answered``, ``nature``) and ``uncovered_necessary_cause``."""
    yield from _unactionable(tree, logic)
    if chosen:
        yield from _uncovered(tree, logic, chosen)


def _unactionable(tree: TreeState, logic: Logic) -> Iterator[Finding]:
    """Yield the largest branches of which no leaf can be acted on, and nothing above the leaves either."""
    causes = tree.causes()
    leaves = {node for node in causes if tree.graph.in_degree(node) == 0}
    out_of_reach = {node for node in causes if _is_out_of_reach(tree, logic, node, is_leaf=node in leaves)}
    if not out_of_reach:
        return
    lost = set()
    for node in causes:
        branch = {node, *nx.ancestors(tree.graph, node)}
        ends = branch & leaves
        if ends <= out_of_reach and not any(_can_act(logic, other) for other in branch):
            lost.add(node)
    for node in causes:
        if node in lost and not lost & set(tree.effects(node)):
            tips = [leaf for leaf in causes if leaf in leaves and nx.has_path(tree.graph, leaf, node)]
            nodes = (node, *(leaf for leaf in tips if leaf != node))
            yield Finding("unactionable", nodes, (), _reason(logic, tips))


def _is_out_of_reach(tree: TreeState, logic: Logic, node: str, *, is_leaf: bool) -> bool:
    action = logic.actions.get(node)
    if action is not None:
        return action.answer == "no"
    text = tree.text(node)
    if starts_with(text, "far", "away"):  # beside the core problem that is told as a leap
        return is_leaf and tree.core_problem not in tree.effects(node)
    return is_leaf and is_beyond_reach(text)


def _can_act(logic: Logic, node: str) -> bool:
    action = logic.actions.get(node)
    return action is not None and action.answer != "no"


def _reason(logic: Logic, leaves: Collection[str]) -> str:
    return "answered" if any(leaf in logic.actions for leaf in leaves) else "nature"


def _uncovered(tree: TreeState, logic: Logic, chosen: Collection[str | None]) -> Iterator[Finding]:
    """Yield necessary causes from which, and from whose own causes, no commitment was begun."""
    causes = set(tree.causes())
    for cause, effect in tree.arrows():
        mark = logic.mark((cause, effect))
        if mark is None or not mark.necessary or cause not in causes:
            continue
        if not {cause, *nx.ancestors(tree.graph, cause)} & set(chosen):
            yield Finding("uncovered_necessary_cause", (cause, effect), ((cause, effect),))
