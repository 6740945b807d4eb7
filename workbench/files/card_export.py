"""The cards of a group or a plan to be worked on elsewhere: as a document, as a spreadsheet, as tables (R27, R32)."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from ogcore.commitments.json_form import as_json
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.placing import place
from ogcore.commitments.state import Commitment, Commitments
from ogcore.export import filename
from ogcore.plan.place import group_number
from ogcore.plan.state import GroupCard, Plan
from ogcore.record.group import WorkingGroup
from workbench.files.asked import Asked, Download, NoCards
from workbench.files.card_document import card_documents
from workbench.files.card_set import printed_cards
from workbench.files.card_word import DOCX, cards_docx
from workbench.files.card_workbook import XLSX, cards_csv, cards_xlsx
from workbench.words.i18n import translator

OfGroup = tuple[GroupCard, WorkingGroup, Sequence[Commitment]]
"""A group of a plan with the cards that are exported."""


def exported_cards(placed: Iterable[PlacedCard]) -> list[dict[str, Any]]:
    """Return cards in their JSON form, for tables."""
    return [as_json(one) for one in placed]


def booklet_of(groups: Sequence[OfGroup], plan: Plan, language: str) -> bytes:
    """Return all cards of groups as a document: what is sealed of each, then what is written for its next version."""
    printed = (one for where, group, _cards in groups for one in printed_cards(plan, where, group, language))
    return cards_docx([one.document for one in printed], language, _titled(plan, language))


def _titled(plan: Plan, language: str) -> str:
    return f"{translator(language)('Commitments')} · {plan.name}"


def word_of(groups: Sequence[OfGroup], plan: Plan, language: str) -> bytes:
    """Return some cards of groups as a document for a word processor, as each stands now."""
    documents = [
        document
        for where, group, cards in groups
        for document in card_documents(plan, where, group_number(plan, where.group_id), group, cards, language)
    ]
    return cards_docx(documents, language, _titled(plan, language))


def of_plan(asked: Asked, extension: str) -> Download:
    """Return the cards of all groups of a plan; raises NotAllowed, NoCards."""
    plan = asked.plan()
    found = [(one, asked.workshop.group(plan.plan_id, one.group_id)) for one in plan.groups.values()]
    return _made(asked, plan, [(where, group, group[Commitments].ordered()) for where, group in found], extension)


def of_group(asked: Asked, group_id: str, extension: str) -> Download:
    """Return the cards of a group; raises NoCards."""
    desk = asked.desk(group_id)
    groups = [(desk.place, desk.group, desk.group[Commitments].ordered())]
    return _made(asked, desk.plan, groups, extension, desk.place.name)


def _made(asked: Asked, plan: Plan, groups: Sequence[OfGroup], extension: str, *named: str) -> Download:
    if not any(cards for _place, _group, cards in groups):
        raise NoCards
    language = asked.language
    if extension == "docx":
        kind, data = DOCX, booklet_of(groups, plan, language)
    elif extension == "xlsx":
        kind, data = XLSX, cards_xlsx(exported_cards(_placed(plan, groups)), language)
    else:
        kind, data = "application/zip", cards_csv(exported_cards(_placed(plan, groups)), language, asked.moment)
    ending = "zip" if extension == "csv.zip" else extension
    parts = [translator(language)("Commitments"), plan.name, *named, *(["csv"] if ending == "zip" else [])]
    return Download(filename(parts, ending), kind, data)


def _placed(plan: Plan, groups: Sequence[OfGroup]) -> Iterator[PlacedCard]:
    for where, group, cards in groups:
        yield from (place(card, group, plan, where.group_id) for card in cards)
