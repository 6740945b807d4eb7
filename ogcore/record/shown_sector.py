"""Under what name a sector may be shown, so that what stands beside it names nobody (R5, R7, R10, R25)."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from ogcore.record.participant import SEATS
from ogcore.record.small_sector import shown_together

OTHERS, EVERYBODY = "rest", "everybody"
"""What the small sectors are shown as, together; and what all are shown as while fewer than three people spoke."""


@dataclass(frozen=True)
class ShownSectors:
    """The sectors of those who spoke, from how many ``people`` of each did; the small ones are one."""

    people: Mapping[str, int]

    @cached_property
    def groups(self) -> Mapping[str, tuple[str, ...]]:
        """The sectors by the name they are shown under, OTHERS last; none while too few people spoke."""
        in_order = {sector: self.people[sector] for sector in SEATS if self.people.get(sector)}
        return {group[0] if len(group) == 1 else OTHERS: group for group in shown_together(in_order)}

    def name(self, sector: str) -> str:
        """Return what a sector is shown as."""
        if not self.groups:
            return EVERYBODY
        return sector if (sector,) in self.groups.values() else OTHERS

    def shares(self, counts: Mapping[str, int]) -> list[int]:
        """Return counts by sector as they may be shown: one for each of the groups."""
        return [sum(counts.get(sector, 0) for sector in group) for group in self.groups.values()]

    def largest(self, name: str) -> int:
        """Return how many people the largest sector shown under that name has."""
        return max((self.people.get(sector, 0) for sector in self.groups.get(name, ())), default=0)
