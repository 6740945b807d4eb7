"""What the agenda shows: its points, the clock, and how many have finished, never who (R3, R5)."""

import time

from ogcore.agenda.events import Item, Timer
from ogcore.agenda.state import Agenda
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity
from workbench.panels.panel import Place, View, Viewer, how


def agenda_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the points with what is past, at its turn and ahead, and the clock by the server's time."""
    agenda = group[Agenda]
    return {
        "facilitator": viewer.facilitator and not viewer.reading,
        "reading": viewer.reading,
        "open": group.stage_open,
        "points": [_point(agenda, item) for item in agenda.points()],
        "timer": _timer(agenda, agenda.timer),
        "finished": agenda.finished(group.stage),
    }


def my_agenda(group: WorkingGroup, identity: Identity) -> View:
    """Return whether its reader has said that they have finished."""
    agenda = group[Agenda]
    return {"ready": agenda.ready.get(identity.participant_id) == agenda.about(group.stage)}


def agenda_options(place: Place) -> View:
    """Return what every widget is told, and what the server's clock shows now: screens follow it, not their own."""
    return how(place) | {"now": time.time()}


def _point(agenda: Agenda, item: Item) -> View:
    now = agenda.timer.item if agenda.timer else None
    state = "now" if item.item == now else "past" if item.item in agenda.past else "ahead"
    return {"id": item.item, "title": item.title, "minutes": item.minutes, "state": state}


def _timer(agenda: Agenda, timer: Timer | None) -> View | None:
    if timer is None:
        return None
    item = agenda.items.get(timer.item or "")
    return {"title": item.title if item else "", "seconds": timer.seconds, "ends": timer.ends, "left": timer.left}
