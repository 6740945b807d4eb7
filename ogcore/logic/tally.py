"""How far a group agrees that one thing leads to another: counts by sector, with sectors of equal weight (R14, R25)."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from ogcore.logic.state import Logic
from ogcore.record.participant import SEATS
from ogcore.record.small_sector import shown_together
from ogcore.trees.causality import Arrow


@dataclass(frozen=True, slots=True)
class Tally:
    """How many people gave each answer."""

    yes: int = 0
    no: int = 0
    unsure: int = 0

    @property
    def total(self) -> int:
        """How many people answered."""
        return self.yes + self.no + self.unsure

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(self.yes + other.yes, self.no + other.no, self.unsure + other.unsure)

    def share(self, answer: str) -> float:
        """Return the share of one answer, 0 to 1; 0 while nobody has answered."""
        return float(getattr(self, answer)) / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True)
class Group:
    """Sectors whose answers are shown together: one with votes enough, or the small ones as one."""

    sectors: tuple[str, ...]
    tally: Tally


@dataclass(frozen=True, slots=True)
class ArrowTally:
    """The answers to one question, by sector."""

    by_sector: Mapping[str, Tally]
    paper: int

    @property
    def whole(self) -> Tally:
        """All answers together, a person a vote."""
        return sum(self.by_sector.values(), Tally())

    def equal_share(self, answer: str) -> float:
        """Return the share of one answer when every sector that answered weighs the same (R25)."""
        shares = [tally.share(answer) for tally in self.by_sector.values() if tally.total]
        return sum(shares) / len(shares) if shares else 0.0

    def most(self, answer: str) -> bool:
        """Tell whether more than half gave that answer, counted by people and with sectors of equal weight alike."""
        return self.whole.share(answer) > 1 / 2 and self.equal_share(answer) > 1 / 2

    def some_most(self, answer: str) -> bool:
        """Tell whether more than half gave that answer by at least one of the two counts."""
        return self.whole.share(answer) > 1 / 2 or self.equal_share(answer) > 1 / 2

    def shown(self) -> list[Group]:
        """Return what may be shown, so that nobody's answer can be told (:mod:`ogcore.record.small_sector`)."""
        people = {sector: tally.total for sector, tally in self.by_sector.items()}
        return [
            Group(sectors, sum((self.by_sector[sector] for sector in sectors), Tally()))
            for sectors in shown_together(people)
        ]

    def shown_equal_share(self, answer: str) -> float:
        """Return the share with sectors of equal weight, from what is shown alone, so that it tells nothing more."""
        groups = self.shown()
        weights = sum(len(group.sectors) for group in groups)
        return sum(group.tally.share(answer) * len(group.sectors) for group in groups) / weights if weights else 0.0


def told_tallies(logic: Logic) -> dict[Arrow, ArrowTally]:
    """Return the answers that may be told now: those to an arrow under vote are not, in whatever form (R25)."""
    return {arrow: tally for arrow, tally in arrow_tallies(logic).items() if not logic.is_secret(arrow)}


def arrow_tallies(logic: Logic) -> dict[Arrow, ArrowTally]:
    """Return the answers to every arrow somebody voted on, also of arrows that are gone."""
    counts: dict[Arrow, dict[str, Tally]] = defaultdict(dict)
    paper: dict[Arrow, int] = defaultdict(int)
    for answer in logic.answers.values():
        _count(counts[answer.cause, answer.effect], answer.sector, answer.answer, 1)
    for entry in logic.paper.values():
        arrow = (entry.cause, entry.effect)
        _count(counts[arrow], entry.sector, entry.answer, entry.count)
        paper[arrow] += entry.count
    return {arrow: ArrowTally(_in_order(sectors), paper[arrow]) for arrow, sectors in counts.items()}


def _count(sectors: dict[str, Tally], sector: str, answer: str, people: int) -> None:
    sectors[sector] = sectors.get(sector, Tally()) + Tally(**{answer: people})


def _in_order(sectors: Mapping[str, Tally]) -> dict[str, Tally]:
    return {sector: sectors[sector] for sector in SEATS if sector in sectors}
