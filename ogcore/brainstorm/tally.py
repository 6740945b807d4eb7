"""Who stands behind an idea, each person counted once (R7, R46)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ogcore.brainstorm.state import Brainstorm, Idea
from ogcore.record.participant import WHOLE_ROOM
from ogcore.record.shown_sector import ShownSectors
from ogcore.record.voice import is_tag

Members = Mapping[str, Sequence[Idea]]


@dataclass(frozen=True, slots=True)
class Tally:
    """How many people stand behind an idea, how many of them are known from paper only, and of which sectors.

    ``least``: there may be more, as people nobody can tell apart stand behind several of the ideas.
    """

    people: int
    paper: int
    sectors: Mapping[str, int]
    least: bool = False


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
    of each sector the largest number given for one of the ideas counts, so that the total is never too large. Nor does
    anybody know of those who spoke under the Chatham House Rule: the support of the largest of the ideas counts (R5).
    """
    known: dict[str, str | None] = {}
    paper: dict[str, int] = {}
    largest, tagged, counts = 0, 0, 0
    for idea in ideas:
        behind = idea.people()
        if any(map(is_tag, behind)):
            largest, tagged = max(largest, len(behind)), tagged + 1
        known |= {person: sector for person, sector in behind.items() if not is_tag(person)}
        for count in idea.paper:
            counts += 1
            paper[count.sector] = max(paper.get(count.sector, 0), count.people)
    people = max(len(known), largest)
    sectors = dict(paper)
    for sector in known.values():
        if sector is not None:
            sectors[sector] = sectors.get(sector, 0) + 1
    if people > len(known):
        sectors[WHOLE_ROOM] = sectors.get(WHOLE_ROOM, 0) + people - len(known)
    on_paper = sum(paper.values())
    return Tally(people + on_paper, on_paper, sectors, tagged > 1 or counts > len(paper))


def people_behind(state: Brainstorm) -> int:
    """Return how many people stand behind the ideas; 0 where nobody can tell, as some spoke under the Rule (R5)."""
    ideas = [idea for idea in state.ideas.values() if not idea.withdrawn]
    unknown = any(is_tag(person) for idea in ideas for person in idea.people())
    return 0 if unknown else tally(ideas).people


def may_be_more(state: Brainstorm) -> bool:
    """Tell whether more people may stand behind the ideas than ``people_behind`` says: see ``Tally.least``."""
    return tally(idea for idea in state.ideas.values() if not idea.withdrawn).least


def contributors(state: Brainstorm) -> ShownSectors:
    """Return the sectors of all who wrote or support an idea, as they may be shown (R5)."""
    return ShownSectors(tally(idea for idea in state.ideas.values() if not idea.withdrawn).sectors)
