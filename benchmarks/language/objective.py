"""Measure precision and recall of the objective checks, code by code.

Run from the root of the checkout: python benchmarks/language/objective.py
"""

import sys
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from ogcore.language.objective import check_objective  # noqa: E402  the checkout's own package, installed or not

CODES = {
    "V": "no_verb",
    "R": "no_result",
    "P": "no_population",
    "Q": "not_quantified",
    "D": "no_deadline",
    "U": "unrealistic",
    "I": "incoherent",
}


PARTS = ("first",)


@dataclass(frozen=True)
class Case:
    """A labelled objective, its parent if any, the codes a careful facilitator would give it, its part of the set."""

    text: str
    parent: str
    expected: frozenset[str]
    part: str


@dataclass
class Count:
    """How often a code was given, was due, and was both."""

    given: Counter[str] = field(default_factory=Counter)
    due: Counter[str] = field(default_factory=Counter)
    both: Counter[str] = field(default_factory=Counter)

    def add(self, found: set[str], expected: frozenset[str]) -> None:
        """Count one objective."""
        self.given.update(found)
        self.due.update(expected)
        self.both.update(found & expected)

    def row(self, code: str) -> str:
        """Precision and recall of a code."""
        return f"{ratio(self.both[code], self.given[code])} | {ratio(self.both[code], self.due[code])}"


def load(language: str) -> list[Case]:
    """Labelled objectives of a language."""
    cases: list[Case] = []
    part = ""
    for line in (HERE / "data" / f"objective.{language}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            part = line.removeprefix("## ")
        elif line and not line.startswith("#"):
            said, labels = line.split(" => ")
            text, _, parent = said.partition(" << ")
            cases.append(
                Case(text, parent, frozenset(CODES[letter] for letter in labels.split() if letter != "-"), part)
            )
    return cases


def found(case: Case, language: str) -> set[str]:
    """The codes the checks give an objective."""
    return {finding.code for finding in check_objective(case.text, language, (case.parent,) if case.parent else ())}


def counted(language: str, part: str) -> Count:
    """The counts of one part of a language's set."""
    count = Count()
    for case in load(language):
        if case.part == part:
            count.add(found(case, language), case.expected)
    return count


def ratio(part: int, whole: int) -> str:
    """A share in per cent, or a dash when there is nothing to share."""
    return f"{part}/{whole} ({part / whole:.0%})" if whole else "–"


def left_alone(language: str, part: str) -> str:
    """How many good objectives get no finding."""
    good = [case for case in load(language) if case.part == part and not case.expected]
    return ratio(sum(not found(case, language) for case in good), len(good))


def differences(language: str) -> list[str]:
    """Every objective where the checks and the labels differ."""
    lines: list[str] = []
    for case in load(language):
        given = found(case, language)
        lines += [f"- {language} ({case.part}): {case.text}: {code} given" for code in sorted(given - case.expected)]
        lines += [f"- {language} ({case.part}): {case.text}: {code} missed" for code in sorted(case.expected - given)]
    return lines


def report() -> str:
    """The whole report in Markdown."""
    lines = [
        (HERE / "objective_preface.md").read_text(encoding="utf-8").strip(),
        "",
        "## Good objectives left alone",
        "",
    ]
    lines += ["| language | part | no finding |", "|---|---|---|"]
    lines += [f"| {language} | {part} | {left_alone(language, part)} |" for language in ("es", "en") for part in PARTS]
    lines += ["", "## Code by code", ""]
    heads = " | ".join(f"precision, {part} | recall, {part}" for part in PARTS)
    lines += [f"| language | code | {heads} |", "|---" * (2 + 2 * len(PARTS)) + "|"]
    for language in ("es", "en"):
        counts = [counted(language, part) for part in PARTS]
        lines += [f"| {language} | {code} | {' | '.join(c.row(code) for c in counts)} |" for code in CODES.values()]
    return "\n".join([*lines, "", "## Differences", "", *differences("es"), *differences("en"), ""])


if __name__ == "__main__":
    text = report()
    target = ROOT / "benchmarks" / "results" / "objective.md"
    target.parent.mkdir(exist_ok=True)
    target.write_text(text, encoding="utf-8")
    print(text)
