"""The fingerprint of a payload, in digits to be compared by eye and in words to be read aloud (R30)."""

import hashlib
from functools import cache
from importlib.resources import files
from typing import Any

from ogcore.errors import UnknownLanguage
from ogcore.seal.canonical import canonical

WORDS = 6
BITS_A_WORD = 11
WORD_BITS = WORDS * BITS_A_WORD
"""How many of the 256 bits the words tell, the first ones: a room can compare six words, not sixty-four digits."""
_DIGITS = 64
_GROUP = 4


def fingerprint(payload: Any) -> str:
    """Return the SHA-256 of the canonical form of ``payload`` as 64 hexadecimal digits. Raises NotCanonical."""
    return hashlib.sha256(canonical(payload)).hexdigest()


def is_fingerprint(text: object) -> bool:
    """Tell whether ``text`` is 64 hexadecimal digits in lower case."""
    return isinstance(text, str) and len(text) == _DIGITS and set(text) <= set("0123456789abcdef")


def grouped(digits: str) -> str:
    """Return the digits in groups of four, as they are printed."""
    return " ".join(digits[at : at + _GROUP] for at in range(0, len(digits), _GROUP))


def spoken(digits: str, language: str) -> tuple[str, ...]:
    """Return six words for the first 66 bits of a fingerprint, 11 bits each. Raises UnknownLanguage."""
    words = word_list(language)
    bits = int(digits, 16) >> (_DIGITS * 4 - WORD_BITS)
    return tuple(words[bits >> (BITS_A_WORD * place) & (len(words) - 1)] for place in reversed(range(WORDS)))


@cache
def word_list(language: str) -> tuple[str, ...]:
    """Return the 2048 words of a language ("es", "en"), in the order their numbers follow. Raises UnknownLanguage."""
    source = files("ogcore.seal").joinpath("data", f"words.{language.replace('_', '-').split('-')[0]}.txt")
    if not source.is_file():
        raise UnknownLanguage(language)
    return tuple(source.read_text(encoding="utf-8").split())
