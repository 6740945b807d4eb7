"""What people write is read in the language it is written in, not in that of their plan (R8, R16)."""

from collections.abc import Callable

import pytest

from benchmarks.language.written import NAMES, TREES, share
from ogcore.language import propose
from ogcore.language.statement import check_statement
from ogcore.language.written import told, written_in
from tests.language.test_labelled import BENCHMARKS

OTHER = {"es": "en", "en": "es"}
TYPED: list[Callable[[str], str]] = [str, str.upper, str.lower]


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("typed", TYPED, ids=["written", "capitals", "lower"])
@pytest.mark.parametrize("name", [*NAMES, *TREES])
def test_the_language_of_labelled_statements_is_told(language: str, typed: Callable[[str], str], name: str) -> None:
    """Of every labelled set at least 95 in 100 are told rightly and none wrongly, however they are typed."""
    assert (BENCHMARKS / "data" / f"{name.format(language)}.txt").exists()
    found = share(name, language, typed)
    assert found.count >= 60
    assert found.wrong == ()
    assert found.right / found.count >= 0.95, found.left_open


@pytest.mark.parametrize(
    "text",
    [
        "", "42", "Agua", "Corruption", "Corrupción", "no", "la", "Tapachula", "no water in la colonia",
        "la gente no tiene wifi in the park", "Los vecinos no tienen agua because the pump is broken", "no hay jobs",
        "My familia no tiene seguro", "wifi club",
    ],
)  # fmt: skip
def test_one_word_and_two_languages_tell_nothing(text: str) -> None:
    """A word alone, a number and a mixed sentence are read in the language that is given."""
    assert told(text) is None
    assert {written_in(text, given) for given in ("es", "en")} == {"es", "en"}


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_mixed_sentence_is_still_asked_about(language: str) -> None:
    """Whatever the language of the plan, two languages in one sentence bring the question and no wording."""
    problem = "Los vecinos no tienen agua because the pump is broken"
    assert propose(problem, written_in(problem, language)).doubt == "foreign"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Families in San Luis de la Paz lack water", "en"),
        ("In Las Flores de la Sierra there are no buses", "en"),
        ("Residents of El Paso have no water", "en"),
        ("El software de The Home Depot no sirve", "es"),
        ("Los mensajes de WhatsApp no llegan a los padres", "es"),
        ("LOS VECINOS NO TIENEN AGUA", "es"),
        ("Falta De Agua En La Colonia", "es"),
        ("la policia no llega", "es"),
        ("theres no bus after eight", "en"),
    ],
)
def test_names_and_loans_do_not_hide_the_language(text: str, language: str) -> None:
    """A name in the other language, a word taken from it, capitals and missing accents change nothing."""
    assert written_in(text, OTHER[language]) == language


def test_a_language_without_rules_stays() -> None:
    """It is for the rules to refuse it, and a region of a known one is known."""
    assert written_in("Las familias no tienen agua", "fr") == "fr"
    assert written_in("Las familias no tienen agua", "en_GB") == "es"


def test_what_was_remembered_for_one_plan_is_not_answered_to_another() -> None:
    """A statement that tells no language is read anew in each plan's, whichever asked first."""
    for first in ("es", "en"):
        said = [written_in("Corrupción", given) for given in (first, OTHER[first], first)]
        assert said == [first, OTHER[first], first]
    assert propose("Corrupción", "es") != propose("Corrupción", "en")
    assert check_statement("Construir un puente", "es") != check_statement("Construir un puente", "en")
