"""``workbench tree draw``: the tree in every form it can take."""

from collections.abc import Callable
from pathlib import Path

import pytest
from defusedxml.ElementTree import fromstring

from ogcore.export import figure_from_graphml
from ogcore.trees.outline import read_outline
from tests.cli.conftest import Run

Write = Callable[[str | bytes], str]
_BEGINNINGS = {
    "svg": b"<svg",
    "png": b"\x89PNG",
    "pdf": b"%PDF",
    "dot": b"digraph",
    "graphml": b"<?xml",
    "txt": b"EFECTOS",
}


@pytest.mark.parametrize("extension", _BEGINNINGS)
def test_every_form_is_written(run: Run, tlaxcala: str, tmp_path: Path, extension: str) -> None:
    """The ending of the output says the form, and the file is of that form."""
    target = tmp_path / f"tree.{extension}"
    answer = run("tree", "draw", tlaxcala, "-o", str(target))
    assert answer.code == 0
    assert bool(answer.err) == (extension in ("svg", "png", "pdf"))
    assert target.read_bytes().lstrip().startswith(_BEGINNINGS[extension])


def test_the_picture_holds_every_word(run: Run, tlaxcala: str, tmp_path: Path) -> None:
    """The drawn tree says every statement of the outline."""
    run("tree", "draw", tlaxcala, "-o", "tree.svg")
    svg = fromstring((tmp_path / "tree.svg").read_bytes())
    titles = {element.text for element in svg.iter("{http://www.w3.org/2000/svg}title")}
    tree = read_outline(Path(tlaxcala).read_text(encoding="utf-8"))
    assert {tree.text(node) for node in tree.ordered()} <= titles


def test_the_text_form_reads_back_as_the_same_tree(run: Run, tlaxcala: str, tmp_path: Path) -> None:
    """Nothing is lost on the way through ``.txt``, the shared cause included."""
    run("tree", "draw", tlaxcala, "-o", "again.txt")
    before = read_outline(Path(tlaxcala).read_text(encoding="utf-8"))
    after = read_outline((tmp_path / "again.txt").read_text(encoding="utf-8"))
    said = [{(tree.text(a), tree.text(b)) for a, b in tree.arrows()} for tree in (before, after)]
    assert said[0] == said[1]
    assert len(said[0]) == 13


def test_the_objective_tree_has_means_and_ends(run: Run, tlaxcala: str, tmp_path: Path) -> None:
    """``--objectives`` saves the objective tree instead."""
    run("tree", "draw", tlaxcala, "--objectives", "-o", "goals.graphml")
    figure = figure_from_graphml((tmp_path / "goals.graphml").read_bytes())
    assert [node.kind for node in figure.nodes].count("means") == 8
    assert {node.kind for node in figure.nodes} == {"core", "means", "end"}


def test_an_objective_to_be_agreed_shows_its_problem(run: Run, outline: Write, tmp_path: Path) -> None:
    """No box of the objective tree is empty."""
    run("tree", "draw", outline("PROBLEM\nxyzzy plugh\n"), "--objectives", "-o", "goals.txt")
    assert "To be worded, instead of: xyzzy plugh" in (tmp_path / "goals.txt").read_text(encoding="utf-8")


def test_the_paper_and_its_letters_are_said(run: Run, tlaxcala: str, tmp_path: Path) -> None:
    """A drawing is for the paper asked for, with the title given; on how many sheets and how small is told."""
    answer = run("tree", "draw", tlaxcala, "-o", "tree.svg", "--paper", "a3", "--title", "Agua para el norte")
    assert answer.code == 0
    assert "tree.svg: A3 sheets, pages: 1, smallest letters: " in answer.err
    svg = fromstring((tmp_path / "tree.svg").read_bytes())
    assert sorted(svg.get(side, "") for side in ("width", "height")) == ["1190.6pt", "841.9pt"]
    assert "Agua para el norte" in {element.text for element in svg.iter("{http://www.w3.org/2000/svg}text")}
    assert run("tree", "draw", tlaxcala, "-o", "tree.svg", "--paper", "a5").code == 2


def test_letters_without_a_form_are_said(run: Run, outline: Write) -> None:
    """A script without a typeface is told as for cards: nobody prints squares unawares."""
    answer = run("tree", "draw", outline("PROBLEM\n污水\n"), "-o", "tree.pdf")
    assert "Characters without a printed form were replaced: U+6C61, U+6C34" in answer.err
    assert "U+6C61" not in run("tree", "draw", outline("PROBLEM\n污水\n"), "-o", "tree.txt").err


@pytest.mark.parametrize("name", ["tree", "tree.exe", "tree.", "-"])
def test_an_unknown_ending_is_refused(run: Run, tlaxcala: str, tmp_path: Path, name: str) -> None:
    """The refusal lists the forms there are, and nothing is written."""
    before = sorted(tmp_path.iterdir())
    answer = run("tree", "draw", tlaxcala, "-o", name)
    assert answer.code == 2
    assert ".graphml" in answer.err
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("name", ["missing/tree.svg", "folder.svg"])
def test_an_output_that_cannot_be_written_is_refused(run: Run, tlaxcala: str, tmp_path: Path, name: str) -> None:
    """A folder that is not there, or a folder where the file should be, is unusable input."""
    (tmp_path / "folder.svg").mkdir()
    answer = run("tree", "draw", tlaxcala, "-o", name)
    assert answer.code == 2
    assert answer.err.startswith(name)


def test_a_refused_tree_leaves_the_old_drawing(run: Run, outline: Write, tmp_path: Path) -> None:
    """A file from before is only replaced by a whole new one."""
    (tmp_path / "tree.svg").write_text("old")
    assert run("tree", "draw", outline("CAUSES\n- x\n"), "-o", "tree.svg").code == 2
    assert (tmp_path / "tree.svg").read_text() == "old"
    assert run("tree", "draw", outline("PROBLEM\nx\n"), "-o", "tree.svg").code == 0
    assert (tmp_path / "tree.svg").read_text(encoding="utf-8").startswith("<svg")
    assert [path.name for path in tmp_path.glob(".*")] == []
