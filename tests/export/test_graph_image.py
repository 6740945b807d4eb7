"""Pictures of trees: SVG, PNG, PDF."""

import io
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
from defusedxml.ElementTree import fromstring
from PIL import Image

from ogcore.export.errors import EmptyFigure, FigureTooLarge, LayoutUnavailable, UnknownFormat, UnknownPaper
from ogcore.export.figure import FigureNode, TreeFigure
from ogcore.export.graph_image import tree_image
from ogcore.export.paper import PAPER_NAMES, PAPERS, POSTERS
from ogcore.export.placed_box import PlacedBox
from ogcore.export.poster import poster
from ogcore.export.sheet import Framing, Sheet
from ogcore.export.sheet_words import SheetWords
from ogcore.export.tiles import emptiest
from ogcore.export.tree_layout import NODE_LIMIT, TreeLayout
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
WORDS = SheetWords(place="Mesa 2 · Agua", date="26 de noviembre de 2026", leads_to="lleva a", leads_also="y también a")


def _sheet(figure: TreeFigure, paper: str = "screen") -> Sheet:
    return Framing(figure, PAPERS[paper], WORDS).sheet()


def tree_layout(figure: TreeFigure) -> TreeLayout:
    """Return the picture as it is drawn for a screen."""
    return _sheet(figure).layout


def _svg(figure: TreeFigure, alt: str = ALT, paper: str = "screen") -> bytes:
    return tree_image(figure, "svg", alt, paper=paper, words=WORDS).data


def test_the_svg_of_a_known_tree_is_unchanged() -> None:
    """The picture of the example tree is the one that was looked at and found good."""
    drawn = _svg(problem_tree(), paper="a4").decode()
    assert drawn == (GOLDEN / "problem.svg").read_text(encoding="utf-8")


def test_the_svg_says_what_it_is() -> None:
    """The SVG carries role, language, title, description and a label for people who cannot see it."""
    root = fromstring(_svg(objective_tree()))
    assert root.get("role") == "img"
    assert root.get("lang") == "es"
    assert root.get("aria-label") == ALT
    assert root.findtext(f"{SVG}title") == "Árbol de objetivos"
    assert root.findtext(f"{SVG}desc") == ALT


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_stay_words_in_the_svg(text: str) -> None:
    """Whatever a node says, the SVG parses and holds no element but our own."""
    figure = TreeFigure((FigureNode("a", text, "core"), FigureNode("b", text, "cause")), (("b", "a"),), text, text)
    root = fromstring(_svg(figure, text))
    assert {element.tag.removeprefix(SVG) for element in root.iter()} <= {
        *("svg", "title", "desc", "rect", "g", "path", "text", "tspan"),
    }
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on") or "href" in name]


@pytest.mark.parametrize("paper", ["a4", "screen"])
@pytest.mark.parametrize(
    "figure", [problem_tree(), objective_tree(), forty_node_tree(), crown_tree(), deep_tree(30), bushy_tree(90)]
)
def test_boxes_never_overlap(figure: TreeFigure, paper: str) -> None:
    """No box covers another, and all lie within the picture."""
    layout = _sheet(figure, paper).layout
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


@pytest.mark.parametrize("paper", PAPER_NAMES)
def test_forty_nodes_fit_a_sheet_legibly(paper: str) -> None:
    """A tree of 40 cards with title, place, date and legend has letters of 6.5 points or more on one sheet."""
    sheet = _sheet(forty_node_tree(), paper)
    assert sheet.smallest >= 6.5
    assert sheet.left >= 0
    assert sheet.left + sheet.layout.width * sheet.scale <= sheet.width
    assert {"Árbol de problemas del agua", "Mesa 2 · Agua", "26 de noviembre de 2026", "lleva a"} <= {
        line.text for line in sheet.lines
    }


@pytest.mark.parametrize("figure", [crown_tree(), forty_node_tree(), bushy_tree(90)])
def test_every_arrow_ends_at_the_edge_of_its_effect(figure: TreeFigure) -> None:
    """There is one line for every arrow of the tree, and its tip touches the card that it leads to."""
    layout = _sheet(figure, "a4").layout
    assert len(layout.arrows) == len(figure.edges)
    tips = [arrow.tip[0] for arrow in layout.arrows if arrow.tip]
    for box in layout.boxes:
        wanted = sum(effect == box.id for _, effect in figure.edges)
        assert sum(_touches(box, x, y) for x, y in tips) == wanted


def _touches(box: PlacedBox, x: float, y: float) -> bool:
    around = box.x - 1 <= x <= box.right + 1 and box.y - 1 <= y <= box.bottom + 1
    return around and not _within(box, x, y)


def _within(box: PlacedBox, x: float, y: float) -> bool:
    return box.x + 1 < x < box.right - 1 and box.y + 1 < y < box.bottom - 1


def test_direct_causes_and_effects_are_drawn_alike() -> None:
    """Whether more hangs on it or not, what hangs on the core itself has the same letters and says what it is."""
    boxes = [placed.box for placed in _sheet(crown_tree(), "a4").layout.boxes]
    direct = [box for box in boxes if box.node.id in ("c1", "c2", "c3", "e1", "e3")]
    assert {box.size for box in direct} == {10.5}
    assert len({box.width for box in direct}) == 1
    assert {box.tag for box in direct} == {"Causa", "Efecto"}


def test_a_line_from_branch_to_branch_passes_behind_no_card() -> None:
    """The arrow beyond the one a card hangs on is led through the gaps."""
    tree = forty_node_tree()
    layout = _sheet(replace(tree, edges=(*tree.edges, ("c03", "c5"), ("c50", "c0"))), "a3").layout
    across = [arrow for arrow in layout.arrows if arrow.across]
    assert len(across) == 2
    for arrow in across:
        assert [b.id for b in layout.boxes if any(_within(b, *point) for point in _points(arrow.path))] == []


