"""The stages a working group goes through, in order, and the one it is at (R3)."""

from dataclasses import dataclass, field
from typing import Any, ClassVar

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


@dataclass(frozen=True, slots=True)
class StageMoved(_PaceEvent):
    """The group was moved to a stage, or back to one; ``open`` says whether people may write there."""

    open: bool
    before_stage: str
    before_open: bool

    def result(self) -> dict[str, Any]:
        """Tell where the group is now: whoever moved it can ask to have it back from there."""
        return {"stage": self.stage, "open": self.open}


@dataclass
class Pace(Part):
    """The stage a group is at, and whether people may write in it; and where it was before, to return there.

    ``left`` is empty as long as nobody has moved the group. ``begun`` are the stages that were ever open: the others
    have not been closed, they are still to come.
    """

    name: ClassVar[str] = "pace"

    stage: str = STAGES[0]
    open: bool = False
    left: str = ""
    left_open: bool = False
    begun: dict[str, bool] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Let a stage have been opened or closed, or the group have been moved."""
        match event:
            case StageOpened(stage):
                self._go(stage, is_open=True)
            case StageClosed(stage):
                self._go(stage, is_open=False)
            case StageMoved(stage, is_open):
                self._go(stage, is_open=is_open)
            case _:
                super().apply(event)

    def _go(self, stage: str, *, is_open: bool) -> None:
        if is_open:
            self.begun[stage] = True
        if (stage, is_open) == (self.stage, self.open):
            return  # it was opened where it was open: nothing has been left
        self.left, self.left_open = self.stage, self.open
        self.stage, self.open = stage, is_open


def check_event(event: Event) -> None:
    """Raise UnknownChoice unless ``event`` names a stage there is: for what comes from a file."""
    if not isinstance(event, StageOpened | StageClosed | StageMoved):
        raise UnreadableFile("unknown_event")
    checked_stage(event.stage)
    if isinstance(event, StageMoved):
        checked_stage(event.before_stage)
