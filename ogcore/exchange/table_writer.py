"""A tree as the rows of a table (R43), so that nothing is lost and a person can read and go on with it."""

import re
from collections.abc import Iterator, Sequence

from ogcore.exchange.column import KIND_WORDS, TITLES
from ogcore.trees.state import TreeState

WIDTHS = (14.0, 16.0, 60.0, 18.0, 18.0, 40.0, 8.0)
_PLAIN = re.compile(r"[\w.-]{1,80}")


def table_rows(tree: TreeState, language: str) -> Iterator[Sequence[str]]:
    """Yield the header and a row for each card: effects from the farthest to the core, the core, causes, parked ones.

    Each arrow stands once, at the end that is farther from the core.
    """
    words, kinds = TITLES[language], KIND_WORDS[language]
    yield tuple(words.values())
    names, positions = _names(tree), tree.positions()
    rows = {node: place for place, node in enumerate(positions)}
    first = {"effect": 0, "core": 1, "cause": 2, "parked": 3}
    for node in sorted(positions, key=lambda node: (first[positions[node]], rows[node])):
        kind, wording = positions[node], tree.wording(node)
        leads_to = [] if kind in ("core", "effect") else tree.effects(node)
        comes_from = [cause for cause in tree.causes(node) if positions[cause] in ("core", "effect")]
        yield (
            names[node],
            kinds[kind],
            wording.text,
            "; ".join(names[other] for other in leads_to),
            "; ".join(names[other] for other in comes_from) if kind == "effect" else "",
            "\n".join(wording.offers),
            str(tree.graph.nodes[node]["order"]),
        )


def _names(tree: TreeState) -> dict[str, str]:
    """Return the ids as the table has them: their own, unless one could not stand in a cell among others."""
    nodes = tree.ordered()
    if all(_PLAIN.fullmatch(node) and not node.startswith("-") for node in nodes):
        return {node: node for node in nodes}
    return {node: f"n{place}" for place, node in enumerate(nodes, 1)}
