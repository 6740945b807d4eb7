"""What a chapter tells an analyst: a frame, which is a table with a declared schema (R44, R50).

A chapter declares its frames as plain data and knows no pandas: :mod:`ogcore.analysis` makes tables of them. What must
not be joined is not in any row: no author, device or time, no order of contributions, and of people only counts in
which nobody can be told (R5).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal, NamedTuple

ColumnKind = Literal["id", "text", "code", "day", "count", "number", "truth"]
"""``id`` and ``text`` are words, ``code`` one of a list in the method's order, ``count`` a whole number."""
Value = str | int | float | bool | date | None
"""None is what nobody has said: never 0, never an empty text."""
Row = Mapping[str, Value]


class Words(NamedTuple):
    """The same said in English and in Spanish."""

    en: str
    es: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its ``name``, which never changes once released, what it means, its unit and the row of the method.

    ``codes`` are those a ``code`` may be, in the method's order; ``required``: it is said in every row.
    """

    name: str
    kind: ColumnKind
    meaning: Words
    unit: str = ""
    method: str = ""
    codes: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class Frame:
    """A table of a chapter: ``rows`` gives them from a group, or from the plan where the chapter is the plan's.

    ``key`` tells one row from another. Rows stand in the order of ``order`` (default: the key), never in the order in
    which anything was contributed.
    """

    name: str
    title: Words
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    rows: Callable[[Any], Iterable[Row]]
    method: str = ""
    order: tuple[str, ...] = ()


def said(text: str | None) -> str | None:
    """Return words as a row has them: None where there are none."""
    return text or None
