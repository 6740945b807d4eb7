"""A value of an indicator: a number to its last digit, or a percentage with what it is a part of (R34)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, localcontext

from ogcore.errors import BadInput
from ogcore.seal.quantity import decimal_of
from ogcore.seal.token import tokens, words_of

DIGITS = 28
"""Digits that a division is worked out to."""
_NUMBER = r"(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)|\d+(?:[.,]\d+)*)"
_PART = re.compile(rf"(?P<part>{_NUMBER})\s*(?:/|\bde\b|\b(?:out )?of\b)\s*(?P<whole>{_NUMBER})", re.IGNORECASE)
_SIGNED = re.compile(r"^\s*[-−]\s*\d")
_LONGEST = 300


@dataclass(frozen=True, slots=True)
class Percentage:
    """``numerator`` out of ``denominator``: 54 of 120. Raises BadInput where there is nothing to be a part of."""

    numerator: Decimal
    denominator: Decimal

    def __post_init__(self) -> None:
        if not (self.denominator.is_finite() and self.numerator.is_finite()) or self.denominator <= 0:
            raise BadInput(field="denominator")

    @property
    def rate(self) -> Decimal:
        """In percent: 45 of 54 out of 120."""
        with localcontext(prec=DIGITS):
            return 100 * self.numerator / self.denominator


Value = Decimal | Percentage


def amount(value: Value) -> Decimal:
    """Return what a value is compared by: the number, or the percent of a percentage."""
    return value.rate if isinstance(value, Percentage) else value


def pooled(parts: Iterable[Percentage]) -> Percentage | None:
    """Return several percentages as one: what was counted, out of all it was counted in; None of none.

    Percentages are never averaged: 1 of 2 and 1 of 98 are 2 of 100, not a quarter.
    """
    held = list(parts)
    if not held:
        return None
    counted, all_of_them = (one.numerator for one in held), (one.denominator for one in held)
    return Percentage(sum(counted, Decimal(0)), sum(all_of_them, Decimal(0)))


def read_value(text: str, language: str) -> Value | None:
    """Return the value that a text says: "131", "25 %", "1,200 casos", "$ 3.5 millones", "54 de 120".

    None where it says no number or several: empty is no value, and zero is one.
    """
    if len(text) > _LONGEST:
        return None
    part = _percentage(text, language)
    return part if part is not None else _number(text, language)


def _percentage(text: str, language: str) -> Percentage | None:
    parts = list(_PART.finditer(text))
    if len(parts) != 1:
        return None
    rest = text[: parts[0].start()] + text[parts[0].end() :]
    part, whole = (decimal_of(parts[0][name], language) for name in ("part", "whole"))
    told = Percentage(part, whole) if whole > 0 else None
    return told if told is not None and _is_rate_of(told, rest, language) else None


def _is_rate_of(part: Percentage, rest: str, language: str) -> bool:
    """Tell whether what else is said is no other number: nothing, or the same percentage as people round it."""
    if not any(character.isdigit() for character in rest):
        return True
    said = _number(rest, language)
    return said is not None and abs(said - part.rate) <= 1


def _number(text: str, language: str) -> Decimal | None:
    times = {word: int(value) for word, value in words_of(language).pairs("number", "times").items()}
    found: list[Decimal] = []
    for token in tokens(text):
        if token.word[0].isdecimal():
            found.append(decimal_of(token.word, language))
        elif token.word in times and found:
            found[-1] *= times[token.word]
    if len(found) != 1:
        return None
    return -found[0] if _SIGNED.match(text) else found[0]
