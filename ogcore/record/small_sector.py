"""Which sectors may be shown by themselves: of a few people everybody could tell who said what (R5, R25)."""

from collections.abc import Mapping

from ogcore.record.participant import SEATS

LEAST = 3
"""People whose answers are shown together at least."""


def shown_together(people: Mapping[str, int]) -> list[tuple[str, ...]]:
    """Return the sectors as they may be shown, from how many people of each answered.

    Nobody's answer can be told from it, nor from what the rest leaves over: a sector stands alone once LEAST of its
    people answered; the others are shown as one, the last. Should those be fewer than LEAST, the smallest sector joins
    them. While fewer than LEAST answered at all the list is empty.
    """
    if sum(people.values()) < LEAST:
        return []
    apart = sorted((sector for sector in people if people[sector] >= LEAST), key=lambda sector: people[sector])
    together = [sector for sector in people if 0 < people[sector] < LEAST]
    while 0 < sum(people[sector] for sector in together) < LEAST:
        together.append(apart.pop(0))
    groups = [(sector,) for sector in sorted(apart, key=SEATS.index)]
    return [*groups, tuple(sorted(together, key=SEATS.index))] if together else [*groups]
