"""What the room prefers (R51, R25): counts by candidate and sector, from which nobody's own preference can be told."""

from collections import Counter
from dataclasses import dataclass

from ogcore.candidates.state import Candidates
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


def answered(state: Candidates) -> int:
    """Return how many people have given a preference, people without a device included.

    One for a sentence that was taken back counts too: a number that fell with it would tell how many preferred it.
    """
    return len(state.preferences) + sum(held.people for held in state.paper.values())
