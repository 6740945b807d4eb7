"""What each row of a file is: stages stand in a column or in rows of their own; no row is dropped."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ogcore.work_plan.cell import Cell, Line
from ogcore.work_plan.column import columns_of
from ogcore.work_plan.plan_row import Kind, PlanRow

_LOOKED_AT = 40
"""Rows in which the headings are looked for."""
_ENOUGH = 2
_OF_DAYS = r"(?: ?(?:de )?(?:dias|days|duracion|length|duration|time|tiempo|plazo)(?: (?:naturales|habiles))?)?"
_OF_WHAT = (
    r"(?: (?:de |del |of |for )?(?:la |el |the )?"
    r"(?:fase|phase|etapa|stage|plan|proyecto|project|actividades|activities|compromiso|commitment)\b.*)?"
)
_TOTAL = re.compile(
    rf"(?:(?:sub|gran |grand )?total(?:es|s)?(?: general)?{_OF_DAYS}{_OF_WHAT}"
    rf"|(?:suma|sum|duracion total|total length|duracion)(?: total)?{_OF_DAYS}{_OF_WHAT}"
    r"|(?:internal|external)? ?phase total|total (?:fase )?(?:interna|externa|internal|external))[:.]?"
)
_HEADING = re.compile(r"(?:etapa|stage|fase|phase|componente|component)\b")
_NOTE = re.compile(r"(?:[*†]|nota|note|fuente|source|elabor|prepared|aprob|approved)")
_OF_AN_ACTIVITY = ("length_days", "start", "end", "outcomes_expected", "deliverables", "responsible")


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of one table and the ``columns`` (from 0) of its fields; ``headings`` as they are written."""

    rows: list[PlanRow]
    columns: Mapping[str, int]
    headings: Line


def tables_of(sheets: Sequence[list[Line]]) -> list[Table]:
    """Return the tables of a file: of each sheet the one under the first row that has most headings we know."""
    found: list[Table] = []
    for lines in sheets:
        place, columns = _headings(lines)
        if len(columns) >= _ENOUGH and ("activity" in columns or "id" in columns):
            found.append(Table(_rows(lines, place, columns, len(found)), columns, lines[place]))
    return found


def _headings(lines: list[Line]) -> tuple[int, dict[str, int]]:
    best: tuple[int, dict[str, int]] = (0, {})
    for place, line in enumerate(lines[:_LOOKED_AT]):
        columns = columns_of(
            "" if cell.merged or cell.date or cell.number is not None else cell.text for cell in line.cells
        )
        if len(columns) > len(best[1]):
            best = place, columns
    return best


def _rows(lines: list[Line], place: int, columns: Mapping[str, int], table: int) -> list[PlanRow]:
    last = max((at for at, line in enumerate(lines) if at > place and _has_work(line, columns)), default=place)
    rows: list[PlanRow] = []
    phase = stage = ""
    for at, line in enumerate(lines):
        cells = {name: line.at(column) for name, column in columns.items()}
        kind: Kind = "note" if at < place else "headings" if at == place else _kind(line, cells, beyond=at > last)
        row = PlanRow(line, kind, cells, columns, table)
        if kind == "heading":
            phase, stage = _said(row, phase)
        elif kind == "activity":
            phase, stage = _of_row(row, phase, stage)
        row.phase, row.stage = (row.text("phase") or phase, row.text("stage") or stage) if at > place else ("", "")
        rows.append(row)
    return rows


def _has_work(line: Line, columns: Mapping[str, int]) -> bool:
    cells = [line.at(columns.get(name)) for name in _OF_AN_ACTIVITY]
    return any(cell.text and not cell.merged for cell in cells)


def _kind(line: Line, cells: Mapping[str, Cell], *, beyond: bool) -> Kind:
    own = line.own()
    if len(columns_of(cell.text for cell in line.cells)) >= max(3, len(cells) - 2):
        return "headings"
    if any(_TOTAL.fullmatch(_folded(cell.text)) for cell in own):
        return "total"
    works = any(cells[name].text and not cells[name].merged for name in _OF_AN_ACTIVITY if name in cells)
    if works:
        only_length = not any(cell.text and not cell.merged for name, cell in cells.items() if name != "length_days")
        return "total" if only_length and _length_of(cells) else "activity"
    texts = {cell.text for cell in own}
    if len(texts) != 1:
        return "note" if beyond and not _is(cells, "activity") else "activity" if _is(cells, "activity") else "heading"
    words = _folded(next(iter(texts)))
    if _NOTE.match(words) or (beyond and not _HEADING.match(words) and not _is(cells, "activity")):
        return "note"
    if _HEADING.match(words) or not _is(cells, "activity") or _stands_out(next(iter(texts))):
        return "heading"
    return "note" if beyond and len(words) > 60 else "activity"  # noqa: PLR2004 - so much nobody writes for a step


def _is(cells: Mapping[str, Cell], name: str) -> bool:
    return name in cells and bool(cells[name].text)


def _length_of(cells: Mapping[str, Cell]) -> bool:
    return "length_days" in cells and bool(cells["length_days"].text)


def _stands_out(text: str) -> bool:
    return text.rstrip().endswith(":") or (text.isupper() and " " in text)


def _said(row: PlanRow, phase: str) -> tuple[str, str]:
    """Return the phase and stage from a heading on."""
    if row.text("phase") and not row.cell("phase").merged and not row.text("stage"):
        return row.text("phase"), ""
    text = next(cell.text for cell in row.line.own())
    if re.match(r"(?:fase|phase)\b", _folded(text)) or re.search(r"\b(?:fase|phase)$", _folded(text)):
        return text, ""
    return phase, text


def _of_row(row: PlanRow, phase: str, stage: str) -> tuple[str, str]:
    """Return the phase and stage from an activity on: an empty cell below one that says them goes on with it."""
    new = row.text("phase")
    if new and new != phase:
        return new, row.text("stage")
    return new or phase, row.text("stage") or stage


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())
