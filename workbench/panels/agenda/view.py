"""What the agenda shows: its points, the clock, and how many have finished, never who (R3, R5)."""

import time

from ogcore.agenda.events import Item, Timer
from ogcore.agenda.state import Agenda
from ogcore.course.state import Course
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from ogcore.record.stage import STAGES
from ogcore.record.voice import Voice
from workbench.panels.panel import Place, View, Viewer, how
from workbench.stages import stage_title


def agenda_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the points with what is past, at its turn and ahead, and the clock by the server's time."""
    agenda = group[Agenda]
    leads = viewer.facilitator and not viewer.reading
    return {
        "facilitator": leads,
        "reading": viewer.reading,
        "open": group.stage_open,
        "points": [_point(agenda, item, group.stage) for item in agenda.points()],
        "timer": _timer(agenda, group.stage, viewer.clock),
        "finished": agenda.finished(group.stage),
        **(_leading(group, viewer) if leads else {}),
    }


def _leading(group: WorkingGroup, viewer: Viewer) -> View:
    """Return what to go on to, the point of another stage that the clock still runs for, and the stages to choose."""
    agenda, stage = group[Agenda], group.stage
    to, running = agenda.suggested(stage), agenda.timer.item if agenda.timer else None
    left = agenda.items.get(running) if running and agenda.at_turn(stage) is None else None
    return {
        "next": {"id": to.item, "title": to.title} if to else None,
        "left": {"title": left.title} if left else None,
        "stages": [{"id": one, "label": stage_title(one, viewer.translate)} for one in _stages(group)],
    }


def _stages(group: WorkingGroup) -> list[str]:
    """Return the stages of the group's course, and those left out since that a point still names."""
    course = group[Course].through(group.stage)
    named = {item.stage for item in group[Agenda].items.values()}
    return [*course, *(stage for stage in STAGES if stage in named and stage not in course)]


def my_agenda(group: WorkingGroup, identity: Identity, voice: Voice | None = None) -> View:
    """Return whether its reader has said that they have finished."""
    agenda = group[Agenda]
    about = agenda.about(group.stage)
    return {"ready": agenda.says_ready(voice or Voice.of(identity), about)}


def agenda_options(place: Place) -> View:
    """Return what every widget is told, and what the server's clock shows now: screens follow it, not their own."""
    return how(place) | {"now": time.time()}


def _point(agenda: Agenda, item: Item, stage: str) -> View:
    return {
        "id": item.item,
        "title": item.title,
        "minutes": item.minutes,
        "stage": item.stage,
        "state": _state(agenda, item, stage),
    }


def _state(agenda: Agenda, item: Item, stage: str) -> str:
    """Return whether a point is past, at its turn or ahead; one whose stage was left while its clock runs is past."""
    if item.item == agenda.at_turn(stage):
        return "now"
    running = agenda.timer is not None and item.item == agenda.timer.item
    return "past" if running or item.item in agenda.past else "ahead"


def _timer(agenda: Agenda, stage: str, opened: Timer | None) -> View | None:
    """Return the clock, with the title of its point only where that is what the group is at.

    Under the Chatham House Rule it is the one that was ``opened`` with the key: without it there is none.
    """
    timer = opened if agenda.timer and agenda.timer.veiled else agenda.timer
    if timer is None:
        return None
    item = agenda.items.get(agenda.at_turn(stage) or "")
    return {"title": item.title if item else "", "seconds": timer.seconds, "ends": timer.ends, "left": timer.left}
