"""Where the dots of a round lie, so that nobody's own can be told (R7, R25, R46)."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.tally import family
from ogcore.dots.state import Dots
from ogcore.record.shown_sector import ShownSectors
from ogcore.record.small_sector import LEAST


@dataclass(frozen=True)
class DotTally:
    """The dots of the round at hand by idea and sector, and how many people of each sector have used theirs.

    Of people without a device only their dots are known: as few people count as could have placed them.
    """

    dots: Mapping[tuple[str, str], int]
    people: Mapping[str, int]

    @cached_property
    def shown(self) -> ShownSectors:
        """The sectors as they may be shown; none while fewer than three people have placed a dot."""
        return ShownSectors(self.people)

    @property
    def enough(self) -> bool:
        """Whether so many have placed a dot that it may be told where they lie."""
        return sum(self.people.values()) >= LEAST

    def on(self, ideas: Collection[str]) -> int:
        """Return how many dots lie on these ideas, each dot once."""
        return sum(count for (idea, _sector), count in self.dots.items() if idea in ideas)

    def shares(self, ideas: Collection[str]) -> list[int]:
        """Return how many of them are of each of the groups shown."""
        counted: Counter[str] = Counter()
        for (idea, sector), count in self.dots.items():
            if idea in ideas:
                counted[sector] += count
        return self.shown.shares(counted)


def dot_tally(state: Dots, name: str | None = None) -> DotTally:
    """Count the dots of a round, or of that at hand."""
    name = name or state.now
    dots: Counter[tuple[str, str]] = Counter()
    paper: Counter[str] = Counter()
    for held in state.held(name):
        dots[held.idea, held.sector or ""] += held.dots
    for counted in state.on_paper(name):
        dots[counted.idea, counted.sector] += counted.dots
        paper[counted.sector] += counted.dots
    people = Counter(sector or "" for _person, sector in {(held.person, held.sector) for held in state.held(name)})
    if name is not None:
        each = state.rounds[name].each
        people.update({sector: -(-count // each) for sector, count in paper.items()})
    return DotTally(dots, {sector: count for sector, count in people.items() if sector})


class IdeaDots(NamedTuple):
    """The dots on one idea, with those on all it was made of; how many are of each group of sectors, and its rank.

    Without a dot it has none.
    """

    dots: int
    shares: Mapping[str, int]
    rank: int | None


def by_idea(counted: DotTally, brainstorm: Brainstorm) -> dict[str, IdeaDots]:
    """Return where dots lie among the ideas that stand; nothing while fewer than three people have placed any."""
    if not counted.enough:
        return {}
    members, groups = brainstorm.members(), counted.shown.groups
    families = {idea.idea: {one.idea for one in family(idea, members)} for idea in brainstorm.standing()}
    dots = {idea: counted.on(ideas) for idea, ideas in families.items()}
    places = ranks(dots)
    return {
        idea: IdeaDots(dots[idea], dict(zip(groups, counted.shares(ideas), strict=True)), places.get(idea))
        for idea, ideas in families.items()
    }


def told_by_idea(state: Dots, brainstorm: Brainstorm) -> dict[str, IdeaDots]:
    """Return where dots lie by idea, as it may be told; see :class:`Dots`.

    Nothing where no round was shown, nor while one is open or fewer than three people have placed any.
    """
    if state.result is None or not brainstorm.revealed:
        return {}
    return by_idea(dot_tally(state, state.result), brainstorm)


def begun(state: Dots) -> int:
    """Return how many people have placed a dot on their device."""
    return len({held.person for held in state.held()})


def finished(state: Dots) -> int:
    """Return how many people have placed all of theirs."""
    if state.now is None:
        return 0
    used: Counter[str] = Counter()
    for held in state.held():
        used[held.person] += held.dots
    return sum(count >= state.rounds[state.now].each for count in used.values())


def ranks(dots: Mapping[str, int]) -> dict[str, int]:
    """Return the place of each idea by its dots: as many share a place, and an idea without dots has none."""
    ordered = sorted(dots.values(), reverse=True)
    return {idea: 1 + ordered.index(count) for idea, count in dots.items() if count}
