"""The model behind the wall: the group as its facilitator shows it to the room (R3, R47)."""

from collections.abc import Sequence

from ogcore.record.group import WorkingGroup
from ogcore.wall.state import Wall
from workbench.bootstrap import Visitor
from workbench.models.group_model import GroupModel
from workbench.panels.frame.view import door_of
from workbench.panels.panel import Door, Panel
from workbench.panels.table import panels_led
from workbench.stages import EVERYWHERE, stage_title


class WallModel(GroupModel):
    """What a room sees of one working group; nothing can be done on it. ``frame`` says how to join."""

    reading = True
    join_shown = True

    def __init__(self, visitor: Visitor) -> None:
        self._kept: dict[str, int | None] = {}
        super().__init__(visitor)

    def shown_group(self) -> WorkingGroup:
        """Return the group as it is, or as it was when its wall was frozen."""
        return on_wall(self.visitor, self.group)

    def panels(self, group: WorkingGroup, _stage: str) -> Sequence[Panel]:
        """Return the panels the facilitator chose, or those of the stage."""
        return panels_led(group)

    def source(self, panel: Panel, shown: WorkingGroup) -> WorkingGroup:
        """Return the group a panel shows: the clock above every stage goes on while the wall is frozen."""
        return self.group if panel.name in EVERYWHERE else shown

    def turnout(self, panel: Panel, group: WorkingGroup) -> int | None:
        """Return of how many people a panel expects an answer: while the wall is frozen, of as many as before."""
        if panel.name in EVERYWHERE or self.group[Wall].frozen is None:
            self._kept[panel.name] = super().turnout(panel, group)
        return self._kept.get(panel.name)

    @property
    def stage_name(self) -> str:
        """What the stage on the wall is called."""
        return stage_title(self.stage, self.visitor.translate)

    def door(self) -> Door | None:
        """Return how to join the group, and its topic."""
        return door_to(self.visitor, self.group_id)


def on_wall(visitor: Visitor, group: WorkingGroup) -> WorkingGroup:
    """Return a group as its wall shows it: as it is, or as it was when the wall was frozen."""
    frozen = group[Wall].frozen
    return group if frozen is None else visitor.workshop.group_at(visitor.identity.plan_id, group.group_id, frozen)


def door_to(visitor: Visitor, group_id: str | None) -> Door | None:
    """Return how to join a group of the visitor's plan, and its topic; None where no group is chosen."""
    if group_id is None:
        return None
    return door_of(visitor.workshop.plan(visitor.identity.plan_id).group(group_id), visitor.public_url)
