"""A laid-out tree as SVG: readable as an image, by a screen reader, and in any viewer's fonts."""

import re
from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from ogcore.export.arrow_path import Arrow, Point
from ogcore.export.figure import FigureKind, TreeFigure
from ogcore.export.placed_box import PlacedBox
from ogcore.export.printable import printable
from ogcore.export.sheet import Sheet, Swatch
from ogcore.export.text_box import TAG_HEIGHT
from ogcore.export.text_line import Look, TextLine, tag_span, text_lines
from ogcore.export.tree_layout import TreeLayout
from ogcore.export.typeface import SERIF, runs

INK = "#1d2430"
_SERIF = "'Noto Serif', Charter, 'Iowan Old Style', Georgia, 'DejaVu Serif', serif"
_SANS = "'Noto Sans', system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif"
_LINE: dict[FigureKind, str] = {
    "core": "#b3402a",
    "cause": "#8a5a00",
    "effect": "#6d3a8c",
    "means": "#1f6b4a",
    "end": "#0f5f6e",
}
_SOFT = "#566070"
_LOOKS: dict[Look, str] = {
    "words": f'font-family="{_SERIF}" fill="{INK}"',
    "title": f'font-family="{_SERIF}" font-weight="700" fill="{INK}"',
    "tag": f'font-family="{_SANS}" font-weight="700" fill="#ffffff"',
    "small": f'font-family="{_SANS}" fill="{_SOFT}"',
    "strong": f'font-family="{_SANS}" font-weight="700" fill="{INK}"',
    "alert": f'font-family="{_SANS}" font-weight="700" fill="{_LINE["core"]}"',
}
_DASHES = "4 3.5"
_CORE_FILL = "#fbe9e4"
_GOAL = "#1f6b4a"
_GOAL_FILL = "#e2f3ea"


def sheet_svg(figure: TreeFigure, sheet: Sheet, alt: str, *, words: bool = True) -> str:
    """Return the SVG of ``figure`` on its ``sheet``; ``alt`` is its description for people who cannot see it.

    Without ``words`` only boxes and arrows are drawn, for a typesetter that sets the words itself.
    """
    title, description = printable(figure.title), printable(alt)
    size = f"{sheet.width:.1f} {sheet.height:.1f}"
    wide, high = size.split()
    root = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}pt" height="{high}pt" viewBox="0 0 {size}" role="img" '
        f"lang={quoteattr(language_tag(figure.language))} aria-label={quoteattr(description or title)}>"
    )
    parts = [
        root,
        f"<title>{escape(title)}</title><desc>{escape(description)}</desc>",
        f'<rect width="{wide}" height="{high}" fill="#ffffff"/>',
        *([svg_text(line) for line in sheet.frame] if words else []),
        *(_swatch(swatch, objective=figure.is_objective) for swatch in sheet.swatches),
        f'<g transform="translate({sheet.left:.2f} {sheet.top:.2f}) scale({sheet.scale:.5f})">',
        *_drawn(sheet.layout, words=words, objective=figure.is_objective),
        "</g>",
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def layout_svg(figure: TreeFigure, layout: TreeLayout) -> str:
    """Return the boxes and arrows of ``figure`` alone, for a typesetter that sets the words itself."""
    size = f"{layout.width:.1f} {layout.height:.1f}"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size}">',
            *_drawn(layout, words=False, objective=figure.is_objective),
            "</svg>",
        ]
    )


def _drawn(layout: TreeLayout, *, words: bool, objective: bool) -> Iterator[str]:
    yield '<g fill="none" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round">'
    yield from (_arrow(arrow) for arrow in layout.arrows)
    yield "</g>"
    yield from (_box(placed, words=words, objective=objective) for placed in layout.boxes)


def language_tag(code: str) -> str:
    """Return a code of a language as it may stand in SVG; ``und`` where it is none."""
    return code if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", code) else "und"


