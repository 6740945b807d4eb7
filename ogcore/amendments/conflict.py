"""Which open amendments touch the same words: each such group is one conflict, with a reading each (R29)."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from ogcore.amendments.ground import place_now, text_now
from ogcore.amendments.spot import Spot, is_whole, spot_of
from ogcore.amendments.state import Amendment, Amendments
from ogcore.language.difference import Piece
from ogcore.language.sentence import Span
from ogcore.language.worked_out import DIFFERENCES, Wanted
from ogcore.record.stream import Stream

Differ = Callable[[str, str], tuple[Piece, ...] | None]
"""What differs between two texts; None where nobody has worked it out yet."""


@dataclass(frozen=True, slots=True)
class Touch:
    """A stretch of words that an amendment removes, empty where it only adds, and what stands there afterwards."""

    start: int
    end: int
    added: str

    def clashes(self, other: "Touch") -> bool:
        """Tell whether two changes are about the same words and say different things of them."""
        if self == other:
            return False
        if self.start == self.end or other.start == other.end:
            return self.start <= other.end and other.start <= self.end
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Conflict:
    """Open amendments that touch the same words, in the order in which they were made; which words those are."""

    amendments: tuple[str, ...]
    words: tuple[str, ...]


def touches(pieces: Iterable[Piece], start: int = 0) -> list[Touch]:
    """Return which stretches of a text a difference changes, the text beginning at ``start``."""
    found: list[Touch] = []
    place, begun, added = start, start, ""
    for kind, text in pieces:
        if kind == "same":
            if begun < place or added:
                found.append(Touch(begun, place, added))
            place += len(text)
            begun, added = place, ""
        elif kind == "removed":
            place += len(text)
        else:
            added += text
    if begun < place or added:
        found.append(Touch(begun, place, added))
    return found


def conflicts(group: Stream, differ: Differ) -> list[Conflict]:
    """Return the conflicts among what is to be decided; what differs and is not known yet clashes with nothing."""
    fields: dict[Spot, list[tuple[Amendment, list[Touch]]]] = {}
    for one in group[Amendments].undecided():
        span = place_now(group, one)
        pieces = None if span is None else changed(one, differ)
        if span is not None and pieces is not None:
            fields.setdefault(spot_of(one.ground), []).append((one, touches(pieces, span.start)))
    found = []
    for held in fields.values():
        now = text_now(group, held[0][0].ground) or ""
        found += [_conflict(now, [held[place] for place in places]) for places in _clashing(held)]
    return found


def changed(held: Amendment, differ: Differ) -> tuple[Piece, ...] | None:
    """Return what an amendment changes; of a field that holds one answer, all of it, and nobody works that out."""
    before, after = held.ground.words, held.text
    if not is_whole(spot_of(held.ground)):
        return differ(before, after)
    return tuple(piece for piece in (Piece("removed", before), Piece("added", after)) if piece.text)


def _clashing(held: Sequence[tuple[Amendment, list[Touch]]]) -> list[list[int]]:
    """Return the groups of those that clash, directly or through another, by their places."""
    group_of = list(range(len(held)))
    for here, (_, mine) in enumerate(held):
        for there in range(here):
            if any(one.clashes(other) for one in mine for other in held[there][1]):
                old, new = group_of[here], group_of[there]
                group_of = [new if group == old else group for group in group_of]
    groups = [[place for place, group in enumerate(group_of) if group == number] for number in range(len(held))]
    return [group for group in groups if len(group) > 1]


def _conflict(now: str, held: Sequence[tuple[Amendment, list[Touch]]]) -> Conflict:
    common = {
        Span(max(one.start, other.start), min(one.end, other.end))
        for here, (_, mine) in enumerate(held)
        for _, theirs in held[:here]
        for one in mine
        for other in theirs
        if one.clashes(other)
    }
    said = [now[span.start : span.end].strip() for span in sorted(common)]
    return Conflict(tuple(one.amendment for one, _ in held), tuple(dict.fromkeys(filter(None, said))))


def differences_wanted(group: Stream) -> Iterable[Wanted]:
    """Yield what is to be worked out to show the amendments of a group, and what stands against what."""
    for one in group[Amendments].ordered():
        if is_whole(spot_of(one.ground)):
            continue
        yield "difference", (one.ground.words, one.text)
        if one.undecided and place_now(group, one) is None and (now := text_now(group, one.ground)) is not None:
            yield "difference", (one.ground.said, now)


def known(before: str, after: str) -> tuple[Piece, ...] | None:
    """Return what differs if it has been worked out."""
    return DIFFERENCES.known(before, after)
