"""The ideas of a working group before there is a tree (R7): the state, and how each event changes it."""

import dataclasses
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import ClassVar, Self

from ogcore.brainstorm.events import (
    IdeaLifted,
    IdeaPlaced,
    IdeaReworded,
    IdeasAdded,
    IdeasHidden,
    IdeasMerged,
    IdeasParted,
    IdeasReturned,
    IdeasRevealed,
    IdeaSupported,
    IdeasWithdrawn,
    MergeChanged,
    Paper,
    PaperCounted,
    SupportWithdrawn,
)
from ogcore.record.event import Event
from ogcore.record.part import Part, put, require
from ogcore.record.voice import Voice, is_tag


@dataclass(frozen=True, slots=True)
class Supporter:
    """Somebody who stands behind an idea, and the sector they sit there for."""

    person: str
    sector: str | None


@dataclass(frozen=True, slots=True)
class Idea:
    """One idea.

    ``author`` is asked only for "is it mine?"; a merged idea has none, and its originals say ``merged_into``. A
    withdrawn idea is seen by nobody and forgotten by nobody.
    """

    idea: str
    text: str
    order: int
    author: str | None
    sector: str | None
    supporters: tuple[Supporter, ...] = ()
    paper: tuple[Paper, ...] = ()
    merged_into: str | None = None
    withdrawn: bool = False

    def people(self) -> dict[str, str | None]:
        """Return who stands behind the idea, with their sectors: its supporters, and its author.

        An author without a sector, a facilitator, holds the pen for others and does not count.
        """
        mine = {} if self.author is None or self.sector is None else {self.author: self.sector}
        return mine | {supporter.person: supporter.sector for supporter in self.supporters}

    def has_supporter(self, person: str) -> bool:
        """Tell whether ``person`` supports the idea."""
        return any(supporter.person == person for supporter in self.supporters)

    def supporter(self, voice: Voice) -> Supporter | None:
        """Return the support that somebody gave the idea, None when they gave none."""
        return next((one for one in self.supporters if voice.owns(one.person, self.idea)), None)

    def on_paper(self, sector: str) -> int:
        """Return how many people of the sector without a device stand behind the idea."""
        return next((paper.people for paper in self.paper if paper.sector == sector), 0)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a node of the tree came from (R50)."""

    node: str
    idea: str


@dataclass
class Brainstorm(Part):
    """All ideas, whether people see those of others (``revealed``), and which nodes came from which idea."""

    name: ClassVar[str] = "brainstorm"

    revealed: bool = False
    ideas: dict[str, Idea] = field(default_factory=dict)
    origins: dict[str, Origin] = field(default_factory=dict)

    # -- questions ---------------------------------------------------------------------------------------------------

    def standing(self) -> list[Idea]:
        """Return the ideas that stand by themselves, in the order they were written: neither withdrawn nor merged."""
        ideas = (idea for idea in self.ideas.values() if not idea.withdrawn and idea.merged_into is None)
        return sorted(ideas, key=lambda idea: (idea.order, idea.idea))

    def members(self) -> dict[str, list[Idea]]:
        """Return for each merged idea what it was made of, in the order it was written."""
        found: dict[str, list[Idea]] = {}
        for idea in sorted(self.ideas.values(), key=lambda idea: (idea.order, idea.idea)):
            if idea.merged_into is not None:
                found.setdefault(idea.merged_into, []).append(idea)
        return found

    def next_order(self) -> int:
        """Return the place of an idea written now."""
        return 1 + max((idea.order for idea in self.ideas.values()), default=0)

    def without_voices(self) -> Self:
        """Return an empty one: all of it is people's own."""
        return type(self)()

    # -- changes -----------------------------------------------------------------------------------------------------

    def apply(self, event: Event) -> None:
        """Let ``event`` have happened; raises UndoConflict when it does not fit the present state."""
        match event:
            case IdeasRevealed() | IdeasHidden():
                self.revealed = isinstance(event, IdeasRevealed)
            case IdeasAdded() | IdeasWithdrawn() | IdeasReturned() | IdeaReworded():
                self._write(event)
            case IdeaSupported() | SupportWithdrawn() | PaperCounted():
                self._support(event)
            case IdeasMerged(idea, text, order, members):
                self._merge(Idea(idea, text, order, None, None), members)
            case IdeasParted(idea, members=members):
                self._part(idea, members)
            case MergeChanged(idea, joined, parted):
                self._regroup(idea, joined, parted)
            case IdeaPlaced(idea, node):
                require(fits=idea in self.ideas)
                put(self.origins, node, None, Origin(node, idea))
            case IdeaLifted(idea, node):
                put(self.origins, node, Origin(node, idea), None)
            case _:
                super().apply(event)

    def _write(self, event: Event) -> None:
        match event:
            case IdeasAdded(ideas, order, author, sector, paper):
                self._begin(
                    Idea(new.idea, new.text, order + place, author, sector, paper=paper)
                    for place, new in enumerate(ideas)
                )
            case IdeasWithdrawn(ideas):
                merged = {idea.merged_into for idea in self.ideas.values()}
                require(fits=all(self._stands(idea) and idea not in merged for idea in ideas))
                self._set(ideas, withdrawn=True)
            case IdeasReturned(ideas):
                require(fits=all(idea in self.ideas and self.ideas[idea].withdrawn for idea in ideas))
                self._set(ideas, withdrawn=False)
            case IdeaReworded(idea, before, after):
                require(fits=idea in self.ideas and self.ideas[idea].text == before)
                self._set([idea], text=after)

    def _begin(self, ideas: Iterable[Idea]) -> None:
        """Let ideas be written; one that was written before and withdrawn comes back as it was."""
        new = list(ideas)
        require(fits=all(idea.idea not in self.ideas or self.ideas[idea.idea].withdrawn for idea in new))
        for idea in new:
            self.ideas[idea.idea] = replace(self.ideas.get(idea.idea, idea), withdrawn=False)

    def _support(self, event: Event) -> None:
        match event:
            case IdeaSupported(idea, person, sector):
                require(fits=idea in self.ideas and not self.ideas[idea].has_supporter(person))
                self._set([idea], supporters=(*self.ideas[idea].supporters, Supporter(person, sector)))
            case SupportWithdrawn(idea, person):
                require(fits=idea in self.ideas and self.ideas[idea].has_supporter(person))
                left = tuple(one for one in self.ideas[idea].supporters if one.person != person)
                self._set([idea], supporters=left)
            case PaperCounted(idea, sector, before, after):
                require(fits=idea in self.ideas and self.ideas[idea].on_paper(sector) == before)
                others = tuple(paper for paper in self.ideas[idea].paper if paper.sector != sector)
                self._set([idea], paper=(*others, Paper(sector, after)) if after else others)

    def _merge(self, merged: Idea, members: tuple[str, ...]) -> None:
        require(fits=len(set(members)) > 1 and all(self._stands(member) for member in members))
        require(fits=merged.idea not in members)
        self._begin([merged])
        self._set(members, merged_into=merged.idea)

    def _part(self, merged: str, members: tuple[str, ...]) -> None:
        require(fits=self._stands(merged))
        originals = {idea.idea: idea for idea in self.ideas.values() if idea.merged_into == merged}
        require(fits=originals.keys() == set(members))
        require(fits=all(self._keeps(original, self.ideas[merged]) for original in originals.values()))
        self._set(members, merged_into=None)
        self._set([merged], withdrawn=True)

    @staticmethod
    def _keeps(original: Idea, merged: Idea) -> bool:
        """Tell whether everybody known to have supported the merged idea also stands behind this original."""
        known = {person for person in merged.people() if not is_tag(person)}
        return original.people().keys() >= known and all(
            original.on_paper(paper.sector) >= paper.people for paper in merged.paper
        )

    def _regroup(self, merged: str, joined: tuple[str, ...], parted: tuple[str, ...]) -> None:
        require(fits=self._stands(merged) and merged not in joined and all(self._stands(idea) for idea in joined))
        originals = {idea.idea for idea in self.ideas.values() if idea.merged_into == merged}
        require(fits=originals >= set(parted) and len(originals | set(joined)) - len(set(parted)) > 1)
        self._set(joined, merged_into=merged)
        self._set(parted, merged_into=None)

    def _stands(self, idea: str) -> bool:
        found = self.ideas.get(idea)
        return found is not None and not found.withdrawn and found.merged_into is None

    def _set(self, ideas: Iterable[str], **values: object) -> None:
        for idea in ideas:
            self.ideas[idea] = dataclasses.replace(self.ideas[idea], **values)  # type: ignore[arg-type]
