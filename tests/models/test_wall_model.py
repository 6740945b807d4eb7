"""The page of the wall goes with the room, and keeps its picture while it is frozen (R3)."""

from typing import Any

from ogcore.record.participant import Identity
from ogcore.store import Store
from ogcore.trees.state import TreeState
from tests.builders import venue
from workbench.bootstrap import Visitor
from workbench.live import Live
from workbench.models.facilitator_model import FacilitatorModel
from workbench.models.wall_model import WallModel
from workbench.panels.shared_view import SharedViews


class Hall:
    """A group with its wall and its facilitator's page."""

    def __init__(self, store: Store) -> None:
        self.place = venue(store)
        visitor = self.visitor(self.place.host)
        self.wall, self.desk = WallModel(visitor), FacilitatorModel(visitor)

    def visitor(self, who: Identity) -> Visitor:
        """Return somebody who looks at the group."""
        place = self.place
        return Visitor(place.workshop, who, place.group_id, "http://h:8", Live(place.workshop.store), SharedViews())

    def act(self, intent: str, **data: Any) -> dict[str, Any]:
        """Let the facilitator want something on their page, and let the wall hear of it."""
        result = self.desk.intend(intent, data, f"{intent}{self.desk.group.version}")
        self.wall.refresh()
        return result


def test_a_frozen_wall_keeps_its_picture_and_a_running_clock(store: Store) -> None:
    """Neither a new stage nor an edit reaches it; the clock does, as a stopped one would be wrong."""
    hall = Hall(store)
    core = hall.desk.group[TreeState].core_problem
    hall.act("show_on_wall", mode="card", node=core)
    kept = hall.wall.work["wall"]["view"]
    hall.act("freeze_wall")
    hall.act("reword", node=core, text="Nobody reads this on the wall")
    hall.act("open_stage", group=hall.place.group_id, stage="objective_tree")
    hall.act("start_timer", minutes=5)
    assert (hall.wall.work["wall"]["view"], hall.wall.stage) == (kept, "problem_tree")
    assert hall.wall.work["agenda"]["view"]["timer"]["seconds"] == 300
    hall.act("release_wall")
    assert hall.wall.stage == "objective_tree"
    assert hall.wall.work["wall"]["view"] != kept


def test_panels_change_with_what_the_wall_shows(store: Store) -> None:
    """The whole tree is drawn by its own widget, everything else by the one of the wall."""
    hall = Hall(store)
    assert "wall" in hall.wall.work
    hall.act("show_on_wall", mode="tree")
    assert list(hall.wall.work) == ["agenda", "problem_tree"]
    assert "remote" not in hall.desk.work


def test_blank_and_calls_are_in_every_header(store: Store) -> None:
    """The strip of the wall goes blank, and pages are told where everybody is asked to, by number."""
    hall = Hall(store)
    hall.act("blank_wall")
    assert hall.wall.frame["blank"]
    hall.act("uncover_wall")
    assert not hall.wall.frame["blank"]
    assert hall.wall.frame["call"] is None
    for number in (1, 2):
        hall.act("bring_everybody")
        assert hall.wall.frame["call"] == {"call": number, "node": None}
