"""What does not fit in a work plan, in words: what stands there, and what would fit (R33)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ogcore.errors import UnschedulablePlan
from ogcore.work_plan.finding import WorkPlanFinding
from workbench.words.i18n import Translate, _, translator, written_date

FIELD_NAMES: Mapping[str, str] = {
    "id": _("identifier"),
    "subject": _("subject"),
    "commitment": _("commitment"),
    "phase": _("phase"),
    "stage": _("stage"),
    "activity": _("activity"),
    "length_days": _("length"),
    "start": _("start"),
    "end": _("end"),
    "outcomes_expected": _("expected outcome"),
    "deliverables": _("deliverable"),
    "observations": _("observations"),
    "responsible": _("responsible party"),
    "indicator": _("indicator"),
    "means_of_verification": _("means of verification"),
    "depends_on": _("depends on"),
}
"""What the columns are called."""

SENTENCES: Mapping[str, str] = {
    "date_not_in_calendar": _("“{found}” is not in the calendar."),
    "date_not_in_calendar.suggestion": _("“{found}” is not in the calendar. Perhaps {suggestion}."),
    "date_unreadable": _("“{found}” cannot be read as a date. Write day, month and year."),
    "date_unreadable.suggestion": _("“{found}” cannot be read as a date. Perhaps {suggestion}."),
    "date_ambiguous": _("“{found}” can be two days, and nothing in the file tells which. Write the month in words."),
    "end_before_start": _("It ends ({found}) before it starts ({start})."),
    "length_mismatch": _("The length says {found}; from its first day to its last there are {expected} days."),
    "length_not_positive": _("A length of {found} cannot be: it counts at least a day."),
    "length_unreadable": _("“{found}” cannot be read as a length. Write a number of days."),
    "length_missing": _("The length is not written, and cannot be counted."),
    "length_missing.counted": _("The length is not written; counted: {expected} days."),
    "total_mismatch": _("The total says {found}; the lengths above it add up to {sum}."),
    "total_mismatch.span": _(
        "The total says {found}; the lengths above it add up to {sum}, and from the first day to the last there are "
        "{span}."
    ),
    "no_column": _("There is no column for this: {column}."),
    "missing_date": _("The activity has no date here: {column}."),
    "missing_outcome": _("It is not said what is expected of the activity."),
    "missing_deliverable": _("It is not said what the activity leaves behind."),
    "missing_responsible": _("Nobody is in charge of the activity."),
    "duplicate_activity": _("“{found}” stands twice; first in row {first}."),
    "unknown_dependency": _("It depends on “{found}”, which is not among the activities."),
    "dependency_cycle": _("These wait for each other, so that none can begin: {found}."),
    "starts_before_predecessor_ends": _(
        "It starts on {found}, and “{predecessor}”, on which it depends, ends on {ends}. The first day it can be: "
        "{expected}."
    ),
    "stages_overlap": _("“{found}” begins before “{other}” has ended."),
    "outside_commitment": _("{found} lies outside the time of the commitment."),
    "ends_on_free_day": _("It ends on a day that is no working day: {found}."),
}
"""English sentence for every code of ``ogcore.work_plan.finding``, and for those that know more."""

SEVERITY_NAMES: Mapping[str, str] = {"error": _("wrong"), "missing": _("missing"), "note": _("note")}

_UNSCHEDULABLE: Mapping[str, str] = {
    "no_activities": _("there are no activities in it."),
    "no_length": _("“{text}” has no length, and no dates to count it from."),
    "no_start": _("no activity says when it starts. Write a start, or give one with --start."),
    "twice": _("“{text}” is the id of two activities."),
    "unknown_dependency": _("an activity depends on “{text}”, which is not among them."),
    "outside_years": _("its days lie outside the years that are known."),
    "circle": _("these wait for each other, so that none can begin: {text}."),
}
_DATES = ("suggestion", "start", "ends")


def explain_work_plan_finding(finding: WorkPlanFinding, language: str) -> str:
    """Return the sentence of a finding in a language."""
    translate = translator(language)
    counted = f"{finding.code}.counted" if finding.expected is not None else ""
    more = (
        counted
        if counted in SENTENCES
        else next((f"{finding.code}.{key}" for key in finding.data if f"{finding.code}.{key}" in SENTENCES), "")
    )
    words = translate(SENTENCES[more or finding.code])
    facts: dict[str, Any] = {
        "found": finding.found,
        "expected": finding.expected,
        "column": translate(FIELD_NAMES[finding.column]),
    }
    facts |= {key: _day(value, language) if key in _DATES else value for key, value in finding.data.items()}
    if finding.code == "starts_before_predecessor_ends":
        facts["expected"] = _day(str(finding.expected), language)
    for name, value in facts.items():
        words = words.replace(f"{{{name}}}", str(value))
    return words


def _day(value: object, language: str) -> str:
    try:
        return written_date(date.fromisoformat(str(value)), language)
    except ValueError:
        return str(value)


def explain_unschedulable(error: UnschedulablePlan, translate: Translate) -> str:
    """Return why a plan cannot be put in order."""
    return translate(_UNSCHEDULABLE[error.data["reason"]]).replace("{text}", str(error.data["text"]))
