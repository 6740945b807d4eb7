"""Make any text printable with the bundled fonts: nothing disappears silently, nothing stops a document."""

import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache

from ogcore.export.typeface import covered

SUBSTITUTE = "\u25a1"
_EMOJI = ("\U0001f000", "\U0001faff")
_LONGEST_WORD = 30
_ALWAYS_INVISIBLE = {"\ufe0e", "\ufe0f", "\u200d", "\u200c", "\u200e", "\u200f", "\u00ad", "\u2060", "\u034f"}
_OVERRIDES = {"\u202a", "\u202b", "\u202c", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068", "\u2069"}


@dataclass(slots=True)
class Replaced:
    """Collects which characters had to be replaced, in the order they were met."""

    found: dict[str, str] = field(default_factory=dict)

    def add(self, character: str) -> None:
        """Remember ``character``."""
        self.found.setdefault(character, f"U+{ord(character):04X}")

    def merge(self, other: "Replaced") -> None:
        """Remember all that ``other`` remembers."""
        self.found.update(other.found)

    @property
    def codes(self) -> tuple[str, ...]:
        """Return the replaced characters as "U+4E2D", each once."""
        return tuple(self.found.values())


def printable(text: str, replaced: Replaced | None = None) -> str:
    """Return ``text`` in NFC with every character that has no glyph made visible by a substitute.

    Emoji become their Unicode name in brackets, anything else (and control characters) becomes □. Line breaks
    stay. Marks that reverse the writing direction of their surroundings go: a signed text must read as it is stored.
    """
    seen = replaced if replaced is not None else Replaced()
    flat = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    return "".join(_shown(character, seen) for character in unicodedata.normalize("NFC", flat.replace("\t", "    ")))


def breakable(text: str) -> str:
    """Return ``text`` with invisible break points inside words too long for any column."""
    if len(text) <= _LONGEST_WORD:
        return text
    return " ".join(_broken(word) if len(word) > _LONGEST_WORD else word for word in text.split(" "))


def is_right_to_left(text: str) -> bool:
    """Tell whether ``text`` reads from the right: its first letter with a direction is Arabic, Hebrew or the like."""
    for character in text:
        direction = unicodedata.bidirectional(character)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


def _shown(character: str, seen: Replaced) -> str:
    if character == "\n" or character in _ALWAYS_INVISIBLE:
        return character
    if character in _OVERRIDES or character == "\ufeff":
        seen.add(character)
        return ""
    if _has_glyph(character):
        return character
    if unicodedata.category(character) == "Zs":
        return " "
    seen.add(character)
    name = unicodedata.name(character, "")
    return f"[{name.lower()}]" if name and _EMOJI[0] <= character <= _EMOJI[1] else SUBSTITUTE


@lru_cache(maxsize=8192)
def _has_glyph(character: str) -> bool:
    return unicodedata.category(character) not in ("Cc", "Cs", "Co", "Cn") and ord(character) in covered()


def _broken(word: str) -> str:
    pieces: list[str] = []
    for index, character in enumerate(word):
        if index and index % 10 == 0 and not unicodedata.combining(character) and character not in _ALWAYS_INVISIBLE:
            pieces.append("\u200b")
        pieces.append(character)
    return "".join(pieces)
