"""Spreadsheets of every make, part by part: what other programs write and ours would not."""

import io
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main"
STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
Cell = str | float | tuple[float, int] | None


@dataclass(frozen=True, slots=True)
class Made:
    """A sheet to be written: rows of words, numbers, or numbers with a style."""

    title: str
    rows: Sequence[Sequence[Cell]]
    state: str = "visible"
    merged: Sequence[str] = ()
    hidden_rows: Sequence[int] = ()


def workbook(
    *sheets: Made, formats: Mapping[int, str] | None = None, styles: str | None = None, strict: bool = False
) -> bytes:
    """Return a workbook; ``formats`` are the number formats of styles 1, 2 …; ``styles`` is a whole part."""
    main, relations = (STRICT, STRICT_RELATIONS) if strict else (MAIN, RELATIONS)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("_rels/.rels", _relations(relations, {"rId1": ("officeDocument", "xl/workbook.xml")}))
        names = "".join(
            f'<sheet name="{escape(sheet.title)}" sheetId="{place}" state="{sheet.state}" r:id="rId{place}"/>'
            for place, sheet in enumerate(sheets, 1)
        )
        archive.writestr(
            "xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{relations}"><sheets>{names}</sheets></workbook>'
        )
        parts = {f"rId{place}": ("worksheet", f"worksheets/s{place}.xml") for place in range(1, len(sheets) + 1)}
        archive.writestr(
            "xl/_rels/workbook.xml.rels", _relations(relations, {**parts, "rId99": ("styles", "styles.xml")})
        )
        archive.writestr("xl/styles.xml", styles or _styles(main, formats or {}))
        for place, sheet in enumerate(sheets, 1):
            archive.writestr(f"xl/worksheets/s{place}.xml", _sheet(main, sheet))
    return target.getvalue()


def _relations(kind: str, parts: Mapping[str, tuple[str, str]]) -> str:
    rows = "".join(f'<Relationship Id="{i}" Type="{kind}/{of}" Target="{part}"/>' for i, (of, part) in parts.items())
    return f'<Relationships xmlns="{PACKAGE}">{rows}</Relationships>'


def _styles(main: str, formats: Mapping[int, str]) -> str:
    codes = "".join(
        f'<numFmt numFmtId="{163 + i}" formatCode="{escape(code, {chr(34): "&quot;"})}"/>'
        for i, code in formats.items()
    )
    uses = "".join(f'<xf numFmtId="{163 + i}"/>' for i in formats)
    return (
        f'<styleSheet xmlns="{main}"><numFmts>{codes}</numFmts><cellXfs><xf numFmtId="0"/>{uses}</cellXfs></styleSheet>'
    )


def _sheet(main: str, sheet: Made) -> str:
    rows = "".join(
        f'<row r="{number}"{" hidden=" + chr(34) + "1" + chr(34) if number in sheet.hidden_rows else ""}>'
        + "".join(_cell(f"{chr(65 + column)}{number}", cell) for column, cell in enumerate(row))
        + "</row>"
        for number, row in enumerate(sheet.rows, 1)
    )
    merged = "".join(f'<mergeCell ref="{reference}"/>' for reference in sheet.merged)
    return f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData><mergeCells>{merged}</mergeCells></worksheet>'


def _cell(name: str, cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return f'<c r="{name}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
    value, style = cell if isinstance(cell, tuple) else (cell, 0)
    return f'<c r="{name}" s="{style}"><v>{value}</v></c>'
