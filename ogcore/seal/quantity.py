"""The quantities of a sentence: how many of what, and what more or less of it means for the promise."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from typing import Literal

from ogcore.language.figure import figure_at
from ogcore.seal.token import Token, ends_before, expression_at, folded, words_of

Role = Literal["count", "level", "upper", "deadline", "period", "from", "to", "weak", "all", "some", "scope"]
LESS_IS_MORE: frozenset[Role] = frozenset({"level", "upper", "deadline", "period", "scope"})
_PERCENT = "%"
_HUNDRED = 100.0
_NEAR = 4
_UNIT_WITHIN = 3
_GROUPED = re.compile(r"\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,3}(?:,\d{3})+|[1-9]\d{0,2}(?:\.\d{3})+")
_YEAR = range(1990, 2101)
_TIMES = 1000


@dataclass(frozen=True, slots=True)
class Quantity:
    """``value`` of ``unit`` in the words from token ``start`` up to ``end``; a time is in days, and so is its unit."""

    value: float
    unit: str
    role: Role
    start: int
    end: int


def quantities(read: Sequence[Token], language: str, taken: frozenset[int] = frozenset()) -> list[Quantity]:
    """Return the quantities of a sentence but for those in the tokens ``taken`` (dates)."""
    return list(_Reader(read, language, taken).all())


def number_of(text: str, language: str) -> float:
    """Return what digits say: "3,400" and "3 400" are 3400; "1.200" is so in Spanish and 1.2 in English."""
    return float(_in_digits(text, language))


def decimal_of(text: str, language: str) -> Decimal:
    """Return what digits say as :func:`number_of` does, to the last digit."""
    return Decimal(_in_digits(text, language))


def _in_digits(text: str, language: str) -> str:
    """Return a number with a point before its decimals and nothing else between its digits."""
    if _GROUPED.fullmatch(text) and ("." not in text or language == "es" or text.count(".") > 1):
        return re.sub(r"\D", "", text)
    if "," in text and "." in text:
        decimal = max(text.rfind(","), text.rfind("."))
        return re.sub(r"\D", "", text[:decimal]) + "." + re.sub(r"\D", "", text[decimal:])
    return text.replace(",", ".") if text.count(",") + text.count(".") <= 1 else re.sub(r"\D", "", text)


class _Reader:
    def __init__(self, read: Sequence[Token], language: str, taken: frozenset[int]) -> None:
        self._read, self._words, self._language, self._taken = read, folded(read), language, taken
        self._lexicon = words_of(language)
        self._units = {word: int(days) for word, days in self._lexicon.pairs("time", "units").items()}
        self._often = {word: int(days) for word, days in self._lexicon.pairs("time", "often").items()}
        self._times = {word: int(value) for word, value in self._lexicon.pairs("number", "times").items()}

    def all(self) -> Iterator[Quantity]:
        at = 0
        while at < len(self._words):
            found = None if at in self._taken else self._at(at)
            if found is not None:
                yield found
            at = max(found.end if found is not None else 0, at + 1)

    def _at(self, at: int) -> Quantity | None:
        word = self._words[at]
        if word in self._often:
            return Quantity(self._often[word], "time", "period", at, at + 1)
        every = word in self._lexicon.words("number", "every")
        if (
            at
            and word in self._lexicon.words("number", "weak")
            and self._words[at - 1] in self._lexicon.words("number", "every")
        ):
            return None  # each one of them: how many they are follows
        if every and (days := self._days(at + 1)) is not None:
            return Quantity(days, "time", "period", at, at + 2)
        roles: tuple[Role, ...] = ("all", "some")
        for role in roles:
            if word in self._lexicon.words("number", role):
                unit, _end = self._unit(at + 1)
                counted = any(self._number(at + step) for step in (1, 2) if at + step < len(self._words))
                return Quantity(0, unit, role, at, at + 1) if unit and not counted else None
        number = self._number(at)
        return None if number is None else self._measured(at, *number)

    def _number(self, at: int) -> tuple[float, int, bool] | None:
        """Return the value, how many words it takes, and whether it is a share."""
        word = self._words[at]
        if word[0].isdecimal():
            value, length = number_of(word, self._language), 1
            while at + length < len(self._words) and self._words[at + length] in self._times:
                value *= self._times[self._words[at + length]]
                length += 1
            return value, length, False
        if (
            word in self._lexicon.words("number", "weak")
            and (said := figure_at(self._words, at + 1))
            and "/" in said[0]
        ):
            number = self._number(at + 1)
            return None if number is None else (number[0], number[1] + 1, number[2])
        said = figure_at(self._words, at)
        if said is not None:
            top, _slash, bottom = said[0].partition("/")
            return (float(top) / float(bottom) * _HUNDRED, said[1], True) if bottom else (float(top), said[1], False)
        return (1.0, 1, False) if word in self._lexicon.words("number", "weak") else None

    def _measured(self, at: int, value: float, length: int, share: bool) -> Quantity | None:  # noqa: FBT001
        words, end = self._words, at + length
        if at and words[at - 1] in self._lexicon.words("number", "label"):
            return None
        percent = expression_at(words, end, self._lexicon.expressions("number", "percent"))
        if not percent and end < len(words) and words[end] == _PERCENT:
            percent = 1
        if share or percent:
            return self._placed(value, _PERCENT, at, end + percent)
        days = self._days(end)
        if days is not None:
            return self._placed(value * days, "time", at, end + 1) if days else self._placed(value, words[end], at, end)
        if whole := self._whole(end):
            end = whole
        unit, _end = self._unit(end)
        if length == 1 and words[at] in self._lexicon.words("number", "weak"):
            return Quantity(value, unit, "weak", at, end) if unit else None
        return self._placed(value, unit, at, end)

    def _whole(self, at: int) -> int:
        """Return where the whole ends of which the number before ``at`` is a part ("five of the nine"), 0 for none."""
        skipped, place = self._lexicon.words("number", "skipped"), at
        while place < len(self._words) and self._words[place] in skipped:
            place += 1
        if place < at + 2 or place >= len(self._words):
            return 0
        number = self._number(place)
        return place + number[1] if number is not None and not number[2] else 0

    def _placed(self, value: float, unit: str, at: int, end: int) -> Quantity:
        return Quantity(value, unit, self._role(at, unit), at, end)

    def _role(self, at: int, unit: str) -> Role:
        words, lexicon = self._words, self._lexicon
        before = words[at - 1] if at else ""
        if ends_before(words, at, lexicon.expressions("bound", "upper")):
            return "upper"
        if self._is_scope(at, unit):
            return "scope"
        if ends_before(words, at, lexicon.expressions("bound", "lower")):
            return "count"
        if before in lexicon.words("number", "every"):
            return "period"
        near = frozenset(words[max(0, at - _NEAR) : at])
        if unit == "time" and near & lexicon.words("number", "within"):
            return "deadline"
        falling = any(word in lexicon.words("number", "falling") for word in words[:at])
        return "level" if falling and before in lexicon.words("number", "reaching") else "count"

    def _is_scope(self, at: int, unit: str) -> bool:
        """Tell whether an amount of money says which things are meant: "contracts above 10,000 euros"."""
        words, lexicon = self._words, self._lexicon
        length = ends_before(words, at, lexicon.expressions("bound", "scope"))
        if not length or length == at or unit not in lexicon.words("number", "money"):
            return False
        things, rising = words[at - length - 1], lexicon.words("number", "rising")
        return things.endswith("s") and not any(word in rising for word in words[: at - length])

    def _days(self, at: int) -> int | None:
        """Return how many days the unit of time at ``at`` has (0 for less than one), None where there is none."""
        if at >= len(self._words):
            return None
        word = self._words[at]
        return next(
            (self._units[one] for one in (word, word.removesuffix("s"), word.removesuffix("es")) if one in self._units),
            None,
        )

    def _unit(self, at: int) -> tuple[str, int]:
        skipped = self._lexicon.words("number", "skipped")
        for place in range(at, min(at + _UNIT_WITHIN, len(self._words))):
            word = self._words[place]
            if word in skipped or word == "$":
                continue
            return (
                (_singular(word), place)
                if word[0].isalpha() and word not in self._lexicon.words("word", "small")
                else ("", at)
            )
        return "", at


def trajectory(found: Sequence[Quantity], words: Sequence[str], language: str) -> list[tuple[Quantity, Quantity]]:
    """Return the pairs that are a way: from one value to another ("de 45 a 25 %", "from 25% to 50%")."""
    lexicon = words_of(language)
    ways: list[tuple[Quantity, Quantity]] = []
    for first, second in pairwise(found):
        between = words[first.end : second.start]
        leads = bool(between) and between[-1] in lexicon.words("word", "to_word") and len(between) <= _UNIT_WITHIN
        if leads and first.start and words[first.start - 1] in lexicon.words("word", "from_word"):
            ways.append((first, second))
    return ways


def same_unit(one: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities count the same."""
    return one.unit == other.unit or (len(one.unit) > _NEAR and one.unit[:-1] == other.unit[: len(one.unit) - 1])


def alike(one: Quantity, other: Quantity) -> bool:
    """Tell whether two quantities say the same, twelve months and a year among them."""
    if one.unit == other.unit == "time":
        return abs(one.value - other.value) <= 0.05 * max(one.value, other.value)
    return one.value == other.value and same_unit(one, other)


def _singular(word: str) -> str:
    for ending, instead in (("ies", "y"), ("ces", "z"), ("es", ""), ("s", "")):
        if len(word) > len(ending) + 2 and word.endswith(ending):
            return word.removesuffix(ending) + instead
    return word
