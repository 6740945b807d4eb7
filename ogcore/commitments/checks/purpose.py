"""What a card is for: problem, objective, population, what changes, and what it does for open government (R28)."""

from collections.abc import Iterator

from ogcore.commitments.checks.finding import CardFinding
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.state import Commitment
from ogcore.language.plain import is_name, procedure_in
from ogcore.language.worked_out import SHARPENED, Wanted
from ogcore.language.written import written_in

_VALUES = ("transparency", "participation", "accountability")
"""Innovation alone is no value of open government."""
_SOME_YEAR = 2027
"""Stands in an objective for the day by which the card ends, which need not be said twice."""


def look_at_purpose(placed: PlacedCard, *, late: bool = False) -> Iterator[CardFinding]:
    """Yield what a card leaves out of what it is for; with ``late`` nothing of its objective while it is not read."""
    card = placed.card
    yield from _objective(placed, late=late)
    if not card.text("population"):
        yield CardFinding("no_population", "population")
    if not card.text("problem"):
        yield CardFinding("no_problem", "problem")
    elif not placed.problem_linked:
        yield CardFinding("problem_not_linked", "problem")
    if not any(card.text(name) for name in _VALUES):
        yield CardFinding("no_open_government_value", _VALUES[0])
    if not card.text("change"):
        yield CardFinding("no_ambition", "change")
    if card.text("novelty") == "continues" and not card.text("adds"):
        yield CardFinding("continues_existing_practice", "adds")


def _objective(placed: PlacedCard, *, late: bool) -> Iterator[CardFinding]:
    card, text = placed.card, placed.card.text("objective")
    if not text:
        yield CardFinding("no_objective", "objective")
        return
    procedure = procedure_in(text, written_in(text, placed.language))
    if procedure:
        yield CardFinding("procedure_not_result", "objective", found=procedure)
    answered = _answered(card) | ({"no_result", "no_verb"} if procedure else set())
    if not is_name(text, written_in(text, placed.language)):
        answered.add("no_verb")
    plain, by_then = (
        (SHARPENED.known if late else SHARPENED)(*key) or () for _, key in objective_wanted(card, placed.language)
    )
    if "unrealistic" not in {one.code for one in by_then}:
        answered.add("unrealistic")  # it promises a whole, and the card says by when
    for finding in plain:
        if finding.code not in answered:
            found = finding.data.get("found", "")
            yield CardFinding("objective_incomplete", "objective", found=found, data={"reason": finding.code})


def objective_wanted(card: Commitment, language: str) -> tuple[Wanted, Wanted]:
    """Return what is to be worked out for the objective of a card: as it is, and with a year in it."""
    text = card.text("objective")
    return ("sharpened", (text, language, ())), ("sharpened", (f"{text} ({_SOME_YEAR})", language, ()))


def _answered(card: Commitment) -> set[str]:
    """Return what the objective need not say: other fields say it, or a finding of their own asks for it."""
    measured = any(item.text("target") for item in card.of("indicators"))
    return {"no_population", "no_deadline", *(["not_quantified"] if measured else [])}
