"""What people do with the agenda and its clock (R3), as pure functions from the state and the time to events."""

from dataclasses import replace

from ogcore.agenda.events import AgendaItemSet, Item, ReadinessSaid, Timer, TimerSet
from ogcore.agenda.state import Agenda
from ogcore.errors import EmptyText, NotMinutes, TooManyPoints, UnknownChoice, UnreadableFile
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.stage import checked_stage
from ogcore.record.voice import Voice
from ogcore.record.wording import clean, require_statement

TITLE_LIMIT = 120
POINTS = 40
MINUTES = 480
MINUTE = 60

Events = tuple[Event, ...]


def add_point(state: Agenda, title: str, minutes: int, stage: str = "") -> Events:
    """Put one more point at the end of the agenda, of a ``stage`` or (empty) of none in particular.

    Raises EmptyText, TextTooLong, NotMinutes, TooManyPoints, UnknownChoice.
    """
    if len(state.items) >= POINTS:
        raise TooManyPoints(POINTS)
    order = 1 + max((item.order for item in state.items.values()), default=0)
    made = Item(new_id(), _title(title), _minutes(minutes), order, _stage(stage))
    return (AgendaItemSet(made.item, None, made),)


def change_point(state: Agenda, item: str, title: str, minutes: int, stage: str | None = None) -> Events:
    """Give a point other words, minutes or stage (None leaves it).

    Raises UnknownChoice, EmptyText, TextTooLong, NotMinutes.
    """
    before = _point(state, item)
    of = before.stage if stage is None else _stage(stage)
    return _set(before, replace(before, title=_title(title), minutes=_minutes(minutes), stage=of))


def move_point(state: Agenda, item: str, by: int) -> Events:
    """Let a point and its neighbour change places, up (-1) or down (1); at the ends nothing happens.

    Raises UnknownChoice.
    """
    points, before = state.points(), _point(state, item)
    if by not in (-1, 1):
        raise UnknownChoice("by", str(by))
    to = points.index(before) + by
    if not 0 <= to < len(points):
        return ()
    other = points[to]
    return (*_set(before, replace(before, order=other.order)), *_set(other, replace(other, order=before.order)))


def remove_point(state: Agenda, item: str) -> Events:
    """Take a point out of the agenda; a clock that runs for it goes on. Raises UnknownChoice."""
    before = _point(state, item)
    return (AgendaItemSet(item, before, None),)


def start_timer(state: Agenda, now: float, item: str | None, minutes: int | None, stage: str = "") -> Events:
    """Let the clock run for a point, or for ``minutes`` of its own; ``stage`` is where the group is.

    Raises UnknownChoice, NotMinutes.
    """
    seconds = MINUTE * (_minutes(minutes or 0) if item is None else _point(state, item).minutes)
    return (TimerSet(state.timer, Timer(item, seconds, now + seconds, None, stage)),)


def pause_timer(state: Agenda, now: float) -> Events:
    """Stop the clock for a while; nothing happens where none runs."""
    timer = state.timer
    if timer is None or timer.ends is None:
        return ()
    return (TimerSet(timer, replace(timer, ends=None, left=timer.remaining(now))),)


def resume_timer(state: Agenda, now: float) -> Events:
    """Let a stopped clock run on from where it stood; nothing happens where none stands."""
    timer = state.timer
    if timer is None or timer.left is None:
        return ()
    return (TimerSet(timer, replace(timer, ends=now + timer.left, left=None)),)


def extend_timer(state: Agenda, now: float, minutes: int) -> Events:
    """Give the clock more time; one whose time is up gets it from now on. Raises NotMinutes."""
    timer, more = state.timer, _minutes(minutes) * MINUTE
    if timer is None:
        return ()
    left = max(0.0, timer.remaining(now)) + more
    ends, standing = (None, left) if timer.ends is None else (now + left, None)
    return (TimerSet(timer, replace(timer, seconds=timer.seconds + more, ends=ends, left=standing)),)


def end_timer(state: Agenda) -> Events:
    """Put the clock away; the point it ran for is past."""
    return () if state.timer is None else (TimerSet(state.timer, None),)


def say_ready(state: Agenda, voice: Voice, stage: str, *, ready: bool) -> Events:
    """Say that one has finished what is under way, or that one has not."""
    about = state.about(stage)
    if state.says_ready(voice, about) == ready:
        return ()
    return (ReadinessSaid(voice.name(about), about, ready),)


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event``, from a file, is one that commands write."""
    match event:
        case AgendaItemSet(after=after):
            if after is not None:
                require_statement(after.title, TITLE_LIMIT)
                _minutes(after.minutes)
                _stage(after.stage)
        case TimerSet(after=after):
            if after is not None:
                _check_timer(after)
        case ReadinessSaid():
            pass
        case _:
            raise UnreadableFile("unknown_event")


def _check_timer(timer: Timer) -> None:
    _stage(timer.stage)
    if timer.veiled and (timer.ends, timer.left) != (None, None):
        raise UnreadableFile("wrong_fields")
    if not timer.veiled and (timer.ends is None) == (timer.left is None):
        raise UnreadableFile("wrong_fields")


def _set(before: Item, after: Item) -> Events:
    return () if before == after else (AgendaItemSet(before.item, before, after),)


def _point(state: Agenda, item: str) -> Item:
    if item not in state.items:
        raise UnknownChoice("item", item)
    return state.items[item]


def _title(title: str) -> str:
    cleaned = clean(title, TITLE_LIMIT)
    if not cleaned:
        raise EmptyText
    return cleaned


def _minutes(minutes: int) -> int:
    if not 1 <= minutes <= MINUTES:
        raise NotMinutes(MINUTES)
    return minutes


def _stage(stage: str) -> str:
    return checked_stage(stage) if stage else ""
