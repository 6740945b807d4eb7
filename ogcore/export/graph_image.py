"""A tree as SVG, PNG or PDF (R43), the same on every machine: Graphviz places, our own fonts are printed."""

import math
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any, Literal, get_args

from ogcore.export.errors import ExportError, UnknownFormat
from ogcore.export.figure import TreeFigure
from ogcore.export.printable import printable
from ogcore.export.tree_layout import TreeLayout, tree_layout
from ogcore.export.tree_svg import tree_svg
from ogcore.export.typesetter import typeset_pdf, typeset_png

ImageFormat = Literal["svg", "png", "pdf"]
IMAGE_FORMATS: tuple[ImageFormat, ...] = get_args(ImageFormat)

_DOTS_PER_INCH = 192.0
_MOST_DOTS = 36_000_000
_LONGEST_PAGE = 14_000.0  # points: some viewers show nothing beyond 200 inches
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)


def tree_image(figure: TreeFigure, image_format: str, alt: str, created: datetime = _UNDATED) -> bytes:
    """Return ``figure`` drawn as ``image_format``, one of IMAGE_FORMATS; ``alt`` describes it, ``created`` dates a PDF.

    A PNG has 192 dots per inch, fewer where that would pass 36 million dots.

    Raises UnknownFormat, EmptyFigure, FigureTooLarge, LayoutUnavailable, ExportError.
    """
    if image_format not in IMAGE_FORMATS:
        raise UnknownFormat(image_format)
    layout = tree_layout(figure)
    if image_format == "svg":
        return tree_svg(figure, layout, alt).encode()
    data = picture_data(figure, layout, alt) | {"language": figure.language}
    if image_format == "png":
        return typeset_png("figure.typ", data, _scale(layout))
    try:
        return typeset_pdf("figure.typ", data, "ua-1", created)
    except ExportError:
        return typeset_pdf("figure.typ", data, "none", created)


def picture_data(figure: TreeFigure, layout: TreeLayout, alt: str) -> dict[str, Any]:
    """Return what the templates need to show the picture: size in points, boxes as SVG, lines of words, description.

    The typesetter sets the words itself: in SVG text it refuses letters with several marks under PDF/UA-1.
    """
    shrink = min(1.0, _LONGEST_PAGE / max(layout.width, layout.height))
    title = printable(figure.title).strip()[:300] or "—"
    return {
        "svg": tree_svg(figure, layout, "", words=False),
        "lines": [asdict(line) for line in layout.lines],
        "alt": printable(alt).strip() or title,
        "title": title,
        "width": layout.width,
        "height": layout.height,
        "shrink": shrink,
    }


def _scale(layout: TreeLayout) -> float:
    dots_per_inch = _DOTS_PER_INCH
    shrink = min(1.0, _LONGEST_PAGE / max(layout.width, layout.height))
    dots = layout.width * layout.height * (shrink * dots_per_inch / 72) ** 2
    return dots_per_inch * min(1.0, math.sqrt(_MOST_DOTS / dots))
