"""Trees as indented text: reading, refusing by line, writing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ogcore.errors import OgError, UnknownLanguage, UnreadableOutline
from ogcore.record.wording import clean
from ogcore.trees import commands as tree_commands
from ogcore.trees import outline
from ogcore.trees.outline import read_outline, write_outline
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.state import TreeState
from tests.builders import SHARED_TREE, assert_sound, small_tree, texts

DATA = Path(__file__).parents[2] / "workbench" / "data"
SPANISH = """\
EFECTOS
- Menores ingresos de las madres jóvenes
  - Alta deserción escolar
PROBLEMA
Alta incidencia de embarazo entre adolescentes de 12 a 19 años (196 casos)
CAUSAS
- Desconocimiento de métodos anticonceptivos
  - Educación sexual insuficiente
    - Docentes poco capacitados [=DOC]
- Escaso uso de los servicios de salud
  - Trato discriminatorio
    - Docentes poco capacitados [=DOC]
"""


def shape(tree: TreeState) -> object:
    """Return the live part of a tree with texts in place of identifiers; for trees whose texts differ."""
    live = tree.live()
    arrows = {(tree.text(a), tree.text(b)) for a, b in tree.graph.edges if a in live and b in live}
    core = tree.text(tree.core_problem) if tree.core_problem else None
    return core, sorted(texts(tree, live)), arrows


def test_an_outline_becomes_a_tree() -> None:
    """Deeper lines lead further from the core; lines with one mark are one node."""
    tree = read_outline(SHARED_TREE)
    shared = next(node for node in tree.ordered() if tree.text(node) == "Teachers poorly trained")
    assert tree.text(tree.core_problem or "") == "Many adolescents become pregnant"
    assert texts(tree, tree.causes(tree.core_problem)) == [
        "Methods are unknown",
        "Health services are avoided",
        "Nobody coordinates",
    ]
    assert texts(tree, tree.effects(shared)) == ["Methods are unknown", "Adolescents are judged"]
    assert texts(tree, tree.effects()) == ["Young mothers leave school", "Lower lifetime income"]
    assert_sound(tree)


@pytest.mark.parametrize(("text", "language"), [(SHARED_TREE, "en"), (SPANISH, "es")])
def test_writing_gives_the_same_outline_again(text: str, language: str) -> None:
    """Reading and writing leave the lines as they were, but for the names of the marks."""
    written = write_outline(read_outline(text), language)
    assert written == text.replace("[=T]", "[=N1]").replace("[=DOC]", "[=N1]")


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_demonstration_is_read_and_written_again(language: str) -> None:
    """Both languages tell the same tree, with its shared cause, and come back line by line but for the mark's name."""
    text = (DATA / f"tlaxcala.{language}.txt").read_text(encoding="utf-8")
    tree = read_outline(text)
    lines = text.strip().splitlines()
    assert len(tree) == len([line for line in lines if not line.isupper()]) - 1
    assert [len(tree.effects(node)) for node in tree.causes()].count(2) == 1
    assert [line.split(" [=")[0] for line in write_outline(tree, language).splitlines()] == [
        line.split(" [=")[0] for line in lines
    ]


def test_an_outline_typed_by_hand_is_understood() -> None:
    """Other bullets, tabs, numbers, comments, empty lines, headings in any case and order, and a byte order mark."""
    causes = "\ufeff# from the flip chart\r\nCausas:\r\n1. One\r\n\t* Two\r\n\t\t• Three\r\n\r\n2) Four\n"
    tree = read_outline(causes + "problema CENTRAL\n- Core\neffects\n– Later\n")
    assert tree.text(tree.core_problem or "") == "Core"
    assert texts(tree, tree.causes(tree.core_problem)) == ["One", "Four"]
    assert texts(tree, tree.causes()) == ["One", "Two", "Three", "Four"]
    assert texts(tree, tree.effects()) == ["Later"]


HEAD = "PROBLEM\nCore\nCAUSES\n"


@pytest.mark.parametrize(
    ("text", "line", "reason"),
    [
        ("", 1, "no_problem"),
        ("PROBLEM\n\nCAUSES\n- a\n", 1, "no_problem"),
        ("Core\nPROBLEM\n", 1, "outside_section"),
        ("\n\n  CAUSES\nPROBLEM\nCore\n", 3, "outside_section"),
        ("PROBLEM\nCore\nSecond\n", 3, "several_problems"),
        (HEAD + "- a\n-\n", 5, "empty_statement"),
        (HEAD + "- a\n- [=X]\n", 5, "empty_statement"),
        (HEAD + "- \x00\u200b\n", 4, "empty_statement"),
        (HEAD + "- " + "x" * 10_001 + "\n", 4, "too_long"),
        (HEAD + "- a\n    - b\n  - c\n", 6, "uneven_indent"),
        (HEAD + "- a\n    - b\n        - c\n      - d\n", 7, "uneven_indent"),
        (HEAD + "  - a\n- b\n", 4, "indent_without_parent"),
        (HEAD + "- a [=X]\n  - b\n    - a [=X]\n", 6, "would_cycle"),
        (HEAD + "- a [=X]\n- b [=X]\n", 5, "same_mark_other_text"),
        ("EFFECTS\n- a [=X]\nPROBLEM\nCore\nCAUSES\n- a [=X]\n", 6, "wrong_side"),
    ],
)
def test_what_cannot_be_read_is_refused_by_line_and_reason(text: str, line: int, reason: str) -> None:
    """The first line that does not fit is named, with why."""
    with pytest.raises(UnreadableOutline) as refused:
        read_outline(text)
    assert (refused.value.data["line"], refused.value.data["reason"]) == (line, reason)


