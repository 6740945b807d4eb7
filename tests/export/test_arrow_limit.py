"""Of a tree with thousands of arrows a picture shows what fits, and no card hangs loose in it."""

from dataclasses import replace

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from ogcore.export.arrow_limit import ARROW_LIMIT, fewer_arrows
from ogcore.export.figure import FigureNode, TreeFigure
from ogcore.export.graph_image import tree_image
from tests.export.sample import problem_tree


def dense_tree(layers: int, wide: int) -> TreeFigure:
    """Return a tree in which every card of a layer leads to every card of the next, the last ones to the core."""
    nodes = [FigureNode("p", "The core", "core")]
    names = [[f"c{layer}x{number}" for number in range(wide)] for layer in range(layers)]
    nodes += [FigureNode(name, f"Cause {name}", "cause") for layer in names for name in layer]
    edges = [(cause, "p") for cause in names[0]]
    edges += [
        (cause, effect) for lower, upper in zip(names[1:], names, strict=False) for cause in lower for effect in upper
    ]
    return TreeFigure(tuple(nodes), tuple(edges), "Dense", "en")


@given(layers=st.integers(1, 6), wide=st.integers(1, 6), limit=st.integers(0, 60))
def test_no_card_hangs_loose_whatever_the_limit(layers: int, wide: int, limit: int) -> None:
    """Every card that led to the core problem still leads there, and what was left out is counted."""
    figure = dense_tree(layers, wide)
    drawn, left_out = fewer_arrows(figure, limit)
    assert len(drawn.edges) + left_out == len(figure.edges)
    assert len(drawn.edges) <= max(limit, len(figure.nodes) - 1)
    assert nx.ancestors(nx.DiGraph(drawn.edges), "p") == {node.id for node in figure.nodes} - {"p"}


def test_a_tree_of_ordinary_size_keeps_every_arrow() -> None:
    """Nothing is left out of what fits, effects included."""
    assert fewer_arrows(problem_tree()) == (problem_tree(), 0)
    assert len(fewer_arrows(dense_tree(4, 40))[0].edges) == ARROW_LIMIT


def test_the_note_stands_under_the_picture() -> None:
    """What was left out is said in the picture itself, inside its borders, as SVG and as PDF."""
    plain = problem_tree()
    noted = replace(plain, note="7 arrows missing")
    assert "7 arrows missing</text>" in tree_image(noted, "svg", "").data.decode()
    assert tree_image(noted, "pdf", "Árbol").data.startswith(b"%PDF")
