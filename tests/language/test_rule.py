"""What every rule of conversion makes of the statements it is for, and when it asks instead (R16)."""

from pathlib import Path

import pytest

from ogcore.language import english, propose, spanish

HERE = Path(__file__).parent
RULES = {"es": spanish.RULES, "en": english.RULES}
ASK = "ASK"


def _cases(language: str) -> list[tuple[str, str, str, set[str]]]:
    """Language, section, problem and the answers a facilitator would accept, from rules.<language>.txt."""
    section, found = "", []
    for line in (HERE / f"rules.{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            section = line.removeprefix("## ")
        elif line and not line.startswith("#"):
            problem, answers = line.split(" > ")
            found.append((language, section, problem, set(answers.split(" || "))))
    return found


@pytest.mark.parametrize(("language", "section", "problem", "answers"), [*_cases("es"), *_cases("en")])
def test_statement_turns_as_a_facilitator_would_word_it(
    language: str, section: str, problem: str, answers: set[str]
) -> None:
    """The rule a statement belongs to gives an accepted wording, or at least starts it, or the group is asked."""
    proposal = propose(problem, language)
    assert (proposal.text or proposal.start or ASK) in answers
    assert proposal.rule in (section, None)


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_rule_has_a_statement_it_turns(language: str) -> None:
    """No rule is without a statement it turns; the guard against two thoughts only ever asks."""
    reached = {propose(problem, language).rule for _, _, problem, _ in _cases(language)}
    assert {rule.name for rule in RULES[language]} - reached == {"several_thoughts"}
