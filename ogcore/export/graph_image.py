"""A tree as SVG, PNG or PDF (R43), the same on every machine: our own layout, our own fonts, on the paper asked for."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from typing import Any, Literal, get_args

from ogcore.export.arrangement import LEGIBLE, fits_columns
from ogcore.export.errors import ExportError, UnknownFormat, UnknownPaper
from ogcore.export.figure import TreeFigure
from ogcore.export.paper import PAPERS, POSTERS, Paper
from ogcore.export.poster import poster
from ogcore.export.printable import printable
from ogcore.export.sheet import Framing, Sheet
from ogcore.export.sheet_parts import Parting
from ogcore.export.sheet_words import SheetWords, filled
from ogcore.export.text_box import SMALLEST
from ogcore.export.tiles import tiles
from ogcore.export.tree_svg import sheet_svg
from ogcore.export.typesetter import typeset_pdf, typeset_png

ImageFormat = Literal["svg", "png", "pdf"]
IMAGE_FORMATS: tuple[ImageFormat, ...] = get_args(ImageFormat)

_DOTS_PER_INCH = 192.0
_MOST_DOTS = 36_000_000
_LONGEST_PAGE = 14_000.0  # points: some viewers show nothing beyond 200 inches
_CROWDED = 0.5  # of a sheet covered with cards: more does not fit, and need not be tried
_UNDATED = datetime(2000, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class TreeImage:
    """A drawn tree: on how many ``pages``, with what ``smallest`` letters in points, and what had to be ``replaced``.

    ``replaced`` are characters without a printed form, as "U+4E2D".
    """

    data: bytes
    pages: int
    smallest: float
    replaced: tuple[str, ...]


def tree_image(
    figure: TreeFigure,
    image_format: str,
    alt: str,
    created: datetime = _UNDATED,
    *,
    paper: str = "screen",
    words: SheetWords | None = None,
) -> TreeImage:
    """Return ``figure`` drawn as ``image_format``, one of IMAGE_FORMATS; ``alt`` describes it, ``created`` dates a PDF.

    A PDF of a tree that is not legible on one sheet of its ``paper`` (one of PAPER_NAMES) has several; a poster is put
    together from sheets. A PNG has 192 dots per inch, fewer where that would pass 36 million dots.

    Raises UnknownFormat, UnknownPaper, EmptyFigure, FigureTooLarge, LayoutUnavailable, ExportError.
    """
    if image_format not in IMAGE_FORMATS:
        raise UnknownFormat(image_format)
    if paper not in PAPERS:
        raise UnknownPaper(paper)
    chosen, said = PAPERS[paper], words or SheetWords()
    sheets = _sheets(figure, chosen, said, several=image_format == "pdf" and not chosen.own)
    smallest = min(sheet.smallest * _shrink(sheet) for sheet in sheets)
    replaced = Framing(figure, chosen, said).replaced
    if image_format == "svg":
        return TreeImage(sheet_svg(figure, sheets[0], alt).encode(), 1, smallest, replaced)
    pages = [_page(figure, sheet, alt) for sheet in sheets]
    if image_format == "png":
        data = _document(figure, pages)
        return TreeImage(typeset_png("figure.typ", data, _resolution(sheets[0])), 1, smallest, replaced)
    if chosen.tile:
        pages = [
            page | asdict(tile) for page in pages for tile in tiles(page["width"], page["height"], said, chosen.tile)
        ]
    return TreeImage(_pdf(_document(figure, pages), created), len(pages), smallest, replaced)


def _sheets(figure: TreeFigure, paper: Paper, words: SheetWords, *, several: bool) -> list[Sheet]:
    """Return what is drawn: a poster is one, however many sheets of paper it is put together from."""
    if paper.tile:
        return [poster(figure, words, POSTERS[paper.name])]
    return list(_parted(figure, paper, words)) if several else [Framing(figure, paper, words).sheet()]


def _parted(figure: TreeFigure, paper: Paper, words: SheetWords) -> Iterator[Sheet]:
    """Yield the sheets on which the tree is legible."""
    rooms = [Framing(figure, paper, words).room(*size) for size in paper.ways_up]

    def fits(part: TreeFigure, feet: Mapping[str, Sequence[str]]) -> bool:
        covered = sum(28 * 100 + 45 * len(node.text) for node in part.nodes) * (LEGIBLE / SMALLEST) ** 2
        if covered * _CROWDED > rooms[0].width * rooms[0].height:
            return False
        return fits_columns(part, rooms, LEGIBLE / SMALLEST, feet)

    parting = Parting(figure, words, fits)
    parts = parting.parts()
    for number, (part, feet, after) in enumerate(parting.drawn(parts), 1):
        page = filled(words.page, page=number, pages=len(parts))
        note = filled(words.goes_on, page=after) if after else ""
        yield Framing(part, paper, words).sheet(feet, note, page if len(parts) > 1 else "")


def _pdf(data: dict[str, Any], created: datetime) -> bytes:
    try:
        return typeset_pdf("figure.typ", data, "ua-1", created)
    except ExportError:
        return typeset_pdf("figure.typ", data, "none", created)


def _document(figure: TreeFigure, pages: list[dict[str, Any]]) -> dict[str, Any]:
    return {"title": _title(figure), "language": figure.language, "pages": pages}


def _page(figure: TreeFigure, sheet: Sheet, alt: str) -> dict[str, Any]:
    """Return what the template needs of one sheet: boxes and arrows as SVG, lines of words, description.

    The typesetter sets the words itself: in SVG text it refuses letters with several marks under PDF/UA-1.
    """
    return {
        "svg": sheet_svg(figure, sheet, "", words=False),
        "lines": [asdict(line) for line in sheet.lines],
        "alt": printable(alt).strip() or _title(figure),
        "width": sheet.width,
        "height": sheet.height,
        "shrink": _shrink(sheet),
    }


def _title(figure: TreeFigure) -> str:
    return printable(figure.title).strip()[:300] or "—"


def _shrink(sheet: Sheet) -> float:
    return min(1.0, _LONGEST_PAGE / max(sheet.width, sheet.height))


def _resolution(sheet: Sheet) -> float:
    dots = sheet.width * sheet.height * (_shrink(sheet) * _DOTS_PER_INCH / 72) ** 2
    return _DOTS_PER_INCH * min(1.0, math.sqrt(_MOST_DOTS / dots))
