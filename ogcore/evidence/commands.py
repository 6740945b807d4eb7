"""Saying what a statement rests on: ``(state, what somebody wants) -> events``, and what that answers (R8, R9)."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from ogcore.calendar import Order
from ogcore.errors import BadInput, EmptyText, TooMuchEvidence, UnknownChoice, UnreadableFile
from ogcore.evidence.events import Evidence, EvidenceAdded, EvidenceChanged, EvidenceRemoved
from ogcore.evidence.state import DIMENSIONS, KINDS, LIMITS, NODE_LIMIT, OF_WORDING, EvidenceBook, is_baseline
from ogcore.evidence.value import checked_link, checked_period, checked_share
from ogcore.language.statement import Finding
from ogcore.language.worked_out import REMARKS
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.wording import clean
from ogcore.trees.state import TreeState


def add(
    book: EvidenceBook, tree: TreeState, node: str, kind: str, values: Mapping[str, str], *, order: Order = "day"
) -> tuple[Event, ...]:
    """Say what the statement ``node`` rests on; ``order`` says what comes first in a date such as 5/6/2026.

    Raises NodeNotFound, UnknownChoice for the kind or dimension, TooMuchEvidence, and what :func:`checked` raises.
    """
    tree.text(node)
    if kind not in KINDS:
        raise UnknownChoice("kind", kind)
    if len(book.of(node)) >= NODE_LIMIT:
        raise TooMuchEvidence(NODE_LIMIT)
    return (_added(book, checked(Evidence("", node, 0, kind), values, order)),)


def _added(book: EvidenceBook, entry: Evidence) -> Event:
    order = 1 + max((other.order for other in book.entries.values()), default=0)
    new = replace(entry, evidence=new_id(), order=order)
    return EvidenceAdded(new.evidence, None, new)


def change(
    book: EvidenceBook,
    evidence: str,
    values: Mapping[str, str],
    base: Mapping[str, str] | None = None,
    *,
    order: Order = "day",
) -> tuple[Event, ...]:
    """Say some fields of a piece of evidence otherwise.

    ``base`` says what the writer saw in those fields. Where somebody else has written something else since, nothing is
    lost: theirs stays, and what the writer has is added as another piece beside it. Raises EvidenceNotFound and what
    :func:`checked` raises.
    """
    now = book.find(evidence)
    after = checked(now, values, order)
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


def checked(entry: Evidence, values: Mapping[str, str], order: Order = "day") -> Evidence:
    """Return ``entry`` with the fields in ``values``, cleaned and in one form.

    Raises BadInput for a field there is none of, TextTooLong, NoSuchPeriod, NoSuchDate, NotAWebAddress, OutsideScale,
    UnknownChoice for the dimension, and EmptyText when nothing says anything (for the metrics: when they lack a value).
    """
    if unknown := set(values) - set(LIMITS):
        raise BadInput(field=min(unknown)[:40])
    cleaned: dict[str, Any] = {name: clean(text, LIMITS[name], lines=name == "note") for name, text in values.items()}
    if cleaned.get("date"):
        cleaned["date"] = checked_period(cleaned["date"], order)
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
    if not isinstance(event, EvidenceAdded | EvidenceChanged | EvidenceRemoved):
        raise UnreadableFile("unknown_event")
    for entry in (event.before, event.after):
        if entry is not None:
            _check_entry(entry, event.evidence)


def _check_entry(entry: Evidence, evidence: str) -> None:
    values = {name: getattr(entry, name) for name in LIMITS}
    if entry.kind not in KINDS:
        raise UnknownChoice("kind", entry.kind)
    if entry.evidence != evidence or checked(entry, values) != entry:
        raise BadInput(field="evidence")


def findings_of(tree: TreeState, book: EvidenceBook, node: str, language: str) -> list[Finding]:
    """Return what weakens the statement of ``node``, taking its evidence into account (R8); raises NodeNotFound.

    Of statements other than the core problem only the wording is looked at.
    """
    found = REMARKS(tree.text(node), "", language)
    if node != tree.core_problem:
        return [finding for finding in found if finding.code in OF_WORDING]
    answered = answered_by(book.of(node))
    return [finding for finding in found if finding.code not in answered]


def answered_by(entries: Iterable[Evidence]) -> set[str]:
    """Return the findings that evidence answers: a figure with its source ``no_evidence``, a place ``no_place``."""
    rests = list(entries)
    answered = {"no_evidence"} if any(is_baseline(entry) for entry in rests) else set()
    return answered | ({"no_place"} if any(entry.place for entry in rests) else set())
