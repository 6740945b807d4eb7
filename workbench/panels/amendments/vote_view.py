"""What is told of the vote at hand on amendments: how many answered, and the figures once it is closed (R29, R25)."""

from ogcore.amendments.events import CLOSED
from ogcore.amendments.state import Amendments
from ogcore.amendments.tally import vote_tally
from ogcore.amendments.voting import is_moved
from ogcore.record.group import WorkingGroup
from workbench.panels.panel import View


def vote_view(group: WorkingGroup) -> View | None:
    """Return the vote at hand; None without one, and where what it is about was decided or has moved.

    ``counts`` is null while it is open, and with ``few`` where fewer than three answered.
    """
    state = group[Amendments]
    if state.vote is None or is_moved(group, state.votes[state.vote]):
        return None
    vote, told = state.votes[state.vote], vote_tally(state, state.vote)
    return {
        "id": state.vote,
        "phase": vote.phase,
        "amendments": list(vote.amendments),
        "answered": told.answered,
        "few": vote.phase == CLOSED and told.counts is None,
        "counts": None if told.counts is None else dict(sorted(told.counts.items())),
        "figures": {one: list(figures) for one in vote.amendments if (figures := told.figures_of(one)) is not None},
    }
