"""The report of a plan: what is known of its context, and what each group has come to (R4, R42)."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby

from ogcore.brainstorm.state import Brainstorm
from ogcore.candidates.state import Candidates
from ogcore.commitments.state import Commitments
from ogcore.export import CardDocument
from ogcore.export.paper import PageName
from ogcore.export.report_pdf import Chapter, ContextEntry, Entry, GroupReport, PlanReport, report_pdf
from ogcore.plan import context
from ogcore.plan.place import group_number
from ogcore.plan.state import GroupCard, Plan
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from ogcore.viewpoints.state import Viewpoints
from ogcore.workshop.workshop import Workshop
from workbench.files.brand_file import brand_of
from workbench.files.card_document import card_documents, trees_of
from workbench.files.progress import Tell, nobody
from workbench.files.told import ToldAnswer, ToldIdea, counted_together, told_answers, told_ideas
from workbench.files.told_decisions import told_decisions, told_indicators, told_seals
from workbench.files.told_votes import ToldDots, ToldVote, told_preferences, told_votes
from workbench.words.card_label import paper_labels
from workbench.words.context_label import labels as context_words
from workbench.words.i18n import Translate, translator
from workbench.words.sector_label import TOGETHER

Held = Sequence[tuple[GroupCard, WorkingGroup]]


def plan_report(
    workshop: Workshop,
    plan: Plan,
    language: str,
    moment: datetime,
    page: PageName = "a4",
    tell: Tell = nobody,
) -> bytes:
    """Return the report as PDF; ``tell`` hears how far it is. Raises the refusals of :mod:`ogcore.export`."""
    _ = translator(language)
    answered = _("{count} of {total} answered").replace("{count}", str(context.outlook(plan.contexts).answered))
    held = [(place, workshop.group(plan.plan_id, place.group_id)) for place in plan.groups.values()]
    groups = [_group(plan, place, group, language) for place, group in held]
    summary = answered.replace("{total}", str(len(context.CONTEXTS)))
    closing = [chapter for chapter in _closing(plan, held, language) if chapter.parts]
    report = PlanReport(plan.name, summary, list(_context(plan, _)), groups, closing, brand_of(plan, language))
    return report_pdf(report, paper_labels(_) | headings(_), language, moment, page, tell).data


def headings(_: Translate) -> dict[str, str]:
    """Return what heads each part of the report."""
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
    cards = card_documents(plan, place, number, group, group[Commitments].ordered(), language)
    _ = translator(language)
    decided = list(told_decisions(group, number, language))
    chapters = [chapter for chapter in _chapters(group, _) if chapter.parts]
    if decided:
        chapters.append(Chapter(_("What was decided about the words of the cards"), [("", decided)]))
    return GroupReport(overview, core, others, cards, chapters, list(_notes(group, _)))


def _closing(plan: Plan, held: Held, language: str) -> Iterator[Chapter]:
    """Yield what is looked up over all groups: the indicators, and the seals with who signed."""
    _ = translator(language)
    named = [(" · ".join(filter(None, (place.name, place.topic))), place, group) for place, group in held]
    indicators = [
        (name, list(told_indicators(group, group_number(plan, place.group_id), language)))
        for name, place, group in named
    ]
    yield Chapter(_("Indicators of the plan"), [part for part in indicators if part[1]])
    seals = [(name, list(told_seals(group, language))) for name, _place, group in named]
    yield Chapter(_("Seals of the plan: fingerprints, signatures and dissents"), [part for part in seals if part[1]])


def _chapters(group: WorkingGroup, _: Translate) -> Iterator[Chapter]:
    yield _ideas(group, _)
    yield _viewpoints(group, _)
    yield _votes(_("What the group prefers as its core problem"), told_preferences(group, _))
    yield _votes(_("Whether one thing leads to the other: the votes"), told_votes(group, _))


def _votes(title: str, found: Iterable[ToldVote]) -> Chapter:
    """Return what was voted on, each with what all said and, sector by sector, what may be told."""
    entries = [Entry(vote.text, below=vote.whole, notes=vote.sectors) for vote in found]
    return Chapter(title, [("", entries)] if entries else [])


def _ideas(group: WorkingGroup, _: Translate) -> Chapter:
    """Return the ideas theme by theme with how many people stand behind each."""
    found = told_ideas(group, _)
    none = _("Not in a theme yet") if any(idea.theme for idea in found) else ""
    parts = [(theme or none, [_idea(idea, _) for idea in ideas]) for theme, ideas in groupby(found, _theme)]
    return Chapter(_("Ideas"), parts)


def _theme(idea: ToldIdea) -> str:
    return idea.theme


def _idea(idea: ToldIdea, _: Translate) -> Entry:
    people = _people(idea, _).replace("{count}", str(idea.people))
    merged = [(_("Merged from"), " · ".join(idea.originals))] if idea.originals else []
    dots = [(_("Dots"), _dots(idea.dots, _))] if idea.dots and idea.dots.dots else []
    return Entry(idea.text, below=" · ".join(filter(None, (people, idea.shares))), notes=[*dots, *merged])


def _dots(told: ToldDots, _: Translate) -> str:
    rank = _("No. {rank}").replace("{rank}", str(told.rank))
    return " · ".join(filter(None, (str(told.dots), rank, told.shares)))


def _people(idea: ToldIdea, _: Translate) -> str:
    if idea.least:
        return _("at least 1 person") if idea.people == 1 else _("at least {count} people")
    return _("1 person") if idea.people == 1 else _("{count} people")


def _viewpoints(group: WorkingGroup, _: Translate) -> Chapter:
    """Return the answers of every sector question by question, how the sectors stand to each, and why."""
    found = groupby(told_answers(group, _), lambda answer: answer.question)
    parts = [(question, [_answer(answer) for answer in answers]) for question, answers in found]
    return Chapter(_("Points of view"), parts)


def _answer(answer: ToldAnswer) -> Entry:
    below = " · ".join(filter(None, (answer.accord, answer.voices)))
    return Entry(answer.text, answer.sector, below, answer.reasons)


def _notes(group: WorkingGroup, _: Translate) -> Iterator[str]:
    """Yield why sectors are counted together, and what is not in the report as the group has not been shown it."""
    if counted_together(group):
        yield _("“{several}” are sectors of one or two people, counted together so that nobody stands out.").replace(
            "{several}", _(TOGETHER)
        )
    if group[Brainstorm].standing() and not group[Brainstorm].revealed:
        yield _("The ideas are not shown to the group yet: they come into the report once they are.")
    answers = group[Viewpoints].answers.values()
    if not group[Viewpoints].shown and any(not answer.withdrawn for answer in answers):
        yield _("The answers to the questions are not shown to the group yet: they come into the report once they are.")
