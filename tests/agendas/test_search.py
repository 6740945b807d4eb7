"""Finding what to name of the agendas, in both languages (R31)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.agendas import AGENDAS, agenda_of, catalogue, entry, offered, search, suggestions
from ogcore.agendas.search import _asked


def test_the_catalogue_is_whole() -> None:
    """It has the 17 goals, 169 targets and 252 indicators, each in both languages, and the four agendas."""
    levels = [one.level for one in catalogue().values()]
    assert [levels.count(level) for level in ("goal", "target", "indicator", "agenda")] == [17, 169, 252, 4]
    assert all(one.titles["en"] and one.titles["es"] for one in catalogue().values())
    assert {agenda_of(code) for code in catalogue()} == set(AGENDAS)
    assert [one.code for one in search("follow_the_money", 9)] == [
        "follow_the_money",
        *(f"follow_the_money.{step}" for step in ("activities", "products", "results", "impact")),
    ]


@pytest.mark.parametrize(
    ("asked", "first"),
    [
        ("violencia contra las mujeres", "5.2"),
        ("violence against women", "5.2"),
        ("VIOLENCIA CONTRA LA MUJER", "5.2"),
        ("5.2.1", "5.2.1"),
        ("5.A", "5.a"),
        ("ODS 5", "5"),
        ("Meta 16.6.", "16.6"),
        ("agua potable", "6.1"),
        ("drinking water", "6.1"),
        ("igualdad de género", "5"),
        ("acceso a la información pública", "16.10"),
        ("cambio climatico", "13"),
        ("corrupcion", "16.5"),
        ("sobornos", "16.5"),
        ("mortalidad materna", "3.1.1"),
        ("teenage pregnancies", "2.2"),
        ("child labor", "8.7.1"),
        ("basura", "12.5"),
        ("perspectiva de género", "gender"),
        ("mujres violensia", "5.2"),
    ],
)
def test_what_is_meant_comes_first(asked: str, first: str) -> None:
    """Words of either language find what they mean, whatever their accents, forms and slips of the pen."""
    assert search(asked)[0].code == first


def test_a_code_brings_what_stands_under_it() -> None:
    """A target brings its indicators and nothing of another target, an indicator itself alone."""
    assert [one.code for one in search("5.2")] == ["5.2", "5.2.1", "5.2.2"]
    assert [one.code for one in search("5.2.1")] == ["5.2.1"]


def test_figures_in_a_sentence_are_no_codes() -> None:
    """A year or an age among other words is looked for as a word."""
    assert search("jóvenes de 15 años que no estudian")[0].level in ("target", "indicator")
    assert search("poverty 15")[0].code != "15"


@pytest.mark.parametrize("text", ["", "   ", "xqzw", "???", "9" * 400])
def test_nothing_is_found_for_nothing(text: str) -> None:
    """What no title speaks of finds nothing, and is no error."""
    assert search(text) == []


@pytest.mark.parametrize(("code", "first"), [("5.2.9", "5.2"), ("5.2.1.7", "5.2.1"), ("violencia sexual", "5.2.2")])
def test_an_unknown_code_has_suggestions(code: str, first: str) -> None:
    """What stands above a code that is none, or says its words, is offered."""
    assert entry(code) is None
    assert first in [one.code for one in suggestions(code)]


@given(st.text(max_size=80), st.integers(-3, 20))
def test_any_text_is_answered(text: str, most: int) -> None:
    """Whatever is typed, at most so many entries come, each once."""
    found = [one.code for one in search(text, most)]
    assert len(found) <= max(0, most)
    assert len(set(found)) == len(found)
    assert len(suggestions(text)) <= 3


def test_while_one_types_its_own_agenda_comes_first() -> None:
    """Before a word is typed its steps or goals are offered, or the agendas; then what is of it, and the rest after."""
    assert [one.code for one in offered("", "gender")] == [
        f"gender.{step}" for step in ("diagnosis", "alignment", "plan", "monitoring")
    ]
    assert [one.code for one in offered(" ", "agenda_2030", 17)] == [str(goal) for goal in range(1, 18)]
    assert [one.code for one in offered("")] == list(AGENDAS)
    assert [agenda_of(one.code) for one in offered("género", "gender", 3)] == ["gender"] * 3
    assert offered("5.2", "gender")[0].code == "5.2"
    assert offered("violencia", "agenda_2030", 0) == []


def test_the_words_that_strangers_ask_for_are_not_kept_without_end() -> None:
    """Anybody may search for anything: the memory of what was looked up stays bounded."""
    for number in range(5_000):
        search("".join(chr(97 + int(digit)) for digit in str(number)))
    kept = _asked.cache_info()
    assert kept.maxsize is not None
    assert kept.currsize <= kept.maxsize
