"""What weakens the problem a card names, taking into account what the card says beside it (R8, R27)."""

from functools import lru_cache

from ogcore.commitments.state import Commitment
from ogcore.language.statement import Finding, check_statement
from ogcore.language.written import written_in

_REMEMBERED = 500
"""Problems whose reading is remembered: of many cards only one changes at a time."""


def findings_of_problem(card: Commitment, language: str) -> list[Finding]:
    """Return what weakens the problem of a card; whom it affects may stand in the field of its own."""
    answered = {"no_population"} if card.text("population") else set()
    return [finding for finding in _remarks(card.text("problem"), language) if finding.code not in answered]


@lru_cache(maxsize=_REMEMBERED)
def _remarks(text: str, language: str) -> tuple[Finding, ...]:
    line = " ".join(text.split())
    return tuple(check_statement(line, written_in(line, language)))
