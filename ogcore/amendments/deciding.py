"""What the group decides of an amendment, as whoever facilitates records it (R29)."""

from dataclasses import replace

from ogcore.amendments.commands import REASON_LIMIT, VOTERS_LIMIT, standing_of, undecided_of
from ogcore.amendments.events import AmendmentDiscussed, AmendmentSettled, Outcome
from ogcore.amendments.ground import beside, located, place_now, replaced
from ogcore.amendments.spot import checked_at, require_named, reworded_at, spot_of, wording_at
from ogcore.amendments.state import COUNTER, DECISIONS, Amendment, Amendments
from ogcore.commitments.lock import refuse_unless_open
from ogcore.errors import AmendmentsBeside, EmptyText, NotACount, NotAllowed, UnknownChoice
from ogcore.record.rule import Ask, Events
from ogcore.record.stage import Pace
from ogcore.record.stream import Stream
from ogcore.record.wording import Wording, clean
from ogcore.wall import commands as wall
from ogcore.wall.state import Showing, Wall

OTHERS = ("outdated", "rejected")
"""What may become of the others whose words an accepted one moves: left to be made again, or decided with it."""
_FIGURES = ("in_favour", "against", "abstained")


def accept(ask: Ask, amendment: str, decision: Outcome, others: str | None = None) -> Events:
    """Let the words of an amendment stand, as the group has decided; what it was proposed in place of is countered.

    ``others`` says what becomes of those whose words it moves: ``outdated``, or ``rejected`` by the same decision. What
    proposes the same is accepted with it, and what stands all the same stays to be decided.
    Raises NotAllowed, AmendmentNotFound, AmendmentIsSettled (also for one that is outdated), AmendmentsBeside without
    ``others``, UnknownChoice, CardItemNotFound (what it names is gone), and what :func:`refuse_unless_open` raises.
    """
    _require_facilitator(ask, "accept_amendment")
    held = standing_of(ask, amendment)
    refuse_unless_open(ask.state, held.ground.card)
    if others is not None and others not in OTHERS:
        raise UnknownChoice("others", others)
    spot, now, after = spot_of(held.ground), _words(ask.state, held), _after(ask.state, held)
    require_named(ask.state, spot, after)
    same = [other for other in beside(ask.state, held) if _says_the_same(ask.state, held, other)]
    rest = moved_by(ask.state, held)
    if rest and others is None:
        raise AmendmentsBeside([other.amendment for other in rest])
    settled = [_settled(one, decision) for one in (held, *same)]
    settled += [_settled(one, replace(decision, state="rejected")) for one in rest if others == "rejected"]
    settled += _countered(ask, held, decision, {event.amendment for event in settled})
    return (*settled, reworded_at(spot, now, after)) if now.text != after else tuple(settled)


def moved_by(group: Stream, held: Amendment) -> list[Amendment]:
    """Return the undecided amendments whose words would move if one were accepted: it is asked what becomes of them.

    Not those that propose the same, and not the one in whose place it was proposed, which is answered by it.
    """
    span, now = place_now(group, held), _words(group, held).text
    after = now if span is None else replaced(now, span, held.text)
    answered = held.of if held.how == COUNTER else None
    return [
        other
        for other in beside(group, held)
        if other.amendment != answered
        and not _says_the_same(group, held, other)
        and located(other.ground, after) is None
    ]


def _says_the_same(group: Stream, one: Amendment, other: Amendment) -> bool:
    return one.text == other.text and place_now(group, one) == place_now(group, other)


def _countered(ask: Ask, held: Amendment, decision: Outcome, known: set[str]) -> list[AmendmentSettled]:
    """Settle what an accepted amendment was proposed in place of."""
    other = ask[Amendments].entries.get(held.of or "") if held.how == COUNTER else None
    if other is None or not other.undecided or other.amendment in known:
        return []
    return [_settled(other, Outcome("countered", at=decision.at))]


def reject(ask: Ask, amendment: str, decision: Outcome) -> Events:
    """Leave the words as they are, as the group has decided, for a reason.

    One that is outdated may be rejected too. Raises NotAllowed, AmendmentNotFound, AmendmentIsSettled, EmptyText.
    """
    _require_facilitator(ask, "reject_amendment")
    held = undecided_of(ask, amendment)
    if not decision.reason:
        raise EmptyText
    return (_settled(held, decision),)


def decision_of(ask: Ask, state: str) -> Outcome:
    """Return how the group decided, from what came with an intent; by consensus where nothing is said.

    Raises UnknownChoice, BadInput, TextTooLong, and NotACount for figures that are none, or where nobody voted.
    """
    decision = ask.optional("decision") or DECISIONS[0]
    if decision not in DECISIONS:
        raise UnknownChoice("decision", decision)
    reason = clean(ask.optional("reason") or "", REASON_LIMIT, lines=True)
    if decision == "consensus":
        return Outcome(state, decision, reason=reason, at=ask.moment)
    votes = {name: ask.number(name) if ask.data.get(name) is not None else 0 for name in _FIGURES}
    if not all(0 <= count <= VOTERS_LIMIT for count in votes.values()) or not any(votes.values()):
        raise NotACount(VOTERS_LIMIT)
    return Outcome(state, decision, **votes, reason=reason, at=ask.moment)


def discuss(ask: Ask, amendment: str) -> Events:
    """Put an amendment before everybody, on the wall; raises AmendmentNotFound."""
    ask[Amendments].find(amendment)
    chosen: Events = () if ask[Amendments].discussed == amendment else (AmendmentDiscussed(amendment),)
    return (*chosen, *wall.show(ask[Wall], Showing("amendments", ask[Pace].stage)))


def _require_facilitator(ask: Ask, intent: str) -> None:
    if ask.identity.role != "facilitator":
        raise NotAllowed(intent, ask.identity.role)


def _words(group: Stream, held: Amendment) -> Wording:
    return wording_at(group, spot_of(held.ground)) or Wording("")


def _after(group: Stream, held: Amendment) -> str:
    """Return what the field would say with an amendment accepted whose ground is there."""
    span = place_now(group, held)
    now = _words(group, held).text
    return now if span is None else checked_at(spot_of(held.ground), replaced(now, span, held.text))


def _settled(held: Amendment, outcome: Outcome) -> AmendmentSettled:
    return AmendmentSettled(held.amendment, held.outcome, outcome)
