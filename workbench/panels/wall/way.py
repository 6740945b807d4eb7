"""The way through what the wall shows, one step after the other: pages, branches, pairs (R3)."""

from collections.abc import Sequence
from dataclasses import dataclass

from ogcore.wall.state import Showing
from workbench.panels.wall.agenda_screen import agenda_pages
from workbench.panels.wall.commitments_screen import card_pages
from workbench.panels.wall.dots_screen import ranking
from workbench.panels.wall.ideas_screen import page_count
from workbench.panels.wall.screens import screen_of, vote_leads
from workbench.panels.wall.seen import Seen
from workbench.panels.wall.tree_screens import card_page_count, pair_pages, walk


@dataclass(frozen=True, slots=True)
class Way:
    """What can be shown one after the other, where the wall is among it, and what a step is called.

    ``steps`` are what the facilitator asks for; ``at`` and ``of`` count from 1 what a step is: a page of what is shown,
    a branch, a pair. ``core`` is the first of the branches, which may be all of the tree.
    """

    kind: str
    steps: Sequence[Showing]
    here: int
    at: int
    of: int


def way_of(seen: Seen) -> Way | None:
    """Return the way the wall is on; None where there is nothing before or after what it shows."""
    showing, screen = seen.showing, screen_of(seen.group)
    if vote_leads(seen.group):
        return None
    if screen == "branch":
        nodes = walk(seen.group)
        here = nodes.index(showing.node) if showing.node in nodes else 0
        steps = [Showing("branch", node=node) for node in nodes]
        way = Way("branch" if here else "core", steps, here, here + 1, len(nodes))
    elif screen == "pair":
        way = _pairs(seen)
    else:
        of = _page_count(seen, screen)
        here = min(showing.page, of) - 1
        pages = [Showing(screen, node=showing.node, page=page, order=showing.order) for page in range(1, of + 1)]
        way = Way("page", pages, here, here + 1, of)
    return way if len(way.steps) > 1 else None


def _page_count(seen: Seen, screen: str) -> int:
    counts = {
        "ideas": lambda: page_count(seen),
        "card": lambda: card_page_count(seen),
        "agenda": lambda: len(agenda_pages(seen)),
        "commitments": lambda: len(card_pages(seen.group)),
        "result": lambda: len(ranking(seen.group)),
    }
    return max(1, counts[screen]()) if screen in counts else 1


def _pairs(seen: Seen) -> Way:
    """Return the way from pair to pair; a long one is turned page by page before the next."""
    pages = pair_pages(seen)
    nodes = list(dict.fromkeys(node for node, _, _ in pages))
    node = seen.showing.node if seen.showing.node in nodes else (nodes[0] if nodes else None)
    own = [place for place, page in enumerate(pages) if page[0] == node] or [0]
    here = own[min(seen.showing.page, len(own)) - 1]
    steps = [Showing("pair", node=node, page=page) for node, page, _ in pages]
    if len(own) > 1:
        return Way("page", steps, here, here - own[0] + 1, len(own))
    return Way("pair", steps, here, nodes.index(node) + 1 if node else 1, len(nodes))
