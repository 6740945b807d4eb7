"""Evidence: what the statements of a tree rest on, and how each event changes it (R9)."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from ogcore.calendar import period_in_words
from ogcore.errors import EvidenceNotFound
from ogcore.evidence.events import Evidence, EvidenceAdded, EvidenceChanged, EvidenceRemoved
from ogcore.evidence.value import number_in
from ogcore.record.event import Event
from ogcore.record.part import Part, put

KINDS = ("source", "open_government_metrics")
DIMENSIONS = ("transparency", "participation", "overall")
LIMITS: Mapping[str, int] = {
    "figure": 80,
    "unit": 80,
    "date": 40,
    "place": 200,
    "source": 500,
    "link": 2000,
    "note": 2000,
    "dimension": 20,
}
"""The fields people write, and how many characters each takes."""
NODE_LIMIT = 50
"""Pieces of evidence for one statement: a limit that keeps a script out, not people."""
OF_WORDING = frozenset({"absence_of_solution", "solution_in_disguise", "several_problems"})
"""Findings that make sense of every statement; whom, where and how much only the core problem must say."""


@dataclass
class EvidenceBook(Part):
    """All evidence of one group, by id. It stays with its node's id, whatever becomes of the node."""

    name: ClassVar[str] = "evidence"

    entries: dict[str, Evidence] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Let evidence have been added, changed or removed; raises UndoConflict when it has changed since."""
        match event:
            case EvidenceAdded() | EvidenceChanged() | EvidenceRemoved():
                put(self.entries, event.evidence, event.before, event.after)
            case _:
                super().apply(event)

    def find(self, evidence: str) -> Evidence:
        """Return the piece of evidence; raises EvidenceNotFound."""
        if evidence not in self.entries:
            raise EvidenceNotFound(evidence)
        return self.entries[evidence]

    def by_node(self) -> Mapping[str, list[Evidence]]:
        """Return the evidence of every node that has any, in the order in which it was added."""
        found: dict[str, list[Evidence]] = defaultdict(list)
        for entry in sorted(self.entries.values(), key=lambda entry: (entry.order, entry.evidence)):
            found[entry.node].append(entry)
        return found

    def of(self, node: str) -> list[Evidence]:
        """Return the evidence of one node, in the order in which it was added."""
        found = [entry for entry in self.entries.values() if entry.node == node]
        return sorted(found, key=lambda entry: (entry.order, entry.evidence))


def is_baseline(entry: Evidence) -> bool:
    """Tell whether it says how much and who says so: then the statement itself need not."""
    sourced = bool(entry.source or entry.link or entry.kind == "open_government_metrics")
    return sourced and number_in(entry.figure) is not None


def in_words(entry: Evidence, language: str = "") -> str:
    """Return the evidence as one line of a document, of the words people wrote alone.

    Its date is in words of ``language``; without one it is as it is kept (2022-03-15).
    """
    when = period_in_words(entry.date, language) if language else entry.date
    much = " ".join(part for part in (entry.figure, entry.unit) if part)
    return ", ".join(part for part in (much, entry.place, when, entry.source or entry.link) if part)
