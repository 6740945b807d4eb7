"""Evidence: what the statements of a tree rest on, and what it answers of the checks of a statement (R8, R9)."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ogcore.errors import BadInput, EmptyText, EvidenceNotFound, TooMuchEvidence, UnknownChoice
from ogcore.evidence.events import Evidence, EvidenceAdded, EvidenceChanged, EvidenceRemoved
from ogcore.evidence.value import checked_link, checked_period, checked_share, number_in
from ogcore.language.statement import Finding, check_statement
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.part import Part, put
from ogcore.record.wording import clean
from ogcore.trees.state import TreeState

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
        return self.by_node().get(node, [])


def add(book: EvidenceBook, tree: TreeState, node: str, kind: str, values: Mapping[str, str]) -> tuple[Event, ...]:
    """Say what the statement ``node`` rests on.

    Raises NodeNotFound, UnknownChoice for the kind or dimension, TooMuchEvidence, and what :func:`checked` raises.
    """
    tree.text(node)
    if kind not in KINDS:
        raise UnknownChoice("kind", kind)
    if len(book.of(node)) >= NODE_LIMIT:
        raise TooMuchEvidence(NODE_LIMIT)
    return (_added(book, checked(Evidence("", node, 0, kind), values)),)


def _added(book: EvidenceBook, entry: Evidence) -> Event:
    order = 1 + max((other.order for other in book.entries.values()), default=0)
    new = replace(entry, evidence=new_id(), order=order)
    return EvidenceAdded(new.evidence, None, new)


def change(
    book: EvidenceBook, evidence: str, values: Mapping[str, str], base: Mapping[str, str] | None = None
) -> tuple[Event, ...]:
    """Say some fields of a piece of evidence otherwise.

    ``base`` says what the writer saw in those fields. Where somebody else has written something else since, nothing is
    lost: theirs stays, and what the writer has is added as another piece beside it. Raises EvidenceNotFound and what
    :func:`checked` raises.
    """
    now = book.find(evidence)
    after = checked(now, values)
    if after == now:
        return ()
    seen = base or {}
    meets = [name for name in values if name in seen and getattr(now, name) not in (seen[name], getattr(after, name))]
    return (_added(book, after),) if meets else (EvidenceChanged(evidence, now, after),)


def attach(book: EvidenceBook, tree: TreeState, evidence: str, node: str) -> tuple[Event, ...]:
    """Let a piece of evidence belong to another statement; raises EvidenceNotFound, NodeNotFound, TooMuchEvidence."""
    now = book.find(evidence)
    tree.text(node)
    if now.node == node:
        return ()
    if len(book.of(node)) >= NODE_LIMIT:
        raise TooMuchEvidence(NODE_LIMIT)
    return (EvidenceChanged(evidence, now, replace(now, node=node)),)


def remove(book: EvidenceBook, evidence: str) -> tuple[Event, ...]:
    """Take a piece of evidence out; undo brings it back whole. Raises EvidenceNotFound."""
    return (EvidenceRemoved(evidence, book.find(evidence), None),)


def checked(entry: Evidence, values: Mapping[str, str]) -> Evidence:
    """Return ``entry`` with the fields in ``values``, cleaned and in one form.

    Raises BadInput for a field there is none of, TextTooLong, NoSuchPeriod, NotAWebAddress, OutsideScale,
    UnknownChoice for the dimension, and EmptyText when nothing says anything (for the metrics: when they lack a value).
    """
    if unknown := set(values) - set(LIMITS):
        raise BadInput(field=min(unknown)[:40])
    cleaned: dict[str, Any] = {name: clean(text, LIMITS[name], lines=name == "note") for name, text in values.items()}
    if cleaned.get("date"):
        cleaned["date"] = checked_period(cleaned["date"])
    if cleaned.get("link"):
        cleaned["link"] = checked_link(cleaned["link"])
    return _complete(replace(entry, **cleaned))


def _complete(entry: Evidence) -> Evidence:
    if entry.kind == "open_government_metrics":
        if entry.dimension not in DIMENSIONS:
            raise UnknownChoice("dimension", entry.dimension)
        if not entry.figure:
            raise EmptyText(field="figure")
        return replace(entry, figure=checked_share(entry.figure))
    if entry.dimension:
        raise UnknownChoice("dimension", entry.dimension)
    if not any((entry.figure, entry.source, entry.link, entry.note)):
        raise EmptyText(field="figure")
    return entry


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event`` holds evidence as commands write it: for what comes from a file."""
    if isinstance(event, EvidenceAdded | EvidenceChanged | EvidenceRemoved):
        for entry in (event.before, event.after):
            if entry is not None:
                _check_entry(entry, event.evidence)


def _check_entry(entry: Evidence, evidence: str) -> None:
    values = {name: getattr(entry, name) for name in LIMITS}
    if entry.kind not in KINDS:
        raise UnknownChoice("kind", entry.kind)
    if entry.evidence != evidence or checked(entry, values) != entry:
        raise BadInput(field="evidence")


def is_baseline(entry: Evidence) -> bool:
    """Tell whether it says how much and who says so: then the statement itself need not."""
    sourced = bool(entry.source or entry.link or entry.kind == "open_government_metrics")
    return sourced and number_in(entry.figure) is not None


def findings_of(tree: TreeState, book: EvidenceBook, node: str, language: str) -> list[Finding]:
    """Return what weakens the statement of ``node``, taking its evidence into account (R8); raises NodeNotFound.

    A figure with its source answers ``no_evidence``, a place ``no_place``. Of statements other than the core problem
    only the wording is looked at.
    """
    found = check_statement(tree.text(node), language)
    if node != tree.core_problem:
        return [finding for finding in found if finding.code in OF_WORDING]
    entries = book.of(node)
    answered = {"no_evidence"} if any(is_baseline(entry) for entry in entries) else set()
    answered |= {"no_place"} if any(entry.place for entry in entries) else set()
    return [finding for finding in found if finding.code not in answered]


def in_words(entry: Evidence) -> str:
    """Return the evidence as one line of a document, of the words people wrote alone."""
    much = " ".join(part for part in (entry.figure, entry.unit) if part)
    return ", ".join(part for part in (much, entry.place, entry.date, entry.source or entry.link) if part)
