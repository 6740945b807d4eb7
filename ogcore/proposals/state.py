"""The proposals of a working group, and what has become of each (R47)."""

from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from ogcore.errors import ProposalNotFound
from ogcore.proposals.events import ProposalMade, ProposalSettled, Standing
from ogcore.record.event import Event
from ogcore.record.part import Part, require
from ogcore.record.voice import Voice


@dataclass(frozen=True, slots=True)
class Proposal:
    """What somebody wants: the ``intent`` with its ``data`` (JSON), who, in which stage, when, and how far it is."""

    proposal: str
    intent: str
    data: str
    author: str
    sector: str | None
    stage: str
    order: int
    at: float
    standing: Standing = field(default_factory=Standing)

    def is_of(self, voice: Voice) -> bool:
        """Tell whether somebody made it."""
        return voice.owns(self.author, self.proposal)


@dataclass
class Proposals(Part):
    """Every proposal there was, by its id."""

    name: ClassVar[str] = "proposals"

    entries: dict[str, Proposal] = field(default_factory=dict)

    def without_voices(self) -> Self:
        """Return an empty one: all of it is people's own."""
        return type(self)()

    def apply(self, event: Event) -> None:
        """Let a proposal have been made or settled; raises UndoConflict when it does not fit the present state."""
        match event:
            case ProposalMade():
                self._make(event)
            case ProposalSettled(proposal, before, after):
                now = self.entries.get(proposal)
                require(fits=now is not None and now.standing == before)
                self.entries[proposal] = replace(self.entries[proposal], standing=after)
            case _:
                super().apply(event)

    def _make(self, event: ProposalMade) -> None:
        """Take it in; one that was taken back by undoing it waits again."""
        known = self.entries.get(event.proposal)
        require(fits=known is None or known.standing == Standing("withdrawn"))
        self.entries[event.proposal] = Proposal(
            event.proposal,
            event.intent,
            event.data,
            event.author,
            event.sector,
            event.stage,
            event.order,
            event.at,
        )

    def waiting(self) -> list[Proposal]:
        """Return those that are to be decided, in the order in which they were made."""
        return [entry for entry in self._ordered() if entry.standing.state == "waiting"]

    def of_voice(self, voice: Voice) -> list[Proposal]:
        """Return somebody's own, in the order in which they were made."""
        return [entry for entry in self._ordered() if entry.is_of(voice)]

    def find(self, proposal: str, *states: str) -> Proposal:
        """Return a proposal that is in one of ``states``; raises ProposalNotFound."""
        entry = self.entries.get(proposal)
        if entry is None or entry.standing.state not in states:
            raise ProposalNotFound(str(proposal))
        return entry

    def _ordered(self) -> list[Proposal]:
        return sorted(self.entries.values(), key=lambda entry: entry.order)
