"""Proposing other words, proposing them again, withdrawing (R29): ``(who asks, what they want) -> events``."""

from dataclasses import dataclass, replace

from ogcore.amendments.events import AmendmentMade, AmendmentSettled, Outcome
from ogcore.amendments.ground import ground_of, nth_now, place_now, state_of
from ogcore.amendments.spot import Spot, checked_at, require_named, spot_of, wording_at
from ogcore.amendments.state import COUNTER, REMAKE, Amendment, Amendments
from ogcore.calendar import order_in
from ogcore.commitments.lock import refuse_unless_open
from ogcore.commitments.state import Commitments
from ogcore.commitments.template import FIELD_LIMIT
from ogcore.errors import (
    AmendmentIsSettled,
    AmendmentStands,
    CardItemNotFound,
    NotYourAmendment,
    SameWords,
    TooManyAmendments,
)
from ogcore.record.ids import new_id
from ogcore.record.rule import Ask, Events
from ogcore.record.wording import clean

REASON_LIMIT = 500
WAITING_LIMIT = 300
OWN_LIMIT = 40
"""Undecided amendments of a group, and of one person: nobody fills the queue that all share."""
VOTERS_LIMIT = 500


@dataclass(frozen=True, slots=True)
class Words:
    """Words that are proposed: in place of which, the ``nth`` that reads so, and why."""

    base: str
    nth: int
    text: str
    reason: str


def propose(ask: Ask, spot: Spot, said: Words, *, of: Amendment | None = None, how: str = "") -> Events:
    """Propose other words for a field, or for one sentence of it; the same from the same person is kept once.

    Where the words it begins from no longer stand, it is kept all the same, and is outdated. Raises CardItemNotFound
    (also where it names an item that is gone), UnknownChoice, NoSuchDate, TextTooLong, SameWords, TooManyAmendments,
    and what :func:`refuse_unless_open` raises.
    """
    state, voice = ask[Amendments], ask.voice
    refuse_unless_open(ask.state, spot.card)
    text, base = checked_at(spot, said.text, order_in(ask.state.language)), clean(said.base, FIELD_LIMIT, lines=True)
    if text == base:
        raise SameWords
    require_named(ask.state, spot, text)
    ground = ground_of(spot, _now(ask, spot), base, said.nth)
    waiting = [one for one in state.undecided() if of is None or one.amendment != of.amendment or how != REMAKE]
    mine = [one for one in waiting if one.is_of(voice)]
    if any((one.ground, one.text) == (ground, text) for one in mine):
        return ()
    for held, limit in ((len(waiting), WAITING_LIMIT), (0 if ask.enters else len(mine), OWN_LIMIT)):
        if held >= limit:
            raise TooManyAmendments(limit)
    new, reason = new_id(), clean(said.reason, REASON_LIMIT, lines=True)
    made = (new, ground, text, reason, voice.name(new), voice.sector, state.next_order(), ask.moment)
    return (AmendmentMade(*made, None if of is None else of.amendment, how),)


def _now(ask: Ask, spot: Spot) -> str:
    """Return what a field says; raises CardItemNotFound where the item is gone."""
    now = wording_at(ask.state, spot)
    if now is None:
        raise CardItemNotFound(spot.item)
    return now.text


def counter(ask: Ask, amendment: str, text: str, reason: str) -> Events:
    """Propose yet other words in place of an amendment, which stays to be decided beside them.

    Raises AmendmentNotFound, AmendmentIsSettled (also for one that is outdated), and what :func:`propose` raises.
    """
    held = standing_of(ask, amendment)
    return _on(ask, held, Words(held.ground.words, nth_now(ask.state, held), text, reason), COUNTER)


def remake(ask: Ask, amendment: str, said: Words) -> Events:
    """Make one's own amendment again on the words that stand now, a facilitator any; the old one leads to the new.

    Raises AmendmentNotFound, AmendmentIsSettled, AmendmentStands, NotYourAmendment, and what :func:`propose` raises.
    """
    held = undecided_of(ask, amendment)
    if place_now(ask.state, held) is not None:
        raise AmendmentStands
    if not (ask.identity.role == "facilitator" or held.is_of(ask.voice)):
        raise NotYourAmendment
    made = _on(ask, held, replace(said, reason=said.reason or held.reason), REMAKE)
    return (*made, AmendmentSettled(held.amendment, held.outcome, Outcome("outdated", at=ask.moment))) if made else ()


def _on(ask: Ask, held: Amendment, said: Words, how: str) -> Events:
    ask[Commitments].find(held.ground.card)
    return propose(ask, spot_of(held.ground), said, of=held, how=how)


def withdraw(ask: Ask, amendment: str) -> Events:
    """Take one's own amendment back; raises AmendmentNotFound, AmendmentIsSettled, and NotYourAmendment to others."""
    held = undecided_of(ask, amendment)
    if not held.is_of(ask.voice):
        raise NotYourAmendment
    return (AmendmentSettled(amendment, held.outcome, Outcome("withdrawn")),)


def undecided_of(ask: Ask, amendment: str) -> Amendment:
    """Return an amendment that is to be decided still; raises AmendmentNotFound, AmendmentIsSettled."""
    held = ask[Amendments].find(amendment)
    if not held.undecided:
        raise AmendmentIsSettled(held.outcome.state)
    return held


def standing_of(ask: Ask, amendment: str) -> Amendment:
    """Return an amendment that is undecided and whose ground is there."""
    held = undecided_of(ask, amendment)
    if place_now(ask.state, held) is None:
        raise AmendmentIsSettled(state_of(ask.state, held))
    return held
