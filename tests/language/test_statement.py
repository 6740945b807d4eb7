"""Checks of a problem statement: what each code catches, and that a good statement is left alone (METHOD R8, R9)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.errors import UnknownLanguage
from ogcore.language.statement import check_statement

CODES = {
    "absence_of_solution",
    "solution_in_disguise",
    "too_general",
    "several_problems",
    "no_population",
    "no_place",
    "no_evidence",
}


def _codes(text: str, language: str) -> set[str]:
    return {finding.code for finding in check_statement(text, language)}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        (
            "Alta incidencia de embarazo entre adolescentes de 12 a 19 años en San Francisco Tetlanohcan (196 casos)",
            "es",
        ),
        (
            "El 40 % de los hogares de la sierra recibe agua menos de tres días a la semana, según el censo de 2020",
            "es",
        ),
        ("High incidence of pregnancy among adolescents aged 12 to 19 in San Francisco Tetlanohcan (196 cases)", "en"),
        (
            "40% of households in the highlands get water fewer than three days a week, according to the 2020 census",
            "en",
        ),
    ],
)
def test_good_statement_is_left_alone(text: str, language: str) -> None:
    """A statement with population, place and figure gets no finding."""
    assert check_statement(text, language) == []


@pytest.mark.parametrize(
    ("text", "language", "code"),
    [
        ("Falta de una clínica en la colonia para las familias", "es", "absence_of_solution"),
        ("There is no clinic in the neighbourhood for families", "en", "absence_of_solution"),
        ("Construir una clínica para las familias de la colonia", "es", "solution_in_disguise"),
        ("We need a clinic for the families of the neighbourhood", "en", "solution_in_disguise"),
        ("La corrupción", "es", "too_general"),
        ("Corruption", "en", "too_general"),
        ("Alta deserción de estudiantes y bajo empleo en la sierra", "es", "several_problems"),
        ("High dropout of students and low employment in the highlands", "en", "several_problems"),
        ("Alta contaminación del aire en Toluca, 120 días al año", "es", "no_population"),
        ("High air pollution in Toluca, 120 days out of the calendar", "en", "no_population"),
        ("El 40 % de las mujeres sufre acoso", "es", "no_place"),
        ("40% of women suffer harassment", "en", "no_place"),
        ("Las mujeres sufren acoso en Toluca", "es", "no_evidence"),
        ("Adolescents aged 12 to 19 leave school in Toluca", "en", "no_evidence"),
    ],
)
def test_each_weakness_is_found(text: str, language: str, code: str) -> None:
    """Each code is given for the weakness it names."""
    assert code in _codes(text, language)


def test_finding_points_at_the_words() -> None:
    """The characters of a finding are those of the words it is about."""
    text = "  Falta de una clínica"
    finding = check_statement(text, "es")[0]
    assert text[finding.start : finding.end] == "Falta de" == finding.data["found"]


@given(text=st.text(max_size=400), language=st.sampled_from(["es", "en"]))
def test_any_text_is_checked(text: str, language: str) -> None:
    """Whatever is typed, the findings are known codes inside the text."""
    for finding in check_statement(text, language):
        assert finding.code in CODES
        assert 0 <= finding.start < finding.end <= len(text)


def test_empty_text_has_no_findings() -> None:
    """Nothing written, nothing to remark on."""
    assert check_statement(" \n", "es") == []


def test_unknown_language_is_refused() -> None:
    """There are no checks for other languages, and it says so."""
    with pytest.raises(UnknownLanguage):
        check_statement("Rues sombres", "fr")
