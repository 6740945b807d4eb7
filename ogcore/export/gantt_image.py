"""A work plan as SVG, PNG or PDF (R33): the bars, and in a PDF the same once more as a table."""

import math
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

from ogcore.export.errors import ExportError, UnknownFormat, UnknownPaper
from ogcore.export.gantt_figure import GanttFigure
from ogcore.export.gantt_layout import GanttSheet, gantt_sheets
from ogcore.export.gantt_svg import gantt_svg
from ogcore.export.gantt_words import SMALL_SIZE, WIDTH
from ogcore.export.graph_image import IMAGE_FORMATS, TreeImage
from ogcore.export.paper import PAPERS
from ogcore.export.printable import Replaced, printable
from ogcore.export.typesetter import typeset_pdf, typeset_png

GANTT_PAPERS = ("a4", "a3", "letter", "tabloid", "screen")
_DOTS_PER_INCH, _MOST_DOTS = 192.0, 36_000_000
_MARGIN = 24.0
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)


def gantt_image(
    figure: GanttFigure, image_format: str, created: datetime = _UNDATED, *, paper: str = "screen"
) -> TreeImage:
    """Return a work plan drawn as ``image_format``, one of IMAGE_FORMATS, on ``paper``, one of GANTT_PAPERS.

    A picture is one sheet however many activities there are; a PDF has as many sheets as are needed, lying, and the
    table after them. ``created`` dates a PDF. Raises UnknownFormat, UnknownPaper, ExportError.
    """
    if image_format not in IMAGE_FORMATS:
        raise UnknownFormat(image_format)
    if paper not in GANTT_PAPERS:
        raise UnknownPaper(paper)
    chosen = PAPERS[paper]
    several = image_format == "pdf" and not chosen.own
    scale = 1.0 if chosen.own else (chosen.long - 2 * chosen.margin) / WIDTH
    sheets = gantt_sheets(figure, (chosen.short - 2 * chosen.margin) / scale if several else math.inf)
    replaced = _replaced(figure)
    if image_format == "svg":
        return TreeImage(gantt_svg(figure, sheets[0], _MARGIN).encode(), 1, SMALL_SIZE, replaced)
    margin = _MARGIN if chosen.own else chosen.margin / scale
    pages = [_page(figure, sheet, margin, scale) for sheet in sheets]
    data: dict[str, Any] = {"title": _title(figure), "language": figure.language, "pages": pages}
    if image_format == "png":
        return TreeImage(typeset_png("figure.typ", data, _resolution(pages[0])), 1, SMALL_SIZE * scale, replaced)
    data |= {"table": _table(figure), "own": chosen.own, "long": chosen.long, "short": chosen.short}
    return TreeImage(_pdf(data, created), len(pages), SMALL_SIZE * scale, replaced)


def _pdf(data: dict[str, Any], created: datetime) -> bytes:
    try:
        return typeset_pdf("gantt.typ", data, "ua-1", created)
    except ExportError:
        return typeset_pdf("gantt.typ", data, "none", created)


def _page(figure: GanttFigure, sheet: GanttSheet, margin: float, scale: float) -> dict[str, Any]:
    lines = [asdict(line.scaled(1.0, margin, margin)) for line in sheet.lines]
    return {
        "svg": gantt_svg(figure, sheet, margin, words=False),
        "lines": lines,
        "alt": printable(figure.alt).strip() or _title(figure),
        "width": WIDTH + 2 * margin,
        "height": sheet.height + 2 * margin,
        "shrink": scale,
    }


def _table(figure: GanttFigure) -> dict[str, Any]:
    """Return the same as rows of words, for people who hear the page."""
    rows = []
    for lane in figure.lanes:
        if lane.heading:
            rows.append({"heading": printable(lane.heading), "cells": []})
        for row in lane.rows:
            what = "\n".join(filter(None, (row.title, row.note)))
            days = "\n".join(filter(None, (row.days_text, row.days_note)))
            end = "\n".join(filter(None, (row.end_text, row.alert)))
            cells = [row.id, what, row.responsible, row.start_text, end, days]
            rows.append({"heading": "", "cells": [printable(cell) for cell in cells]})
    return {"heading": printable(figure.words.table), "columns": ["", *figure.words.columns], "rows": rows}


def _replaced(figure: GanttFigure) -> tuple[str, ...]:
    seen = Replaced()
    for text in (figure.title, *(text for row in figure.rows for text in (row.title, row.responsible, row.note))):
        printable(text, seen)
    return seen.codes


def _title(figure: GanttFigure) -> str:
    return printable(figure.title).strip()[:300] or "—"


def _resolution(page: dict[str, Any]) -> float:
    dots = page["width"] * page["height"] * (page["shrink"] * _DOTS_PER_INCH / 72) ** 2
    return _DOTS_PER_INCH * min(1.0, math.sqrt(_MOST_DOTS / dots))
