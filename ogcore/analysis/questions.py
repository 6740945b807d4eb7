"""Questions to a problem tree, each a few lines over networkx, and what an answer does not mean (R14, R44).

They take the graph of :meth:`ogcore.analysis.OpenPlan.problem_tree`, or ``problem_trees`` of all groups, and give
pandas frames whose first column is a node or an arrow, so that an answer is joined to the frames like any other.
"""

from collections.abc import Iterable

import networkx as nx
import pandas as pd

from ogcore.analysis.table import dtype_of
from ogcore.record.frame import Column, Words

PATHS = 1_000
"""Paths that are told at most: a tree of many crossing arrows has more than anybody reads."""


def roots_that_feed_most_effects(tree: "nx.DiGraph[str]") -> pd.DataFrame:
    """Return the causes nothing feeds: how many effects each reaches, how many cards it feeds, its paths to the core.

    Sorted by effects, then by paths. A root that reaches more effects is one from which more arrows lead on; it says
    nothing of how strong those arrows are, whether they hold, or whether anybody can act on the root. In a tree with
    one core problem every root below it reaches all effects above it: then the paths tell roots apart, and what several
    paths share may be one mistaken arrow.
    """
    cores = _of_kind(tree, "core")
    rows = []
    for node in _of_kind(tree, "cause"):
        if tree.in_degree(node) == 0:
            reached = [other for other in nx.descendants(tree, node) if tree.nodes[other]["kind"] == "effect"]
            paths = sum(count_paths(tree, node, core) for core in cores)
            rows.append((node, tree.nodes[node]["text"], len(reached), tree.out_degree(node), paths))
    rows.sort(key=lambda row: (-row[2], -row[4], -row[3], row[1], row[0]))
    return _frame(rows, node="string", text="string", effects="Int64", feeds="Int64", paths_to_core="Int64")


def uncovered_causes(tree: "nx.DiGraph[str]") -> pd.DataFrame:
    """Return the causes from which, and from whose own causes, no commitment was begun.

    A cause that is covered is one that a commitment was begun from, not one that is solved; one that is not covered may
    be out of the group's reach (``can_act``), or taken on elsewhere. Sorted by how near they are to the core.
    """
    rows = []
    for node in _of_kind(tree, "cause"):
        if not any(tree.nodes[other].get("commitments") for other in {node, *nx.ancestors(tree, node)}):
            held = tree.nodes[node]
            rows.append((node, held["text"], held.get("depth"), held.get("can_act")))
    rows.sort(key=lambda row: (row[2], row[1], row[0]))
    return _frame(rows, node="string", text="string", depth="Int64", can_act="string")


def paths_between(tree: "nx.DiGraph[str]", start: str, end: str) -> list[list[str]]:
    """Return every way from ``start`` to ``end`` along the arrows, the shortest first; none where there is none.

    At most PATHS. Each path is a story the tree tells, not a proof: it holds only if each of its arrows does. More
    paths are not more evidence, for they share arrows.
    Raises ``networkx.NodeNotFound``.
    """
    found: list[list[str]] = []
    for path in nx.all_simple_paths(tree, start, end):
        found.append(path)
        if len(found) == PATHS:
            break
    return sorted(found, key=lambda path: (len(path), path))


def count_paths(tree: "nx.DiGraph[str]", start: str, end: str) -> int:
    """Return how many ways lead from ``start`` to ``end``, however many there are; 1 from a node to itself."""
    ways = dict.fromkeys(tree, 0)
    ways[start] = 1
    for node in nx.topological_sort(tree):
        for effect in tree.successors(node):
            ways[effect] += ways[node]
    return ways[end]


def agreement_by_arrow(tree: "nx.DiGraph[str]") -> pd.DataFrame:
    """Return how far the group agrees that each arrow holds, the least agreed first, those nobody may tell of last.

    ``people`` answered, ``agreement`` of them said yes, ``agreement_equal_sectors`` is the same with sectors of equal
    weight. It says what people in the room think, not whether the one leads to the other; where it is missing the
    arrow was not put to them, fewer than three answered, or the answers are not shown yet: that is no disagreement.
    """
    rows = [
        (
            cause,
            effect,
            tree.nodes[cause]["text"],
            tree.nodes[effect]["text"],
            held.get("people"),
            held.get("agreement"),
            held.get("agreement_equal_sectors"),
        )
        for cause, effect, held in tree.edges(data=True)
    ]
    rows.sort(key=lambda row: (row[5] is None, row[5] or 0, row[2], row[3], row[0], row[1]))
    return _frame(
        rows,
        cause="string",
        effect="string",
        cause_text="string",
        effect_text="string",
        people="Int64",
        agreement="Float64",
        agreement_equal_sectors="Float64",
    )


_CHANGES = Column(
    "change",
    "code",
    Words("What changed", "Qué cambió"),
    codes=("added", "removed", "reworded", "arrow_added", "arrow_removed"),
)


def tree_difference(old: "nx.DiGraph[str]", new: "nx.DiGraph[str]") -> pd.DataFrame:
    """Return what differs between two trees of one group: cards added, removed and reworded, arrows added and removed.

    Cards are the same by their identifier. ``node`` is the card, or where an arrow comes from, ``effect`` where it
    leads. It says that words or arrows changed, not that the group thinks otherwise, and not who changed them or when.
    """
    rows: list[tuple[str, str, str | None, str | None, str | None]] = []
    rows += [("added", node, None, None, new.nodes[node]["text"]) for node in new if node not in old]
    rows += [("removed", node, None, old.nodes[node]["text"], None) for node in old if node not in new]
    for node in new:
        if node in old and old.nodes[node]["text"] != new.nodes[node]["text"]:
            rows.append(("reworded", node, None, old.nodes[node]["text"], new.nodes[node]["text"]))
    rows += [("arrow_added", cause, effect, None, None) for cause, effect in set(new.edges) - set(old.edges)]
    rows += [("arrow_removed", cause, effect, None, None) for cause, effect in set(old.edges) - set(new.edges)]
    rows.sort(key=lambda row: (_CHANGES.codes.index(row[0]), row[4] or row[3] or "", row[1], row[2] or ""))
    found = _frame(rows, change="string", node="string", effect="string", before="string", after="string")
    return found.astype({"change": dtype_of(_CHANGES)})


def _of_kind(tree: "nx.DiGraph[str]", kind: str) -> list[str]:
    return [node for node, held in tree.nodes(data=True) if held["kind"] == kind]


def _frame(rows: Iterable[tuple[object, ...]], **types: str) -> pd.DataFrame:
    return pd.DataFrame(list(rows), columns=list(types)).astype(types)
