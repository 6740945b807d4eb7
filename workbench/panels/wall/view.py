"""What the wall's own widget shows: one readable piece at a time, the one the facilitator chose (R3, R47)."""

from ogcore.course.state import Course
from ogcore.record.group import WorkingGroup
from ogcore.wall.state import Wall
from workbench.panels.frame.view import qr_of
from workbench.panels.panel import Door, View, Viewer
from workbench.panels.wall.ideas_screen import page_count
from workbench.panels.wall.screens import SCREENS, screen_of
from workbench.panels.wall.seen import Seen
from workbench.panels.wall.tree_screens import pair_nodes, walk
from workbench.stages import stage_question, stage_title


def wall_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return what is on the wall. ``place``: which of how many pages, branches or pairs; None where there is one."""
    screen, showing = screen_of(group), group[Wall].shown_at(group.stage)
    content = SCREENS[screen].content(Seen(group, viewer, showing))
    return {
        "screen": screen,
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
    return {"code": door.code, "address": door.address, "qr": qr_of(door.url)}


def place_view(group: WorkingGroup, viewer: Viewer) -> View | None:
    """Return where the wall is among its pages, branches or pairs, counted from 1, and what they are."""
    screen, showing = screen_of(group), group[Wall].shown_at(group.stage)
    if screen == "ideas":
        of = page_count(Seen(group, viewer, showing))
        return {"kind": "page", "at": min(showing.page, of), "of": of} if of > 1 else None
    if screen == "branch":
        return _place("branch", walk(group), showing.node)
    return _place("pair", pair_nodes(group), showing.node) if screen == "pair" else None


def _place(kind: str, nodes: list[str] | list[str | None], node: str | None) -> View | None:
    """Return a node's place among others; one that is not among them stands where the walk begins."""
    known = list(nodes)
    at = 1 + known.index(node) if node in known else 1
    return {"kind": kind, "at": at, "of": len(known)} if len(known) > 1 else None
