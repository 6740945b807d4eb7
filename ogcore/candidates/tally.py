"""What the room prefers (R51, R25): counts by candidate and sector, from which nobody's own preference can be told."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from ogcore.candidates.state import Candidate, Candidates
from ogcore.record.small_sector import shown_together


@dataclass(frozen=True, slots=True)
class Share:
    """How many people of these sectors, shown together, prefer a candidate."""

    sectors: tuple[str, ...]
    people: int


@dataclass(frozen=True, slots=True)
class Choice:
    """Who prefers what: ``counts`` by candidate and sector.

    Whoever prefers what was withdrawn has not chosen: they are asked again, and count again when it comes back.
    """

    counts: Counter[tuple[str, str]]

    @property
    def total(self) -> int:
        """How many people have chosen."""
        return self.counts.total()

    @property
    def together(self) -> list[tuple[str, ...]]:
        """The sectors as they may be shown; none while too few have chosen."""
        people: Counter[str] = Counter()
        for (_candidate, sector), count in self.counts.items():
            people[sector] += count
        return shown_together(people)

    def people(self, candidate: str) -> int:
        """Return how many people prefer a candidate."""
        return sum(count for (held, _sector), count in self.counts.items() if held == candidate)

    @property
    def leading(self) -> frozenset[str]:
        """The candidates that most people prefer, several when they are tied; none while nobody has chosen."""
        people = {candidate: self.people(candidate) for candidate, _sector in self.counts}
        most = max(people.values(), default=0)
        return frozenset(candidate for candidate, count in people.items() if count == most and most)

    def of(self, candidate: str) -> list[Share]:
        """Return who prefers a candidate, sector by sector as they may be shown."""
        return [Share(sectors, sum(self.counts[candidate, sector] for sector in sectors)) for sectors in self.together]


def choice(state: Candidates) -> Choice:
    """Return what the room prefers, people without a device included (R46)."""
    standing = {held.candidate for held in state.standing()}
    counts = Counter((held.candidate, held.sector) for held in state.preferences.values() if held.candidate in standing)
    for held in state.paper.values():
        if held.candidate in standing:
            counts[held.candidate, held.sector] += held.people
    return Choice(counts)


def by_preference(standing: Sequence[Candidate], shown: Choice | None) -> list[Candidate]:
    """Return candidates with those first that most people prefer, where that may be shown; else as they are (R51).

    Those that as many people prefer stay in the order they came.
    """
    if shown is None or not shown.together:
        return list(standing)
    return sorted(standing, key=lambda held: -shown.people(held.candidate))


def answered(state: Candidates) -> int:
    """Return how many people have given a preference, people without a device included.

    One for a sentence that was taken back counts too: a number that fell with it would tell how many preferred it.
    """
    return len(state.preferences) + sum(held.people for held in state.paper.values())
