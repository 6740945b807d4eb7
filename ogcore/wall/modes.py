"""The one table of what a wall can be asked to show (R3). A new one is a line here and one in workbench's screens.

Beside them stand two states that are none of it: *frozen*, in which the wall keeps the picture it had, and *blank*.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

ORDERS = ("written", "support")
"""In which order ideas stand on the wall."""
MOST_PAGES = 999


@dataclass(frozen=True, slots=True)
class Mode:
    """Whether a mode is about one node of the tree (never, it may be, it must be), and has pages and an order.

    ``item``: it may be about one indicator of a card.
    """

    node: Literal["never", "may", "must"] = "never"
    pages: bool = False
    ordered: bool = False
    item: bool = False


FOLLOW = "follow"
MODES: Mapping[str, Mode] = {
    FOLLOW: Mode(),
    "question": Mode(),
    "ideas": Mode(pages=True, ordered=True),
    "tree": Mode(),
    "branch": Mode(node="may"),
    "card": Mode(node="must", pages=True),
    "pair": Mode(node="may", pages=True),
    "result": Mode(pages=True),
    "commitments": Mode(pages=True),
    "indicator": Mode(item=True),
    "amendments": Mode(),
    "signing": Mode(),
    "join": Mode(),
    "agenda": Mode(pages=True),
}
"""``follow``: what belongs to the group's stage."""
