"""What a facilitator does with the wall (R3), as pure functions from the state to events."""

from ogcore.errors import BadInput, MissingData, UnknownChoice, UnreadableFile
from ogcore.record.event import Event
from ogcore.record.stage import checked_stage
from ogcore.wall.events import (
    EverybodyBrought,
    WallBlanked,
    WallEvent,
    WallFrozen,
    WallReleased,
    WallShown,
    WallUncovered,
)
from ogcore.wall.modes import MODES, MOST_PAGES, ORDERS
from ogcore.wall.state import Showing, Wall

Events = tuple[Event, ...]


def checked_showing(mode: str, stage: str, node: str | None, page: int, order: str, item: str | None = None) -> Showing:
    """Return what is to be shown, without what its mode has no use for.

    Raises UnknownChoice (mode, order), MissingData (a node), BadInput (a page there cannot be).
    """
    if mode not in MODES:
        raise UnknownChoice("mode", mode)
    if order not in ORDERS:
        raise UnknownChoice("order", order)
    if not 1 <= page <= MOST_PAGES:
        raise BadInput(field="page")
    wanted = MODES[mode]
    if wanted.node == "must" and node is None:
        raise MissingData("node")
    paged = (page if wanted.pages else 1, order if wanted.ordered else ORDERS[0])
    return Showing(mode, stage, None if wanted.node == "never" else node, *paged, item if wanted.item else None)


def show(state: Wall, wanted: Showing) -> Events:
    """Show something on the wall; nothing happens where it is shown already."""
    if state.shown_at(wanted.stage) == wanted:
        return ()
    return (WallShown(wanted.mode, wanted.stage, wanted.node, wanted.page, wanted.order, wanted.item),)


def freeze(state: Wall, version: int) -> Events:
    """Keep the picture of the group after ``version`` events, unless one is kept already."""
    return () if state.frozen is not None else (WallFrozen(version),)


def release(state: Wall) -> Events:
    """Let the wall go with the room again."""
    return () if state.frozen is None else (WallReleased(),)


def blank(state: Wall, *, on: bool) -> Events:
    """Take what is shown from everybody's eyes, or bring it back."""
    if state.blank == on:
        return ()
    return (WallBlanked(),) if on else (WallUncovered(),)


def bring(state: Wall, shown: Showing) -> Events:
    """Ask every page of the group to where the wall, which shows ``shown``, is."""
    number = 1 + (state.call.call if state.call else 0)
    return (EverybodyBrought(number, shown.stage, shown.node),)


def check_event(event: Event, version: int) -> None:
    """Raise a refusal unless ``event``, the group's ``version``-th, is one that commands write."""
    match event:
        case WallShown(mode, stage, node, page, order, item):
            given = Showing(mode, checked_stage(stage), node, page, order, item)
            if checked_showing(mode, stage, node, page, order, item) != given:
                raise BadInput(field="wall")
        case WallFrozen(at_version):
            if not 0 <= at_version < version:
                raise BadInput(field="at_version")
        case EverybodyBrought(call, stage):
            checked_stage(stage)
            if call < 1:
                raise BadInput(field="call")
        case WallEvent():
            pass
        case _:
            raise UnreadableFile("unknown_event")
