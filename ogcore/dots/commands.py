"""What people do with dots (R7, R46), as pure functions from the state to events; they change nothing themselves."""

from collections.abc import Sequence
from dataclasses import replace

from ogcore.dots.events import OPEN, PAST, PHASES, SHOWN, DotRoundSet, DotsPlaced, PaperDotsCounted, Round
from ogcore.dots.state import Dots, key
from ogcore.errors import (
    DotsInUse,
    DotsNotOpen,
    FacilitatorHasNoVote,
    NoDotsLeft,
    NotADotCount,
    OneDotAnIdea,
    UnreadableFile,
)
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.participant import check_sector_if_any, checked_seat
from ogcore.record.voice import Voice

EACH_LIMIT = 20
PAPER_LIMIT = 1_000
Events = tuple[Event, ...]


def open_round(state: Dots, each: int, *, several: bool) -> Events:
    """Give everybody ``each`` dots; a round at hand in which nobody has used one makes way.

    Raises NotADotCount, and DotsInUse while dots lie in a round that is not put away.
    """
    _count(each, 1, EACH_LIMIT)
    now = state.now
    if now is not None:
        if state.in_use():
            raise DotsInUse
        if state.open and (state.rounds[now].each, state.rounds[now].several) == (each, several):
            return ()
    order = 1 + max((one.order for one in state.rounds.values()), default=0)
    opened = DotRoundSet(new_id(), None, Round(each, several, OPEN, order))
    return (opened,) if now is None else (*_phase(state, PAST), opened)


def show(state: Dots) -> Events:
    """Let everybody see where the dots are; from then on none is placed. A round put away comes back so.

    Raises DotsNotOpen where there never was one.
    """
    return _phase(state, SHOWN)


def hide(state: Dots) -> Events:
    """Hide the dots again, and let people go on placing them; a round put away comes back so.

    Raises DotsNotOpen where there never was one.
    """
    return _phase(state, OPEN)


def put_away(state: Dots) -> Events:
    """Put the round away; what was placed stays on record, and the round can be shown again. Nothing without one."""
    return () if state.now is None else _phase(state, PAST)


def place(state: Dots, voice: Voice, family: Sequence[str], dots: object) -> Events:
    """Have so many dots on an idea: the first of ``family``; the rest is what was merged into it.

    One more goes onto the idea itself, one less is taken from it first. Raises FacilitatorHasNoVote, DotsNotOpen,
    NotADotCount, OneDotAnIdea, NoDotsLeft, and, where a round began openly and goes on under the Rule, or the other way
    round, SaidInTheOpen and SaidUnderTheRule: a round put away makes room for another.
    """
    if voice.facilitates:
        raise FacilitatorHasNoVote
    if state.now is None or not state.open:
        raise DotsNotOpen
    now = state.rounds[state.now]
    wanted = _count(dots, 0, EACH_LIMIT)
    mine = state.of_voice(voice)
    change = wanted - sum(mine.get(idea, 0) for idea in family)
    if change > 0:
        if wanted > 1 and not now.several:
            raise OneDotAnIdea
        if sum(mine.values()) + change > now.each:
            raise NoDotsLeft(now.each)
        return (_placed(state, voice, family[0], change),)
    return _taken_back(state, voice, family, -change)


def _taken_back(state: Dots, voice: Voice, family: Sequence[str], dots: int) -> Events:
    mine, events = state.of_voice(voice), []
    for idea in family:
        fewer = min(dots, mine.get(idea, 0))
        if fewer:
            events.append(_placed(state, voice, idea, -fewer))
            dots -= fewer
    return tuple(events)


def _placed(state: Dots, voice: Voice, idea: str, change: int) -> Event:
    name = str(state.now)
    for other in state.held():
        voice.require_once(other.person)
    person = voice.name(name)
    held = state.placed.get(key(name, idea, person))
    before = held.dots if held else 0
    sector = voice.standing_sector(state.sector_of(person))
    return DotsPlaced(name, idea, person, sector, before, before + change)


def count_paper(state: Dots, idea: str, sector: str, dots: object) -> Events:
    """Say how many dots people of a sector without a device gave an idea (R46).

    Raises DotsNotOpen without a round, UnknownChoice, NotADotCount.
    """
    if state.now is None:
        raise DotsNotOpen
    counted = state.paper.get(key(state.now, idea, checked_seat(sector)))
    before, after = counted.dots if counted else 0, _count(dots, 0, PAPER_LIMIT)
    return () if before == after else (PaperDotsCounted(state.now, idea, sector, before, after),)


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event``, from a file, is one that commands write."""
    match event:
        case DotRoundSet(after=after):
            _count(after.each, 1, EACH_LIMIT)
            if after.phase not in PHASES:
                raise UnreadableFile("wrong_fields")
        case DotsPlaced(sector=sector, before=before, after=after):
            check_sector_if_any(sector)
            for dots in (before, after):
                _count(dots, 0, EACH_LIMIT)
        case PaperDotsCounted(sector=sector, before=before, after=after):
            checked_seat(sector)
            for dots in (before, after):
                _count(dots, 0, PAPER_LIMIT)
        case _:
            raise UnreadableFile("unknown_event")


def _phase(state: Dots, phase: str) -> Events:
    if state.latest is None:
        raise DotsNotOpen
    before = state.rounds[state.latest]
    return () if before.phase == phase else (DotRoundSet(state.latest, before, replace(before, phase=phase)),)


def _count(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:  # True is an int too, and no number
        raise NotADotCount(least, most)
    return value
