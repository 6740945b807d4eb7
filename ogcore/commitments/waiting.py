"""Which activities of a card wait for each other in a circle, so that none of them can begin (R33)."""

from collections.abc import Iterable

from ogcore.commitments.state import Commitment, Item

FIELD = "depends_on"


def circle(card: Commitment, item: str, names: Iterable[str]) -> tuple[str, ...]:
    """Return the shortest way on which an activity that begins after ``names`` would wait for itself; empty for none.

    It begins and ends with the activity.
    """
    ways: list[tuple[str, ...]] = [(item, name) for name in names]
    seen: set[str] = set()
    for way in ways:  # grows as ways go on
        last = way[-1]
        if last == item:
            return way
        if last not in seen and last in card.items:
            seen.add(last)
            ways += [(*way, name) for name in card.items[last].names(FIELD)]
    return ()


def circles(card: Commitment) -> list[tuple[Item, tuple[str, ...]]]:
    """Return the first activity of each knot in which activities wait for each other, with a circle it is in."""
    found: list[tuple[Item, tuple[str, ...]]] = []
    knotted: set[str] = set()
    for item in card.of("activities"):
        way = () if item.item in knotted else circle(card, item.item, item.names(FIELD))
        if way:
            found.append((item, way))
            waits_for = _before(card, item.item)
            knotted |= {name for name in waits_for if item.item in _before(card, name)}
    return found


def _before(card: Commitment, item: str) -> set[str]:
    """Return the activities that an activity waits for, by way of others too."""
    found: set[str] = set()
    waiting = [item]
    while waiting:
        held = card.items.get(waiting.pop())
        names = set(held.names(FIELD)) - found if held else set()
        found |= names
        waiting += names
    return found


def numbered(card: Commitment, way: Iterable[str]) -> str:
    """Return a way by the numbers of its activities, as people know them: "1 → 3 → 1"."""
    places = {item.item: str(at) for at, item in enumerate(card.of("activities"), 1)}
    return " → ".join(places[name] for name in way)
