"""What a plan has come to, as one PDF: its context, and each group's core problem, trees and commitments (R4, R42)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from ogcore.export.card_content import CardContent
from ogcore.export.card_document import CardDocument
from ogcore.export.card_pdf import PdfResult, framed
from ogcore.export.errors import ExportError
from ogcore.export.typesetter import Standard, typeset_pdf


@dataclass(frozen=True, slots=True)
class ContextEntry:
    """One question about the context, its answer, and what was written beside it as (name, words)."""

    question: str
    answer: str
    notes: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class GroupReport:
    """One group: its ``core`` problem and ``candidates`` beside it, its trees as of ``overview``, and its cards.

    ``overview`` is a card without sections, which names the group and holds its trees.
    """

    overview: CardDocument
    core: str
    candidates: Sequence[str]
    cards: Sequence[CardDocument]


@dataclass(frozen=True, slots=True)
class PlanReport:
    """A plan with its context and its groups; ``summary`` says in a sentence how far the context is known."""

    plan: str
    summary: str
    context: Sequence[ContextEntry]
    groups: Sequence[GroupReport]


def report_pdf(report: PlanReport, labels: Mapping[str, str], language: str, created: datetime) -> PdfResult:
    """Return the report, tagged, with a list of contents; ``labels`` are those of a card and what heads each part.

    Raises UnknownLanguage, ExportError, DiskFull.
    """
    refusal: ExportError | None = None
    attempts: tuple[tuple[Standard, bool], ...] = (("ua-1", True), ("none", True), ("none", False))
    for standard, drawn in attempts:
        content = CardContent(labels, drawn=drawn)
        data = _data(report, content) | framed(labels, language, created)
        try:
            made = typeset_pdf("report.typ", data, standard, created)
        except ExportError as error:
            refusal = error
        else:
            return PdfResult(made, standard, content.replaced.codes)
    raise refusal or ExportError()


def _data(report: PlanReport, content: CardContent) -> dict[str, Any]:
    return {
        "title": content.line(report.plan)[:300] or "—",
        "plan": content.texts(report.plan),
        "groups": [content.texts(group.overview.group) for group in report.groups],
        "summary": content.line(report.summary),
        "context": [
            {
                "question": content.texts(entry.question),
                "answer": content.texts(entry.answer),
                "notes": [{"label": content.line(name), "texts": content.texts(text)} for name, text in entry.notes],
            }
            for entry in report.context
        ],
        "parts": [_group(group, content) for group in report.groups],
    }


def _group(group: GroupReport, content: CardContent) -> dict[str, Any]:
    overview = content.card(group.overview)
    return overview | {
        "core": content.texts(group.core),
        "candidates": [content.texts(text) for text in group.candidates],
        "trees": list(content.trees(group.overview)),
        "cards": [content.card(card) | {"replaced": False} for card in group.cards],
    }
