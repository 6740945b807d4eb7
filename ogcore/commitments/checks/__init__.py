"""What a card leaves out, where, and which requirements it meets so far (R8, R27, R28)."""

from ogcore.commitments.checks.finding import CardFinding
from ogcore.commitments.checks.lacking import Lack, lacking, lacks
from ogcore.commitments.checks.problem import doubts_of_dates, doubts_wanted, findings_of_problem
from ogcore.commitments.checks.purpose import objective_wanted
from ogcore.commitments.checks.report import Report, check_card

__all__ = [
    "CardFinding",
    "Lack",
    "Report",
    "check_card",
    "doubts_of_dates",
    "doubts_wanted",
    "findings_of_problem",
    "lacking",
    "lacks",
    "objective_wanted",
]
