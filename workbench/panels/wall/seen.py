"""What a screen of the wall is made from."""

from dataclasses import dataclass

from ogcore.record.group import WorkingGroup
from ogcore.wall.state import Showing
from workbench.panels.panel import Viewer


@dataclass(frozen=True, slots=True)
class Seen:
    """The group as the wall sees it, for whom, and what was chosen to be shown of it."""

    group: WorkingGroup
    viewer: Viewer
    showing: Showing
