"""What a facilitator notes before a group starts (R55), as pure functions from the state to events."""

from collections.abc import Sequence
from dataclasses import replace

from ogcore.errors import EmptyText, TooManyStakeholders, UnknownChoice, UnreadableFile
from ogcore.preparation.events import AspectNoted, Stakeholder, StakeholderSet
from ogcore.preparation.state import ASPECTS, POWERS, Preparation
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.wording import Wording, clean, is_stale, require_words

NOTE_LIMIT = 2000
NAME_LIMIT = 120
MOST = 60

Events = tuple[Event, ...]


def note(state: Preparation, aspect: str, text: str, base: str | None = None) -> Events:
    """Write what is known of an aspect; words that meet newer ones become an offer beside them.

    Raises UnknownChoice, TextTooLong.
    """
    now, new = _known(state, aspect), clean(text, NOTE_LIMIT, lines=True)
    if is_stale(base, now.text, new):
        return _noted(aspect, now, now.offered(new)) if new else ()
    return _noted(aspect, now, now.reworded(new))


def settle(state: Preparation, aspect: str, text: str) -> Events:
    """Choose among simultaneous words and let the others go; raises UnknownChoice, TextTooLong."""
    return _noted(aspect, _known(state, aspect), Wording(clean(text, NOTE_LIMIT, lines=True)))


def name(state: Preparation, called: str) -> Events:
    """Name somebody who matters; raises EmptyText, TextTooLong, TooManyStakeholders."""
    if len(state.stakeholders) >= MOST:
        raise TooManyStakeholders(MOST)
    order = 1 + max((one.order for one in state.stakeholders.values()), default=0)
    made = Stakeholder(new_id(), _name(called), (), False, order)  # noqa: FBT003 - not at the table until said so
    return (StakeholderSet(made.stakeholder, None, made),)


def change(
    state: Preparation,
    stakeholder: str,
    called: str | None,
    has: Sequence[str] | None,
    present: bool | None,  # noqa: FBT001
) -> Events:
    """Say otherwise who that is, what they bring, whether they will be at the table; None leaves it.

    Raises UnknownChoice, EmptyText, TextTooLong.
    """
    before = _find(state, stakeholder)
    after = replace(
        before,
        name=before.name if called is None else _name(called),
        has=before.has if has is None else _powers(has),
        present=before.present if present is None else present,
    )
    return () if after == before else (StakeholderSet(stakeholder, before, after),)


def remove(state: Preparation, stakeholder: str) -> Events:
    """Take somebody out; raises UnknownChoice."""
    return (StakeholderSet(stakeholder, _find(state, stakeholder), None),)


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event``, from a file, is one that commands write."""
    match event:
        case AspectNoted(aspect=aspect, before=before, after=after):
            _known(Preparation(), aspect)
            for text in (*before.all, *after.all):
                clean(text, NOTE_LIMIT, lines=True)
        case StakeholderSet(stakeholder=stakeholder, before=before, after=after):
            for held in filter(None, (before, after)):
                require_words(held.name)
                if held.stakeholder != stakeholder or held.has != _powers(held.has):
                    raise UnknownChoice("stakeholder", held.stakeholder)
        case _:
            raise UnreadableFile("unknown_event")


def _known(state: Preparation, aspect: str) -> Wording:
    if aspect not in ASPECTS:
        raise UnknownChoice("aspect", aspect)
    return state.note(aspect)


def _noted(aspect: str, before: Wording, after: Wording) -> Events:
    return () if after == before else (AspectNoted(aspect, before, after),)


def _find(state: Preparation, stakeholder: str) -> Stakeholder:
    if stakeholder not in state.stakeholders:
        raise UnknownChoice("stakeholder", stakeholder)
    return state.stakeholders[stakeholder]


def _name(called: str) -> str:
    cleaned = clean(called, NAME_LIMIT)
    if not cleaned:
        raise EmptyText(field="name")
    return cleaned


def _powers(has: Sequence[str]) -> tuple[str, ...]:
    for power in has:
        if power not in POWERS:
            raise UnknownChoice("has", power)
    return tuple(power for power in POWERS if power in has)
