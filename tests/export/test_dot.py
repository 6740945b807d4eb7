"""DOT text: faithful to the words, harmless whatever they are."""

from pathlib import Path

import pygraphviz
import pytest
from defusedxml.ElementTree import fromstring

from ogcore.export.dot import dot_text
from ogcore.export.figure import FigureNode, TreeFigure
from tests.export.sample import HOSTILE, objective_tree, problem_tree

GOLDEN = Path(__file__).parent / "golden"


def _one(text: str) -> TreeFigure:
    return TreeFigure((FigureNode("a", text, "core"),), (), "", "es")


def _shown(text: str) -> str:
    """Return the words that Graphviz itself draws for a node with that text."""
    svg = fromstring(pygraphviz.AGraph(string=dot_text(_one(text))).draw(format="svg", prog="dot"))
    return " ".join(line.text or "" for line in svg.iter("{http://www.w3.org/2000/svg}text"))


@pytest.mark.parametrize(("name", "figure"), [("problem", problem_tree()), ("objective", objective_tree())])
def test_dot_of_a_known_tree_is_unchanged(name: str, figure: TreeFigure) -> None:
    """The DOT of the example trees is, byte for byte, the one that was looked at and found good."""
    assert dot_text(figure) == (GOLDEN / f"{name}.dot").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "<b>bold</b>",
        "<not closed",
        '"quoted" \\N \\G \\n \\',
        "&lt;b&gt; &amp; &#65;",
        "javascript:alert(1)",
        "] ; evil [label=x]",
    ],
)
def test_graphviz_shows_the_very_characters(text: str) -> None:
    """Mark-up, escapes and entities in a person's words are drawn as those characters and not obeyed."""
    assert _shown(text).split() == text.split()


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_stays_one_plain_label(text: str) -> None:
    """No text makes another node, an HTML label or a link."""
    graph = pygraphviz.AGraph(string=dot_text(_one(text)))
    assert [str(node) for node in graph.nodes()] == ["n1"]
    assert graph.edges() == []
    svg = graph.draw(format="svg", prog="dot").decode()
    assert "<a " not in svg
    assert "href=" not in svg


def test_an_html_like_label_is_quoted() -> None:
    """A label that begins with < and ends with > is written as a string, not as Graphviz's HTML."""
    assert 'label="<b>x</b>"' in dot_text(_one("<b>x</b>"))


def test_effects_are_drawn_above_the_core_and_causes_below() -> None:
    """Arrows run upwards, so effects end up on top."""
    graph = pygraphviz.AGraph(string=dot_text(problem_tree()))
    graph.layout(prog="dot")
    height = {str(node.attr["color"]): float(node.attr["pos"].split(",")[1]) for node in graph.nodes()}
    assert height["#8a5a00"] < height["#b3402a"] < height["#6d3a8c"]
