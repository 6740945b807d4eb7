"""Pictures of trees: SVG, PNG, PDF."""

import io
import shutil
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from defusedxml.ElementTree import fromstring
from PIL import Image

from ogcore.export.errors import EmptyFigure, FigureTooLarge, LayoutUnavailable, UnknownFormat
from ogcore.export.figure import FigureNode, TreeFigure
from ogcore.export.graph_image import tree_image
from ogcore.export.tree_layout import NODE_LIMIT, tree_layout
from ogcore.export.tree_svg import tree_svg
from tests.export.sample import (
    HOSTILE,
    bushy_tree,
    crown_tree,
    deep_tree,
    forty_node_tree,
    objective_tree,
    problem_tree,
)

GOLDEN = Path(__file__).parent / "golden"
SVG = "{http://www.w3.org/2000/svg}"
ALT = "Árbol de 13 nodos"


def test_the_svg_of_a_known_tree_is_unchanged() -> None:
    """The picture of the example tree is the one that was looked at and found good."""
    drawn = tree_image(problem_tree(), "svg", ALT).decode()
    assert drawn == (GOLDEN / "problem.svg").read_text(encoding="utf-8")


def test_the_svg_says_what_it_is() -> None:
    """The SVG carries role, language, title, description and a label for people who cannot see it."""
    root = fromstring(tree_image(objective_tree(), "svg", ALT))
    assert root.get("role") == "img"
    assert root.get("lang") == "es"
    assert root.get("aria-label") == ALT
    assert root.findtext(f"{SVG}title") == "Árbol de objetivos"
    assert root.findtext(f"{SVG}desc") == ALT


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words_in_the_svg(text: str) -> None:
    """Whatever a node says, the SVG parses and holds no element but our own."""
    figure = TreeFigure((FigureNode("a", text, "core"), FigureNode("b", text, "cause")), (("b", "a"),), text, text)
    root = fromstring(tree_image(figure, "svg", text))
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        *("svg", "title", "desc", "rect", "g", "path", "text", "tspan"),
    }
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on") or "href" in name]


@pytest.mark.parametrize("figure", [problem_tree(), objective_tree(), forty_node_tree(), crown_tree(), deep_tree(30)])
def test_boxes_never_overlap(figure: TreeFigure) -> None:
    """No box covers another, and all lie within the picture."""
    layout = tree_layout(figure)
    boxes = [(b.x, b.y, b.x + b.box.width, b.bottom) for b in layout.boxes]
    assert len(boxes) == len(figure.nodes)
    for index, (left, top, right, bottom) in enumerate(boxes):
        assert left >= 0
        assert top >= 0
        assert right <= layout.width
        assert bottom <= layout.height
        for other in boxes[index + 1 :]:
            assert right <= other[0] or other[2] <= left or bottom <= other[1] or other[3] <= top


def test_causes_stand_below_the_core_and_effects_above() -> None:
    """The core is in the middle and larger than any other box."""
    boxes = {box.box.node.id: box for box in tree_layout(problem_tree()).boxes}
    core = boxes.pop("p")
    for box in boxes.values():
        assert box.box.width < core.box.width
        if box.box.node.kind == "cause":
            assert box.y > core.bottom
        else:
            assert box.bottom < core.y


def test_siblings_keep_their_order() -> None:
    """Causes of the core stand from left to right as the group ordered them."""
    boxes = {box.box.node.id: box.x for box in tree_layout(forty_node_tree()).boxes}
    places = [boxes[f"c{number}"] for number in range(6)]
    assert places == sorted(places)


def test_forty_nodes_fit_a_landscape_page_legibly() -> None:
    """A tree of 40 nodes shrinks to no less than three quarters on A4: words of 7 points or more."""
    layout = tree_layout(forty_node_tree())
    assert min(762 / layout.width, 445 / layout.height) > 0.7


