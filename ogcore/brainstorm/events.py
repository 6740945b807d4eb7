"""What happens to a brainstorm (R7): ideas are written, supported, merged and placed in the tree; none is ever lost."""

from dataclasses import dataclass, replace
from typing import Any, ClassVar

from ogcore.record.event import Changed, Event


@dataclass(frozen=True, slots=True)
class NewIdea:
    """An idea as it was first written."""

    idea: str
    text: str


@dataclass(frozen=True, slots=True)
class Paper:
    """How many people of a sector who have no device stand behind an idea (R46)."""

    sector: str
    people: int


@dataclass(frozen=True, slots=True)
class BrainstormEvent(Event):
    """What all events of a brainstorm have in common."""

    of_part: ClassVar[str] = "brainstorm"
    of_stage: ClassVar[str] = "brainstorm"


@dataclass(frozen=True, slots=True)
class IdeasAdded(BrainstormEvent):
    """Somebody wrote ideas, one or a whole list; ``repeated`` and ``blank`` lines of a list were left out.

    ``author`` is who may take them back, ``sector`` whose idea it is, ``paper`` the people without a device behind it.
    """

    own: ClassVar[bool] = True
    apart: ClassVar[bool] = True
    of_people: ClassVar[tuple[str, ...]] = ("author",)
    ideas: tuple[NewIdea, ...]
    order: int
    author: str | None
    sector: str | None
    paper: tuple[Paper, ...]
    repeated: int
    blank: int

    def result(self) -> dict[str, Any]:
        """Tell the new ideas, and what was left out."""
        return {"ideas": [new.idea for new in self.ideas], "repeated": self.repeated, "blank": self.blank}

    def alone(self) -> Event:
        """Say nothing of a list."""
        return replace(self, repeated=0, blank=0)

    def inverse(self) -> Event:
        """Withdraw them."""
        return IdeasWithdrawn(tuple(new.idea for new in self.ideas))


@dataclass(frozen=True, slots=True)
class IdeasWithdrawn(BrainstormEvent):
    """Ideas were taken back; their words and their support stay on record."""

    own: ClassVar[bool] = True
    ideas: tuple[str, ...]

    def inverse(self) -> Event:
        """Bring them back."""
        return IdeasReturned(self.ideas)


@dataclass(frozen=True, slots=True)
class IdeasReturned(BrainstormEvent):
    """Withdrawn ideas came back with their support."""

    own: ClassVar[bool] = True
    ideas: tuple[str, ...]

    def inverse(self) -> Event:
        """Withdraw them once more."""
        return IdeasWithdrawn(self.ideas)


@dataclass(frozen=True, slots=True)
class IdeaReworded(Changed, BrainstormEvent):
    """The words of an idea were changed."""

    own: ClassVar[bool] = True
    idea: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class IdeaSupported(BrainstormEvent):
    """Somebody stands behind an idea, once."""

    own: ClassVar[bool] = True
    of_people: ClassVar[tuple[str, ...]] = ("person",)
    idea: str
    person: str
    sector: str | None

    def inverse(self) -> Event:
        """Take the support back."""
        return SupportWithdrawn(self.idea, self.person, self.sector)


@dataclass(frozen=True, slots=True)
class SupportWithdrawn(BrainstormEvent):
    """Somebody no longer stands behind an idea."""

    own: ClassVar[bool] = True
    of_people: ClassVar[tuple[str, ...]] = ("person",)
    idea: str
    person: str
    sector: str | None

    def inverse(self) -> Event:
        """Give the support again."""
        return IdeaSupported(self.idea, self.person, self.sector)


@dataclass(frozen=True, slots=True)
class PaperCounted(Changed, BrainstormEvent):
    """The people of a sector without a device who stand behind an idea were counted anew (R46)."""

    own: ClassVar[bool] = True
    idea: str
    sector: str
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class IdeasMerged(BrainstormEvent):
    """Ideas that say the same were put under a new one, ``idea``; they keep their own words and support."""

    idea: str
    text: str
    order: int
    members: tuple[str, ...]

    def result(self) -> dict[str, Any]:
        """Tell the merged idea."""
        return {"idea": self.idea}

    def inverse(self) -> Event:
        """Part them again."""
        return IdeasParted(self.idea, self.text, self.order, self.members)


@dataclass(frozen=True, slots=True)
class IdeasParted(BrainstormEvent):
    """A merged idea was dissolved: its ``members`` stand by themselves again."""

    idea: str
    text: str
    order: int
    members: tuple[str, ...]

    def inverse(self) -> Event:
        """Merge them again."""
        return IdeasMerged(self.idea, self.text, self.order, self.members)


@dataclass(frozen=True, slots=True)
class MergeChanged(BrainstormEvent):
    """Ideas joined the merged idea, or were taken out of it."""

    idea: str
    joined: tuple[str, ...]
    parted: tuple[str, ...]

    def result(self) -> dict[str, Any]:
        """Tell the merged idea."""
        return {"idea": self.idea}

    def inverse(self) -> Event:
        """Take out what joined and the other way round."""
        return MergeChanged(self.idea, self.parted, self.joined)


@dataclass(frozen=True, slots=True)
class IdeaPlaced(BrainstormEvent):
    """An idea became a node of the tree, which keeps where it came from (R50)."""

    of_stages: ClassVar[tuple[str, ...]] = ("brainstorm", "problem_tree")
    idea: str
    node: str

    def result(self) -> dict[str, Any]:
        """Tell the node."""
        return {"node": self.node}

    def inverse(self) -> Event:
        """Forget the place."""
        return IdeaLifted(self.idea, self.node)


@dataclass(frozen=True, slots=True)
class IdeaLifted(BrainstormEvent):
    """An idea was taken out of the tree again, as its placing was undone."""

    of_stages: ClassVar[tuple[str, ...]] = ("brainstorm", "problem_tree")
    idea: str
    node: str

    def inverse(self) -> Event:
        """Place it again."""
        return IdeaPlaced(self.idea, self.node)


@dataclass(frozen=True, slots=True)
class IdeasRevealed(BrainstormEvent):
    """From now on everybody sees all ideas, those still to come included."""

    undoable: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class IdeasHidden(BrainstormEvent):
    """From now on everybody sees only their own ideas, and how many there are."""

    undoable: ClassVar[bool] = False
