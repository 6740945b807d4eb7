"""From a commitment as the group wrote it to the document that is printed and signed (R27, R32)."""

from collections.abc import Sequence
from datetime import datetime
from typing import TypedDict

from ogcore.chapters import new_group
from ogcore.commitments import commands
from ogcore.commitments.json_form import as_json
from ogcore.commitments.let_be import let_be_told
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.rules import prefill
from ogcore.commitments.state import Commitment, Commitments
from ogcore.export import CardDocument, PdfResult, TreeFigure, cards_pdf
from ogcore.export.paper import PageName
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.plan.state import GroupCard
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.files.card_table import card_tables
from workbench.files.printed_card import headline, printed_remarks, printed_sections
from workbench.files.tree_picture import description, drawable, objective_picture, problem_picture
from workbench.words.card_label import paper_labels, signatories
from workbench.words.i18n import Translate, translator


def card_documents(
    plan_name: str, place: GroupCard, number: int, group: WorkingGroup, cards: Sequence[Commitment], language: str
) -> list[CardDocument]:
    """Return the cards of one group as documents in ``language``, with both trees as the group left them.

    ``number`` is the group's number in the plan, the first half of "Commitment 2.1".
    """
    _ = translator(language)
    trees = trees_of(group, language)
    documents = []
    for card in cards:
        placed = PlacedCard(
            card, group.language, f"{number}.{card.order}", problem_linked=card.node in group[TreeState]
        )
        held = as_json(placed) | {"let_be": let_be_told(placed)}
        documents.append(
            CardDocument(
                title=title(card, _, group.language),
                plan=plan_name,
                group=" · ".join(part for part in (place.name, place.topic) if part),
                label=_("Commitment {number}").replace("{number}", f"{number}.{card.order}"),
                status=_("Draft"),
                sections=tuple(printed_sections(held, language, draft=True)),
                **trees,
                signatures=signatories(_),
                tables=tuple(card_tables(held, language)),
                remarks=tuple(printed_remarks(held, language)),
            )
        )
    return documents


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
    documents: Sequence[CardDocument], language: str, created: datetime | None = None, page: PageName = "a4"
) -> PdfResult:
    """Return one PDF with the documents, dated ``created`` (default: now). Raises the refusals of ``cards_pdf``."""
    moment = created or datetime.now().astimezone()
    return cards_pdf(documents, paper_labels(translator(language)), language, moment, page)


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
