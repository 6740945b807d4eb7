"""``workbench workplan``: check a table of dated activities, and put it in order (R33)."""

import argparse
from datetime import date
from typing import Any

from ogcore.calendar import read_date
from ogcore.errors import UnschedulablePlan
from ogcore.work_plan.report import WorkPlanReport, plain_totals, report_of
from ogcore.work_plan.schedule import Schedule, plain_schedule, schedule, tasks_of
from workbench.cli import workplan_draw
from workbench.cli.console import Console
from workbench.cli.failure import FINDINGS, OK, CommandFailure
from workbench.cli.source import shown
from workbench.cli.workplan_file import add_file, chosen_plan
from workbench.files.work_plan_report import plain_work_plan, plain_work_plan_finding
from workbench.words.i18n import Translate, written_date
from workbench.words.work_plan_finding import FIELD_NAMES, SEVERITY_NAMES, explain_unschedulable
from workbench.words.work_plan_lead import stuck_line

CALENDARS = ("natural", "working")


def add_to(commands: Any, language: argparse.ArgumentParser, translate: Translate) -> None:
    """Add the commands to the parser."""
    _ = translate
    group = commands.add_parser("workplan", help=_("check a work plan kept in a file, put it in order and draw it"))
    actions = group.add_subparsers(title=_("commands"), metavar=_("COMMAND"), required=True, dest="action")
    check = actions.add_parser("check", parents=[language], help=_("say what does not fit in a work plan, and where"))
    add_file(check, _)
    check.add_argument("--begins", metavar=_("DATE"), help=_("when the commitment begins"))
    check.add_argument("--ends", metavar=_("DATE"), help=_("when the commitment ends"))
    check.set_defaults(run=run_check)
    order = actions.add_parser(
        "schedule", parents=[language], help=_("say when each activity can be, and what is critical")
    )
    add_file(order, _)
    order.add_argument("--start", metavar=_("DATE"), help=_("the first day of all, where the file says none"))
    order.set_defaults(run=run_schedule)
    workplan_draw.add_to(actions, language, _)


def run_check(chosen: argparse.Namespace, console: Console) -> int:
    """Print what does not fit; exit code 1 when there is more than notes."""
    limits = (_date(chosen.begins, console), _date(chosen.ends, console))
    report = report_of(chosen_plan(chosen, console), *limits)
    if chosen.json:
        console.data(plain_work_plan(report, console.language))
    else:
        _say_report(report, console)
    return OK if report.only_notes else FINDINGS


def run_schedule(chosen: argparse.Namespace, console: Console) -> int:
    """Print the schedule of a work plan."""
    plan = chosen_plan(chosen, console)
    try:
        found = schedule(tasks_of(plan), plan.calendar, _date(chosen.start, console))
    except UnschedulablePlan as error:
        place = {"row": error.data["row"]} if error.data["row"] else {}
        words = explain_unschedulable(error, console.translate)
        raise CommandFailure(str(error.data["reason"]), words, shown(chosen.file, console), place) from error
    if chosen.json:
        console.data(plain_schedule(found))
    else:
        _say_schedule(found, console)
    return OK


def _date(text: str | None, console: Console) -> date | None:
    reading = read_date(text) if text else None
    if reading is not None and reading.date is None:
        words = console.translate("“{text}” is no date. Write it as 2027-06-30.").replace("{text}", str(text))
        raise CommandFailure("no_such_date", words)
    return reading.date if reading else None


def _say_report(report: WorkPlanReport, console: Console) -> None:
    _ = console.translate
    for one in report.findings:
        plain = plain_work_plan_finding(one, console.language)
        place = f"{one.sheet}!{one.cell or one.row}" if one.sheet else str(one.row)
        where = _("row {place}, {column}").replace("{place}", place).replace("{column}", _(FIELD_NAMES[one.column]))
        console.say(f"{where}: {_(SEVERITY_NAMES[one.severity])}: {plain['message']}")
    if not report.findings:
        console.say(_("Nothing was found that does not fit."))
    whole = plain_totals(report.plan)[-1]
    counted = (
        _("inclusive: both ends count")
        if report.plan.counting == "inclusive"
        else _("exclusive: the last day does not count")
    )
    console.say(_("Counting: {counting}.").replace("{counting}", counted))
    console.say(_("All lengths together: {sum} days.").replace("{sum}", str(whole["sum"])))


def _say_schedule(found: Schedule, console: Console) -> None:
    _ = console.translate
    start, end = (written_date(day, console.language) for day in (found.start, found.end))
    words = _("From {start} to {end}: {length} days.")
    console.say(words.replace("{start}", start).replace("{end}", end).replace("{length}", str(found.length)))
    console.say(_("Critical: {names}").replace("{names}", " → ".join(found.critical)))
    for one in found.activities:
        slack = _("critical") if one.critical else _("{count} days to spare").replace("{count}", str(one.slack))
        console.say(f"  {one.task}: {one.earliest_start} – {one.earliest_end} ({slack})")
    for stuck in found.bottlenecks:
        console.say(f"! {stuck_line(stuck, _)}")