def _points(path: str) -> Iterator[tuple[float, float]]:
    """Yield points all along a line."""
    corners = [(float(x), float(y)) for x, y in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path)]
    for (x, y), (tx, ty) in pairwise(corners):
        yield from ((x + (tx - x) * share / 20, y + (ty - y) * share / 20) for share in range(21))


def test_a_tree_too_large_for_a_sheet_has_several_with_every_card() -> None:
    """On A4 a tree of 120 cards takes pages with legible letters, each with its number, and no card is missing."""
    tree = bushy_tree(120)
    made = tree_image(tree, "pdf", ALT, paper="a4", words=WORDS)
    pages = _texts(made.data)
    assert made.pages == len(pages) > 1
    assert made.smallest >= 6.9
    said = " ".join(pages)
    assert [node.text for node in tree.nodes if node.text not in said] == []
    assert [text for number, text in enumerate(pages, 1) if f"{number} / {len(pages)}" not in text] == []


def test_a_poster_is_put_together_from_sheets() -> None:
    """Each sheet says which it is, and what is not cut in two by their edges is on one of them, in large letters."""
    made = tree_image(bushy_tree(30), "pdf", ALT, paper="poster", words=WORDS)
    pages = _texts(made.data)
    assert made.pages == len(pages) == 8
    assert [text for number, text in enumerate(pages, 1) if f"{number} / 8" not in text] == []
    assert made.smallest > 18
    small = tree_image(problem_tree(), "pdf", ALT, paper="poster", words=WORDS)
    said = [word for text in _texts(small.data) for word in text.split()]
    assert {"Docentes", "materna", "anticonceptivos", "Problema", "lleva"} <= set(said)


@pytest.mark.parametrize(
    ("tree", "pages"), [(bushy_tree(1), 2), (problem_tree(), 4), (bushy_tree(60), 8), (bushy_tree(120), 6)]
)
def test_no_sheet_of_a_poster_is_nearly_empty(tree: TreeFigure, pages: int) -> None:
    """It has as many sheets of paper as its cards fill, lying or standing, and each has cards on it."""
    made = tree_image(tree, "pdf", ALT, paper="poster", words=WORDS)
    assert made.pages == pages
    assert emptiest(poster(tree, WORDS, POSTERS["poster"])) > 0.04


def _texts(pdf: bytes) -> list[str]:
    """Return the words of each page on one line."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def test_what_is_too_small_to_read_is_said_on_the_sheet() -> None:
    """A picture that cannot have several sheets says how small its letters are."""
    words = replace(WORDS, small="Letters of {size}")
    drawn = tree_image(bushy_tree(300), "svg", ALT, paper="a4", words=words)
    assert drawn.smallest < 5
    assert f"Letters of {drawn.smallest:.1f}</text>" in drawn.data.decode()


def test_letters_without_a_typeface_are_told_and_said_on_the_sheet() -> None:
    """Chinese and Thai come out as squares: which characters is told to whoever asked, that it is so on the sheet."""
    figure = TreeFigure((FigureNode("a", "污水 น้ำ", "core"),), (), "t", "es")
    made = tree_image(figure, "svg", ALT, words=replace(WORDS, replaced="Without a form"))
    assert {"U+6C61", "U+6C34", "U+0E19"} <= set(made.replaced)
    assert "Without a form</text>" in made.data.decode()


def test_an_unknown_paper_is_refused() -> None:
    """There are four papers."""
    with pytest.raises(UnknownPaper):
        tree_image(problem_tree(), "pdf", ALT, paper="a5")


def test_the_png_is_legible_and_not_empty() -> None:
    """A PNG has 192 dots to the inch and more than one colour."""
    image = Image.open(io.BytesIO(tree_image(problem_tree(), "png", ALT, words=WORDS).data))
    assert abs(image.width - _sheet(problem_tree()).width * 192 / 72) < 3
    assert len(image.convert("RGB").getcolors(1_000_000)) > 20


def test_the_pdf_is_tagged_described_and_in_our_fonts() -> None:
    """A picture as PDF carries language, title, alternative text and its own fonts."""
    with pikepdf.open(io.BytesIO(tree_image(problem_tree(), "pdf", ALT).data)) as pdf:
        assert str(pdf.Root.Lang) == "es"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert str(pdf.docinfo["/Title"]) == "Árbol de problemas"
        alts = [str(o.Alt) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/Alt" in o]
        assert alts == [ALT]
        assert all("Noto" in str(o.BaseFont) for o in pdf.objects if _is_font(o))


def _is_font(thing: object) -> bool:
    return isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"


@pytest.mark.no_cover  # many times through what other tests run through once
def test_a_thousand_nodes_and_a_depth_of_five_hundred_are_drawn() -> None:
    """Large and deep trees still give a picture."""
    for figure in (bushy_tree(1000), deep_tree(500)):
        boxes = fromstring(_svg(figure)).findall(f"{SVG}g/{SVG}g/{SVG}title")
        assert len(boxes) == len(figure.nodes)


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
    assert 'lang="und"' in _svg(figure, "").decode()


@pytest.mark.parametrize(
    ("paper", "size"), [("letter", (612, 792)), ("tabloid", (792, 1224)), ("letter_poster", (612, 792))]
)
def test_a_tree_is_drawn_on_letter_and_tabloid(paper: str, size: tuple[int, int]) -> None:
    """What Mexico and the United States print on has sheets of its own, a poster is put together from Letter."""
    pages = pypdfium2.PdfDocument(tree_image(problem_tree(), "pdf", ALT, paper=paper, words=WORDS).data)
    assert {tuple(sorted(map(round, page.get_size()))) for page in pages} == {size}
