"""What a work plan is in a sentence or two: from when to when, what sets its pace, where it may get stuck (R33)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from babel.dates import format_date

from ogcore.work_plan.chart import WorkPlanChart
from workbench.words.i18n import Translate, translator
from workbench.words.work_plan_finding import explain_unschedulable


def chart_lead(chart: WorkPlanChart, language: str) -> str:
    """Return from when to when a plan goes, in how many days, and which activities are critical."""
    _ = translator(language)
    dated = [(bar.start, bar.end) for bar in chart.bars if bar.start and bar.end]
    if not dated or chart.length is None:
        return _("No activity has its days yet.")
    start, end = min(start for start, _end in dated), max(end for _start, end in dated)
    counted = _("Working days") if chart.working else _("Natural days, both ends counted")
    told = _("{start} to {end}, {count} days.")
    told = told.replace("{start}", short_day(start, language)).replace("{end}", short_day(end, language))
    told = told.replace("{count}", str(chart.length))
    critical = [bar.id for bar in chart.bars if bar.critical and bar.start]
    pace = _("Critical: {names}.").replace("{names}", ", ".join(critical)) if critical else ""
    return " ".join(filter(None, (told, pace, f"{counted}.")))


def order_line(chart: WorkPlanChart, language: str) -> str:
    """Return why a plan whose activities depend on others has no critical path; empty where it has one."""
    if chart.unordered is None:
        return ""
    _ = translator(language)
    return _("What is critical cannot be told: {why}").replace("{why}", explain_unschedulable(chart.unordered, _))


def stuck_line(stuck: Mapping[str, Any], _: Translate) -> str:
    """Return where a plan may get stuck: a critical activity many wait for, or one in charge of two at once."""
    if stuck["reason"] == "same_responsible_at_once":
        words = _("{name}: {whom} is in charge of {others} at the same time.")
        words = words.replace("{whom}", stuck["responsible"]).replace("{others}", ", ".join(stuck["with"]))
    else:
        words = _("{name}: critical, and {count} activities wait for it.")
        words = words.replace("{count}", str(len(stuck["followers"])))
    return words.replace("{name}", stuck["id"])


def short_day(day: date, language: str) -> str:
    """Return a day as a column holds it: 1 feb 2027, Feb 1, 2027."""
    return format_date(day, "d MMM y" if language == "es" else "MMM d, y", locale=language)
