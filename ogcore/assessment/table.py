"""Reading a table of coded commitments (CSV), one row a commitment: all that is wrong is told at once (R39)."""

import re
from collections.abc import Iterator
from dataclasses import fields
from typing import Any

from ogcore.assessment.coding import CODES, Coded
from ogcore.errors import UnreadableTable, UnreadableTree
from ogcore.exchange.csv_text import csv_rows

COLUMNS = tuple(field.name for field in fields(Coded))
_NEEDED = ("plan", "commitment")
_OF_PLAN = ("years", "consultation_score")
_BETWEEN = re.compile(r"[\s_-]+")
Fault = dict[str, Any]


def read_coded(data: bytes) -> list[Coded]:
    """Return the commitments of a table in UTF-8, in its order.

    Raises UnreadableTable; its faults have the ``reason`` ``not_text``, ``no_rows``, ``missing_column``,
    ``empty_cell``, ``unknown_code``, ``twice`` (a commitment of one plan) or ``differs`` (what is said of the plan), or
    one of :func:`ogcore.exchange.csv_text.csv_rows`.
    """
    (header_row, header), *rows = _rows(data)
    missing = [column for column in COLUMNS if column not in header and column not in _OF_PLAN]
    if missing:
        raise UnreadableTable([_fault("missing_column", header_row, column) for column in missing])
    if not rows:
        raise UnreadableTable([_fault("no_rows", header_row, COLUMNS[0])])
    places = {column: header.index(column) for column in COLUMNS if column in header}
    found: list[Coded] = []
    before = _Before()
    faults: list[Fault] = []
    for number, cells in rows:
        said = dict.fromkeys(COLUMNS, "") | {column: cells[at] for column, at in places.items() if at < len(cells)}
        wrong = list(_faults(number, said))
        faults += wrong
        if not wrong:
            coded = Coded(**{column: _read(column, text) for column, text in said.items()})  # type: ignore[arg-type]
            faults += before.against(coded, number)
            found.append(coded)
    if faults:
        raise UnreadableTable(faults)
    return found


def _rows(data: bytes) -> list[tuple[int, list[str]]]:
    """Return the rows that hold anything, each with its number; the first is the headings."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableTable([_fault("not_text", 1, "")]) from error
    try:
        rows = [(row.number, list(row.cells)) for row in csv_rows(text)]
    except UnreadableTree as error:
        faults = [_fault(str(one["reason"]), int(one.get("line", 1)), "", str(one["text"])) for one in error.faults]
        raise UnreadableTable(faults) from error
    found = [(number, cells) for number, cells in rows if any(cells)]
    if not found:
        raise UnreadableTable([_fault("no_rows", 1, COLUMNS[0])])
    number, header = found[0]
    return [(number, [_code(cell) for cell in header]), *found[1:]]


def _faults(number: int, said: dict[str, str]) -> Iterator[Fault]:
    for column in _NEEDED:
        if not said[column]:
            yield _fault("empty_cell", number, column)
    for column, codes in CODES.items():
        if said[column] and _code(said[column]) not in codes:
            yield _fault("unknown_code", number, column, said[column])


class _Before:
    """What the rows before have said: which commitments of a plan there are, and what is said of the plan itself."""

    def __init__(self) -> None:
        self._commitments: set[tuple[str, str]] = set()
        self._plans: dict[tuple[str, str], str] = {}

    def against(self, coded: Coded, number: int) -> Iterator[Fault]:
        """Yield what a row says otherwise, and remember it."""
        if (coded.plan, coded.commitment) in self._commitments:
            yield _fault("twice", number, "commitment", coded.commitment)
        self._commitments.add((coded.plan, coded.commitment))
        for column in _OF_PLAN:
            text = getattr(coded, column)
            if text is not None and self._plans.setdefault((coded.plan, column), text) != text:
                yield _fault("differs", number, column, text)


def _read(column: str, text: str) -> str | None:
    return (_code(text) if column in CODES else text) or None


def _code(text: str) -> str:
    """Return a word as codes are written: *Not started* is ``not_started``."""
    return _BETWEEN.sub("_", text.strip().casefold())


def _fault(reason: str, row: int, column: str, text: str = "") -> Fault:
    return {"reason": reason, "row": row, "column": column, "text": text[:80]}
