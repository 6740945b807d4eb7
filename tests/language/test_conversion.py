"""Conversion of problems into objectives: promises kept whatever the text, and known cases (R16)."""

import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.errors import UnknownLanguage
from ogcore.language import propose
from ogcore.language.lexicon import lexicon

LANGUAGES = ("es", "en")
DENIALS = {"es": {"no", "ni", "nadie", "ningún", "ninguna"}, "en": {"not", "no", "nobody", "never", "cannot"}}

TREE = {
    language: dict(
        line.split(" > ")
        for line in (Path(__file__).parent / f"tree.{language}.txt").read_text(encoding="utf-8").splitlines()
    )
    for language in LANGUAGES
}
"""The example tree as a facilitator types it: problem > objective."""


def _vocabulary(language: str) -> list[str]:
    """Words the rules look for, so that random statements reach deep into them."""
    words = {
        "el",
        "la",
        "de",
        "a",
        "no",
        "sin",
        "y",
        "por",
        "se",
        "que",
        "hay",
        "con",
        "en",
        "falta",
        ",",
        "mal",
        "poco",
        "nadie",
        "40",
        "%",
    }
    words |= {
        "the",
        "of",
        "not",
        "do",
        "does",
        "is",
        "are",
        "has",
        "no",
        "nobody",
        "without",
        "lack",
        "to",
        "in",
        "and",
        "a",
        "fail",
        "by",
        "than",
    }
    for section, entry in (
        ("adjective", "opposites"),
        ("noun", "opposites"),
        ("verb", "opposites"),
        ("phrase", "opposites"),
        ("noun", "frames"),
    ):
        words |= {word for key in list(lexicon(language).pairs(section, entry))[::9] for word in key.split()}
    words |= set(
        sorted(
            lexicon(language).words("degree", "high")
            | lexicon(language).words("noun", "bad")
            | lexicon(language).words("noun", "good")
        )[::7]
    )
    return sorted(words)


def _holds(problem: str, language: str) -> None:
    proposal = propose(problem, language)
    assert proposal.sure == (proposal.text is not None) == (proposal.rule is not None)
    if proposal.text is not None:
        assert proposal.text.strip() == proposal.text != ""
        assert proposal.text.casefold() != " ".join(problem.split()).casefold()
        assert not DENIALS[language].intersection(word.strip(",;:.") for word in proposal.text.casefold().split())


@pytest.mark.no_cover  # many times through what other tests run through once
@given(text=st.text(max_size=300), language=st.sampled_from(LANGUAGES))
def test_any_text_is_answered(text: str, language: str) -> None:
    """Whatever is typed, the answer is a usable wording or a question, never an error, an echo or a denial."""
    _holds(text, language)


