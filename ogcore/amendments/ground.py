"""Whether the words an amendment was made on still stand, and where (R29): by the words, never by a number."""

from functools import lru_cache

from ogcore.amendments.events import Ground
from ogcore.amendments.spot import Spot, spot_of, wording_at
from ogcore.amendments.state import Amendment, Amendments
from ogcore.language.sentence import Span, sentences
from ogcore.record.stream import Stream

_REMEMBERED = 4_096
"""Answers remembered: every page asks where the same amendments stand, each time that something changes."""


def ground_of(spot: Spot, now: str, words: str, nth: int = 0) -> Ground:
    """Return the ground of an amendment to ``words``, the ``nth`` of those that read alike in what a field says.

    Words that do not stand there (somebody has changed them meanwhile) are a ground of their own, which has moved.
    """
    found = places(now, words)
    said, span = (now, found[min(nth, len(found) - 1)]) if found else (words, Span(0, len(words)))
    return Ground(spot.card, spot.field, said, span.start, span.end, spot.item, spot.of)


def places(text: str, words: str) -> list[Span]:
    """Return where some words stand in a text as whole sentences; of no words, where there is no text."""
    if not words:
        return [] if text else [Span(0, 0)]
    if words == text:
        return [Span(0, len(text))]
    if words not in text:
        return []
    spans = sentences(text)
    starts, ends = {span.start for span in spans}, {span.end for span in spans}
    found, place = list[Span](), text.find(words)
    while place >= 0:
        if place in starts and place + len(words) in ends:
            found.append(Span(place, place + len(words)))
        place = text.find(words, place + 1)
    return found


@lru_cache(maxsize=_REMEMBERED)
def located(ground: Ground, text: str) -> Span | None:
    """Return where the words of a ground stand in a text; None where they do no longer."""
    if text == ground.said:
        return Span(ground.start, ground.end)
    found = places(text, ground.words)
    if not found:
        return None
    before = [span.start for span in places(ground.said, ground.words)]
    nth = before.index(ground.start) if ground.start in before else 0
    return found[min(nth, len(found) - 1)]


def text_now(group: Stream, ground: Ground) -> str | None:
    """Return what the field says now; None where the card or the item is gone."""
    now = wording_at(group, spot_of(ground))
    return None if now is None else now.text


def place_now(group: Stream, amendment: Amendment) -> Span | None:
    """Return where the words stand that an amendment is about; None where its ground has moved."""
    now = text_now(group, amendment.ground)
    return None if now is None else located(amendment.ground, now)


def nth_now(group: Stream, amendment: Amendment) -> int:
    """Return which of the sentences that read alike an amendment is about; 0 where its ground has moved."""
    span, now = place_now(group, amendment), text_now(group, amendment.ground)
    found = places(now or "", amendment.ground.words)
    return found.index(span) if span in found else 0


def state_of(group: Stream, amendment: Amendment) -> str:
    """Return how far an amendment is, as people are told: one of STATES.

    One that is undecided is ``outdated`` as long as its ground is not there, and ``countered`` while something else is
    proposed in its place.
    """
    if not amendment.undecided:
        return amendment.outcome.state
    if place_now(group, amendment) is None:
        return "outdated"
    return "countered" if _countered(group, amendment) else "open"


def _countered(group: Stream, amendment: Amendment) -> bool:
    return any(place_now(group, one) is not None for one in group[Amendments].counters(amendment.amendment))


def beside(group: Stream, amendment: Amendment) -> list[Amendment]:
    """Return the other undecided amendments to words that this one would move: to the same sentence or a part of it."""
    span = place_now(group, amendment)
    if span is None:
        return []
    found = []
    for other in group[Amendments].undecided():
        if other.amendment == amendment.amendment or spot_of(other.ground) != spot_of(amendment.ground):
            continue
        where = place_now(group, other)
        if where is not None and meet(span, where):
            found.append(other)
    return found


def meet(one: Span, other: Span) -> bool:
    """Tell whether two stretches have characters in common; two that are empty at the same place have."""
    return one == other or (one.start < other.end and other.start < one.end)


def replaced(text: str, span: Span, words: str) -> str:
    """Return a text with other words in a place; where a sentence goes, the white space before it goes too."""
    before, after = text[: span.start], text[span.end :]
    if not words:
        kept = before.rstrip()
        before, after = (kept, after) if kept or not after else ("", after.lstrip())
    return f"{before}{words}{after}"
