"""What differs between two wordings, word by word (R29): whole words, numbers and signs, never letters of them.

Each word is encoded as one letter, so that words are compared, and rapidfuzz finds the most that both have in common:
the same each time, in some hundredths of a second for twenty thousand letters. Who shows a room what differs asks
:mod:`ogcore.language.worked_out` for what is known all the same, and has the rest worked out beside the room.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from rapidfuzz.distance import LCSseq

Kind = Literal["same", "removed", "added"]

SCATTERED = 4
"""A word that is the same between so many changed ones on either side is told with them: it is there by chance."""
_JOINS_NUMBERS, _JOINS_LETTERS = frozenset(".,:"), frozenset("'’·")
_HALVES, _HALVES_END = 0xD800, 0xE000
"""Code points that stand for no character: no word may be encoded as one."""


class Piece(NamedTuple):
    """A stretch of text that both wordings have, or one of them alone."""

    kind: Kind
    text: str


def words(text: str) -> list[str]:
    """Return the words of a text, and between them its white space and each sign: together they are the text.

    A word is letters, numbers and the marks upon them; ``12,500`` and ``d'eau`` are one each.
    """
    found: list[str] = []
    kinds = [_kind_of(character) for character in text]
    start = 0
    for place in range(1, len(text) + 1):
        if place == len(text) or not _goes_on(text, kinds, place):
            found.append(text[start:place])
            start = place
    return found


def _kind_of(character: str) -> str:
    if character.isspace():
        return "space"
    return "word" if unicodedata.category(character)[0] in "LMN" else "sign"


def _goes_on(text: str, kinds: Sequence[str], place: int) -> bool:
    """Tell whether the character at a place belongs to the word of the one before it."""
    before, here = kinds[place - 1], kinds[place]
    if here == "sign":
        return before == "word" and _joins(text, place)
    if before == "sign":
        return here == "word" and place > 1 and _joins(text, place - 1)
    return here == before


def _joins(text: str, place: int) -> bool:
    """Tell whether the sign at a place (never the first) holds a number or a word together."""
    if place + 1 == len(text):
        return False
    sign, before, after = text[place], text[place - 1], text[place + 1]
    if sign in _JOINS_NUMBERS:
        return before.isdecimal() and after.isdecimal()
    return sign in _JOINS_LETTERS and before.isalpha() and after.isalpha()


@dataclass(slots=True)
class _Change:
    """Words that are the same in both, then those removed and those added at that place."""

    same: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)

    @property
    def size(self) -> int:
        return max(sum(not word.isspace() for word in side) for side in (self.removed, self.added))


def difference(before: str, after: str) -> tuple[Piece, ...]:
    """Return what both wordings have and what one has alone, in reading order; of a change, what was removed first.

    What is the same and what is removed are together ``before``, what is the same and what is added ``after``.
    """
    changes = _joined(_changes(words(before), words(after)))
    for change, following in zip(changes, [*changes[1:], _Change()], strict=True):
        _from_the_word_on(change, following)
    return tuple(_pieces(changes))


def _changes(olds: list[str], news: list[str]) -> list[_Change]:
    """Return what changes between two lists of words; white space follows the words it stands between."""
    places = [[place for place, word in enumerate(side) if not word.isspace()] for side in (olds, news)]
    code: dict[str, str] = {}
    coded = [
        "".join(code.setdefault(side[place], _letter(len(code))) for place in held)
        for side, held in zip((olds, news), places, strict=True)
    ]
    found, old, new = [_Change()], 0, 0
    for block in LCSseq.opcodes(*coded):
        if block.tag != "equal":
            continue
        for offset in range(block.src_end - block.src_start):
            here, there = places[0][block.src_start + offset], places[1][block.dest_start + offset]
            _told(found, olds[old:here], news[new:there])
            _told(found, [olds[here]], [news[there]])
            old, new = here + 1, there + 1
    _told(found, olds[old:], news[new:])
    return found


def _letter(number: int) -> str:
    return chr(number if number < _HALVES else number + _HALVES_END - _HALVES)


def _told(found: list[_Change], removed: list[str], added: list[str]) -> None:
    """Add what stands at one place in either text; what they begin or end with alike is the same."""
    head = int(bool(removed) and removed[:1] == added[:1])
    tail = int(min(len(removed), len(added)) > head and removed[-1] == added[-1])
    _same(found, removed[:head])
    found[-1].removed += removed[head : len(removed) - tail]
    found[-1].added += added[head : len(added) - tail]
    _same(found, removed[len(removed) - tail :])


def _same(found: list[_Change], said: list[str]) -> None:
    if not said:
        return
    if found[-1].removed or found[-1].added:
        found.append(_Change())
    found[-1].same += said


def _joined(changes: list[_Change]) -> list[_Change]:
    """Return the changes, those as one that nothing parts but a blank, or words that are the same by chance."""
    told = changes[:1]
    for change in changes[1:]:
        last, between = told[-1], sum(not word.isspace() for word in change.same)
        by_chance = change.size > 0 and min(last.size, change.size) >= SCATTERED * between
        if by_chance and not any("\n" in word for word in change.same):
            last.removed += change.same + change.removed
            last.added += change.same + change.added
        else:
            told.append(change)
    return told


def _from_the_word_on(change: _Change, following: _Change) -> None:
    """Tell what is only removed, or only added, from its first word to the blank after it."""
    alone = change.removed or change.added
    if (change.removed and change.added) or not alone or not following.same:
        return
    if alone[0].isspace() and alone[0] == following.same[0]:
        change.same.append(following.same.pop(0))
        alone.append(alone.pop(0))


def _pieces(changes: Iterable[_Change]) -> Iterator[Piece]:
    """Yield the pieces; stretches that are the same and touch are one."""
    same = ""
    for change in changes:
        same += "".join(change.same)
        if not (change.removed or change.added):
            continue
        if same:
            yield Piece("same", same)
            same = ""
        if change.removed:
            yield Piece("removed", "".join(change.removed))
        if change.added:
            yield Piece("added", "".join(change.added))
    if same:
        yield Piece("same", same)
