"""A sheet of paper that matplotlib draws on: measured in inches from the top left, in the typefaces that travel along.

matplotlib is imported here alone, and only when something is drawn: no server, no page and no frame waits for it.
"""

import io
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.svgLib.path import parse_path

from ogcore.analysis.charts.palette import INK, INK_2, MARKS, SURFACE
from ogcore.errors import PackageMissing
from ogcore.export.printable import printable
from ogcore.export.typeface import FONT_FOLDER, SANS, SCRIPTS

if TYPE_CHECKING:
    from matplotlib.font_manager import FontProperties
    from matplotlib.path import Path

WIDTH, MARGIN = 7.5, 0.3
LETTERS, SMALL, LARGE = 10.0, 9.0, 14.0
"""Sizes of letters in points."""
_POINT = 1 / 72
_LINE = 1.35
_SETTINGS = {"svg.fonttype": "none", "svg.hashsalt": "chart", "pdf.fonttype": 42, "axes.unicode_minus": False}
_DPI = 200


class Sheet:
    """A sheet ``WIDTH`` inches wide; all places are inches from its left and its top. Raises PackageMissing."""

    def __init__(self, height: float) -> None:
        figure_of = _matplotlib().figure.Figure
        self.height = height
        self.figure = figure_of(figsize=(WIDTH, height), facecolor=SURFACE)
        self.axes = self.figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0))
        self.axes.set_axis_off()

    def text(self, x: float, y: float, words: str, *, size: float = LETTERS, bold: bool = False, **looks: Any) -> None:
        """Write one line whose middle is at ``y``; ``looks`` are matplotlib's (``color``, ``ha``)."""
        shown = {"color": INK, "va": "center_baseline", **looks}
        font = _font(size, bold=bold)
        self.axes.text(x, y, plain(words), fontproperties=font, parse_math=False, **shown)

    def lines(self, x: float, y: float, words: Sequence[str], *, size: float = LETTERS, **looks: Any) -> float:
        """Write lines below each other, the first with its middle at ``y``; returns where a next one would be."""
        for line in words:
            self.text(x, y, line, size=size, **looks)
            y += size * _POINT * _LINE
        return y

    def bar(self, x: float, y: float, width: float, height: float, **looks: Any) -> None:
        """Draw a bar whose left end is at ``x`` and whose middle is at ``y``."""
        from matplotlib.patches import Rectangle  # noqa: PLC0415

        self.axes.add_patch(Rectangle((x, y - height / 2), width, height, **{"linewidth": 0, **looks}))

    def line(self, x: float, y: float, to_x: float, to_y: float, **looks: Any) -> None:
        """Draw a straight line."""
        self.axes.plot([x, to_x], [y, to_y], **{"color": INK_2, "linewidth": 1, "solid_capstyle": "butt", **looks})

    def mark(self, x: float, y: float, sector: str, size: float = 0.16, colour: str | None = None) -> None:
        """Draw the shape of a sector around a place; white around it, so that it shows on anything."""
        from matplotlib.patches import PathPatch  # noqa: PLC0415
        from matplotlib.transforms import Affine2D  # noqa: PLC0415

        placed = Affine2D().translate(-8, -8).scale(size / 16).translate(x, y)
        shape = placed.transform_path(_shape(MARKS[sector].outline))
        looks = {"facecolor": colour or MARKS[sector].colour, "edgecolor": SURFACE, "linewidth": 0.8, "zorder": 4}
        self.axes.add_patch(PathPatch(shape, **looks))

    def saved(self, form: str) -> bytes:
        """Return it as ``svg``, ``png`` or ``pdf``: the same bytes each time."""
        target = io.BytesIO()
        metadata: dict[str, Any] = {"svg": {"Date": None}, "pdf": {"CreationDate": None}}.get(form, {})
        with _matplotlib().rc_context(_SETTINGS):
            self.figure.savefig(target, format=form, dpi=_DPI, metadata=metadata)
        return target.getvalue()


def plain(words: str) -> str:
    """Return words as one line that the typefaces have letters for."""
    return " ".join(printable(words).split())


def width_of(words: str, size: float = LETTERS, *, bold: bool = False) -> float:
    """Return how many inches wide a line is; raises PackageMissing."""
    _matplotlib()
    parts = plain(words).split(" ")
    spaces = _advance(" ", size, bold=bold) * (len(parts) - 1)
    return spaces + sum(_advance(word, size, bold=bold) for word in parts if word)


@cache
def _advance(words: str, size: float, *, bold: bool) -> float:
    from matplotlib.textpath import text_to_path  # noqa: PLC0415

    width, _height, _descent = text_to_path.get_text_width_height_descent(words, _font(size, bold=bold), ismath=False)
    return float(width) * _POINT


def broken(words: str, width: float, size: float = LETTERS, most: int = 2) -> list[str]:
    """Return words in lines of at most ``width`` inches, ``most`` of them; what does not fit is left out (…)."""
    lines = [""]
    for word in plain(words).split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if width_of(longer, size) <= width or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    kept = lines[:most]
    if len(lines) > most:
        kept[-1] += " …"
    return [_cut(line, width, size) for line in kept]


def _cut(line: str, width: float, size: float) -> str:
    """Return a line that fits: one long word is cut."""
    while width_of(line, size) > width and len(line) > 1:
        line = line.rstrip(" …")[:-1] + "…"
    return line


@cache
def _matplotlib() -> Any:
    """Return matplotlib with our typefaces known to it; raises PackageMissing."""
    try:
        import matplotlib as mpl  # noqa: PLC0415
        import matplotlib.figure  # noqa: PLC0415
        from matplotlib.font_manager import fontManager  # noqa: PLC0415
    except ImportError as error:
        raise PackageMissing("matplotlib", "analysis") from error
    for path in sorted(FONT_FOLDER.glob("*.ttf")):
        fontManager.addfont(path)
    return mpl


@cache
def _font(size: float, *, bold: bool) -> "FontProperties":
    from matplotlib.font_manager import FontProperties  # noqa: PLC0415

    _matplotlib()
    if bold:  # our own words alone are: few of the scripts have a bold face
        return FontProperties(family=[SANS, "sans-serif"], size=size, weight="bold")
    return FontProperties(family=[SANS, *SCRIPTS, "sans-serif"], size=size)


@cache
def _shape(outline: str) -> "Path":
    """Return an outline as a path of matplotlib, its circles as curves."""
    from matplotlib.path import Path  # noqa: PLC0415

    pen = DecomposingRecordingPen({})
    parse_path(outline, pen)
    kinds = {"moveTo": Path.MOVETO, "lineTo": Path.LINETO, "curveTo": Path.CURVE4, "qCurveTo": Path.CURVE3}
    points: list[tuple[float, float]] = []
    codes: list[Any] = []
    for what, where in pen.value:
        if what in kinds:
            points += where
            codes += [kinds[what]] * len(where)
    return Path([*points, points[0]], [*codes, Path.CLOSEPOLY])
