"""What the room said of an amendment (R29, R25): whole figures, from which nobody's own answer can be told."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from ogcore.amendments.events import CLOSED
from ogcore.amendments.state import Amendments
from ogcore.record.small_sector import LEAST


@dataclass(frozen=True, slots=True)
class VoteTally:
    """How many people ``answered``, and what: an amendment, ``against`` or ``abstained``.

    ``counts`` is None while the vote is open, and where fewer than LEAST people answered.
    """

    answered: int
    counts: Mapping[str, int] | None

    def figures_of(self, amendment: str) -> tuple[int, int, int] | None:
        """Return how many are for an amendment, against it (for another reading among them), and for neither."""
        if self.counts is None:
            return None
        for_it, abstained = self.counts.get(amendment, 0), self.counts.get("abstained", 0)
        return for_it, self.answered - for_it - abstained, abstained


def vote_tally(state: Amendments, vote: str) -> VoteTally:
    """Return the figures of a vote, as they may be told."""
    said = Counter(held.answer for held in state.answers_to(vote))
    told = state.votes[vote].phase == CLOSED and said.total() >= LEAST
    return VoteTally(said.total(), said if told else None)
