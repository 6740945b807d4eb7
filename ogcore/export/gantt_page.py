"""The drawing of a work plan on the pages of a document, lying (R32, R33)."""

from dataclasses import asdict
from typing import Any

from ogcore.export.gantt_figure import GanttFigure
from ogcore.export.gantt_layout import gantt_sheets
from ogcore.export.gantt_svg import gantt_svg
from ogcore.export.gantt_words import WIDTH
from ogcore.export.paper import PAPERS, POINTS_PER_MM, PageName
from ogcore.export.printable import printable

MARGIN = 15 * POINTS_PER_MM
_USED = 36 * POINTS_PER_MM + 34
"""Points of the height of a lying page that its margins and its letterhead take."""


def gantt_pages(figure: GanttFigure, page: PageName) -> list[dict[str, Any]]:
    """Return the sheets of a drawing for pages of ``page`` with MARGIN at both sides; a row is never cut.

    Words are left to the typesetter. Each sheet says the whole plan, in words, to whoever cannot see it.
    """
    paper = PAPERS[page]
    scale = (paper.long - 2 * MARGIN) / WIDTH
    return [
        {
            "svg": gantt_svg(figure, sheet, words=False),
            "lines": [asdict(line) for line in sheet.lines],
            "alt": printable(figure.alt).strip() or "—",
            "width": WIDTH,
            "height": sheet.height,
            "scale": scale,
        }
        for sheet in gantt_sheets(figure, (paper.short - _USED) / scale)
    ]
