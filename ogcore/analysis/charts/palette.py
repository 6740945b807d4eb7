"""The colours and shapes of the design system, as charts have them: those of light pages, no sector by colour alone.

They are written in ``workbench/frontend/tokens.css`` and ``shared/shape.js``; a test holds that they are the same here.
"""

from collections.abc import Mapping
from typing import NamedTuple

from ogcore.record.participant import SECTORS
from ogcore.record.shown_sector import OTHERS

PAPER, SURFACE, INK, INK_2, LINE, EDGE = "#faf7f1", "#ffffff", "#1d2430", "#566070", "#ddd5c8", "#8b8578"
ACCENT, ACCENT_SOFT, GOAL, GOAL_SOFT, CORE = "#0f5f6e", "#dff1f3", "#1f6b4a", "#e2f3ea", "#b3402a"


class Mark(NamedTuple):
    """How a sector is drawn: its colour, and the outline of its shape in a square of 16, as SVG writes a path."""

    colour: str
    outline: str


MARKS: Mapping[str, Mark] = {
    "government": Mark("#1b4f9c", "M8 .5 15.5 8 8 15.5.5 8Z"),
    "civil_society": Mark("#0b7a55", "M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1Z"),
    "oversight": Mark("#7a3fa0", "M1.5 1.5h13v13h-13Z"),
    "academia": Mark("#a0520b", "M5.5 1h5v4.5H15v5h-4.5V15h-5v-4.5H1v-5h4.5Z"),
    "business": Mark("#5a5f6a", "M8 .5 15.5 6.2 12.6 15H3.4L.5 6.2Z"),
    "people": Mark("#b02a5b", "M8 1 15.5 14.5H.5Z"),
    OTHERS: Mark(INK_2, "M4 1h8l4 7-4 7H4L0 8Z"),
}


def shown_as(sectors: str) -> str:
    """Return under which mark sectors of a frame are drawn: their own, or that of several counted together."""
    return sectors if sectors in SECTORS else OTHERS
