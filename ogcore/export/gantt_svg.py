"""The bars of a work plan as SVG: what is critical is known by its shape as well as by its colour (R33)."""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from ogcore.export.gantt_figure import GanttFigure, GanttRow
from ogcore.export.gantt_layout import GanttSheet, flag_span
from ogcore.export.gantt_words import WIDTH, Placed
from ogcore.export.printable import printable
from ogcore.export.tree_svg import INK, language_tag, svg_text

_ACCENT, _ACCENT_SOFT, _CORE, _LINE, _EDGE, _SOFT = "#0f5f6e", "#dff1f3", "#b3402a", "#ddd5c8", "#857c6c", "#566070"
_BAR, _CRITICAL, _SLACK = 18.0, 24.0, 8.0
_POINT = 9.0
_HATCH = (
    f'<defs><pattern id="slack" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    f'<rect width="1.2" height="5" fill="{_EDGE}"/></pattern></defs>'
)
_KEY_BAR = 38.0


def gantt_svg(figure: GanttFigure, sheet: GanttSheet, margin: float = 0.0, *, words: bool = True) -> str:
    """Return the SVG of a sheet with so much ``margin`` about it; without ``words`` for a typesetter that sets them."""
    wide, high = f"{WIDTH + 2 * margin:.1f}", f"{sheet.height + 2 * margin:.1f}"
    title, alt = printable(figure.title), printable(figure.alt)
    root = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}pt" height="{high}pt" viewBox="0 0 {wide} {high}" '
        f'role="img" lang={quoteattr(language_tag(figure.language))} aria-labelledby="gantt-title gantt-desc">'
    )
    return "\n".join([
        root,
        f'<title id="gantt-title">{escape(title)}</title><desc id="gantt-desc">{escape(alt)}</desc>',
        _HATCH,
        f'<rect width="{wide}" height="{high}" fill="#ffffff"/>',
        f'<g transform="translate({margin:.1f} {margin:.1f})">',
        *_drawn(figure, sheet, words=words),
        *([svg_text(line) for line in sheet.lines] if words else []),
        "</g>",
        "</svg>",
    ]) + "\n"  # fmt: skip


def _drawn(figure: GanttFigure, sheet: GanttSheet, *, words: bool) -> Iterator[str]:
    yield from _months(figure, sheet)
    for placed in sheet.placed:
        heavy = placed.kind == "lane"
        colour, thick = (INK, 2) if heavy else (_LINE, 1)
        yield f'<path d="M0 {placed.y:.1f}H{WIDTH:g}" stroke="{colour}" stroke-width="{thick}"/>'
    yield f'<path d="M0 {sheet.bottom:.1f}H{WIDTH:g}" stroke="{_LINE}"/>'
    yield from _arrows(sheet)
    for placed in sheet.placed:
        yield from _bar(placed, sheet, words=words)
    yield from _today(figure, sheet)
    yield from (_swatch(kind, x, sheet.key_y) for kind, x in sheet.swatches)


def _months(figure: GanttFigure, sheet: GanttSheet) -> Iterator[str]:
    for tick in sheet.axis.ticks(figure.language):
        colour, thick = (_EDGE, 1.6) if tick.year else (_LINE, 1)
        top = sheet.top - (32 if tick.year else 16)
        yield f'<path d="M{tick.x:.1f} {top:.1f}V{sheet.bottom:.1f}" stroke="{colour}" stroke-width="{thick}"/>'


def _bar(placed: Placed, sheet: GanttSheet, *, words: bool) -> Iterator[str]:
    middle = placed.y + placed.height / 2
    if placed.lane is not None and placed.lane.start and placed.lane.end:
        yield _bracket(sheet.axis.at(placed.lane.start), sheet.axis.after(placed.lane.end), middle)
    row = placed.row
    if row is None or row.start is None or row.end is None:
        return
    left, right = _ends(row, sheet)
    told = f"<title>{escape(printable(row.title))}</title>" if words else ""
    yield f"<g>{told}{_slack(row, right, middle, sheet)}{_shape(left, right, middle, critical=row.critical)}</g>"


def _ends(row: GanttRow, sheet: GanttSheet) -> tuple[float, float]:
    left, right = (sheet.axis.at(row.start or sheet.axis.first), sheet.axis.after(row.end or sheet.axis.last))
    return left, max(right, left + 3)


def _shape(left: float, right: float, middle: float, *, critical: bool) -> str:
    """Return a bar: outlined and round, or, where it is critical, dark with a point at its end."""
    if not critical:
        return (
            f'<rect x="{left + 1:.1f}" y="{middle - _BAR / 2:.1f}" width="{max(right - left - 2, 1.5):.1f}" '
            f'height="{_BAR:g}" rx="4" fill="{_ACCENT_SOFT}" stroke="{_ACCENT}" stroke-width="2"/>'
        )
    top, foot = middle - _CRITICAL / 2, middle + _CRITICAL / 2
    neck = max(right - _POINT, left)
    return (
        f'<path d="M{left:.1f} {top:.1f}H{neck:.1f}L{right:.1f} {middle:.1f}L{neck:.1f} {foot:.1f}H{left:.1f}Z" '
        f'fill="{INK}"/>'
    )


