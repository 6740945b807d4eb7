"""From a commitment as the group wrote it to the document that is printed and signed (R27, R32)."""

import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import TypedDict

from ogcore.agreement.held import Standing
from ogcore.agreement.state import Agreement
from ogcore.chapters import new_group
from ogcore.commitments import commands
from ogcore.commitments.contribution import agendas_told
from ogcore.commitments.json_form import as_json
from ogcore.commitments.let_be import let_be_told
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.rules import prefill
from ogcore.commitments.sealed_plan import free_days
from ogcore.commitments.state import Commitment, Commitments
from ogcore.export import CardDocument, Field, PdfResult, TreeFigure, cards_pdf
from ogcore.export.paper import PageName
from ogcore.export.printed_brand import PrintedBrand
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.plan.state import GroupCard, Plan
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.files.card_plan import PrintedPlan, Sections, with_pointer
from workbench.files.card_table import card_tables
from workbench.files.printed_card import headline, printed_remarks, printed_sections
from workbench.files.progress import Tell, nobody
from workbench.files.sealed_card import sealed_at, sealed_document
from workbench.files.tree_picture import description, drawable, objective_picture, problem_picture
from workbench.words.card_label import labels, paper_labels, signatories
from workbench.words.i18n import Translate, translator


def card_documents(
    plan: Plan | str,
    place: GroupCard,
    number: int,
    group: WorkingGroup,
    cards: Sequence[Commitment],
    language: str,
) -> list[CardDocument]:
    """Return the cards of one group as they stand, as documents in ``language``.

    A card that is sealed is printed from its seal; any other with both trees as the group left them.
    ``number`` is the group's number in the plan, the first half of "Commitment 2.1"; of what is no plan only its
    name is known, not from when to when it runs.
    """
    named, period = (plan, ("", "")) if isinstance(plan, str) else (plan.name, plan.period)
    where = " · ".join(part for part in (place.name, place.topic) if part)
    page = CardDocument(title="", plan=named, group=where, label="", **trees_of(group, language))
    return [_document(_placed(card, group, f"{number}.{card.order}", period), group, page, language) for card in cards]


def _placed(card: Commitment, group: WorkingGroup, number: str, period: tuple[str, str]) -> PlacedCard:
    linked = card.node in group[TreeState]
    return PlacedCard(card, group.language, number, "", *period, problem_linked=linked)


def _document(placed: PlacedCard, group: WorkingGroup, page: CardDocument, language: str) -> CardDocument:
    """Return a card on a ``page`` of its group as it stands: what is sealed, or else its words and how far it is."""
    card = placed.card
    now, seal = group[Agreement].standing(card.card), group[Agreement].last_seal(card.card)
    if now.state == "sealed" and seal is not None:
        return sealed_document(json.loads(seal.payload), language)
    _ = translator(language)
    besides = {"let_be": let_be_told(placed), "agendas": agendas_told(placed), "free_days": free_days(card)}
    held = as_json(placed) | besides
    remarks = [*printed_remarks(held, language)]
    if now.state == "withdrawn":
        remarks.insert(0, (_("Why it was withdrawn"), (Field("", now.reason),)))
    label = _("Commitment {number}").replace("{number}", placed.number)
    sections: Sections = tuple(printed_sections(held, language, draft=now.state != "withdrawn"))
    plan = PrintedPlan(held, language) if held["activities"] else None
    if plan is not None:
        sections = with_pointer(sections, plan.pointer(), labels(_)["section.how"])
    return replace(
        page,
        title=title(card, _, group.language),
        label=label,
        status=_status(now, _),
        sections=sections,
        signatures=signatories(_) if now.state != "withdrawn" else (),
        tables=tuple(card_tables(held, language)),
        remarks=tuple(remarks),
        work_plan=None if plan is None else plan.pages(label),
    )


def _status(now: Standing, _: Translate) -> str:
    """Return how far a card is that is not sealed; of a version after the first which one it is to be."""
    named = {"amending": _("Being amended"), "signing": _("Being signed"), "withdrawn": _("Withdrawn")}
    word = named.get(now.state, _("Draft"))
    if not now.versions or now.state == "withdrawn":
        return word
    return f"{word} · {_('version {version}').replace('{version}', str(now.versions + 1))}"


class Trees(TypedDict):
    """Both trees of a group as a document has them."""

    problem_tree: TreeFigure | None
    problem_alt: str
    objective_tree: TreeFigure | None
    objective_alt: str


def trees_of(group: WorkingGroup, language: str) -> Trees:
    """Return both trees as the group left them, with their descriptions; None for one that is still empty."""
    problem = drawable(problem_picture(group[TreeState], language))
    objective = drawable(objective_picture(objective_tree_of(group, language), language))
    return {
        "problem_tree": problem if problem.nodes else None,
        "problem_alt": description(problem),
        "objective_tree": objective if objective.nodes else None,
        "objective_alt": description(objective),
    }


def print_cards(
    documents: Sequence[CardDocument],
    language: str,
    created: datetime | None = None,
    page: PageName = "a4",
    tell: Tell = nobody,
    brand: PrintedBrand | None = None,
) -> PdfResult:
    """Return one PDF with the documents, dated ``created`` (default: now). Raises the refusals of ``cards_pdf``.

    ``tell`` hears how far it is: typesetting, which says nothing meanwhile, counts for as much as all cards together.
    ``brand`` is for the cover of several.
    A sealed card by itself is dated by its seal and carries it: whoever checks it makes the same pages.
    """
    alone = documents[0].seal if len(documents) == 1 else None
    moment = created or datetime.now().astimezone()
    if alone is not None:
        moment = sealed_at(json.loads(alone.payload))
    return cards_pdf(documents, paper_labels(translator(language)), language, moment, page, tell=tell, brand=brand)


def title(card: Commitment, _: Translate, language: str) -> str:
    """Return the sentence a card is known by, see :func:`workbench.files.printed_card.headline`."""
    return headline(card.text, _, language)


def drafted(tree: TreeState, language: str) -> tuple[WorkingGroup, Commitment]:
    """Return a group of its own that holds ``tree`` and one card begun from its core objective.

    The tree must have a core problem.
    """
    group = new_group("", language).holding(tree)
    for event in commands.draft(group[Commitments], tree.core_problem, prefill(group, tree.core_problem)):
        group.change(event)
    return group, group[Commitments].ordered()[0]
