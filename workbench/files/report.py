"""The report of a plan: what is known of its context, and what each group has come to (R4, R42)."""

from collections.abc import Iterator
from datetime import datetime

from ogcore.candidates.state import Candidates
from ogcore.commitments.state import Commitments
from ogcore.export import CardDocument
from ogcore.export.report_pdf import ContextEntry, GroupReport, PlanReport, report_pdf
from ogcore.plan import context
from ogcore.plan.state import GroupCard, Plan
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from workbench.files.card_document import card_documents, group_number, trees_of
from workbench.words.card_label import paper_labels
from workbench.words.context_label import labels as context_words
from workbench.words.i18n import Translate, translator


def plan_report(workshop: Workshop, plan: Plan, language: str, moment: datetime) -> bytes:
    """Return the report as PDF; raises the refusals of :mod:`ogcore.export`."""
    _ = translator(language)
    answered = _("{count} of {total} answered").replace("{count}", str(context.outlook(plan.contexts).answered))
    groups = [
        _group(plan, place, workshop.group(plan.plan_id, place.group_id), language) for place in plan.groups.values()
    ]
    summary = answered.replace("{total}", str(len(context.CONTEXTS)))
    report = PlanReport(plan.name, summary, list(_context(plan, _)), groups)
    return report_pdf(report, paper_labels(_) | _headings(_), language, moment).data


def _headings(_: Translate) -> dict[str, str]:
    return {
        "context": _("Favourable context"),
        "core": _("Core problem"),
        "candidates": _("Other problems that were looked at"),
        "contents": _("Contents"),
        "no_tree": _("The group has no tree yet."),
        "no_cards": _("The group has no commitment card yet."),
    }


def _context(plan: Plan, _: Translate) -> Iterator[ContextEntry]:
    words = context_words(_)
    for name in context.CONTEXTS:
        held = context.known(plan.contexts, name)
        notes = [
            (words[f"field.{field}"], text)
            for field, wording in (("note", held.note), ("next_step", held.next_step))
            for text in filter(None, (wording.text, *wording.offers))
        ]
        yield ContextEntry(words[f"question.{name}"], words[f"answer.{held.answer or 'none'}"], notes)


def _group(plan: Plan, place: GroupCard, group: WorkingGroup, language: str) -> GroupReport:
    tree, number = group[TreeState], group_number(plan, place.group_id)
    core = tree.text(tree.core_problem) if tree.core_problem else ""
    name = " · ".join(part for part in (place.name, place.topic) if part)
    overview = CardDocument(title=name, plan=plan.name, group=name, label="", **trees_of(group, language))
    others = [held.wording.text for held in group[Candidates].standing() if held.wording.text != core]
    cards = card_documents(plan.name, place, number, group, group[Commitments].ordered(), language)
    return GroupReport(overview, core, others, cards)
