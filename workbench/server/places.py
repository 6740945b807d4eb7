"""The places of the hall: who has one, for whom one is kept, who waits, and what no group may take from the others."""

from __future__ import annotations

import time
from collections import Counter, OrderedDict
from collections.abc import Callable, Collection
from dataclasses import dataclass

from ogcore.errors import OgError
from ogcore.record.participant import Identity

PATIENCE = 20.0
"""Seconds after which somebody who no longer asks is no longer waiting, and a place nobody takes is no longer kept."""
RELOADED, BEGUN_ANEW = 5.0, 60.0
"""Seconds for which the place of a page that was closed is kept, and of one whose room has ended."""
KEPT_PART = 4
"""One part in so many of the hall is kept for the groups that have few places, the same for each of them."""
MOST_PAGES, MOST_PAGES_OF_A_PARTICIPANT, PAGES_WHEN_FILLING = 16, 5, 2
"""Pages that one person may have open at a time: whoever facilitates, one a group; a participant; and a participant
once half of the hall is taken."""


@dataclass(frozen=True, slots=True)
class _Promise:
    """A place kept for somebody who is on the way to it, until a moment."""

    identity: Identity
    until: float


class Places:
    """Who is inside, page by page, for whom a place is kept, and who waits, in the order in which they first asked.

    ``most`` pages fit; ``groups_of`` tells the groups of a plan. A group under way (one of a plan of which anybody is
    here) finds its part of what is kept for groups, however many of another group have come before. Whoever has a
    place keeps it while their page loads again or their room is begun anew: those who wait come after them.
    """

    def __init__(
        self,
        most: int,
        groups_of: Callable[[str], Collection[str]] = lambda _plan: (),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._most, self._groups_of, self._clock = most, groups_of, clock
        self._inside: dict[str, Identity] = {}
        self._promised: dict[str, _Promise] = {}
        self._waiting: OrderedDict[str, _Promise] = OrderedDict()

    def admits(self, identity: Identity) -> bool:
        """Tell whether there is a place for somebody now, and keep it for them; otherwise they are (still) waiting."""
        self._forget_the_gone()
        person, now = identity.participant_id, self._clock()
        if person in self._promised or self.pages(person) or self._turn_of(identity):
            self._waiting.pop(person, None)
            if not self.pages(person):
                self._promised[person] = _Promise(identity, now + PATIENCE)
            return True
        self._waiting[person] = _Promise(identity, now + PATIENCE)
        return False

    def number(self, person: str) -> int:
        """Return which number in line somebody is: 1 for whoever is next."""
        for number, waiting in enumerate(self._waiting, 1):
            if waiting == person:
                return number
        return len(self._waiting) + 1

    def lets_open(self, identity: Identity) -> bool:
        """Tell whether somebody may open a page (more): there is a place, and they have no more than their share."""
        self._forget_the_gone()
        return self.pages(identity.participant_id) < self._most_pages(identity) and self._free(identity) > 0

    def came(self, page: str, identity: Identity) -> None:
        """Somebody's page has opened: it counts among those inside from now on."""
        self._waiting.pop(identity.participant_id, None)
        self._promised.pop(identity.participant_id, None)
        self._inside[page] = identity

    def went(self, page: str, keep: float) -> None:
        """A page has closed; if it was its owner's last one, the place is kept for them so many seconds."""
        identity = self._inside.pop(page, None)
        if identity is not None and keep and not self.pages(identity.participant_id):
            self._promised[identity.participant_id] = _Promise(identity, self._clock() + keep)

    def give_up(self, person: str) -> None:
        """Somebody has left the workshop: nothing is kept for them."""
        self._promised.pop(person, None)
        self._waiting.pop(person, None)

    def pages(self, person: str) -> int:
        """Return how many pages somebody has open."""
        return sum(1 for identity in self._inside.values() if identity.participant_id == person)

    def inside(self) -> list[Identity]:
        """Return whose pages are open, as they were recognised when each was opened."""
        return list(self._inside.values())

    def _most_pages(self, identity: Identity) -> int:
        if identity.role == "facilitator":
            return MOST_PAGES
        filling = 2 * len(self._inside) > self._most
        return PAGES_WHEN_FILLING if filling else MOST_PAGES_OF_A_PARTICIPANT

    def _turn_of(self, identity: Identity) -> bool:
        """Tell whether somebody is next: those before them whose own group has no place now hold nobody up."""
        before = []
        for person, waiting in self._waiting.items():
            if person == identity.participant_id:
                break
            before.append(waiting.identity)
        free = self._free_of(identity, *before)
        return sum(free[_group(other)] > 0 for other in before) < free[_group(identity)]

    def _free(self, identity: Identity) -> int:
        """Return how many places somebody could take, not counting what is kept for them."""
        promise = self._promised.pop(identity.participant_id, None)
        try:
            return self._free_of(identity)[_group(identity)]
        finally:
            if promise is not None:
                self._promised[identity.participant_id] = promise

    def _free_of(self, *asking: Identity) -> dict[str, int]:
        """Return for the group of each of those who ask how many places it could take now."""
        taken = [*self._inside.values(), *(promise.identity for promise in self._promised.values())]
        used = Counter(map(_group, taken))
        groups = self._under_way([*taken, *asking])
        share = self._most // (KEPT_PART * len(groups))
        kept = {group: max(0, share - used[group]) for group in groups}
        free = self._most - len(taken) - sum(kept.values())
        return {_group(identity): free + kept[_group(identity)] for identity in asking}

    def _under_way(self, people: Collection[Identity]) -> set[str]:
        """Return the groups of the plans that people are here for, and those who lead each plan as one more."""
        groups = set(map(_group, people))
        for plan in {identity.plan_id for identity in people}:
            try:
                groups |= {plan, *self._groups_of(plan)}
            except OgError:  # a database that is away tells no groups; those of the people who are here are known
                continue
        return groups

    def _forget_the_gone(self) -> None:
        now = self._clock()
        for people in (self._waiting, self._promised):
            for person in [one for one, promise in people.items() if now > promise.until]:
                del people[person]


def _group(identity: Identity) -> str:
    """Return what somebody's place counts for: their group, or for whoever facilitates the plan."""
    return identity.group_id or identity.plan_id
