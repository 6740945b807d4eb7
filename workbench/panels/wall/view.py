"""What the wall's own widget shows: one readable piece at a time, the one the facilitator chose (R3, R47)."""

from ogcore.course.state import Course
from ogcore.record.group import WorkingGroup
from ogcore.wall.state import Wall
from workbench.panels.panel import Door, View, Viewer
from workbench.panels.wall.screens import SCREENS, screen_of, starts_soon
from workbench.panels.wall.seen import Seen
from workbench.panels.wall.way import way_of
from workbench.stages import stage_question, stage_title
from workbench.words.join_link import qr_of


def wall_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return what is on the wall. ``place``: which of how many pages, branches or pairs; None where there is one."""
    screen, showing = screen_of(group), group[Wall].shown_at(group.stage)
    content = SCREENS[screen].content(Seen(group, viewer, showing))
    return {
        "screen": screen,
        "soon": starts_soon(group),
        "stage": stage_title(group.stage, viewer.translate),
        "topic": viewer.door.topic if viewer.door else "",
        "question": group[Course].guide(group.stage).question.text or stage_question(group.stage, viewer.translate),
        "place": place_view(group, viewer),
        "join": _join(viewer.door, screen, content),
        "content": content,
    }


def _join(door: Door | None, screen: str, content: View) -> View | None:
    """Return how to join, where there is room for it: a question, ideas being written, the code itself."""
    waiting = screen == "ideas" and not content["revealed"]
    if door is None or not (waiting or screen in ("question", "join")):
        return None
    return {"code": door.code, "address": door.address, "qr": qr_of(door.url), "open": door.open}


def place_view(group: WorkingGroup, viewer: Viewer) -> View | None:
    """Return where the wall is among its pages, branches or pairs, counted from 1, and what they are."""
    way = way_of(Seen(group, viewer, group[Wall].shown_at(group.stage)))
    return {"kind": way.kind, "at": way.at, "of": way.of} if way else None
