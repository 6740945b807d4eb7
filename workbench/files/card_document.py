"""From a commitment as the group wrote it to the document that is printed and signed (R27, R32)."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import TypedDict

from ogcore.chapters import new_group
from ogcore.commitments import commands
from ogcore.commitments.rules import prefill
from ogcore.commitments.state import Commitment, Commitments
from ogcore.commitments.template import FIELDS, SECTIONS
from ogcore.commitments.template import Field as TemplateField
from ogcore.commitments.title import means_in_title, short_title
from ogcore.export import CardDocument, Field, PdfResult, TreeFigure, cards_pdf
from ogcore.export.paper import PageName
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.plan.state import GroupCard, Plan
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from workbench.files.tree_picture import description, drawable, objective_picture, problem_picture
from workbench.words.card_label import labels, paper_labels, signatories
from workbench.words.i18n import Translate, translator, written_date


def card_documents(
    plan_name: str, place: GroupCard, number: int, group: WorkingGroup, cards: Sequence[Commitment], language: str
) -> list[CardDocument]:
    """Return the cards of one group as documents in ``language``, with both trees as the group left them.

    ``number`` is the group's number in the plan, the first half of "Commitment 2.1".
    """
    _ = translator(language)
    trees = trees_of(group, language)
    return [
        CardDocument(
            title=title(card, _, group.language),
            plan=plan_name,
            group=" · ".join(part for part in (place.name, place.topic) if part),
            label=_("Commitment {number}").replace("{number}", f"{number}.{card.order}"),
            status=_("Draft"),
            sections=tuple(_sections(card, language)),
            **trees,
            signatures=signatories(_),
        )
        for card in cards
    ]


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


def group_number(plan: Plan, group_id: str) -> int:
    """Return the number people know a group by: the one in its name ("Mesa 2"), else its place in the plan."""
    named = re.search(r"\d{1,4}", plan.group(group_id).name)
    return int(named.group()) if named else 1 + list(plan.groups).index(group_id)


def title(card: Commitment, _: Translate, language: str) -> str:
    """Return the sentence a card is known by, "To … by …"; while there is no action its objective in short.

    ``language`` is the one its group writes in.
    """
    action, means = _bare(card.text("action")), card.text("means")
    if not action:
        return short_title(card.text("objective"))
    form = labels(_)["headline.full" if means_in_title(means, language) else "headline.action"]
    words = form.format(action=action, means=_bare(means))
    return words[:1].upper() + words[1:]


def _bare(text: str) -> str:
    """Return the words as the middle of a sentence: one line, no full stop, no capital unless the word needs it."""
    line = " ".join(text.split()).rstrip(".;,")
    return line if line[:2].isupper() else line[:1].lower() + line[1:]


def _sections(card: Commitment, language: str) -> Iterator[tuple[str, tuple[Field, ...]]]:
    """Yield the sections that say something: what is optional and empty has no place on paper."""
    words = labels(translator(language))
    for section in SECTIONS:
        fields = (field for field in FIELDS if field.section == section and (field.required or card.text(field.name)))
        values = tuple(
            Field(_name(field.name, words), _value(card, field, language), field.name == "start") for field in fields
        )
        if values:
            yield words[f"section.{section}"], values


def _name(field: str, words: Mapping[str, str]) -> str:
    return words.get(f"short.{field}", words[f"field.{field}"])


def _value(card: Commitment, field: TemplateField, language: str) -> str | Sequence[str]:
    text = card.text(field.name)
    if field.kind == "list":
        return tuple(line for line in text.split("\n") if line)
    if field.kind == "date" and text:
        return written_date(date.fromisoformat(text), language)
    if field.kind == "choice" and text:
        return labels(translator(language))[f"choice.{field.name}.{text}"]
    return text


def drafted(tree: TreeState, language: str) -> tuple[WorkingGroup, Commitment]:
    """Return a group of its own that holds ``tree`` and one card begun from its core objective.

    The tree must have a core problem.
    """
    group = new_group("", language).holding(tree)
    for event in commands.draft(group[Commitments], tree.core_problem, prefill(group, tree.core_problem)):
        group.change(event)
    return group, group[Commitments].ordered()[0]
