"""How a sentence of a card came to read as it does (R29): each change of its words, who made it, when and why.

Of one sentence all that is known is the words: a change is told of it where it stands in what was changed then. Nothing
but the first and the last characters that two texts have in common is looked at, so that it is worked out at once.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from ogcore.amendments.events import AmendmentSettled
from ogcore.amendments.spot import Spot, is_whole
from ogcore.amendments.state import Amendment, Amendments
from ogcore.commitments.events import CardItemAdded, CardItemReworded, CommitmentDrafted, CommitmentReworded
from ogcore.language.sentence import Span, sentences
from ogcore.record.event import Event
from ogcore.record.stream import Stream
from ogcore.record.voice import is_tag


@dataclass(frozen=True, slots=True)
class Change:
    """What a field said ``before`` and ``after``; by whom (None: nobody can be told), when, and by which amendment."""

    before: str
    after: str
    who: str | None
    at: float
    amendment: Amendment | None = None
    secret: bool = False
    """Whether it was done under the Chatham House Rule: ``at`` is then when the stage was opened."""


def changes(group: Stream, spot: Spot) -> list[Change]:
    """Return the changes of a field, the first first, as far as operations are remembered.

    What one person typed without a pause of anybody else is one change. Whose words were accepted, is who is told.
    """
    found: list[Change] = []
    for change in _each(group, spot):
        last = found[-1] if found else None
        if last and last.amendment is None and change.amendment is None and last.who == change.who is not None:
            found[-1] = replace(change, before=last.before)
        else:
            found.append(change)
    return [change for change in found if change.before != change.after]


def _each(group: Stream, spot: Spot) -> Iterator[Change]:
    for operation in group.history.done:
        accepted = [event for event in operation.events if isinstance(event, AmendmentSettled)]
        for event in operation.events:
            told = _at(event, spot)
            if told is not None:
                amendment = None if isinstance(event, _BEGUN) else _accepted(group, accepted)
                who = operation.actor if amendment is None else amendment.author
                yield _change(*told, who, operation.at, amendment)


_BEGUN = (CommitmentDrafted, CardItemAdded)


def _at(event: Event, spot: Spot) -> tuple[str, str] | None:
    """Return what a field said before and after an event; None where the event is about something else."""
    match event:
        case CommitmentDrafted(card=spot.card, fields=fields, items=items):
            found = next((held.fields for held in items if held.item == spot.item), ()) if spot.item else fields
        case CardItemAdded(card=spot.card, item=held) if spot.item and held.item == spot.item:
            found = held.fields
        case CommitmentReworded(card=spot.card, field=spot.field) if not spot.item:
            return event.before.text, event.after.text
        case CardItemReworded(card=spot.card, item=spot.item, field=spot.field):
            return event.before.text, event.after.text
        case _:
            return None
    return "", next((wording.text for name, wording in found if name == spot.field), "")


def _accepted(group: Stream, settled: list[AmendmentSettled]) -> Amendment | None:
    """Return the amendment whose words an operation let stand: the first that it settled."""
    first = next((event for event in settled if event.after.state == "accepted"), None)
    return None if first is None else group[Amendments].entries.get(first.amendment)


def _change(before: str, after: str, who: str | None, at: float, amendment: Amendment | None = None) -> Change:
    secret = is_tag(who)
    return Change(before, after, None if secret else who, at, amendment, secret)


def story_of(group: Stream, spot: Spot, sentence: str) -> list[Change]:
    """Return the changes that touched a sentence, the last first: what it said before and after each.

    Of a field that holds one answer all changes are told.
    """
    if is_whole(spot):
        return changes(group, spot)[::-1]
    told = list[Change]()
    now = sentence
    for change in reversed(changes(group, spot)):
        if now not in change.after:
            continue
        before = _before(change, now)
        if before != now:
            told.append(replace(change, before=before, after=now))
            now = before
        if not now:
            break
    return told


def _before(change: Change, sentence: str) -> str:
    """Return what stood in the place of a sentence before a change: itself, where the change was elsewhere."""
    start = change.after.find(sentence)
    span = Span(start, start + len(sentence))
    head = _alike(change.before, change.after)
    tail = _alike(change.before[head:][::-1], change.after[head:][::-1])
    if span.end <= head or span.start >= len(change.after) - tail:
        return sentence
    moved = len(change.before) - len(change.after)
    first, last = min(span.start, head), max(span.end + moved, len(change.before) - tail)
    touched = [one for one in sentences(change.before) if one.start < last and first < one.end]
    return change.before[touched[0].start : touched[-1].end] if touched else ""


def _alike(one: str, other: str) -> int:
    """Return how many characters two texts begin with alike."""
    shorter = min(len(one), len(other))
    return next((place for place in range(shorter) if one[place] != other[place]), shorter)
