"""``workbench tree objectives``: a pair for every problem."""

from collections.abc import Callable

import pytest

from ogcore.language.doubt import CODES
from tests.cli.conftest import Run
from workbench.cli.demonstration import demonstration_outline
from workbench.words.conversion import LOOK, QUESTIONS

Write = Callable[[str | bytes], str]


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_problem_of_the_example_has_its_pair(run: Run, outline: Write, language: str) -> None:
    """All thirteen statements come once, each with its kind and an objective that says something else."""
    text = demonstration_outline(language)
    pairs = run("tree", "objectives", outline(text), "--lang", language, "--json").json["pairs"]
    assert [pair["kind"] for pair in pairs] == ["effect"] * 4 + ["core"] + ["cause"] * 8
    assert all(pair["problem"] in text for pair in pairs)
    assert all(pair["objective"] and pair["objective"] != pair["problem"] for pair in pairs)


def test_an_objective_nobody_can_be_sure_of_is_null(run: Run, outline: Write) -> None:
    """Where the rules would have to guess, the objective is null and the reader is asked."""
    name = outline("PROBLEMA\nxyzzy plugh\n")
    answer = run("tree", "objectives", name, "--lang", "es", "--json")
    assert answer.code == 0
    assert answer.json["pairs"] == [
        {
            "problem": "xyzzy plugh",
            "objective": None,
            "kind": "core",
            "sure": False,
            "confidence": None,
            "start": None,
        }
    ]
    assert "?" in run("tree", "objectives", name).out


@pytest.mark.parametrize(
    ("problem", "language"), [("No hay agua y da miedo", "es"), ("Services are poor but cheap", "en")]
)
def test_a_wording_right_in_part_is_a_start_and_no_objective(
    run: Run, outline: Write, problem: str, language: str
) -> None:
    """A start stands in its own field, is not counted as sure, and comes with what to look at."""
    heading = {"es": "PROBLEMA", "en": "PROBLEM"}[language]
    name = outline(f"{heading}\n{problem}\n")
    (pair,) = run("tree", "objectives", name, "--lang", language, "--json").json["pairs"]
    assert (pair["objective"], pair["sure"], pair["confidence"]) == (None, False, "start")
    assert pair["start"]
    assert pair["start"] in run("tree", "objectives", name, "--lang", language).out


def test_a_sure_wording_says_so(run: Run, outline: Write) -> None:
    """A sure pair has its objective, and no start."""
    (pair,) = run("tree", "objectives", outline("PROBLEMA\nNo hay agua\n"), "--lang", "es", "--json").json["pairs"]
    assert (pair["objective"], pair["sure"], pair["confidence"], pair["start"]) == ("Hay agua", True, "sure", None)


def test_every_doubt_has_words() -> None:
    """Whatever keeps a wording from being sure, there is a sentence for it, with a start or without."""
    assert set(LOOK) == {*CODES, "contrast"} - {"part_of_speech"}
    assert "part_of_speech" in QUESTIONS
    assert {"unread", "question", "feeling", "foreign", "several_thoughts"} <= set(QUESTIONS)


def test_without_a_language_the_headings_tell(run: Run, tlaxcala: str) -> None:
    """A Spanish outline is converted by the Spanish rules on an English machine."""
    told = run("tree", "objectives", tlaxcala, "--lang", "es", "--json").json
    assert run("tree", "objectives", tlaxcala, "--json").json == told


def test_a_language_without_rules_is_refused(run: Run, tlaxcala: str) -> None:
    """An unknown language is unusable input."""
    answer = run("tree", "objectives", tlaxcala, "--lang", "fr", "--json")
    assert answer.code == 2
    assert answer.json["error"]["code"] == "usage"


def test_each_problem_is_read_in_its_own_language_unless_one_is_asked_for(run: Run, outline: Write) -> None:
    """Under English headings a Spanish problem has a Spanish objective; with ``--lang`` all are read in that one."""
    name = outline("PROBLEM\nEl personal está mal capacitado\n")
    (pair,) = run("tree", "objectives", name, "--json").json["pairs"]
    assert pair["objective"] == "El personal está bien capacitado"
    (pair,) = run("tree", "objectives", name, "--lang", "en", "--json").json["pairs"]
    assert pair["objective"] is None
