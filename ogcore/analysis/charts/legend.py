"""Which shape is which sector, on one or more lines above a chart."""

from collections.abc import Iterator, Sequence

from ogcore.analysis.charts.chart import Speech
from ogcore.analysis.charts.sheet import MARGIN, SMALL, WIDTH, Sheet, width_of
from ogcore.analysis.charts.words import SECTORS

_ROW, _SHAPE, _GAP = 0.24, 0.22, 0.28


def _placed(sectors: Sequence[str], say: Speech) -> Iterator[tuple[str, float, int]]:
    """Yield each sector with how far from the left, and on which line, its shape stands."""
    x, line = MARGIN, 0
    for sector in sectors:
        width = _SHAPE + width_of(say(SECTORS[sector]), SMALL)
        if x > MARGIN and x + width > WIDTH - MARGIN:
            x, line = MARGIN, line + 1
        yield sector, x, line
        x += width + _GAP


def legend_height(sectors: Sequence[str], say: Speech) -> float:
    """Return how many inches it takes; none where there is no sector."""
    return max((line + 1 for _sector, _x, line in _placed(sectors, say)), default=0) * _ROW + (0.1 if sectors else 0)


def legend(sheet: Sheet, sectors: Sequence[str], say: Speech, top: float) -> float:
    """Draw it below ``top``, and return where it ends."""
    for sector, x, line in _placed(sectors, say):
        y = top + line * _ROW + 0.05
        sheet.mark(x + 0.08, y, sector)
        sheet.text(x + _SHAPE, y, say(SECTORS[sector]), size=SMALL)
    return top + legend_height(sectors, say)