def _arrow(arrow: Arrow) -> str:
    colour, tip = _LINE[arrow.kind], _tip(*arrow.tip) if arrow.tip else ""
    if not arrow.across:
        return f'<path stroke="{colour}" d="{arrow.path}{tip}"/>'
    return f'<path stroke="{colour}" stroke-dasharray="{_DASHES}" d="{arrow.path}"/><path stroke="{colour}" d="{tip}"/>'


def _swatch(swatch: Swatch, *, objective: bool) -> str:
    middle, end = swatch.y + swatch.height / 2, swatch.x + swatch.width
    if swatch.kind is None:
        dashes = f' stroke-dasharray="{_DASHES}"' if swatch.across else ""
        line = f'd="M{swatch.x:.1f} {middle:.1f}H{end:.1f}"'
        return (
            f'<g fill="none" stroke="{_SOFT}" stroke-width="1.2"><path{dashes} {line}/>'
            f'<path d="{_tip((end, middle), (1.0, 0.0))}"/></g>'
        )
    fill, line = _colours(swatch.kind, objective=objective)
    place = f'x="{swatch.x:.1f}" y="{swatch.y:.1f}" width="{swatch.width:.1f}" height="{swatch.height:.1f}"'
    return f'<rect {place} rx="3" fill="{fill}" stroke="{line}" stroke-width="1.2"/>'


def _colours(kind: FigureKind, *, objective: bool) -> tuple[str, str]:
    """Return the fill and the border of a card."""
    if kind != "core":
        return "#ffffff", _LINE[kind]
    return (_GOAL_FILL, _GOAL) if objective else (_CORE_FILL, _LINE[kind])


def _tip(end: Point, direction: Point) -> str:
    """Return an open arrowhead at ``end`` for a line that arrives in ``direction`` (a unit vector)."""
    (x, y), (dx, dy) = end, (direction[0] * 5, direction[1] * 5)
    left, right = (x - dx - dy * 0.8, y - dy + dx * 0.8), (x - dx + dy * 0.8, y - dy - dx * 0.8)
    return f"M{left[0]:.1f} {left[1]:.1f}L{x:.1f} {y:.1f} {right[0]:.1f} {right[1]:.1f}"


def _box(placed: PlacedBox, *, words: bool, objective: bool) -> str:
    box = placed.box
    kind = box.node.kind
    fill, line = _colours(kind, objective=objective)
    title = f"<title>{escape(printable(box.node.text))}</title>" if words else ""
    texts = "".join(map(svg_text, text_lines(placed))) if words else ""
    look = f'rx="8" fill="{fill}" stroke="{line}" stroke-width="{2 if kind == "core" else 1}"'
    place = f'x="{placed.x:.1f}" y="{placed.y:.1f}" width="{box.width:.1f}" height="{box.height:.1f}"'
    return f"<g>{title}<rect {place} {look}/>{_tag(placed, line)}{texts}</g>"


def _tag(placed: PlacedBox, colour: str) -> str:
    if not placed.box.tag:
        return ""
    x, wide = tag_span(placed)
    return (
        f'<rect x="{x:.1f}" y="{placed.y - TAG_HEIGHT / 2:.1f}" width="{wide:.1f}" height="{TAG_HEIGHT:g}" '
        f'rx="{TAG_HEIGHT / 2:g}" fill="{colour}"/>'
    )


def svg_text(line: TextLine) -> str:
    """Return one line of words."""
    x = {"left": line.x, "center": line.x + line.width / 2, "right": line.x + line.width}[line.align]
    anchor = {"left": "start", "center": "middle", "right": "end"}[line.align]
    content = escape(line.text) if line.look == "tag" else _runs(line.text)
    place = f'x="{x:.1f}" y="{line.y:.1f}" font-size="{line.size:.4g}" text-anchor="{anchor}"'
    return f"<text {place} {_LOOKS[line.look]}>{content}</text>"


def _runs(line: str) -> str:
    """Return ``line`` with the family named where the serif has no such letters: not every viewer looks further."""
    return "".join(
        escape(piece) if family == SERIF else f'<tspan font-family="{_families(family)}">{escape(piece)}</tspan>'
        for family, piece in runs(line)
    )


def _families(first: str) -> str:
    return f"'{first}', {_SERIF}"
