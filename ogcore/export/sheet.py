"""A tree on its sheet: title, group and date above, the picture, and below it what its colours and arrows mean."""

from collections.abc import Iterator
from dataclasses import dataclass

from ogcore.export.arrangement import LEGIBLE, Arranged, Feet, Room, arranged
from ogcore.export.figure import KINDS, FigureKind, TreeFigure
from ogcore.export.paper import Paper
from ogcore.export.printable import Replaced, printable
from ogcore.export.sheet_words import SheetWords, filled
from ogcore.export.text_line import TextLine, paragraph
from ogcore.export.tree_layout import TreeLayout
from ogcore.export.typeface import width as width_of

_TITLE, _SMALL = 17.0, 9.0
_GAP = 10.0
_LEAST_WIDTH = 420.0


@dataclass(frozen=True, slots=True)
class Swatch:
    """A sample in the legend: a card of its ``kind`` or, without one, an arrow, dashed where it is ``across``."""

    x: float
    y: float
    width: float
    height: float
    kind: FigureKind | None = None
    across: bool = False


@dataclass(frozen=True, slots=True)
class Sheet:
    """A finished sheet: the picture at ``scale`` from ``left``, ``top``, and everything about it."""

    width: float
    height: float
    layout: TreeLayout
    scale: float
    left: float
    top: float
    frame: tuple[TextLine, ...]
    swatches: tuple[Swatch, ...]

    @property
    def lines(self) -> Iterator[TextLine]:
        """Yield every line of words where it stands on the sheet, as it is read."""
        yield from (line for line in self.frame if line.y < self.top)
        yield from (line.scaled(self.scale, self.left, self.top) for line in self.layout.lines)
        yield from (line for line in self.frame if line.y >= self.top)

    @property
    def smallest(self) -> float:
        """Return the size of the smallest letters of the tree, in points."""
        return self.layout.smallest * self.scale


@dataclass(frozen=True, slots=True)
class Framing:
    """What goes on a sheet beside its picture."""

    figure: TreeFigure
    paper: Paper
    words: SheetWords

    def room(self, width: float, height: float) -> Room:
        """Return the space a picture has on a sheet of that size."""
        top = self._head(width, "")[1]
        bottom = self._foot(width, height, "", across=True, warning=self.words.small)[2]
        return Room(width - 2 * self.paper.margin, bottom - top, self.paper.most)

    def sheet(self, feet: Feet | None = None, note: str = "", page: str = "") -> Sheet:
        """Return the sheet, the better way up; ``note`` stands beside the place, ``page`` below."""
        if self.paper.own:
            found = arranged(self.figure, Room(self.paper.long, self.paper.short), feet)
            return self._own(Arranged(found.layout, 1.0), note, page)
        tried = [(arranged(self.figure, self.room(*size), feet), size) for size in self.paper.ways_up]
        found, (width, height) = max(tried, key=lambda one: one[0].worth)
        head, top = self._head(width, note)
        across = any(arrow.across for arrow in found.layout.arrows)
        small = found.layout.smallest * found.scale
        warning = filled(self.words.small, size=f"{small:.1f}") if small < LEGIBLE else ""
        foot, swatches, bottom = self._foot(width, height, page, across=across, warning=warning)
        scale = min(found.scale, (bottom - top) / found.layout.height)
        left = (width - found.layout.width * scale) / 2
        down = top + max(0.0, (bottom - top - found.layout.height * scale) / 2)
        return Sheet(width, height, found.layout, scale, left, down, (*head, *foot), swatches)

    def _own(self, found: Arranged, note: str, page: str) -> Sheet:
        """Return a sheet that is as large as its picture needs."""
        width = max(found.layout.width + 2 * self.paper.margin, _LEAST_WIDTH)
        across = any(arrow.across for arrow in found.layout.arrows)
        head, top = self._head(width, note)
        below = 2000.0 - self._foot(width, 2000.0, page, across=across)[2]
        height = top + found.layout.height + below
        foot, swatches, _ = self._foot(width, height, page, across=across)
        left = (width - found.layout.width) / 2
        return Sheet(width, height, found.layout, 1.0, left, top, (*head, *foot), swatches)

    def _head(self, width: float, note: str) -> tuple[list[TextLine], float]:
        """Return the lines above the picture, and where it may begin."""
        margin, factor = self.paper.margin, self.paper.frame
        title, small = _TITLE * factor, _SMALL * factor
        room = width - 2 * margin
        date = printable(self.words.date)
        beside = width_of(date, small, sans=True) + 2 * _GAP if date else 0.0
        y = margin + title * 0.8
        lines = paragraph(printable(self.figure.title) or "—", margin, y, room - beside, title, "title")
        if date:
            lines.append(TextLine(date, margin + room - beside, y, beside, small, "right", look="small"))
        y = lines[0].y + (sum(line.look == "title" for line in lines) - 1) * title * 1.3
        place = " · ".join(part for part in (printable(self.words.place), printable(note)) if part)
        if place:
            below = paragraph(place, margin, y + small * 1.7, room, small, "small")
            lines += below
            y = below[-1].y
        return lines, y + _GAP * factor + 6.0

    def _foot(
        self, width: float, height: float, page: str, *, across: bool, warning: str = ""
    ) -> tuple[list[TextLine], tuple[Swatch, ...], float]:
        """Return the lines and samples below the picture, and where it must end."""
        margin, factor = self.paper.margin, self.paper.frame
        small = _SMALL * factor
        room = width - 2 * margin
        beside = width_of(printable(page), small, sans=True) + 2 * _GAP if page else 0.0
        lines: list[TextLine] = []
        swatches: list[Swatch] = []
        x, y = margin, 0.0
        for kind, dashed, words in self._legend(across=across):
            sample = small * 1.9
            wide = sample + small * 0.6 + width_of(words, small, sans=True)
            if x > margin and x + wide > margin + room - beside:
                x, y = margin, y + small * 1.7
            swatches.append(Swatch(x, y - small * 0.82, sample, small * 1.02, kind, dashed))
            lines.append(TextLine(words, x + sample + small * 0.6, y, wide, small, "left", look="small"))
            x += wide + small * 1.6
        replaced = self.words.replaced if self.replaced else ""
        for note in (self.figure.note, replaced, warning):
            if note:
                y += small * 1.7 if lines else 0.0
                lines += paragraph(printable(note), margin, y, room - beside, small, "small")
                y = lines[-1].y
        lowered = height - margin - y
        placed = [line.scaled(1.0, 0.0, lowered) for line in lines]
        if page:
            right = TextLine(
                printable(page), margin + room - beside, height - margin, beside, small, "right", look="small"
            )
            placed.append(right)
        moved = tuple(Swatch(s.x, s.y + lowered, s.width, s.height, s.kind, s.across) for s in swatches)
        used = y + small * 1.2 if placed else 0.0
        return placed, moved, height - margin - used - _GAP * factor

    @property
    def replaced(self) -> tuple[str, ...]:
        """Return the characters that have no printed form, as "U+4E2D"."""
        found = Replaced()
        for text in (self.figure.title, self.words.place, *(node.text for node in self.figure.nodes)):
            printable(text, found)
        return found.codes

    def _legend(self, *, across: bool) -> Iterator[tuple[FigureKind | None, bool, str]]:
        present = {node.kind for node in self.figure.nodes}
        for kind in KINDS:
            label = printable(self.figure.kind_labels.get(kind, ""))
            if kind in present and label:
                yield kind, False, label
        if self.words.leads_to and self.figure.edges:
            yield None, False, printable(self.words.leads_to)
        if self.words.leads_also and across:
            yield None, True, printable(self.words.leads_also)