@pytest.mark.parametrize(
    ("problem", "language"),
    [
        ("Brecha salarial entre mujeres y", "es"),
        ("Incendios forestales provocados por", "es"),
        ("los testigos tienen miedo", "es"),
        ("pay gap between women and", "en"),
        ("fires caused by", "en"),
    ],
)
def test_a_statement_torn_off_is_answered(problem: str, language: str) -> None:
    """What ends with the word a rule reads on from, as when it is sent too early, is answered like any other."""
    _holds(problem, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_mix_of_known_words_is_answered(language: str) -> None:
    """Statements made of the words the rules know, in any order, keep the same promise."""

    @given(words=st.lists(st.sampled_from(_vocabulary(language)), max_size=9))
    def check(words: list[str]) -> None:
        _holds(" ".join(words), language)

    check()


@pytest.mark.parametrize("language", LANGUAGES)
def test_example_tree_converts_naturally(language: str) -> None:
    """Every statement of the example tree turns into the wording a facilitator would keep."""
    assert {problem: propose(problem, language).text for problem in TREE[language]} == TREE[language]


@pytest.mark.parametrize(
    ("problem", "objective"),
    [
        ("Los ríos están contaminados", "Los ríos están limpios"),
        ("Las calles están mal iluminadas", "Las calles están bien iluminadas"),
        ("La gente no participa", "La gente participa"),
        ("Nadie vigila las obras públicas", "Se vigilan las obras públicas"),
        ("Nadie atiende a las víctimas", "Se atiende a las víctimas"),
        ("Transporte público caro e inseguro", "Transporte público asequible y seguro"),
        ("Viviendas precarias", "Viviendas dignas"),
        ("Vulneración del derecho a la salud", "Respeto al derecho a la salud"),
        ("Ninguna escuela tiene agua", "Todas las escuelas tienen agua"),
        ("Población expuesta a inundaciones", "Población protegida contra inundaciones"),
        ("Embarazos no planeados", "Menos embarazos sin planear"),
    ],
)
def test_spanish_agrees(problem: str, objective: str | None) -> None:
    """Gender, number and contractions agree; a wording that would keep a bare "no" is not offered."""
    assert propose(problem, "es").text == objective


@pytest.mark.parametrize(
    ("problem", "objective"),
    [
        ("Teachers are poorly trained", "Teachers are well trained"),
        ("The council does not publish its contracts", "The council publishes its contracts"),
        ("Nobody monitors public works", "Public works are monitored"),
        ("The office fails to answer requests", "The office answers requests"),
        ("There is no register of suppliers", "There is a register of suppliers"),
        ("Overcrowded housing", "Housing with enough space"),
        ("Women are excluded from decision-making", "Women are included in decision-making"),
        ("Homes without water or drainage", "Homes with water and drainage"),
        ("Water shortage in the hills", "Sufficient water in the hills"),
    ],
)
def test_english_agrees(problem: str, objective: str) -> None:
    """Verbs, articles and prepositions fit the new wording."""
    assert propose(problem, "en").text == objective


@pytest.mark.parametrize(
    ("problem", "language"),
    [
        ("Alta participación de la ciudadanía", "es"),
        ("Baja deserción escolar", "es"),
        ("Usos y costumbres en torno al matrimonio temprano", "es"),
        ("El río está contaminado por la mina", "es"),
        ("Disminuye la violencia", "es"),
        ("High turnout at the assemblies", "en"),
        ("Low crime in the centre", "en"),
        ("Customs around early marriage", "en"),
        ("Increase in employment", "en"),
        ("The river is polluted by the mine", "en"),
        ("", "en"),
        (" \t\r\n", "es"),
        ("😀🚰", "es"),
        ("نقص المياه", "es"),
        ("no", "es"),
        ("not", "en"),
    ],
)
def test_asks_when_unsure(problem: str, language: str) -> None:
    """What is already good, ambiguous, empty or unreadable is asked about."""
    assert propose(problem, language).text is None


def test_degree_is_not_part_of_a_name() -> None:
    """Example: "High school" is a name: the school is not made low."""
    assert propose("High school attrition", "en").text == "Lower high school attrition"


def test_evidence_and_bullets_are_left_out() -> None:
    """Bullets, line breaks, parenthesised figures and the final stop belong to the problem, not to the objective."""
    assert propose("-  Calles\r\noscuras (INEGI, 2020).", "es").text == "Calles bien iluminadas"


def test_region_of_the_language_is_ignored() -> None:
    """Example: "es-MX" is Spanish."""
    assert propose("Calles oscuras", "es-MX") == propose("Calles oscuras", "es")


def test_unknown_language_is_refused() -> None:
    """There are no rules for other languages, and it says which."""
    with pytest.raises(UnknownLanguage) as refusal:
        propose("Rues sombres", "fr")
    assert refusal.value.data["language"] == "fr"


@pytest.mark.no_cover  # many times through what other tests run through once
@pytest.mark.parametrize(
    "text", ["no " * 3400, "(" * 10_000, "a" * 10_000, "falta de " * 1100, "[(" * 5000, "sin y " * 66]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_long_text_is_quick(text: str, language: str) -> None:
    """Long or adversarial texts cost the processor no more than a page of ordinary statements."""

    def cost(texts: list[str]) -> float:
        begun = time.process_time()
        for one in texts:
            _holds(one, language)
        return time.process_time() - begun

    page = [f"Faltan {number} maestros en la escuela del barrio" for number in range(500)]
    assert cost([text]) <= cost(page)


@pytest.mark.parametrize(
    ("problem", "objective", "language"),
    [
        ("🚰 Falta de agua", "Suficiente agua", "es"),
        ("FALTA DE AGUA EN LA COLONIA", "SUFICIENTE AGUA EN LA COLONIA", "es"),
        ("No hay", None, "es"),
        ("10 personas no", None, "es"),
        ("Contaminados con", None, "es"),
        ("LACK OF WATER IN THE VALLEY", "SUFFICIENT WATER IN THE VALLEY", "en"),
        ("There is no", None, "en"),
    ],
)
def test_torn_and_shouted_statements(problem: str, objective: str | None, language: str) -> None:
    """Symbols before a statement are left out, capitals are kept, and what was cut off is asked about."""
    assert propose(problem, language).text == objective


@pytest.mark.parametrize(
    ("problem", "language", "objective"),
    [
        ("Muchas niñas y muchos niños con anemia", "es", "Menos niñas y niños con anemia"),
        ("Many girls and many boys with anaemia", "en", "Fewer girls and boys with anaemia"),
    ],
)
def test_fewer_is_said_once_for_two(problem: str, language: str, objective: str) -> None:
    """Of girls and boys there are to be fewer, said once for both, as sure as before."""
    assert propose(problem, language).text == objective
