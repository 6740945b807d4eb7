"""What happens to the evidence of a statement (R9)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Event


@dataclass(frozen=True, slots=True)
class Evidence:
    """What a statement rests on: a figure with its unit, date, place and source, as people wrote them.

    ``kind`` is ``source``, or ``open_government_metrics`` for a value of those metrics from 0 to 1, of the
    ``dimension`` named. ``date`` is a year, a month or a day: 2022, 2022-03 or 2022-03-15. What is not known is empty.
    """

    evidence: str
    node: str
    order: int
    kind: str
    figure: str = ""
    unit: str = ""
    date: str = ""
    place: str = ""
    source: str = ""
    link: str = ""
    note: str = ""
    dimension: str = ""


@dataclass(frozen=True, slots=True)
class _EvidenceChanged(Event):
    of_part: ClassVar[str] = "evidence"
    of_stage: ClassVar[str] = "problem_tree"
    evidence: str
    before: Evidence | None
    after: Evidence | None

    def touches(self) -> frozenset[str]:
        """Return the statements it rests under, before and after."""
        return frozenset(entry.node for entry in (self.before, self.after) if entry is not None)

    def inverse(self) -> Event:
        """Return to the evidence before (or to none)."""
        return _OPPOSITE[type(self)](self.evidence, self.after, self.before)


class EvidenceAdded(_EvidenceChanged):
    """Somebody said what a statement rests on; also how an undone removal reads."""

    __slots__ = ()

    def result(self) -> dict[str, Any]:
        """Tell the new piece of evidence."""
        return {"evidence": self.evidence}


class EvidenceChanged(_EvidenceChanged):
    """Something of a piece of evidence is now said otherwise, or it belongs to another statement."""

    __slots__ = ()


class EvidenceRemoved(_EvidenceChanged):
    """A piece of evidence was taken out."""

    __slots__ = ()


_OPPOSITE: dict[type[_EvidenceChanged], type[_EvidenceChanged]] = {
    EvidenceAdded: EvidenceRemoved,
    EvidenceChanged: EvidenceChanged,
    EvidenceRemoved: EvidenceAdded,
}
