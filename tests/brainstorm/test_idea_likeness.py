"""Hints that two ideas may say the same (R7)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.brainstorm.likeness import COMPARED, HINTS, Likeness

ALIKE_PAIRS = [
    ("Falta de agua potable en las colonias", "No hay agua potable en la colonia"),
    ("El río está contaminado por las fábricas", "Contaminación del río por fábricas"),
    ("Basura en las calles", "HAY MUCHA BASURA EN LA CALLE"),
    ("Embarazo adolescente en secundarias", "Embarazos de adolescentes"),
    ("No hay transporte público de noche", "Falta transporte público en la noche"),
    ("Los niños abandonan la escuela", "Abandono escolar de niñas y niños"),
    ("Teachers are not trained", "Teachers poorly trained"),
    ("Street lights are broken", "Broken street lighting"),
    ("The river is dirty", "Dirty rivers"),
]
OTHER_PAIRS = [
    ("Los ríos están sucios", "Basura en las calles"),
    ("Falta de becas", "Falta de médicos"),
    ("Los maestros no están capacitados", "Los médicos no están capacitados"),
    ("Inseguridad en las calles", "Inseguridad en el transporte"),
    ("agua", "agua contaminada por drenajes abiertos del rastro municipal"),
    ("Teachers leave the region", "Doctors leave the region"),
    ("No street lights", "Nobody cleans the market"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE_PAIRS)
def test_the_same_in_other_words_is_noticed(one: str, other: str) -> None:
    """Accents, capitals, small words, endings and order do not matter, in either language."""
    assert Likeness().similar({"a": one, "b": other}) == {"a": ["b"], "b": ["a"]}


@pytest.mark.parametrize(("one", "other"), OTHER_PAIRS)
def test_different_ideas_are_left_in_peace(one: str, other: str) -> None:
    """One word in common, or a general word inside a precise idea, is no hint."""
    assert Likeness().similar({"a": one, "b": other}) == {}


def test_hints_are_few_and_the_most_alike_come_first() -> None:
    """An idea that many repeat names the nearest ones, the earlier of equals first."""
    texts = {str(n): "Basura en las calles" for n in range(6)} | {"near": "Basura en la calle de noche"}
    similar = Likeness().similar(texts)
    assert similar["5"] == ["0", "1", "2"]
    assert len(similar["near"]) == HINTS


TEXT = st.sampled_from(["Basura en las calles", "Hay basura en la calle", "Dirty river", "Dirty rivers", "No bus", ""])


@given(st.lists(st.dictionaries(st.sampled_from("abcdef"), TEXT), max_size=6))
def test_what_was_remembered_is_what_would_be_found_anew(rounds: list[dict[str, str]]) -> None:
    """However ideas come, change and go, the hints are those of a first look."""
    remembered = Likeness()
    for texts in rounds:
        assert remembered.similar(texts) == Likeness().similar(texts)


def test_what_there_was_no_time_for_has_its_turn_the_next_time() -> None:
    """After the time it may take no new idea is begun with; asked again without haste, all have had their turn."""
    texts = {str(n): f"place{n} lamp{n} broken{n}" for n in range(50)} | {"last": "place0 lamp0 broken0"}
    known = Likeness()
    assert known.similar(texts, seconds=-1.0) == {}
    assert not known.knows(texts)
    assert known.similar(texts) == {"0": ["last"], "last": ["0"]}
    assert known.knows(texts)


def test_of_a_very_long_idea_the_beginning_is_compared() -> None:
    """What was written before ideas were short is compared by as much of it as an idea may have, and found alike."""
    end = " ".join(f"word{n}" for n in range(2000))
    beginning = "the lamps of the square are broken and nobody comes to mend them " * (COMPARED // 60)
    assert Likeness().similar({"a": beginning + end, "b": beginning}) == {"a": ["b"], "b": ["a"]}
