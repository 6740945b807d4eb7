"""What a plan has come to, as one PDF: its context, and what each group thought, drew and committed to (R4, R42)."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import product
from typing import Any

from ogcore.export.card_content import CardContent
from ogcore.export.card_document import CardDocument
from ogcore.export.card_pdf import PdfResult, branded, framed
from ogcore.export.errors import ExportError
from ogcore.export.paper import PageName
from ogcore.export.printed_brand import PrintedBrand, with_and_without_logo
from ogcore.export.typesetter import Standard, typeset_pdf


@dataclass(frozen=True, slots=True)
class ContextEntry:
    """One question about the context, its answer, and what was written beside it as (name, words)."""

    question: str
    answer: str
    notes: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Entry:
    """Somebody's words in a chapter: what is small ``above`` and ``below`` them, and ``notes`` as (name, words)."""

    text: str
    above: str = ""
    below: str = ""
    notes: Sequence[tuple[str, str]] = ()


@dataclass(frozen=True, slots=True)
class Chapter:
    """What a group said in one stage: entries under headings, of which one may be empty."""

    title: str
    parts: Sequence[tuple[str, Sequence[Entry]]]


@dataclass(frozen=True, slots=True)
class GroupReport:
    """One group: its ``core`` problem and ``candidates`` beside it, its trees as of ``overview``, and its cards.

    ``overview`` is a card without sections, which names the group and holds its trees. ``chapters`` come before them;
    ``notes`` say what the report leaves out.
    """

    overview: CardDocument
    core: str
    candidates: Sequence[str]
    cards: Sequence[CardDocument]
    chapters: Sequence[Chapter] = ()
    notes: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class PlanReport:
    """A plan with its context and its groups; ``summary`` says in a sentence how far the context is known.

    ``closing`` are chapters over all groups, after them. ``brand`` is on the cover, and colours headings and rules.
    """

    plan: str
    summary: str
    context: Sequence[ContextEntry]
    groups: Sequence[GroupReport]
    closing: Sequence[Chapter] = ()
    brand: PrintedBrand | None = None


def report_pdf(
    report: PlanReport,
    labels: Mapping[str, str],
    language: str,
    created: datetime,
    page: PageName = "a4",
    tell: Callable[[int, int], None] | None = None,
) -> PdfResult:
    """Return the report, tagged, with a list of contents; ``labels`` are those of a card and what heads each part.

    ``tell`` hears how many groups are ready to be typeset, of twice as many.
    Raises UnknownLanguage, ExportError, DiskFull.
    """
    refusal: ExportError | None = None
    attempts: tuple[tuple[Standard, bool], ...] = (("ua-1", True), ("none", True), ("none", False))
    for (standard, drawn), look in product(attempts, with_and_without_logo(report.brand)):
        content = CardContent(labels, drawn=drawn, page=page)
        data = _data(report, content, tell) | framed(labels, language, created, page) | branded(look)
        try:
            made = typeset_pdf("report.typ", data, standard, created)
        except ExportError as error:
            refusal = error
        else:
            return PdfResult(made, standard, content.replaced.codes)
    raise refusal or ExportError()


def _data(report: PlanReport, content: CardContent, tell: Callable[[int, int], None] | None) -> dict[str, Any]:
    parts = []
    for done, group in enumerate(report.groups, 1):
        parts.append(_group(group, content))
        if tell is not None:
            tell(done, 2 * len(report.groups))
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
        "parts": parts,
        "closing": [_chapter(chapter, content) for chapter in report.closing],
    }


def _group(group: GroupReport, content: CardContent) -> dict[str, Any]:
    overview = content.card(group.overview)
    return overview | {
        "core": content.texts(group.core),
        "candidates": [content.texts(text) for text in group.candidates],
        "notes": [content.line(note) for note in group.notes],
        "chapters": [_chapter(chapter, content) for chapter in group.chapters],
        "trees": list(content.trees(group.overview)),
        "cards": [content.card(card) | {"replaced": False} for card in group.cards],
    }


def _chapter(chapter: Chapter, content: CardContent) -> dict[str, Any]:
    return {
        "title": content.line(chapter.title),
        "parts": [
            {"heading": content.texts(heading), "entries": [_entry(entry, content) for entry in entries]}
            for heading, entries in chapter.parts
        ],
    }


def _entry(entry: Entry, content: CardContent) -> dict[str, Any]:
    return {
        "texts": content.texts(entry.text),
        "above": content.line(entry.above),
        "below": content.line(entry.below),
        "notes": [{"label": content.line(name), "texts": content.texts(text)} for name, text in entry.notes],
    }