def _slack(row: GanttRow, right: float, middle: float, sheet: GanttSheet) -> str:
    if row.slack_end is None or row.end is None or row.slack_end <= row.end:
        return ""
    wide = sheet.axis.after(row.slack_end) - right
    return (
        f'<rect x="{right:.1f}" y="{middle - _SLACK / 2:.1f}" width="{max(wide, 1):.1f}" height="{_SLACK:g}" '
        f'fill="url(#slack)" stroke="{_EDGE}" stroke-width="1"/>'
    )


def _bracket(left: float, right: float, middle: float) -> str:
    top, foot = middle - 3, middle + 5
    return (
        f'<path d="M{left:.1f} {top:.1f}H{right:.1f}V{foot:.1f}L{max(right - 5, left):.1f} {middle:.1f}'
        f'H{min(left + 5, right):.1f}L{left:.1f} {foot:.1f}Z" fill="{_SOFT}"/>'
    )


def _arrows(sheet: GanttSheet) -> Iterator[str]:
    """Yield a line from the end of each activity to the beginning of those that follow it, on this sheet."""
    known = {one.row.id: one for one in sheet.placed if one.row and one.row.start}
    for placed in known.values():
        for name in placed.row.depends_on if placed.row else ():
            if name in known:
                yield _arrow(known[name], placed, sheet)


def _arrow(before: Placed, after: Placed, sheet: GanttSheet) -> str:
    if before.row is None or after.row is None:
        return ""
    (_, end), (start, _) = _ends(before.row, sheet), _ends(after.row, sheet)
    leaves = before.y + before.height / 2
    down = after.y > before.y
    half = (_CRITICAL if after.row.critical else _BAR) / 2
    arrives = after.y + after.height / 2 - (half + 1) * (1 if down else -1)
    x = start + 6
    if x >= end + 2:
        path = f"M{end:.1f} {leaves:.1f}H{x:.1f}V{arrives:.1f}"
    else:  # it begins before the other has ended: round the end of the bar, and back along the line between the rows
        between = before.y + (before.height if down else 0) - (2 if down else -2)
        path = f"M{end:.1f} {leaves:.1f}H{end + 6:.1f}V{between:.1f}H{x:.1f}V{arrives:.1f}"
    tip = 5 if down else -5
    return (
        f'<g fill="none" stroke="{_EDGE}" stroke-width="1.4"><path d="{path}"/>'
        f'<path d="M{x - 3.5:.1f} {arrives - tip:.1f}L{x:.1f} {arrives:.1f}L{x + 3.5:.1f} {arrives - tip:.1f}"/></g>'
    )


def _today(figure: GanttFigure, sheet: GanttSheet) -> Iterator[str]:
    if figure.today is None or not sheet.axis.holds(figure.today):
        return
    x = sheet.axis.at(figure.today)
    left, wide = flag_span(figure, sheet.axis)
    down = "".join(f"M{x:.1f} {top:.1f}V{foot:.1f}" for top, foot in _free(sheet))
    yield f'<path d="{down}" {_DASHED}/>'
    yield f'<rect x="{left:.1f}" y="{sheet.top - 47:.1f}" width="{wide:.1f}" height="17" rx="8.5" fill="{_CORE}"/>'


def _free(sheet: GanttSheet) -> Iterator[tuple[float, float]]:
    """Yield from where to where the line of today runs: not through the names of months, nor through words."""
    yield sheet.top - 31, sheet.top - 19
    top = sheet.top
    for placed in sheet.placed:
        if placed.row is not None and placed.row.alert:
            yield top, placed.y
            top = placed.y + placed.height
    yield top, sheet.bottom


_DASHED = f'stroke="{_CORE}" stroke-width="2.5" stroke-dasharray="7 5"'


def _swatch(kind: str, x: float, y: float) -> str:
    match kind:
        case "critical" | "bar":
            return _shape(x, x + _KEY_BAR, y, critical=kind == "critical")
        case "slack":
            place = f'x="{x:.1f}" y="{y - _SLACK / 2:.1f}" width="{_KEY_BAR:g}" height="{_SLACK:g}"'
            return f'<rect {place} fill="url(#slack)" stroke="{_EDGE}"/>'
        case "arrow":
            end = x + _KEY_BAR
            tip = f"M{end - 5:.1f} {y - 3.5:.1f}L{end:.1f} {y:.1f}L{end - 5:.1f} {y + 3.5:.1f}"
            return f'<path d="M{x:.1f} {y:.1f}H{end:.1f}{tip}" fill="none" stroke="{_EDGE}" stroke-width="1.4"/>'
        case _:
            return f'<path d="M{x + _KEY_BAR / 2:.1f} {y - 9:.1f}V{y + 9:.1f}" {_DASHED}/>'