def test_every_leaf_of_a_stack_of_effects_gets_its_arrowhead() -> None:
    """Arrows into stacked effects point at each leaf, the spine itself has none."""
    layout = tree_layout(crown_tree())
    leaves = [box.x for box in layout.boxes if box.box.node.id in {"e2", "x0", "x1", "x2", "x3"}]
    tips = [arrow.tip[0] for arrow in layout.arrows if arrow.tip and arrow.tip[1] == (1.0, 0.0)]
    assert [x for x, _ in tips] == leaves


def test_the_png_is_legible_and_not_empty() -> None:
    """A PNG has 192 dots to the inch and more than one colour."""
    layout = tree_layout(problem_tree())
    image = Image.open(io.BytesIO(tree_image(problem_tree(), "png", ALT)))
    assert abs(image.width - layout.width * 192 / 72) < 3
    assert len(image.convert("RGB").getcolors(1_000_000)) > 20


def test_the_pdf_is_tagged_described_and_in_our_fonts() -> None:
    """A picture as PDF carries language, title, alternative text and its own fonts."""
    with pikepdf.open(io.BytesIO(tree_image(problem_tree(), "pdf", ALT))) as pdf:
        assert str(pdf.Root.Lang) == "es"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.docinfo["/Title"]) == "Árbol de problemas"
        alts = [str(o.Alt) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/Alt" in o]
        assert alts == [ALT]
        assert all("Noto" in str(o.BaseFont) for o in pdf.objects if _is_font(o))


def _is_font(thing: object) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"


def test_a_thousand_nodes_and_a_depth_of_five_hundred_are_drawn() -> None:
    """Large and deep trees still give a picture."""
    assert len(fromstring(tree_image(bushy_tree(1000), "svg", ALT)).findall(f"{SVG}g")) == 1001
    assert len(fromstring(tree_image(deep_tree(500), "svg", ALT)).findall(f"{SVG}g")) == 502


def test_too_many_nodes_are_refused_with_the_limit() -> None:
    """Beyond the limit the refusal says how many and how many would do."""
    with pytest.raises(FigureTooLarge) as refusal:
        tree_image(bushy_tree(NODE_LIMIT + 1), "svg", ALT)
    assert refusal.value.data == {"nodes": NODE_LIMIT + 1, "limit": NODE_LIMIT}


def test_an_empty_tree_and_an_unknown_format_are_refused() -> None:
    """Nothing to draw, or no such format: a clear refusal each."""
    with pytest.raises(EmptyFigure):
        tree_image(TreeFigure((), (), "", "es"), "svg", "")
    with pytest.raises(UnknownFormat):
        tree_image(problem_tree(), "gif", "")


def test_without_pygraphviz_the_dot_program_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    """The program gets the same description and its answer is used."""
    plain = "graph 1 4 2\nnode n0 2 1 1 1 x solid box black lightgrey\nstop\n"
    asked: list[str] = []

    def run(command: list[str], **options: object) -> subprocess.CompletedProcess[bytes]:
        asked.append(command[0])
        return subprocess.CompletedProcess(command, 0, plain.encode(), b"")

    monkeypatch.setitem(sys.modules, "pygraphviz", None)
    monkeypatch.setattr(shutil, "which", lambda name: f"/somewhere/{name}")
    monkeypatch.setattr(subprocess, "run", run)
    layout = tree_layout(TreeFigure((FigureNode("a", "Solo", "core"),), (), "t", "es"))
    assert asked == ["/somewhere/dot"]
    assert layout.boxes[0].box.lines == ("Solo",)


def test_without_any_graphviz_the_refusal_is_clear(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither library nor program: LayoutUnavailable."""
    monkeypatch.setitem(sys.modules, "pygraphviz", None)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(LayoutUnavailable):
        tree_layout(problem_tree())


def test_a_language_that_is_none_cannot_break_the_svg() -> None:
    """An attribute-breaking language code is written as undetermined."""
    figure = TreeFigure((FigureNode("a", "x", "core"),), (), "t", '"><script>')
    assert 'lang="und"' in tree_svg(figure, tree_layout(figure), "")
