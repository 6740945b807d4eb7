"""The poster of a tree: the largest of which no sheet of paper comes out of the printer nearly empty."""

from collections.abc import Sequence

from ogcore.export.figure import TreeFigure
from ogcore.export.paper import Paper
from ogcore.export.sheet import Framing, Sheet
from ogcore.export.sheet_words import SheetWords
from ogcore.export.tiles import emptiest

_NEARLY_EMPTY = 0.05
"""Of a sheet of paper covered with cards: with less it holds a corner of one, or arrows alone."""


def poster(figure: TreeFigure, words: SheetWords, papers: Sequence[Paper]) -> Sheet:
    """Return ``figure`` on the largest of ``papers`` without a nearly empty sheet; where all have one, on the fullest.

    Raises EmptyFigure, FigureTooLarge, LayoutUnavailable.
    """
    fullest: tuple[float, Sheet] | None = None
    for paper in papers:
        sheet = Framing(figure, paper, words).sheet()
        covered = emptiest(sheet, paper.tile or (paper.short, paper.long))
        if covered >= _NEARLY_EMPTY:
            return sheet
        if fullest is None or covered > fullest[0]:
            fullest = covered, sheet
    assert fullest is not None  # noqa: S101 - there is one poster at least
    return fullest[1]
