"""Spreadsheets (XLSX) as a person sees them (R43): visible sheets, shown numbers, merged cells for all their rows."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from ogcore.errors import UnreadableTree
from ogcore.exchange.cell_text import CellReader, shared_strings, style_formats
from ogcore.exchange.draft import fault
from ogcore.exchange.package import Package, local
from ogcore.exchange.row import WIDTH, Row

_MOST_SHEETS = 30
_MOST_ROWS = 25_000
_MOST_CELLS = 250_000
_MOST_MERGED = 250_000  # rows of all merged cells together
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?", re.ASCII)
_TRUE = ("1", "true")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name, whether it can be seen, its rows that hold anything, and the numbers of hidden ones."""

    title: str
    is_visible: bool
    rows: list[Row]
    hidden: list[Row] = field(default_factory=list)


def xlsx_sheets(data: bytes, unpacked_limit: int) -> Iterator[Sheet]:
    """Yield each sheet in turn; formulas are kept as such, never computed, and nothing outside the file is fetched.

    Raises UnreadableTree: ``not_xlsx``; ``too_large`` when the file unpacks to more than ``unpacked_limit`` bytes or
    has too many cells; ``foreign_ods`` and others for archives of other programs.
    """
    package = Package(data, unpacked_limit)
    try:
        package.check_kind()
        yield from _Workbook(package).sheets()
    except UnreadableTree:
        raise
    except Exception as error:  # a damaged file makes zlib and the parser raise almost anything
        raise UnreadableTree([fault("not_xlsx")]) from error


class _Workbook:
    def __init__(self, package: Package) -> None:
        self._package = package
        documents = [relation.part for relation in package.relations("").values() if relation.kind == "officeDocument"]
        self._part = next((part for part in documents if package.has(part)), "xl/workbook.xml")
        self._relations = package.relations(self._part)
        self._cells = 0

    def sheets(self) -> Iterator[Sheet]:
        """Yield the sheets, the visible ones first."""
        listed: list[tuple[bool, str, str]] = []
        from_1904 = False
        for event, tag, element in self._package.elements(self._part):
            if event == "end" and tag == "sheet" and len(listed) < _MOST_SHEETS:
                listed.append((element.get("state", "visible") == "visible", element.get("name", ""), _link(element)))
            elif tag == "workbookPr":
                from_1904 = element.get("date1904") in _TRUE
        reader = self._reader(from_1904=from_1904)
        for is_visible, title, link in sorted(listed, key=lambda sheet: not sheet[0]):
            relation = self._relations.get(link)
            if relation is not None and relation.kind == "worksheet" and self._package.has(relation.part):
                yield self._sheet(relation.part, title, reader, is_visible=is_visible)

    def _reader(self, *, from_1904: bool) -> CellReader:
        strings: list[str] = []
        formats: list[str] = []
        for relation in self._relations.values():
            if relation.kind == "sharedStrings" and self._package.has(relation.part):
                strings = shared_strings(self._package, relation.part)
            elif relation.kind == "styles" and self._package.has(relation.part):
                formats = style_formats(self._package, relation.part)
        return CellReader(strings, formats, from_1904)

    def _sheet(self, part: str, title: str, reader: CellReader, *, is_visible: bool) -> Sheet:
        rows: dict[int, Row] = {}
        hidden: list[Row] = []
        merged: list[str] = []
        number, holder = 0, None
        for event, tag, element in self._package.elements(part):
            if tag == "sheetData":
                holder = element
            elif event == "end" and tag == "row":
                given = element.get("r", "")
                number = int(given) if given.isdecimal() else number + 1
                row = Row(number, self._texts(element, reader), title)
                if holder is not None:
                    holder.clear()
                if element.get("hidden") in _TRUE and not row.is_blank:
                    hidden.append(row)
                elif not row.is_blank:
                    rows[number] = row
                if len(rows) + len(hidden) > _MOST_ROWS or self._cells > _MOST_CELLS:
                    raise UnreadableTree([fault("too_large")])
            elif event == "end" and tag == "mergeCell":
                merged.append(element.get("ref", ""))
        return Sheet(title, is_visible, _with_merged(rows, hidden, merged), hidden)

    def _texts(self, row: Element, reader: CellReader) -> tuple[str, ...]:
        cells: list[str] = []
        at = -1
        for cell in row:
            self._cells += 1
            if local(cell.tag) != "c":
                continue
            found = _REFERENCE.fullmatch(cell.get("r", ""))
            at = _column(found[1]) if found else at + 1
            if at >= WIDTH:
                continue
            cells += [""] * (at + 1 - len(cells))
            cells[at] = reader.text(cell)
        return tuple(cells)


def _link(element: Element) -> str:
    return next((value for name, value in element.attrib.items() if local(name) == "id" and "}" in name), "")


def _column(letters: str) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + ord(letter) - ord("A") + 1
    return place - 1


def _with_merged(rows: dict[int, Row], hidden: Sequence[Row], merged: Sequence[str]) -> list[Row]:
    """Return the rows in order, each with what merged cells that begin further up say for it."""
    every = {**rows, **{row.number: row for row in hidden}}
    spoken: dict[int, dict[int, str]] = {}
    height = 0
    for reference in merged:
        found = _REFERENCE.fullmatch(reference)
        if not found or not found[3]:
            continue
        column, first, last = _column(found[1]), int(found[2]), int(found[4])
        above = every.get(first)
        if above is None or column >= len(above.cells) or not above.cells[column]:
            continue
        last = min(last, max(rows, default=0))
        height += last - first
        if height > _MOST_MERGED:
            raise UnreadableTree([fault("too_large")])
        for number in range(first + 1, last + 1):
            if number in rows:
                spoken.setdefault(number, {})[column] = above.cells[column]
    return [
        Row(row.number, row.cells, row.sheet, spoken[number]) if number in spoken else row
        for number, row in sorted(rows.items())
    ]
