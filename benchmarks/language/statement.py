"""Measure precision and recall of the statement checks, code by code.

Run from the root of the checkout: python benchmarks/language/statement.py
"""

import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.language.labelled import Case, LabelledSet
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


def check(case: Case, language: str) -> Iterable[str]:
    """Yield the codes the checks give a statement."""
    return (finding.code for finding in check_statement(case.text, language))


STATEMENTS = LabelledSet(
    "statement", CODES, ("tuning", "held out", "fresh", "blind", "blind 2", "blind 3", "blind 4", "blind 5"), check
)

if __name__ == "__main__":
    STATEMENTS.write()
