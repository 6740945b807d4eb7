"""Measure precision and recall of the statement checks, code by code.

Run from the root of the checkout: python benchmarks/language/statement.py
"""

import sys
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.language.labelled import LANGUAGES, Case, Count, LabelledSet
from ogcore.language.statement import check_statement

CODES = {
    "A": "absence_of_solution",
    "S": "solution_in_disguise",
    "G": "too_general",
    "M": "several_problems",
    "P": "no_population",
    "L": "no_place",
    "E": "no_evidence",
}


def without_accents(text: str) -> str:
    """Return a text as it is typed without accents, its capitals kept."""
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


WAYS: dict[str, Callable[[str], str]] = {
    "as written": str,
    "in capitals": str.upper,
    "in lower case": str.lower,
    "without accents": without_accents,
}
"""How people type."""


@cache
def remarked(text: str, language: str) -> frozenset[str]:
    """Return the codes the checks give a statement; each is looked at once, however often it is counted."""
    return frozenset(finding.code for finding in check_statement(text, language))


def check(case: Case, language: str) -> Iterable[str]:
    """Return the codes the checks give a statement as it is written."""
    return remarked(case.text, language)


STATEMENTS = LabelledSet(
    "statement",
    CODES,
    (
        "tuning",
        "held out",
        "fresh",
        "blind",
        "blind 2",
        "blind 3",
        "blind 4",
        "blind 5",
        "blind 6",
        "tried",
        "tried 2",
        "blind 7",
        "tried 3",
    ),
    check,
)


def typed(language: str, write: Callable[[str], str]) -> tuple[Count, list[str]]:
    """Return the counts over all parts when every statement is typed in one way, and the good ones remarked on."""
    count, blamed = Count(), []
    for case in STATEMENTS.load(language):
        found = remarked(write(case.text), language)
        count.add(set(found), case.expected)
        if found and not case.expected:
            blamed.append(case.text)
    return count, blamed


def typed_table() -> str:
    """Return what becomes of precision and recall when people type otherwise, all parts together, in Markdown."""
    lines = ["## However it is typed", "", "| language | typed | good ones remarked on | code | precision | recall |"]
    lines.append("|---" * 6 + "|")
    for language in LANGUAGES:
        for way, write in WAYS.items():
            count, blamed = typed(language, write)
            rows = [f"{code} | {count.row(code)} |" for code in CODES.values()]
            lines += [f"| {language} | {way} | {len(blamed)} | {row}" for row in rows]
    return "\n".join([*lines, ""])


if __name__ == "__main__":
    STATEMENTS.write(typed_table())
