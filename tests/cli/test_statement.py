"""``workbench statement check``: remarks that say why and how to word it better, and the three exit codes."""

import pytest

from ogcore.language.statement.word import LONGEST
from tests.cli.conftest import Run
from workbench.words.finding import STATEMENT_SENTENCES
from workbench.words.i18n import translator

GOOD = {
    "es": "En Tapachula, 410 niñas y niños enfermaron de dengue en 2023, según el centro de salud",
    "en": "In Tapachula, 410 children fell ill with dengue in 2023, according to the health centre",
}
WEAK = {
    "absence_of_solution": ("Falta de una clínica en la colonia", "Lack of a clinic in the neighbourhood"),
    "solution_in_disguise": ("Construir una clínica en la colonia", "We need a clinic in the neighbourhood"),
    "too_general": ("Inseguridad", "Insecurity"),
    "several_problems": (
        "Alta deserción escolar y bajo empleo en la sierra",
        "High school dropout and low employment in the highlands",
    ),
    "no_population": ("El río Atoyac está contaminado", "The Atoyac river is polluted"),
    "no_place": ("Las mujeres sufren acoso en el transporte", "Women suffer harassment on buses"),
    "no_evidence": ("Las mujeres de Toluca sufren acoso", "Women in Toluca suffer harassment"),
}


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_good_statement_has_no_findings(run: Run, language: str) -> None:
    """Population, place, figure and source: exit code 0, an empty list, and a sentence that says so without JSON."""
    answer = run("statement", "check", GOOD[language], "--lang", language, "--json")
    assert (answer.code, answer.json) == (0, {"findings": []})
    answer = run("statement", "check", GOOD[language], "--lang", language)
    assert answer.code == 0
    assert len(answer.out.splitlines()) == 1


@pytest.mark.parametrize("code", WEAK)
@pytest.mark.parametrize("language", ["es", "en"])
def test_each_weakness_is_told_in_the_language_asked_for(run: Run, language: str, code: str) -> None:
    """Exit code 1, and a translated message with the words found in their place."""
    answer = run("statement", "check", WEAK[code][language == "en"], "--lang", language, "--json")
    assert answer.code == 1
    finding = next(finding for finding in answer.json["findings"] if finding["code"] == code)
    pattern = translator(language)(STATEMENT_SENTENCES[code])
    assert finding["message"] == pattern.replace("{found}", finding.get("found", ""))
    assert language == "en" or pattern != STATEMENT_SENTENCES[code]


def test_findings_read_as_a_list_without_json(run: Run) -> None:
    """One line for each remark, with the words that gave rise to it."""
    answer = run("statement", "check", "Lack of a clinic in the neighbourhood")
    assert answer.code == 1
    lines = answer.out.splitlines()
    assert len(lines) == 3
    assert lines[0].startswith("- “Lack of” names a solution that is missing")


def test_a_dash_reads_standard_input(run: Run) -> None:
    """``-`` is standard input, line ends and a byte order mark included."""
    stdin = ("\ufeff" + GOOD["es"].replace(", según", ",\r\nsegún") + "\n").encode()
    assert run("statement", "check", "-", "--lang", "es", stdin=stdin).code == 0


@pytest.mark.parametrize(
    ("statement", "code"),
    [("", "empty_statement"), (" ?! 40 \n", "empty_statement"), ("río " * LONGEST, "long_statement")],
)
def test_unusable_statements_are_refused(run: Run, statement: str, code: str) -> None:
    """Nothing in words, or a whole report, gives exit code 2 and the reason, typed or piped in."""
    typed = run("statement", "check", statement, "--json")
    piped = run("statement", "check", "-", "--json", stdin=statement.encode())
    for answer in (typed, piped):
        assert answer.code == 2
        assert answer.json["error"]["code"] == code
        assert answer.err.strip() == answer.json["error"]["message"]


def test_bytes_that_are_no_text_are_refused(run: Run) -> None:
    """A picture on standard input is named as such, with exit code 2."""
    answer = run("statement", "check", "-", "--json", stdin=b"\x89PNG\xff")
    assert (answer.code, answer.json["error"]["code"]) == (2, "not_text")


def test_a_very_long_stream_is_not_read_to_its_end(run: Run) -> None:
    """More than a statement can hold is refused as too long, whatever follows."""
    answer = run("statement", "check", "-", "--json", stdin=b"\xff" * (5 * LONGEST))
    assert (answer.code, answer.json["error"]["code"]) == (2, "long_statement")


def test_a_statement_is_read_in_its_own_language_unless_one_is_asked_for(run: Run) -> None:
    """Without ``--lang`` the words tell, whatever the language of the system; with it, before or after, it is taken."""
    for statement in GOOD.values():
        assert run("statement", "check", statement, "--json").json == {"findings": []}
    asked = run("statement", "check", GOOD["es"], "--lang", "en", "--json")
    assert asked.json["findings"]
    assert run("--lang", "en", "statement", "check", GOOD["es"], "--json").json == asked.json
