"""The room's pace (R3): the facilitator opens and closes stages."""

from dataclasses import dataclass
from typing import ClassVar

from ogcore.record.event import Event


@dataclass(frozen=True, slots=True)
class StageOpened(Event):
    """A stage was opened; every screen of the group follows."""

    undoable: ClassVar[bool] = False
    stage: str


@dataclass(frozen=True, slots=True)
class StageClosed(Event):
    """The stage stays on the screens, for reading only."""

    undoable: ClassVar[bool] = False
    stage: str
