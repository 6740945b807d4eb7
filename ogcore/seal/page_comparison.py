"""The pages of a file beside those that its payload gives when it is typeset again: their words, then their looks."""

import re
from collections.abc import Iterable, Iterator, Sequence

from rapidfuzz.distance import Levenshtein

from ogcore.seal.pdf_reading import Picture
from ogcore.seal.verdict import Difference

_UNSEEN = re.compile("[\u200b\u00ad\ufffe\u2060\ufeff\x02]")
_BLOCK = 8
_ANOTHER = 14.0
"""Grey levels (of 255) by which a block of a page must differ on average to look otherwise."""
_SHOWN = 160
_MOST = 20


def page_words(text: str) -> list[str]:
    """Return the words of a page, whatever lines they were broken into."""
    return _UNSEEN.sub("", text).split()


def text_differences(sealed: Sequence[str], found: Sequence[str]) -> list[Difference]:
    """Return where the words of the pages differ, page by page; empty when they say the same."""
    differences: list[Difference] = []
    for index in range(max(len(sealed), len(found))):
        was = page_words(sealed[index]) if index < len(sealed) else []
        now = page_words(found[index]) if index < len(found) else []
        if was != now:
            differences += _hunks(was, now, index + 1)
    return differences[:_MOST]


def image_differences(sealed: Iterable[Picture], found: Iterable[Picture]) -> list[Difference]:
    """Return the pages that look otherwise though they say the same: covered, crossed out, drawn over."""
    pairs = zip(sealed, found, strict=False)
    return [
        Difference("page image", page=page) for page, (one, two) in enumerate(pairs, start=1) if _looks_other(one, two)
    ][:_MOST]


def _hunks(was: Sequence[str], now: Sequence[str], page: int) -> Iterator[Difference]:
    for code in Levenshtein.opcodes(was, now):
        if code.tag != "equal":
            before, after = was[code.src_start : code.src_end], now[code.dest_start : code.dest_end]
            yield Difference("page text", _shown(before), _shown(after), page)


def _shown(words: Sequence[str]) -> str:
    text = " ".join(words)
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"


def _looks_other(one: Picture, two: Picture) -> bool:
    if (one.width, one.height) != (two.width, two.height):
        return True
    if one.pixels == two.pixels:
        return False
    across = -(-one.width // _BLOCK)
    sums = [0] * across
    for y in range(one.height):
        row = slice(y * one.stride, y * one.stride + one.width)
        first, second = one.pixels[row], two.pixels[row]
        if first != second:
            for x, (a, b) in enumerate(zip(first, second, strict=True)):
                if a != b:
                    sums[x // _BLOCK] += abs(a - b)
        if y % _BLOCK == _BLOCK - 1:
            if max(sums) > _ANOTHER * _BLOCK * _BLOCK:
                return True
            sums = [0] * across
    return max(sums) > _ANOTHER * _BLOCK * _BLOCK
