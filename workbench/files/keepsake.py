"""Everything a plan has made, in one ZIP: report, backup, and what each group wrote, drew and agreed."""

import io
import time
import zipfile
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

from ogcore.evidence.state import EvidenceBook
from ogcore.export import filename
from ogcore.export.errors import ExportError
from ogcore.objectives.objective_tree import ObjectiveTree, objective_tree_of
from ogcore.plan.state import GroupCard, Plan
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from workbench.files.asked import folder, where
from workbench.files.brand_file import brand_of
from workbench.files.card_set import PrintedCard, booklet, printed_cards
from workbench.files.evidence_file import evidence_csv
from workbench.files.progress import Tell, nobody
from workbench.files.report import plan_report
from workbench.files.told import told_answers, told_ideas
from workbench.files.told_tables import ideas_csv, viewpoints_csv
from workbench.files.tree_drawing import Presentation, TreeFile
from workbench.files.tree_file import objective_file, problem_file
from workbench.words.i18n import translator

TREE_FORMS = ("pdf", "svg", "json", "csv")
SECONDS = 60.0
"""What making it may take; after that the drawings of the groups that are left are not made, and a file says so."""

_DRAWN = (".pdf", ".svg")

Making = Callable[[], bytes]


def keepsake(
    workshop: Workshop,
    plan: Plan,
    language: str,
    moment: datetime,
    seconds: float = SECONDS,
    tell: Tell = nobody,
) -> bytes:
    """Return the ZIP, its names and words in ``language``; what cannot be made is named in it, the rest is there.

    ``tell`` hears how many files are done.
    """
    _ = translator(language)
    until = time.monotonic() + seconds
    stamp = moment.timetuple()[:6]
    missing: list[str] = []
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        every = list(_files(workshop, plan, language, moment))
        for done, (name, make) in enumerate(every):
            tell(done, len(every))
            late = time.monotonic() > until and name.endswith(_DRAWN)
            data = None if late else _made(make)
            if data is None:
                missing.append(name)
            else:
                archive.writestr(zipfile.ZipInfo(name, stamp), data, zipfile.ZIP_DEFLATED)
        if missing:
            said = _("These files could not be made here. They are on the facilitator's desk, each by itself:")
            text = "\n".join([said, "", *missing, ""])
            archive.writestr(zipfile.ZipInfo(filename([_("What is missing")], "txt"), stamp), text.encode())
    return packed.getvalue()


def _made(make: Making) -> bytes | None:
    try:
        return make()
    except ExportError:
        return None


def _files(workshop: Workshop, plan: Plan, language: str, moment: datetime) -> Iterator[tuple[str, Making]]:
    """Yield every file with its name; the backup comes first."""
    _ = translator(language)
    yield filename([plan.name, moment.strftime("%Y-%m-%d")], "json"), lambda: workshop.export_plan(plan.plan_id)
    yield filename([_("Report"), plan.name], "pdf"), lambda: plan_report(workshop, plan, language, moment)
    for place in plan.groups.values():
        group = workshop.group(plan.plan_id, place.group_id)
        for name, make in _of_group(plan, place, group, language, moment):
            yield f"{folder(plan, place)}/{name}", make


def _of_group(
    plan: Plan, place: GroupCard, group: WorkingGroup, language: str, moment: datetime
) -> Iterator[tuple[str, Making]]:
    _ = translator(language)
    for title, has, table in (
        (_("Ideas"), told_ideas(group, _), ideas_csv),
        (_("Points of view"), told_answers(group, _), viewpoints_csv),
    ):
        if has:
            yield filename([title], "csv"), partial(table, group, language)
    if group[TreeState].core_problem:
        objectives = objective_tree_of(group, language)
        for title, make in ((_("Problem tree"), problem_file), (_("Objective tree"), objective_file)):
            shown = Presentation(title, where(plan, place), moment.date())
            for form in TREE_FORMS:
                yield filename([title], form), partial(_tree, make, objectives, form, shown)
    cards = [*printed_cards(plan, place, group, language)]
    if cards:
        yield (
            filename([_("Commitments")], "pdf"),
            lambda: booklet(cards, language, moment, brand=brand_of(plan, language)),
        )
    for card in cards:
        if card.document.seal is not None:
            yield card.name, partial(_alone, card, language, moment)
    if group[EvidenceBook].by_node():
        yield filename([_("Evidence")], "csv"), lambda: evidence_csv(group, language)


def _alone(card: PrintedCard, language: str, moment: datetime) -> bytes:
    return booklet([card], language, moment)


def _tree(make: Callable[..., TreeFile], objectives: ObjectiveTree, form: str, shown: Presentation) -> bytes:
    return make(objectives, form, shown).data
