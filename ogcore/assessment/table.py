"""Reading a table of coded commitments (CSV), one row a commitment: all that is wrong is told at once (R39)."""

import re
from collections.abc import Iterator, Mapping
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
    missing = [column for column in COLUMNS if column not in header]
    if missing:
        raise UnreadableTable([_fault("missing_column", header_row, column) for column in missing])
    if not rows:
        raise UnreadableTable([_fault("no_rows", header_row, COLUMNS[0])])
    places = {column: header.index(column) for column in COLUMNS}
    found: list[Coded] = []
    plans: dict[str, dict[str, Coded]] = {}
    faults: list[Fault] = []
    for number, cells in rows:
        said = {column: (cells[at] if at < len(cells) else "") for column, at in places.items()}
        wrong = list(_faults(number, said))
        faults += wrong
        if not wrong:
            coded = Coded(**{column: _read(column, text) for column, text in said.items()})  # type: ignore[arg-type]
            same = plans.setdefault(coded.plan, {})
            faults += _against(same, coded, number)
            same.setdefault(coded.commitment, coded)
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


def _against(same: Mapping[str, Coded], coded: Coded, number: int) -> Iterator[Fault]:
    """Yield what a row says otherwise than the commitments of the ``same`` plan before it."""
    if coded.commitment in same:
        yield _fault("twice", number, "commitment", coded.commitment)
    first = next(iter(same.values()), coded)
    for column in _OF_PLAN:
        if getattr(first, column) != getattr(coded, column):
            yield _fault("differs", number, column, getattr(coded, column) or "")


def _read(column: str, text: str) -> str | None:
    return (_code(text) if column in CODES else text) or None


def _code(text: str) -> str:
    """Return a word as codes are written: *Not started* is ``not_started``."""
    return _BETWEEN.sub("_", text.strip().casefold())


def _fault(reason: str, row: int, column: str, text: str = "") -> Fault:
    return {"reason": reason, "row": row, "column": column, "text": text[:80]}
