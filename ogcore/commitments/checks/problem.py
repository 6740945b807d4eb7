"""What weakens a card: the problem it names, beside what else it says, and dates the wrong way round (R8, R27)."""

from ogcore.commitments.state import Commitment
from ogcore.language.statement import Finding
from ogcore.language.worked_out import REMARKS, Wanted


def findings_of_problem(card: Commitment, language: str, *, late: bool = False) -> list[Finding]:
    """Return what weakens the problem of a card; whom it affects may stand in the field of its own.

    With ``late`` nothing while nobody has worked it out.
    """
    answered = {"no_population"} if card.text("population") else set()
    _, key = doubts_wanted(card, language)
    found = (REMARKS.known if late else REMARKS)(*key) or ()
    return [finding for finding in found if finding.code not in answered]


def doubts_of_dates(card: Commitment) -> tuple[str, ...]:
    """Return the code ``end_before_start`` where a card ends before it begins; it asks and never blocks (R27)."""
    start, end = card.text("start"), card.text("end")  # in the form 2027-06-30, which sorts as dates do
    return ("end_before_start",) if start and end and end < start else ()


def doubts_wanted(card: Commitment, language: str) -> Wanted:
    """Return what is to be worked out for the problem of a card."""
    return "remarks", (" ".join(card.text("problem").split()), "", language)
