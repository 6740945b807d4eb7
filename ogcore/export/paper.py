"""The papers a tree is drawn on, in points."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

PaperName = Literal["a4", "a3", "poster", "screen"]
PAPER_NAMES: tuple[PaperName, ...] = get_args(PaperName)
POINTS_PER_MM = 72 / 25.4
A4_SHORT, A4_LONG = 210 * POINTS_PER_MM, 297 * POINTS_PER_MM
TILE_MARGIN = 8 * POINTS_PER_MM
"""What a printer leaves white about every sheet that a poster is put together from."""

_TILE_SHORT, _TILE_LONG = A4_SHORT - 2 * TILE_MARGIN, A4_LONG - 2 * TILE_MARGIN


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of ``short`` by ``long``, either way up; ``frame`` is how much larger its title is than on A4.

    A picture is drawn at most ``most`` times its own size. ``own`` is the sheet that takes the size of its picture.
    """

    name: PaperName
    short: float
    long: float
    margin: float
    frame: float
    most: float
    own: bool = False

    @property
    def ways_up(self) -> tuple[tuple[float, float], ...]:
        """Return width and height lying and standing."""
        return ((self.long, self.short), (self.short, self.long))


POSTERS = (
    # eight A4 sheets, a little less than A1
    Paper("poster", _TILE_LONG * 2, _TILE_SHORT * 4, 40.0, 2.4, 3.6),
    Paper("poster", _TILE_LONG * 2, _TILE_SHORT * 3, 40.0, 2.1, 3.1),
    Paper("poster", _TILE_SHORT * 2, _TILE_LONG * 2, 40.0, 1.7, 2.5),
    Paper("poster", _TILE_LONG, _TILE_SHORT * 2, 36.0, 1.25, 1.7),
)
"""The posters there are, the largest first: of eight A4 sheets, six, four and two."""

PAPERS: Mapping[str, Paper] = {
    "a4": Paper("a4", A4_SHORT, A4_LONG, 30.0, 1.0, 1.15),
    "a3": Paper("a3", A4_LONG, A4_SHORT * 2, 36.0, 1.25, 1.7),
    "poster": POSTERS[0],
    "screen": Paper("screen", 900.0, 1600.0, 24.0, 1.15, 1.0, own=True),
}
