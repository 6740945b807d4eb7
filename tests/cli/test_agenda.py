"""``workbench agenda search``: what a commitment may name of the agendas (R31)."""

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize("text", ["violencia contra las mujeres", "violence against women"])
@pytest.mark.parametrize(("language", "begins"), [("es", "Eliminar"), ("en", "Eliminate")])
def test_both_languages_find_the_target(run: Run, text: str, language: str, begins: str) -> None:
    """Either wording gives target 5.2 first, its title in the language asked for."""
    answer = run("agenda", "search", text, "--lang", language, "--json")
    assert answer.code == 0
    first = answer.json["results"][0]
    assert (first["code"], first["level"]) == ("5.2", "target")
    assert first["title"].startswith(begins)
    assert set(first) == {"code", "level", "title"}


def test_a_code_finds_itself(run: Run) -> None:
    """An indicator's code is answered with that indicator, as words too."""
    assert [one["code"] for one in run("agenda", "search", "5.2.1", "--json").json["results"]] == ["5.2.1"]
    assert run("agenda", "search", "5.2.1", "--lang", "es").out.startswith("5.2.1  Indicador  Proporción")


def test_what_is_not_found_is_said(run: Run) -> None:
    """Nothing found is an empty list and a sentence, not an error; nothing asked and no number are refused."""
    assert run("agenda", "search", "xqzw", "--json").json == {"results": []}
    assert "Nothing was found" in run("agenda", "search", "xqzw", "--lang", "en").out
    assert run("agenda", "search", " ", "--json").json["error"]["code"] == "empty_text"
    assert run("agenda", "search", "a" * 501, "--json").json["error"]["code"] == "text_too_long"
    assert run("agenda", "search", "agua", "--most", "0", "--json").json["error"]["code"] == "usage"


def test_no_more_than_asked_for(run: Run) -> None:
    """--most says how many come."""
    assert len(run("agenda", "search", "agua", "--most", "3", "--json").json["results"]) == 3
