"""A tree on a page of its own among other pages: the smallest paper on which its words are legible, and its picture."""

from dataclasses import asdict
from functools import lru_cache
from typing import Any

from ogcore.export.arrangement import LEGIBLE, Room, arranged
from ogcore.export.figure import TreeFigure
from ogcore.export.paper import LARGER, PAPERS, PageName
from ogcore.export.tree_svg import layout_svg

_BESIDE, _ABOVE_AND_BELOW = 80.0, 150.0  # what margins and headings of the page take
_MOST = 1.15
_KEPT = 32  # drawings: some tens of kilobytes each
_TINIEST = 5.0  # points: below that a list serves better, even on A3


@lru_cache(maxsize=_KEPT)
def tree_page(figure: TreeFigure, alt: str, page: PageName = "a4") -> dict[str, Any] | None:
    """Return what the templates need to show the picture on ``page`` or twice its size; None where neither is enough.

    Cards of one group show the same trees: what was drawn lately is not drawn again, and is not to be changed. Raises
    EmptyFigure, FigureTooLarge and LayoutUnavailable.
    """
    for name in (page, LARGER[page]):
        rooms = [
            (width, height, arranged(figure, Room(width - _BESIDE, height - _ABOVE_AND_BELOW, _MOST)))
            for width, height in PAPERS[name].ways_up
        ]
        width, height, found = max(rooms, key=lambda one: one[2].worth)
        if found.scale * found.layout.smallest >= (LEGIBLE if name == page else _TINIEST):
            return {
                "svg": layout_svg(figure, found.layout),
                "lines": [asdict(line) for line in found.layout.lines],
                "alt": alt or figure.title or "—",
                "width": found.layout.width,
                "height": found.layout.height,
                "scale": found.scale,
                "page_width": width,
                "page_height": height,
            }
    return None
