"""A small tree whose logic people test."""

from ogcore.logic.findings import findings_of
from ogcore.logic.state import Logic
from ogcore.logic.tally import ArrowTally, arrow_tallies
from ogcore.record.participant import Identity
from tests.builders import Room


def seated(name: str, sector: str) -> Identity:
    """Return a participant of the group who sits for a sector."""
    return Identity(name, "participant", "p", "g", name.title(), sector, "en")


class Table:
    """A room with a core problem, a cause with a cause of its own, a second cause and an effect."""

    def __init__(self) -> None:
        self.room = Room()
        self.host = self.room.facilitator
        self.room.open("problem_tree")
        self.core = self.add("state_core_problem", text="Services are avoided")
        self.cause = self.add("add_cause", of=self.core, text="Staff is poorly trained")
        self.deep = self.add("add_cause", of=self.cause, text="Training is expensive")
        self.other = self.add("add_cause", of=self.core, text="Opening hours clash with school")
        self.effect = self.add("add_effect", of=self.core, text="Illness is found late")

    def add(self, intent: str, **data: str) -> str:
        """Add a card as the facilitator and return its node."""
        return str(self.room.act(self.host, intent, **data)["node"])

    def vote(self, who: Identity, answer: str | None, cause: str | None = None) -> None:
        """Answer whether a cause (default: ``cause``) leads to the core problem."""
        self.room.act(who, "vote_arrow", cause=cause or self.cause, effect=self.core, answer=answer)

    def crowd(self, sector: str, **answers: int) -> None:
        """Let so many people of a sector give each answer."""
        for answer, count in answers.items():
            for place in range(count):
                self.vote(seated(f"{sector}-{answer}-{place}", sector), answer)

    @property
    def agreement(self) -> ArrowTally:
        """The answers to whether ``cause`` leads to the core problem."""
        return arrow_tallies(self.room.group[Logic])[self.cause, self.core]

    def codes(self) -> list[tuple[str, str]]:
        """What would be noticed, as code and reason."""
        return [(finding.code, finding.reason) for finding in findings_of(self.room.group)]
