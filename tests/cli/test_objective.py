"""``workbench objective check``: what an objective leaves out, why and a better pattern (R17)."""

import pytest

from tests.cli.conftest import Run
from workbench.words.finding import OBJECTIVE_SENTENCES
from workbench.words.i18n import translator

GOOD = {
    "es": "Reducir de 196 a 100 los embarazos de adolescentes de Tapachula para diciembre de 2027",
    "en": "Reduce pregnancies among adolescents in Tapachula from 196 to 100 by December 2027",
}


@pytest.mark.parametrize("language", ["es", "en"])
def test_a_good_objective_has_no_findings(run: Run, language: str) -> None:
    """Exit code 0, an empty list, and a sentence that says so without JSON."""
    answer = run("objective", "check", GOOD[language], "--lang", language, "--json")
    assert (answer.code, answer.json) == (0, {"findings": []})
    assert len(run("objective", "check", GOOD[language], "--lang", language).out.splitlines()) == 1


@pytest.mark.parametrize("language", ["es", "en"])
def test_findings_are_told_in_the_language_asked_for(run: Run, language: str) -> None:
    """Exit code 1; codes, and messages with the words found in their place."""
    text = {"es": "Erradicar la corrupción", "en": "Eradicate corruption"}[language]
    answer = run("objective", "check", text, "--lang", language, "--json")
    assert answer.code == 1
    codes = [finding["code"] for finding in answer.json["findings"]]
    assert codes == ["no_population", "not_quantified", "no_deadline", "unrealistic"]
    sentence = translator(language)(OBJECTIVE_SENTENCES["unrealistic"])
    assert answer.json["findings"][-1]["message"] == sentence.replace("{found}", text)


def test_the_parent_is_named(run: Run) -> None:
    """An objective that cannot serve its parent says which and why."""
    words = ("objective", "check", "Build 3 football pitches", "--parent", "Reduce maternal mortality", "--json")
    finding = run(*words).json["findings"][-1]
    assert (finding["code"], finding["reason"]) == ("incoherent", "elsewhere")
    assert "Reduce maternal mortality" in finding["message"]


@pytest.mark.parametrize("words", [("",), ("...",), ("Reduce robberies", "--parent", " ")])
def test_nothing_in_words_is_refused(run: Run, words: tuple[str, ...]) -> None:
    """Exit code 2 for an objective or a parent without words."""
    assert run("objective", "check", *words).code == 2


def test_an_objective_is_read_in_its_own_language_unless_one_is_asked_for(run: Run) -> None:
    """Without ``--lang`` the words tell, whatever the language of the system; with it, it is taken."""
    for objective in GOOD.values():
        assert run("objective", "check", objective, "--json").json == {"findings": []}
    assert run("objective", "check", GOOD["es"], "--lang", "en", "--json").json["findings"]
