"""A laid-out tree as SVG: readable as an image, by a screen reader, and in any viewer's fonts."""

import re
from xml.sax.saxutils import escape, quoteattr

from ogcore.export.arrow_path import Arrow, Point
from ogcore.export.figure import FigureKind, TreeFigure
from ogcore.export.leaf_stack import PlacedBox
from ogcore.export.printable import printable
from ogcore.export.text_box import TAG_HEIGHT
from ogcore.export.text_line import TextLine, tag_span, text_lines
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
_TAG_LOOK = f'font-family="{_SANS}" font-weight="700" fill="#ffffff"'
_WORD_LOOK = f'font-family="{_SERIF}" fill="{INK}"'
_CORE_FILL = "#fbe9e4"
_GOAL = "#1f6b4a"
_GOAL_FILL = "#e2f3ea"


def tree_svg(figure: TreeFigure, layout: TreeLayout, alt: str, *, words: bool = True) -> str:
    """Return the SVG of ``figure`` as placed by ``layout``; ``alt`` is its description for people who cannot see it.

    Without ``words`` only boxes and arrows are drawn, for a typesetter that sets the words itself.
    """
    title, description = printable(figure.title), printable(alt)
    size = f"{layout.width:.1f} {layout.height:.1f}"
    wide, high = size.split()
    objective = figure.is_objective
    root = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}pt" height="{high}pt" viewBox="0 0 {size}" role="img" '
        f"lang={quoteattr(_language(figure.language))} aria-label={quoteattr(description or title)}>"
    )
    parts = [
        root,
        f"<title>{escape(title)}</title><desc>{escape(description)}</desc>",
        f'<rect width="{wide}" height="{high}" fill="#ffffff"/>',
        '<g fill="none" stroke-width="1.3" stroke-linecap="round" stroke-linejoin="round">',
        *(_arrow(arrow) for arrow in layout.arrows),
        "</g>",
        *(_box(placed, words=words, objective=objective) for placed in layout.boxes),
        *([_text(layout.note)] if words and layout.note else []),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _language(code: str) -> str:
    return code if re.fullmatch(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", code) else "und"


def _arrow(arrow: Arrow) -> str:
    return f'<path stroke="{_LINE[arrow.kind]}" d="{arrow.path}{_tip(*arrow.tip) if arrow.tip else ""}"/>'


def _tip(end: Point, direction: Point) -> str:
    """Return an open arrowhead at ``end`` for a line that arrives in ``direction`` (a unit vector)."""
    (x, y), (dx, dy) = end, (direction[0] * 5, direction[1] * 5)
    left, right = (x - dx - dy * 0.8, y - dy + dx * 0.8), (x - dx + dy * 0.8, y - dy - dx * 0.8)
    return f"M{left[0]:.1f} {left[1]:.1f}L{x:.1f} {y:.1f} {right[0]:.1f} {right[1]:.1f}"


def _box(placed: PlacedBox, *, words: bool, objective: bool) -> str:
    box = placed.box
    kind = box.node.kind
    line = _GOAL if kind == "core" and objective else _LINE[kind]
    fill = "#ffffff" if kind != "core" else _GOAL_FILL if objective else _CORE_FILL
    title = f"<title>{escape(printable(box.node.text))}</title>" if words else ""
    texts = "".join(map(_text, text_lines(placed))) if words else ""
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


def _text(line: TextLine) -> str:
    x = {"left": line.x, "center": line.x + line.width / 2, "right": line.x + line.width}[line.align]
    anchor = {"left": "start", "center": "middle", "right": "end"}[line.align]
    look = (
        f'font-family="{_SANS}" font-weight="700" fill="#ffffff"'
        if line.tag
        else f'font-family="{_SERIF}" fill="{INK}"'
    )
    content = escape(line.text) if line.tag else _runs(line.text)
    return (
        f'<text x="{x:.1f}" y="{line.y:.1f}" {look} font-size="{line.size:g}" text-anchor="{anchor}">{content}</text>'
    )


def _runs(line: str) -> str:
    """Return ``line`` with the family named where the serif has no such letters: not every viewer looks further."""
    return "".join(
        escape(piece) if family == SERIF else f'<tspan font-family="{_families(family)}">{escape(piece)}</tspan>'
        for family, piece in runs(line)
    )


def _families(first: str) -> str:
    return f"'{first}', {_SERIF}"
