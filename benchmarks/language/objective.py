"""Measure precision and recall of the objective checks, code by code.

Run from the root of the checkout: python benchmarks/language/objective.py
"""

import sys
from collections.abc import Iterable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.language.labelled import Case, LabelledSet
from ogcore.language.objective import check_objective

CODES = {
    "V": "no_verb",
    "R": "no_result",
    "P": "no_population",
    "Q": "not_quantified",
    "D": "no_deadline",
    "U": "unrealistic",
    "I": "incoherent",
}


def check(case: Case, language: str) -> Iterable[str]:
    """Yield the codes the checks give an objective under its parent."""
    return (finding.code for finding in check_objective(case.text, language, (case.parent,) if case.parent else ()))


OBJECTIVES = LabelledSet("objective", CODES, ("first",), check)

if __name__ == "__main__":
    OBJECTIVES.write()
