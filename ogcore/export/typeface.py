"""The fonts that travel with the program: which characters they have and how wide their letters are."""

import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fontTools.ttLib import TTFont

FONT_FOLDER = Path(__file__).parent / "fonts"
SERIF = "Noto Serif"
SANS = "Noto Sans"
SCRIPTS = (
    *("Noto Sans Arabic", "Noto Sans Hebrew", "Noto Serif Georgian"),
    *("Noto Sans Symbols2", "Noto Sans Symbols", "Noto Sans Math", "Noto Emoji"),
)

_SKIN_TONES = {chr(code) for code in range(0x1F3FB, 0x1F400)}
_WIDE_FROM = 0x2600
_WIDE, _AVERAGE = 1.3, 0.62  # em

_SERIF_FILE = "NotoSerif-Regular.ttf"
_SANS_FILE = "NotoSans-Bold.ttf"


@cache
def _families() -> tuple[tuple[str, frozenset[int]], ...]:
    """Return each family with its code points, the serif first."""
    found: dict[str, frozenset[int]] = {}
    for path in sorted(FONT_FOLDER.glob("*-Regular.ttf")):
        with TTFont(path, lazy=True) as font:
            found[str(font["name"].getDebugName(1))] = frozenset(font.getBestCmap())
    return tuple((family, found[family]) for family in (SERIF, SANS, *SCRIPTS))


@cache
def covered() -> frozenset[int]:
    """Return the code points that at least one bundled font has a glyph for."""
    return frozenset().union(*(codes for _, codes in _families()))


def runs(text: str) -> Iterator[tuple[str, str]]:
    """Yield ``text`` in pieces with the family that has the letters of each; marks and joiners stay with their base."""
    family, piece = SERIF, ""
    for character in text:
        found = family if piece and _clings(character) else _family(character)
        if found != family and piece:
            yield family, piece
            piece = ""
        family, piece = found, piece + character
    if piece:
        yield family, piece


def _family(character: str) -> str:
    return next((family for family, codes in _families() if ord(character) in codes), SERIF)


def _clings(character: str) -> bool:
    return character == " " or character in _SKIN_TONES or unicodedata.category(character) in ("Mn", "Me", "Cf")


@cache
def _advances(file: str) -> dict[int, float]:
    """Return the advance of each character in em."""
    with TTFont(FONT_FOLDER / file, lazy=True) as font:
        unit = font["head"].unitsPerEm
        metrics = font["hmtx"]
        return {code: metrics[name][0] / unit for code, name in font.getBestCmap().items()}


def width(text: str, size: float, *, sans: bool = False) -> float:
    """Return the width of ``text`` in points at ``size`` points, in the serif (or the bold sans).

    Characters of other scripts count by an average: enough to choose line breaks, not to set type.
    """
    advances = _advances(_SANS_FILE if sans else _SERIF_FILE)
    return size * sum(advances.get(ord(char), _WIDE if ord(char) > _WIDE_FROM else _AVERAGE) for char in text)