def test_outlines_have_a_size(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pasted file and a tree without end are refused, the latter at the line that no longer fits."""
    with pytest.raises(UnreadableOutline) as refused:
        read_outline("x" * 5_000_001)
    assert refused.value.data["reason"] == "too_large"
    monkeypatch.setattr(tree_commands, "NODE_LIMIT", 3)
    with pytest.raises(UnreadableOutline) as full:
        read_outline(HEAD + "- a\n- b\n- c\n")
    assert (full.value.data["line"], full.value.data["reason"]) == (6, "too_many_nodes")


def test_every_indented_line_may_stand_in_from_the_margin() -> None:
    """A whole section that stands further in is still even."""
    tree = read_outline(HEAD + "   - a\n     - b\n   - c\n")
    assert texts(tree, tree.causes(tree.core_problem)) == ["a", "c"]


def test_the_same_arrow_written_twice_is_one() -> None:
    """A marked line repeated under the same line says nothing new."""
    tree = read_outline(HEAD + "- a [=X]\n- a [=X]\n")
    assert len(tree) == 2


@pytest.mark.parametrize(
    "core", ["CAUSES", "problema:", "- dash", "12. twelve", "# hash", "a [=X]", "\\[=X]", "•", "["]
)
def test_a_core_problem_of_any_look_is_read_back(core: str) -> None:
    """Words that look like a heading, a bullet, a comment or a mark stay the words of the core problem."""
    tree = ProblemTree()
    tree.state_core_problem(core)
    again = read_outline(write_outline(tree))
    assert again.text(again.core_problem or "") == core


def test_parked_nodes_and_short_cuts_past_the_core_are_left_out() -> None:
    """An outline shows the live tree; an arrow from a cause straight to an effect has no place in it."""
    small = small_tree()
    small.tree.park(small.other)
    small.tree.link(small.cause, small.effect)
    written = write_outline(small.tree)
    assert "Health services are avoided" not in written
    assert "[=" not in written
    small.tree.unlink(small.cause, small.effect)
    assert shape(read_outline(written)) == shape(small.tree)


def test_an_empty_tree_is_headings_alone() -> None:
    """Without a core problem there is nothing to write, in either language."""
    assert write_outline(TreeState(), "es") == "EFECTOS\nPROBLEMA\nCAUSAS\n"
    with pytest.raises(UnknownLanguage):
        write_outline(TreeState(), "xx")


STATEMENTS = st.text(alphabet=st.characters(), min_size=1, max_size=12).map(clean).filter(bool)
GROWTH = st.lists(
    st.tuples(st.sampled_from(["cause", "effect", "link"]), st.integers(0, 99), st.integers(0, 99)), max_size=25
)


def grown(words: list[str], steps: list[tuple[str, int, int]]) -> ProblemTree:
    """Return a tree with those words, grown and linked by those steps within each side."""
    left: Iterator[str] = iter(words[1:])
    tree = ProblemTree()
    sides = {"cause": [tree.state_core_problem(words[0])], "effect": [tree.core_problem or ""]}
    for step, one, other in steps:
        try:
            if step == "link":
                nodes = sides["cause" if one % 2 else "effect"]
                tree.link(nodes[one % len(nodes)], nodes[other % len(nodes)])
            else:
                add = tree.add_cause if step == "cause" else tree.add_effect
                sides[step].append(add(next(left), sides[step][one % len(sides[step])]))
        except (OgError, StopIteration):
            continue
    return tree


@settings(max_examples=100)
@given(st.lists(STATEMENTS, min_size=1, max_size=15, unique=True), GROWTH)
def test_any_tree_is_read_back_as_it_was_written(words: list[str], steps: list[tuple[str, int, int]]) -> None:
    """Words of any script and look, and causes shared in any way, survive the round trip."""
    tree = grown(words, steps)
    assert shape(read_outline(write_outline(tree))) == shape(tree)


@settings(max_examples=100)
@given(st.text(alphabet=st.sampled_from("EFCAUSPROBLM\n\t -*•1.[=X]ab#:"), max_size=120))
def test_any_text_is_read_or_refused_by_line(text: str) -> None:
    """There is no text that is neither a sound tree nor a refusal that names one of its lines."""
    try:
        tree = read_outline(HEAD + text)
    except UnreadableOutline as refused:
        assert 1 <= refused.data["line"] <= len((HEAD + text).splitlines())  # noqa: PT017 - either end is right
    else:
        assert_sound(tree)


def test_the_size_limit_is_that_of_a_very_large_tree() -> None:
    """Ten thousand statements of two hundred characters fit."""
    assert outline.SIZE_LIMIT >= 10_000 * 200
