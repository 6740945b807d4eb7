"""What a spreadsheet shows of a number (R43): 1.10, 001, 35%, 2024-03-01, as its number format says.

Where a format depends on the machine (the short date, names of months) the date is written year first, which no reader
can mistake.
"""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from ogcore.exchange.date_format import is_date, shown_date

BUILT_IN = {
    0: "General", 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
    13: "# ??/??", 14: "yyyy-mm-dd", 15: "yyyy-mm-dd", 16: "mm-dd", 17: "yyyy-mm", 18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy-mm-dd h:mm",
    **dict.fromkeys([*range(27, 37), *range(50, 59)], "yyyy-mm-dd"),
    37: "#,##0;(#,##0)", 38: "#,##0;(#,##0)", 39: "#,##0.00;(#,##0.00)", 40: "#,##0.00;(#,##0.00)", 45: "mm:ss",
    46: "[h]:mm:ss", 47: "mm:ss", 48: "##0.0E+0", 49: "@",
}  # fmt: skip
"""The formats that files name by a number alone."""
_PIECE = re.compile(r'"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]?|.', re.DOTALL)
_CONDITION = re.compile(r"\[(<=|>=|<>|<|>|=)\s*(-?\d+(?:\.\d+)?)\]")
_LONGEST = 255
_MOST_DIGITS = 30
_WHOLE = 10**15  # beyond, no digit is sure


def shown(value: float, code: str, *, from_1904: bool = False) -> str:
    """Return what a cell of that number format shows of ``value``."""
    if len(code) > _LONGEST or not abs(value) < _WHOLE:
        return general(value)
    section, value = _section(code, value)
    pieces = _pieces(section)
    if is_date(pieces):
        return shown_date(value, pieces, from_1904=from_1904) or general(value)
    if not any(piece in "0#?" for piece in pieces):
        words = "".join(_literal(piece) for piece in pieces).strip()
        return general(value) if _is_general(section) or not words else words
    return _Number(pieces).shown(value)


def general(value: float) -> str:
    """Return a number as a cell without a format shows it."""
    if abs(value) < _WHOLE and value == int(value):
        return str(int(value))
    return f"{value:.10g}".upper()


def _is_general(section: str) -> bool:
    return "general" in section.lower() or "@" in section


def _section(code: str, value: float) -> tuple[str, float]:
    """Return the part of a format that is for such a value, and the value as that part has it: without its sign."""
    sections = [""]
    for piece in _PIECE.findall(code):
        if piece == ";":
            sections.append("")
        else:
            sections[-1] += piece
    conditions = [_CONDITION.search(section) for section in sections]
    if any(conditions):
        for section, condition in zip(sections, conditions, strict=True):
            if condition is None or _holds(value, condition[1], float(condition[2])):
                return section, value
        return "General", value
    if len(sections) == 1 or value > 0 or (value == 0 and len(sections) < 3):  # noqa: PLR2004 - the third is for zero
        return sections[0], value
    return (sections[2], value) if value == 0 else (sections[1], -value)


def _holds(value: float, sign: str, bound: float) -> bool:
    return {
        "<": value < bound, "<=": value <= bound, ">": value > bound, ">=": value >= bound, "=": value == bound,
        "<>": value != bound,
    }[sign]  # fmt: skip


def _pieces(section: str) -> list[str]:
    """Return a section taken apart; colours and conditions are left out, a currency in brackets becomes its sign."""
    found = []
    for piece in _PIECE.findall(section):
        if piece.startswith("[$"):
            found += [f'"{piece[2:].rstrip("]").partition("-")[0]}"', piece]
        elif not piece.startswith("[") or re.fullmatch(r"\[(h+|m+|s+)\]", piece, re.IGNORECASE):
            found.append(piece)
    return found


def _literal(piece: str) -> str:
    """Return what a piece that stands for no digit shows."""
    if piece.startswith('"'):
        return piece.strip('"')
    if piece.startswith("\\"):
        return piece[1:]
    if piece.startswith("_"):
        return " "
    return "" if piece.startswith(("*", "[")) else piece


@dataclass(slots=True)
class _Number:
    """A section with places for digits."""

    pieces: list[str]

    def shown(self, value: float) -> str:
        pieces = self.pieces
        first = next(place for place, piece in enumerate(pieces) if piece in "0#?")
        last = max(place for place, piece in enumerate(pieces) if piece in "0#?")
        while last + 1 < len(pieces) and pieces[last + 1] == ",":
            last += 1
        before, core, after = pieces[:first], pieces[first : last + 1], pieces[last + 1 :]
        number = Decimal(repr(value)) * 100 ** pieces.count("%")
        sign = "-" if number < 0 else ""
        words = self._digits(abs(number), core)
        if not re.search(r"[1-9]", words):
            sign = ""
        whole = "".join(map(_literal, before)) + words + "".join(map(_literal, after))
        return (sign + whole.strip()).strip()

    def _digits(self, number: Decimal, core: list[str]) -> str:
        if "/" in core:
            return _fraction(number)
        if any(piece in "eE" for piece in core):
            decimals = sum(piece in "0#?" for piece in _between(core, ".", "eE"))
            return re.sub(r"([+-])(\d)$", r"\g<1>0\2", f"{number:.{decimals}E}")
        while core and core[-1] == ",":
            core, number = core[:-1], number / 1000
        point = core.index(".") if "." in core else len(core)
        whole, places = core[:point], [piece for piece in core[point + 1 :] if piece in "0#?"]
        least = sum(piece == "0" for piece in places)
        rounded = number.quantize(Decimal(1).scaleb(-min(len(places), _MOST_DIGITS)), ROUND_HALF_UP)
        left, _, right = f"{rounded:f}".partition(".")
        while len(right) > least and right.endswith("0"):
            right = right[:-1]
        return _filled(left.lstrip("0"), whole) + (f".{right}" if right else "." if places and least else "")


def _between(core: list[str], start: str, ends: str) -> list[str]:
    if start not in core:
        return []
    rest = core[core.index(start) + 1 :]
    return rest[: next((place for place, piece in enumerate(rest) if piece in ends), len(rest))]


def _filled(digits: str, places: list[str]) -> str:
    """Put digits into their places from the right, as 000-0000 does; a comma between places groups them by three."""
    digits = digits.rjust(places.count("0"), "0")
    if "," in places:
        return re.sub(r"(?<=\d)(?=(\d{3})+$)", ",", digits)
    left, out = list(digits), []
    for piece in reversed(places):
        if piece not in "0#?":
            out.append(_literal(piece))
        elif left:
            out.append(left.pop())
    return "".join(left) + "".join(reversed(out))


def _fraction(number: Decimal) -> str:
    whole, rest = divmod(Fraction(number), 1)
    part = rest.limit_denominator(99)
    if part in (0, 1):
        return str(int(whole + part))
    return f"{int(whole)} {part.numerator}/{part.denominator}" if whole else f"{part.numerator}/{part.denominator}"
