"""GraphML out and in."""

import pytest

from ogcore.errors import UnreadableFile
from ogcore.export.figure import FigureNode, TreeFigure
from ogcore.export.graphml import figure_from_graphml, graphml
from tests.export.sample import problem_tree

BOMB = b"""<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<graph edgedefault="directed"><node id="&b;"/></graph></graphml>"""


def test_a_tree_survives_the_round_trip() -> None:
    """Nodes, kinds, arrows, title and language come back as they were."""
    figure = problem_tree()
    again = figure_from_graphml(graphml(figure))
    assert again.nodes == figure.nodes
    assert set(again.edges) == set(figure.edges)
    assert (again.title, again.language) == (figure.title, figure.language)


def test_what_xml_cannot_hold_is_replaced() -> None:
    """Control characters and lone surrogates become U+FFFD; mark-up stays text."""
    figure = TreeFigure((FigureNode("a", "x\x00\ud800<b>&amp;", "core"),), (), "t\x07", "es")
    assert figure_from_graphml(graphml(figure)).nodes[0].text == "x\ufffd\ufffd<b>&amp;"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (BOMB, "doctype"),
        (b"not xml", "not_xml"),
        (b"\xff\xfe\x00", "not_text"),
        (b"<html/>", "not_graphml"),
        (b"<graphml>" + b" " * 21_000_000, "too_large"),
        (graphml(problem_tree()).replace(b'edgedefault="directed"', b'edgedefault="undirected"'), "undirected"),
        (graphml(problem_tree()).replace(b">core<", b">king<"), "unknown_kind"),
    ],
)
def test_files_that_are_not_trees_are_refused(data: bytes, reason: str) -> None:
    """Each kind of unusable file is refused with its reason."""
    with pytest.raises(UnreadableFile) as refusal:
        figure_from_graphml(data)
    assert refusal.value.data["reason"] == reason
