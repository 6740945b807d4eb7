"""What the shape of a tree alone tells: sides that are missing, one cause only, arrows that skip steps."""

from collections.abc import Iterator

import networkx as nx

from ogcore.logic.checks.finding import Finding
from ogcore.trees.state import TreeState

SIDES = ("no_core_problem", "no_cause", "single_cause", "no_effect")
"""What the sides of the core problem tell."""


def look_at_shape(tree: TreeState) -> Iterator[Finding]:
    """Yield what :func:`look_at_sides` does, and ``long_leap`` (``shortcut``)."""
    yield from look_at_sides(tree)
    if tree.core_problem is not None:
        yield from _shortcuts(tree)


def look_at_sides(tree: TreeState) -> Iterator[Finding]:
    """Yield ``no_core_problem``, ``no_cause``, ``single_cause`` and ``no_effect``: told in no time of any tree."""
    core = tree.core_problem
    if core is None:
        yield Finding("no_core_problem", ())
        return
    causes = tree.causes(core)
    if not causes:
        yield Finding("no_cause", (core,))
    if len(causes) == 1:
        yield Finding("single_cause", (core, causes[0]))
    if not tree.effects(core):
        yield Finding("no_effect", (core,))


def _shortcuts(tree: TreeState) -> Iterator[Finding]:
    """Yield the arrows beside which the tree itself has the steps between."""
    live = tree.live()
    for node in tree.ordered():
        if node not in live or tree.graph.out_degree(node) < 2:  # noqa: PLR2004 - one way alone skips nothing
            continue
        effects = tree.effects(node)
        for effect in effects:
            if any(other != effect and nx.has_path(tree.graph, other, effect) for other in effects):
                yield Finding("long_leap", (node, effect), ((node, effect),), "shortcut")
