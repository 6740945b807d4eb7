"""All that is found on a card, and which requirements it meets (R28); it asks and never blocks."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from ogcore.commitments.checks.action import look_at_action, look_at_period
from ogcore.commitments.checks.agendas import look_at_agendas
from ogcore.commitments.checks.finding import CardFinding
from ogcore.commitments.checks.language import look_at_language
from ogcore.commitments.checks.measured import look_at_feasibility, look_at_indicators
from ogcore.commitments.checks.purpose import look_at_purpose
from ogcore.commitments.checks.responsible import look_at_responsible
from ogcore.commitments.codes import REQUIREMENTS
from ogcore.commitments.events import LetBe
from ogcore.commitments.placed import PlacedCard

Standing = Literal["met", "weak", "missing"]
_LOOKS = (
    look_at_action, look_at_responsible, look_at_indicators, look_at_agendas, look_at_period,
    look_at_feasibility, look_at_language,
)  # fmt: skip
_GRADES: tuple[Standing, ...] = ("met", "weak", "missing")


@dataclass(frozen=True, slots=True)
class Report:
    """What is found (``findings``), what the group lets be with its reason, and how each requirement stands."""

    findings: tuple[CardFinding, ...]
    let_be: tuple[tuple[CardFinding, LetBe], ...]
    requirements: Mapping[str, Standing]

    @property
    def is_whole(self) -> bool:
        """Whether nothing a commitment needs is missing, what the group lets be included."""
        return not any(one.severity == "missing" for one in (*self.findings, *(found for found, _ in self.let_be)))

    @property
    def only_notes(self) -> bool:
        """Whether nothing is found that should be mended."""
        return all(one.severity == "note" for one in self.findings)


def check_card(placed: PlacedCard, *, late: bool = False) -> Report:
    """Return what is missing or weak on a card; ``late``: without what nobody has worked out yet of its objective."""
    found = [*look_at_purpose(placed, late=late), *(one for look in _LOOKS for one in look(placed))]
    let_be = placed.card.let_be
    open_ones = tuple(one for one in found if one.key not in let_be)
    kept = tuple((one, let_be[one.key]) for one in found if one.key in let_be)
    return Report(open_ones, kept, dict(_requirements(open_ones, [one for one, _ in kept])))


def _requirements(found: tuple[CardFinding, ...], kept: list[CardFinding]) -> Iterator[tuple[str, Standing]]:
    """Yield how each requirement stands: as the gravest finding has it; what is let be weighs a grade less."""
    for name in REQUIREMENTS:
        grades = [_grade(one) for one in found if name in one.requirements]
        grades += [_grade(one) - 1 for one in kept if name in one.requirements]
        yield name, _GRADES[max(0, 0, *grades)]


def _grade(one: CardFinding) -> int:
    return {"missing": 2, "weak": 1, "note": 0}[one.severity]
