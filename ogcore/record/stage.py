"""The stages a working group goes through, in order, and the one it is at (R3)."""

from dataclasses import dataclass
from typing import ClassVar

from ogcore.errors import UnknownChoice, UnreadableFile
from ogcore.record.event import Event
from ogcore.record.part import Part

STAGES = ("brainstorm", "viewpoints", "problem_tree", "objective_tree", "commitment_card")


def checked_stage(stage: str) -> str:
    """Return the stage's id; raises UnknownChoice."""
    if stage not in STAGES:
        raise UnknownChoice("stage", stage)
    return stage


@dataclass(frozen=True, slots=True)
class _PaceEvent(Event):
    undoable: ClassVar[bool] = False
    of_part: ClassVar[str] = "pace"
    stage: str


class StageOpened(_PaceEvent):
    """A stage was opened; every screen of the group follows."""

    __slots__ = ()


class StageClosed(_PaceEvent):
    """The stage stays on the screens, for reading only."""

    __slots__ = ()


@dataclass
class Pace(Part):
    """The stage a group is at, and whether people may write in it."""

    name: ClassVar[str] = "pace"

    stage: str = STAGES[0]
    open: bool = False

    def apply(self, event: Event) -> None:
        """Let a stage have been opened or closed."""
        match event:
            case StageOpened(stage):
                self.stage, self.open = stage, True
            case StageClosed(stage):
                self.stage, self.open = stage, False
            case _:
                super().apply(event)


def check_event(event: Event) -> None:
    """Raise UnknownChoice unless ``event`` names a stage there is: for what comes from a file."""
    if not isinstance(event, StageOpened | StageClosed):
        raise UnreadableFile("unknown_event")
    checked_stage(event.stage)
