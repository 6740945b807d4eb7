"""Who stands behind an idea, each person counted once (R7, R46)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ogcore.brainstorm.state import Brainstorm, Idea
from ogcore.record.shown_sector import ShownSectors

Members = Mapping[str, Sequence[Idea]]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many people stand behind an idea, how many of them are known from paper only, and of which sectors."""

    people: int
    paper: int
    sectors: Mapping[str, int]


def family(idea: Idea, members: Members) -> list[Idea]:
    """Return the idea with everything that was merged into it, however often."""
    found, waiting = [], [idea]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += members.get(one.idea, ())
    return found


def originals(idea: Idea, members: Members) -> list[Idea]:
    """Return the ideas people wrote that are now one, in the order they were written; none when it was never merged."""
    if idea.idea not in members:
        return []
    return sorted((one for one in family(idea, members) if one.idea not in members), key=lambda one: one.order)


def tally(ideas: Iterable[Idea]) -> Tally:
    """Count the people behind the ideas, taken together.

    A person counts once however many of the ideas they support. Of people without a device nobody knows who they are:
    of each sector the largest number given for one of the ideas counts, so that the total is never too large.
    """
    people: dict[str, str | None] = {}
    paper: dict[str, int] = {}
    for idea in ideas:
        people |= idea.people()
        for count in idea.paper:
            paper[count.sector] = max(paper.get(count.sector, 0), count.people)
    sectors = dict(paper)
    for sector in people.values():
        if sector is not None:
            sectors[sector] = sectors.get(sector, 0) + 1
    on_paper = sum(paper.values())
    return Tally(len(people) + on_paper, on_paper, sectors)


def contributors(state: Brainstorm) -> ShownSectors:
    """Return the sectors of all who wrote or support an idea, as they may be shown (R5)."""
    return ShownSectors(tally(idea for idea in state.ideas.values() if not idea.withdrawn).sectors)
