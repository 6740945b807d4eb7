"""What each row of a file is: stages stand in a column or in rows of their own; no row is dropped."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ogcore.work_plan.cell import Cell, Line
from ogcore.work_plan.column import columns_of, field_of
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
    r"|(?:sub)?total (?:de |del |of )?(?:la |the )?(?:\w+ ){0,2}(?:fase|phase|etapa|stage)\b.{0,60}"
    r"|(?:\w+ )?(?:phase|fase|stage|etapa) total|total (?:interna|externa|internal|external))[:.]?"
)
_HEADING = re.compile(r"(?:etapa|stage|fase|phase|componente|component)\b|(?:\w+ ){1,2}(?:fase|phase|etapa|stage)")
_STAGE = re.compile(r"(?:etapa|stage)\b")
_NOTE = re.compile(r"[*†]|(?:notas?|notes?|fuente|source|elabor(?:o|ado|ada)|prepared|aprob(?:o|ado)|approved)\b")
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
        place, height, columns = _headings(lines)
        if len(columns) >= _ENOUGH and ("activity" in columns or "id" in columns):
            found.append(Table(_rows(lines, (place, height), columns, len(found)), columns, lines[place]))
    return found


def _headings(lines: list[Line]) -> tuple[int, int, dict[str, int]]:
    """Return where the headings are, in how many rows, and the columns they mean."""
    best: tuple[int, int, dict[str, int]] = (0, 1, {})
    for place, line in enumerate(lines[:_LOOKED_AT]):
        columns = columns_of(_heading_texts(line))
        if len(columns) > len(best[2]):
            best = place, 1, columns
        below = lines[place + 1] if place + 1 < len(lines) else None
        if below is not None and columns and _only_words(below):
            both = columns_of(_in_two_rows(line, below))
            if len(both) > max(len(best[2]), len(columns_of(_heading_texts(below)))):
                best = place, 2, both
    return best


def _heading_texts(line: Line) -> list[str]:
    return ["" if cell.merged or cell.date or cell.number is not None else cell.text for cell in line.cells]


def _only_words(line: Line) -> bool:
    """Tell whether a row may be the lower half of headings: short words, no dates and no numbers."""
    own = line.own()
    return bool(own) and all(field_of(cell.text) and not cell.date and cell.number is None for cell in own)


def _in_two_rows(upper: Line, lower: Line) -> list[str]:
    """Return headings that go on in a second row: *Dates* above *Start* and *End*."""
    width = max(len(upper.cells), len(lower.cells))
    pairs = ((upper.at(column), lower.at(column)) for column in range(width))
    return [
        below.text if below.text and not below.merged else "" if above.merged else above.text for above, below in pairs
    ]


def _rows(lines: list[Line], headings: tuple[int, int], columns: Mapping[str, int], table: int) -> list[PlanRow]:
    place, height = headings
    below = place + height
    last = max((at for at, line in enumerate(lines) if at >= below and _has_work(line, columns)), default=None)
    rows: list[PlanRow] = []
    phase = stage = ""
    for at, line in enumerate(lines):
        cells = {name: line.at(column) for name, column in columns.items()}
        kind: Kind = (
            "note"
            if at < place
            else "headings"
            if at < below
            else _kind(line, cells, beyond=None if last is None else at > last)
        )
        row = PlanRow(line, kind, cells, columns, table)
        if kind == "heading":
            phase, stage = _said(row, phase)
        elif kind == "activity":
            phase, stage = _of_row(row, phase, stage)
        row.phase, row.stage = (row.text("phase") or phase, row.text("stage") or stage) if at >= below else ("", "")
        rows.append(row)
    _sum_up(rows)
    return rows


def _sum_up(rows: list[PlanRow]) -> None:
    """Let the rows of an outline that only sum up those below them be totals: 2 where 2.1 follows."""
    numbered = [row for row in rows if row.kind == "activity"]
    for row, following in pairwise(numbered):
        number = row.text("id").rstrip(".")
        if number and following.text("id").startswith(f"{number}."):
            row.kind, row.outline = "total", number


def _has_work(line: Line, columns: Mapping[str, int]) -> bool:
    cells = [line.at(columns.get(name)) for name in _OF_AN_ACTIVITY]
    return any(cell.text and not cell.merged for cell in cells)


def _kind(line: Line, cells: Mapping[str, Cell], *, beyond: bool | None) -> Kind:
    """Return what a row is; ``beyond`` tells that it stands below the last one with dates, None that none has any."""
    own = line.own()
    if len(columns_of(cell.text for cell in line.cells)) >= max(3, len(cells) - 2):
        return "headings"
    if any(_TOTAL.fullmatch(_folded(cell.text)) for cell in own):
        return "total"
    if own and _NOTE.match(_folded(own[0].text)) and not _is(cells, "start") and not _is(cells, "end"):
        return "note"
    works = any(cells[name].text and not cells[name].merged for name in _OF_AN_ACTIVITY if name in cells)
    if works:
        only_length = not any(cell.text and not cell.merged for name, cell in cells.items() if name != "length_days")
        return "total" if only_length and _length_of(cells) else "activity"
    texts = {cell.text for cell in own} or {cell.text for cell in line.cells if cell.text}
    if len(texts) != 1:
        return "note" if beyond and not _is(cells, "activity") else "activity" if _is(cells, "activity") else "heading"
    words = _folded(next(iter(texts)))
    if _NOTE.match(words) or (beyond and not _HEADING.match(words) and not _is(cells, "activity")):
        return "note"
    no_column = "stage" not in cells and "id" not in cells and beyond is False  # then a name alone is that of a stage
    if _HEADING.match(words) or not _is(cells, "activity") or _stands_out(next(iter(texts))) or no_column:
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
    text = next(cell.text for cell in row.line.cells if cell.text)
    if _STAGE.match(_folded(text)):  # also where the first column, in which it stands, is that of the phases
        return phase, text
    if row.text("phase") and not row.cell("phase").merged and not row.text("stage"):
        return row.text("phase"), ""
    if re.match(r"(?:fase|phase)\b", _folded(text)) or re.search(r"\b(?:fase|phase)$", _folded(text)):
        return text, ""
    return phase, text


def _of_row(row: PlanRow, phase: str, stage: str) -> tuple[str, str]:
    """Return the phase and stage from an activity on: an empty cell below one that says them goes on with it."""
    new = row.text("phase")
    if new and new != phase:
        return new, row.text("stage") or ("" if phase else stage)
    return new or phase, row.text("stage") or stage


def _folded(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(letter for letter in plain if not unicodedata.combining(letter)).split())
