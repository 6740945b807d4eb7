"""The seals a server keeps, as anybody may read them: cards and fingerprints, nothing about people (R30)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ogcore.agreement.events import VersionSealed
from ogcore.seal import grouped, receipt, seals, spoken
from ogcore.workshop.workshop import Workshop
from workbench.panels.signing.sealed import sealed_moment


@dataclass(frozen=True, slots=True)
class Line:
    """One seal as the page tells it; ``superseded`` by that version of the same card, 0: by none."""

    receipt: dict[str, Any]
    superseded: int

    @property
    def digits(self) -> str:
        """The fingerprint in groups of four."""
        return grouped(self.receipt["fingerprint"])

    @property
    def words(self) -> str:
        """The fingerprint in six words of the language of its plan."""
        return " · ".join(spoken(self.receipt["fingerprint"], self.receipt["language"]))

    def moment(self, language: str) -> str:
        """Return when it was sealed, as one says it."""
        return sealed_moment(self.receipt["sealed"], language)


class KnownSeals:
    """Every seal a server keeps; what a group has sealed is read again only when the group has grown."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self._of_group: dict[str, tuple[int | None, list[Line]]] = {}

    def lines(self) -> list[Line]:
        """Return all of them, plan by plan and card by card."""
        plans = self._workshop.plans()
        found = [line for plan in plans for group in plan.groups for line in self._sealed(group)]
        order = {one["fingerprint"]: at for at, one in enumerate(seals(line.receipt for line in found)["seals"])}
        return sorted(found, key=lambda line: order[line.receipt["fingerprint"]])

    def _sealed(self, group: str) -> list[Line]:
        mark = self._workshop.store.fingerprint(group)
        known = self._of_group.get(group)
        if known is None or known[0] != mark:
            known = self._of_group[group] = (mark, self._read(group))
        return known[1]

    def _read(self, group: str) -> list[Line]:
        events = [one.event for one in self._workshop.store.all_of(group, VersionSealed.__name__)]
        sealed = [event for event in events if isinstance(event, VersionSealed)]
        last = {event.card: event.version for event in sealed}
        return [
            Line(receipt(json.loads(event.payload)), last[event.card] if last[event.card] > event.version else 0)
            for event in sealed
        ]
