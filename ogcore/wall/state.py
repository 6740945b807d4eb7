"""What a group's wall shows (R3): the state, and how each event changes it."""

from dataclasses import dataclass
from typing import ClassVar

from ogcore.record.event import Event
from ogcore.record.part import Part
from ogcore.wall.events import EverybodyBrought, WallBlanked, WallFrozen, WallReleased, WallShown, WallUncovered
from ogcore.wall.modes import FOLLOW, ORDERS


@dataclass(frozen=True, slots=True)
class Showing:
    """What was chosen for the wall; see ``WallShown``."""

    mode: str = FOLLOW
    stage: str = ""
    node: str | None = None
    page: int = 1
    order: str = ORDERS[0]
    item: str | None = None


@dataclass(frozen=True, slots=True)
class Call:
    """The last time everybody was brought to where the wall was; see ``EverybodyBrought``."""

    call: int
    stage: str
    node: str | None


@dataclass
class Wall(Part):
    """What was chosen last and before that; ``frozen`` is how many events the group had when the picture was kept.

    A choice holds while the group is at the stage it was made in: when the room goes on, so does the wall.
    """

    name: ClassVar[str] = "wall"

    showing: Showing = Showing()
    before: Showing = Showing()
    frozen: int | None = None
    blank: bool = False
    call: Call | None = None

    def shown_at(self, stage: str) -> Showing:
        """Return what the wall shows while the group is at ``stage``."""
        return self.showing if self.showing.stage == stage else Showing(stage=stage)

    def before_at(self, stage: str) -> Showing | None:
        """Return what it showed before in that stage; None when that is what it shows."""
        before = self.before if self.before.stage == stage else Showing(stage=stage)
        return None if before == self.shown_at(stage) else before

    def apply(self, event: Event) -> None:
        """Let ``event`` have happened."""
        match event:
            case WallShown(mode, stage, node, page, order, item):
                self.before, self.showing = self.showing, Showing(mode, stage, node, page, order, item)
            case WallFrozen(at_version):
                self.frozen = at_version
            case WallReleased():
                self.frozen = None
            case WallBlanked() | WallUncovered():
                self.blank = isinstance(event, WallBlanked)
            case EverybodyBrought(call, stage, node):
                self.call = Call(call, stage, node)
            case _:
                super().apply(event)
