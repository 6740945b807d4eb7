"""What an outdated amendment would be on the words that stand now (R29): its changes among those made since."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ogcore.amendments.conflict import Differ, Touch, touches
from ogcore.amendments.ground import places, text_now
from ogcore.amendments.spot import is_whole, spot_of
from ogcore.amendments.state import Amendment
from ogcore.language.difference import Piece
from ogcore.language.sentence import Span, sentences
from ogcore.record.stream import Stream


@dataclass(frozen=True, slots=True)
class Again:
    """The words an outdated amendment would be about now, the ``nth`` that read so, and the ``text`` it would propose.

    ``joined``: its changes and those made since are about other words, and both are in the text. Otherwise the text is
    what was proposed, in place of the words that stand now.
    """

    base: str
    nth: int
    text: str
    joined: bool


def again(group: Stream, held: Amendment, differ: Differ) -> Again | None:
    """Return how an amendment would be made again; None where its card or item is gone, or what differs is unknown."""
    ground, now = held.ground, text_now(group, held.ground)
    if now is None:
        return None
    if is_whole(spot_of(ground)):
        return Again(now, 0, held.text, joined=False)
    since, own = differ(ground.said, now), differ(ground.words, held.text)
    if since is None or own is None:
        return None
    span = _around(now, moved(since, Span(ground.start, ground.end)))
    base = now[span.start : span.end]
    changed = [one for one in touches(since) if ground.start <= one.start and one.end <= ground.end]
    place, both = Span(ground.start, ground.end), [*changed, *touches(own, ground.start)]
    joined = not _clash(both) and _with(ground.said, place, changed) == base
    found = places(now, base)
    nth = found.index(span) if span in found else 0
    return Again(base, nth, _with(ground.said, place, both) if joined else held.text, joined)


def moved(pieces: Iterable[Piece], span: Span) -> Span:
    """Return where a stretch of a text stands in another, from what differs between the two."""
    before = after = 0
    start: int | None = None
    end = 0
    for kind, text in pieces:
        length = len(text)
        if kind == "same":
            if start is None and span.start < before + length:
                start = after + max(0, span.start - before)
            if span.end > before:
                end = after + min(length, span.end - before)
            before, after = before + length, after + length
        elif kind == "removed":
            if start is None and span.start < before + length:
                start = after
            before += length
        else:
            after += length
            if before <= span.end and start is not None and before > span.start:
                end = after
    begun = after if start is None else start
    return Span(begun, max(begun, end))


def _around(text: str, span: Span) -> Span:
    """Return the whole sentences that a stretch of a text touches; all of the text where it touches none."""
    touched = [one for one in sentences(text) if one.start < span.end and span.start < one.end]
    return Span(touched[0].start, touched[-1].end) if touched else Span(0, len(text))


def _clash(changes: Sequence[Touch]) -> bool:
    return any(one.clashes(other) for place, one in enumerate(changes) for other in changes[:place])


def _with(said: str, span: Span, changes: Iterable[Touch]) -> str:
    """Return a stretch of a text with changes made in it."""
    text, place = "", span.start
    for one in sorted(set(changes), key=lambda touch: (touch.start, touch.end)):
        text += said[place : one.start] + one.added
        place = max(place, one.end)
    return text + said[place : span.end]
