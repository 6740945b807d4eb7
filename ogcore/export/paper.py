"""The papers a tree is drawn on, in points."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, get_args

PaperName = Literal["a4", "letter", "a3", "tabloid", "poster", "letter_poster", "screen"]
PageName = Literal["a4", "letter"]
"""What documents of words are printed on."""
PAGE_NAMES: tuple[PageName, ...] = get_args(PageName)
PAPER_NAMES: tuple[PaperName, ...] = get_args(PaperName)
POINTS_PER_MM = 72 / 25.4
A4_SHORT, A4_LONG = 210 * POINTS_PER_MM, 297 * POINTS_PER_MM
LETTER_SHORT, LETTER_LONG = 215.9 * POINTS_PER_MM, 279.4 * POINTS_PER_MM
"""What Mexico and the United States print on."""
TILE_MARGIN = 8 * POINTS_PER_MM
"""What a printer leaves white about every sheet that a poster is put together from."""


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of ``short`` by ``long``, either way up; ``frame`` is how much larger its title is than on A4.

    A picture is drawn at most ``most`` times its own size. ``own`` is the sheet that takes the size of its picture,
    ``tile`` the sheet (short and long side) that a poster is put together from.
    """

    name: PaperName
    short: float
    long: float
    margin: float
    frame: float
    most: float
    own: bool = False
    tile: tuple[float, float] | None = None

    @property
    def ways_up(self) -> tuple[tuple[float, float], ...]:
        """Return width and height lying and standing."""
        return ((self.long, self.short), (self.short, self.long))


def _posters(name: PaperName, short: float, long: float) -> tuple[Paper, ...]:
    across, down, tile = short - 2 * TILE_MARGIN, long - 2 * TILE_MARGIN, (short, long)
    return (
        # eight A4 sheets, a little less than A1
        Paper(name, down * 2, across * 4, 40.0, 2.4, 3.6, tile=tile),
        Paper(name, down * 2, across * 3, 40.0, 2.1, 3.1, tile=tile),
        Paper(name, across * 2, down * 2, 40.0, 1.7, 2.5, tile=tile),
        Paper(name, down, across * 2, 36.0, 1.25, 1.7, tile=tile),
    )


POSTERS: Mapping[str, tuple[Paper, ...]] = {
    "poster": _posters("poster", A4_SHORT, A4_LONG),
    "letter_poster": _posters("letter_poster", LETTER_SHORT, LETTER_LONG),
}
"""The posters there are, the largest first: of eight sheets, six, four and two."""

PAPERS: Mapping[str, Paper] = {
    "a4": Paper("a4", A4_SHORT, A4_LONG, 30.0, 1.0, 1.15),
    "letter": Paper("letter", LETTER_SHORT, LETTER_LONG, 30.0, 1.0, 1.15),
    "a3": Paper("a3", A4_LONG, A4_SHORT * 2, 36.0, 1.25, 1.7),
    "tabloid": Paper("tabloid", LETTER_LONG, LETTER_SHORT * 2, 36.0, 1.25, 1.7),
    **{name: sizes[0] for name, sizes in POSTERS.items()},
    "screen": Paper("screen", 900.0, 1600.0, 24.0, 1.15, 1.0, own=True),
}
LARGER: Mapping[PageName, PaperName] = {"a4": "a3", "letter": "tabloid"}
"""The paper of twice the size, for a tree that is not legible on the page of its document."""
PAGE_CODES: Mapping[str, str] = {"a4": "a4", "letter": "us-letter"}
"""What the typesetter calls the papers of documents."""
