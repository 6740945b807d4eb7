"""Of how many people an answer is expected (R14, R51): a number alone, which names nobody."""

from collections.abc import Collection

from ogcore.agenda.state import Agenda
from ogcore.candidates.state import GATHERING, Candidates
from ogcore.logic.state import Logic, arrow_of
from ogcore.logic.tally import arrow_tallies
from ogcore.record.group import WorkingGroup
from ogcore.record.voice import is_tag
from ogcore.trees.state import TreeState


def expected(answered: Collection[str], here: Collection[str], paper: int = 0) -> int:
    """Return how many people are here or have answered, those without a device (``paper``) included.

    Whoever answered and left is counted all the same: otherwise more might have answered than there are. Of those who
    answered under the Chatham House Rule nobody knows who they are: they may all be here (R5).
    """
    known = {person for person in answered if not is_tag(person)}
    return max(len({*known, *here}), len({*answered})) + paper


def choosers(group: WorkingGroup, here: Collection[str]) -> int | None:
    """Return of how many people a preference among the candidates is expected; None while nobody chooses."""
    state = group[Candidates]
    if state.phase == GATHERING:
        return None
    return expected(state.preferences, here, sum(held.people for held in state.paper.values()))


def voters(group: WorkingGroup, here: Collection[str]) -> int | None:
    """Return of how many people an answer to the arrow put to the vote is expected; None while there is none."""
    question = group[Logic].question
    if question is None or not question.open or not group[TreeState].graph.has_edge(question.cause, question.effect):
        return None
    arrow = arrow_of(question)
    tally = arrow_tallies(group[Logic]).get(arrow)
    return expected(group[Logic].voters(arrow), here, tally.paper if tally else 0)


def finishers(group: WorkingGroup, here: Collection[str]) -> int | None:
    """Return how many people are to finish what is under way; None where no agenda and no clock asks for it."""
    agenda = group[Agenda]
    if agenda.timer is None and not agenda.items:
        return None
    return expected(agenda.finishers(group.stage), here)
