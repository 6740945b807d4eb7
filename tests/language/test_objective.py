"""Checks of an objective: what each code catches, and that a good objective is left alone (R17)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.errors import UnknownLanguage
from ogcore.language.objective import CODES, check_objective
from workbench.words.finding import OBJECTIVE_SENTENCES


def _codes(text: str, language: str, *parents: str) -> set[str]:
    return {finding.code for finding in check_objective(text, language, parents)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Reducir de 196 a 100 los embarazos de adolescentes de 12 a 19 años para diciembre de 2027", "es"),
        ("Todos los hogares de la colonia El Mirador cuentan con drenaje en 2029", "es"),
        ("Reduce pregnancies among adolescents aged 12 to 19 from 196 to 100 by December 2027", "en"),
        ("All households in El Mirador have sewerage by 2029", "en"),
    ],
)
def test_good_objective_is_left_alone(text: str, language: str) -> None:
    """Verb, result, population, goal and term: no finding."""
    assert check_objective(text, language) == []


@pytest.mark.parametrize(
    ("code", "spanish", "english"),
    [
        ("no_verb", "Mayor cobertura de vacunación en la niñez", "Greater vaccination coverage among children"),
        ("no_result", "Realizar talleres para jóvenes", "Hold workshops for young people"),
        ("no_result", "Mejorar la situación", "Improve the situation"),
        ("no_population", "Mejorar la calidad del aire para 2030", "Improve air quality by 2030"),
        ("not_quantified", "Los vecinos participan en las asambleas", "Residents take part in the assemblies"),
        ("not_quantified", "Las familias reciben agua todos los días", "Families receive water every day"),
        ("no_deadline", "Reducir 20 % los robos a transeúntes", "Reduce robberies of passers-by by 20%"),
        ("unrealistic", "Erradicar la corrupción para 2026", "Eradicate corruption by 2026"),
        ("unrealistic", "Todas las escuelas tienen agua", "Every school has water"),
    ],
)
def test_weakness_is_noticed(code: str, spanish: str, english: str) -> None:
    """Each code is given in both languages."""
    assert code in _codes(spanish, "es")
    assert code in _codes(english, "en")


@pytest.mark.parametrize(
    ("reason", "text", "parent", "language"),
    [
        ("contradicts", "Disminuir la inversión en salud", "Aumentar la inversión en salud", "es"),
        ("elsewhere", "Construir 3 canchas de futbol", "Reducir la mortalidad materna", "es"),
        ("repeats", "Menos robos en el centro", "Menos robos en el centro", "es"),
        ("contradicts", "Reduce investment in health", "Increase investment in health", "en"),
        ("elsewhere", "Build 3 football pitches", "Reduce maternal mortality", "en"),
    ],
)
def test_incoherence_tells_its_reason(reason: str, text: str, parent: str, language: str) -> None:
    """What cannot contribute to its parent says why."""
    found = [finding for finding in check_objective(text, language, (parent,)) if finding.code == "incoherent"]
    assert [(finding.data["reason"], finding.data["parent"]) for finding in found] == [(reason, parent)]


def test_one_parent_it_serves_is_enough() -> None:
    """An objective with several parents is incoherent only when it serves none of them."""
    parents = ("Reduce maternal mortality", "More sport for youth")
    assert "incoherent" not in _codes("Build 3 football pitches", "en", *parents)


def test_every_code_has_a_sentence() -> None:
    """No finding is shown as a bare code."""
    assert {code.split(".")[0] for code in OBJECTIVE_SENTENCES} == set(CODES)


@given(text=st.text(max_size=300), parent=st.text(max_size=80), language=st.sampled_from(["es", "en-GB"]))
def test_any_text_is_survived(text: str, parent: str, language: str) -> None:
    """Whatever is typed gets known codes within the text, each at most once."""
    found = check_objective(text, language, (parent,))
    assert {finding.code for finding in found} <= set(CODES)
    assert len({finding.code for finding in found}) == len(found)
    assert all(0 <= finding.start <= finding.end <= len(text) for finding in found)


def test_unknown_language_is_refused() -> None:
    """Only the languages with rules are checked."""
    with pytest.raises(UnknownLanguage):
        check_objective("Reduce robberies", "fr")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Nine out of ten residents of the valley sleep without noise by 2028", "en"),
        ("Every pupil of the valley swims by the age of twelve", "en"),
        ("Farmers store their grain dry by 2027", "en"),
        ("Women ride the night bus without fear", "en"),
        ("El 90 % de la población duerme tranquila en 2027", "es"),
        ("Toda familia bebe agua limpia para 2027", "es"),
        ("Cada niña nada antes de los doce años", "es"),
    ],
)
def test_what_people_do_is_a_verb(text: str, language: str) -> None:
    """An objective that tells what people do is not said to name a state without a verb."""
    assert "no_verb" not in _codes(text, language)


@pytest.mark.parametrize(
    "text",
    ["80% of schools with water by 2027", "Nine out of ten pumps in good condition", "Women leaders in councils"],
)
def test_a_share_without_a_verb_is_still_noticed(text: str) -> None:
    """A share of things and where they are is no sentence."""
    assert "no_verb" in _codes(text, "en")
