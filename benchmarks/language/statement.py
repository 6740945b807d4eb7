"""Measure precision and recall of the statement checks, code by code.

Run from the root of the checkout: python benchmarks/language/statement.py
"""

import sys
from collections import Counter
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from ogcore.language.statement import check_statement  # noqa: E402  the checkout's own package, installed or not

PREFACE = (
    "40 statements a language, labelled before the checks were run on them, by their author: a first reading, "
    "too small and too friendly to promise as much elsewhere. First run: all 100 %, but `no_place` 13 of 14 precise in "
    "each language; that was repaired afterwards."
)
CODES = {
    "A": "absence_of_solution",
    "S": "solution_in_disguise",
    "G": "too_general",
    "M": "several_problems",
    "P": "no_population",
    "L": "no_place",
    "E": "no_evidence",
}


def load(language: str) -> list[tuple[str, set[str]]]:
    """Labelled statements of a language: the text and the codes it deserves."""
    lines = (HERE / "data" / f"statement.{language}.txt").read_text(encoding="utf-8").splitlines()
    pairs = [line.split(" => ") for line in lines if " => " in line and not line.startswith("#")]
    return [(text, {CODES[letter] for letter in labels.split() if letter != "-"}) for text, labels in pairs]


def ratio(part: int, whole: int) -> str:
    """A share in per cent, or a dash when there is nothing to share."""
    return f"{part}/{whole} ({part / whole:.0%})" if whole else "–"


def report() -> str:
    """The whole report in Markdown."""
    lines = [
        "# Checks of a problem statement",
        "",
        PREFACE,
        "",
        "| language | code | precision | recall |",
        "|---" * 4 + "|",
    ]
    failures = ["", "## Differences", ""]
    for language in ("es", "en"):
        hit: Counter[str] = Counter()
        given: Counter[str] = Counter()
        due: Counter[str] = Counter()
        for text, expected in load(language):
            found = {finding.code for finding in check_statement(text, language)}
            hit.update(found & expected)
            given.update(found)
            due.update(expected)
            failures += [f"- {language}: {text}: {code} given" for code in sorted(found - expected)]
            failures += [f"- {language}: {text}: {code} missed" for code in sorted(expected - found)]
        lines += [f"| {language} | {c} | {ratio(hit[c], given[c])} | {ratio(hit[c], due[c])} |" for c in CODES.values()]
    return "\n".join([*lines, *failures, ""])


if __name__ == "__main__":
    text = report()
    target = ROOT / "benchmarks" / "results" / "statement.md"
    target.parent.mkdir(exist_ok=True)
    target.write_text(text, encoding="utf-8")
    print(text)
