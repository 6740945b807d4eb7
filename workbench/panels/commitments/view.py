"""What the cards widget shows: the commitment cards of a group and what they can be begun from (R27)."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict

from ogcore.agendas import entry
from ogcore.agreement.state import Agreement
from ogcore.commitments.checks import check_card, doubts_of_dates, findings_of_problem
from ogcore.commitments.placing import place
from ogcore.commitments.state import Commitment, Commitments, Item
from ogcore.commitments.template import FIELDS, ITEM_LIMITS, ITEMS, SECTIONS, Field
from ogcore.commitments.title import means_in_title, short_title
from ogcore.course.state import Course
from ogcore.language.statement import Finding
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.record.group import WorkingGroup
from ogcore.record.wording import Wording
from ogcore.wall.state import Wall
from workbench.files.card_report import plain_report
from workbench.panels.commitments.choice import objectives_view
from workbench.panels.commitments.lacks import lacks_view
from workbench.panels.commitments.origin import origin_view
from workbench.panels.commitments.work_plan import work_plan_view
from workbench.panels.panel import View, Viewer
from workbench.stages import stage_question
from workbench.words.finding import date_line, statement_line
from workbench.words.i18n import Translate


def cards_view(group: WorkingGroup, viewer: Viewer) -> View:
    """Return the cards, what each lacks and what weakens its problem, and the objectives to begin one from."""
    cards, translate = group[Commitments].ordered(), viewer.translate
    tree = objective_tree_of(group, late=viewer.unread > 0)
    found = {pair.node: pair for pair in tree.pairs()}
    return {
        "editable": viewer.editable,
        "leads": viewer.facilitator,
        "question": _question(group, viewer),
        "objectives": objectives_view(group, tree, translate),
        "on_wall": group[Wall].shown_at(group.stage).item or "",
        "cards": [_card(group, card, at, viewer) | origin_view(group, card, found) for at, card in enumerate(cards, 1)],
        "downloads": _downloads(group, translate) if cards else [],
    }


def form() -> View:
    """Return the template as the widget draws it: its fields, in sections."""
    return {
        "fields": [asdict(field) for field in FIELDS],
        "sections": list(SECTIONS),
        "items": {of: [asdict(field) for field in fields] for of, fields in ITEMS.items()},
        "limits": dict(ITEM_LIMITS),
    }


def _question(group: WorkingGroup, viewer: Viewer) -> str:
    asked = group[Course].guide(group.stage).question.text
    return asked or stage_question(group.stage, viewer.translate)


def _card(group: WorkingGroup, card: Commitment, at: int, viewer: Viewer) -> View:
    title = short_title(card.text("action") or card.text("objective"))
    report = check_card(place(card, group, period=viewer.period), late=viewer.unread > 0)
    return {
        "card": card.card,
        "title": title or viewer.translate("Commitment {number}").replace("{number}", str(at)),
        "kept": _kept(group, card),
        "pdf": f"/download/card/{group.group_id}/{card.card}.pdf",
        "fields": _written(card.fields, FIELDS),
        "items": {of: [_item(item, viewer.language) for item in card.of(of)] for of in ITEMS},
        "lacks": lacks_view(card, report, viewer.language),
        "plan": work_plan_view(card, viewer.language),
        "whole": report.is_whole,
        **plain_report(report, viewer.language),
        "means_in_title": means_in_title(card.text("means"), group.language),
        "doubts": {
            "problem": statement_line(_doubts(group, card, viewer), viewer.language),
            "end": date_line(doubts_of_dates(card), viewer.language),
        },
    }


def _kept(group: WorkingGroup, card: Commitment) -> str:
    """Return why the words of a card stay as they are: it is signed, sealed or withdrawn; empty: they may change."""
    state = group[Agreement].standing(card.card).state
    return state if state in ("signing", "sealed", "withdrawn") else ""


def _item(item: Item, language: str) -> View:
    """Return an item; ``official`` are the words of the agenda's entry whose code it names, where it names one."""
    named = entry(item.text("code")) if item.of == "agendas" else None
    told = {"official": named.title(language)} if named is not None else {}
    return {"item": item.item, "fields": _written(item.fields, ITEMS[item.of]), **told}


def _written(written: Mapping[str, Wording], fields: Iterable[Field]) -> View:
    """Return of the fields in which something was written, or offered, what stands there."""
    return {
        field.name: {"text": written[field.name].text, "offers": list(written[field.name].offers)}
        for field in fields
        if field.name in written
    }


def _doubts(group: WorkingGroup, card: Commitment, viewer: Viewer) -> list[Finding]:
    return findings_of_problem(card, group.language, late=viewer.unread > 0)


def _downloads(group: WorkingGroup, translate: Translate) -> list[View]:
    whole = f"/download/cards/{group.group_id}"
    return [
        {"label": translate("All cards in one PDF"), "url": f"{whole}.pdf"},
        {"label": translate("All cards in one PDF, on Letter sheets"), "url": f"{whole}.letter.pdf"},
        {"label": translate("Each card as a PDF (ZIP)"), "url": f"{whole}.zip"},
        {"label": translate("All cards as a document (Word)"), "url": f"{whole}.docx"},
        {"label": translate("All cards as a spreadsheet (Excel)"), "url": f"{whole}.xlsx"},
        {"label": translate("All cards as tables (CSV in a ZIP)"), "url": f"{whole}.csv.zip"},
    ]
