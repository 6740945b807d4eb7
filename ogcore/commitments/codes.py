"""What checks of a card may say: every code with how grave it is and the requirements it concerns (R28)."""

from collections.abc import Mapping
from typing import Literal

Severity = Literal["missing", "weak", "note"]
REQUIREMENTS = (
    "specific", "measurable", "achievable", "relevant", "time_bound",
    "objective", "problem", "activities", "responsible", "indicators",
    "ambition", "plain_language",
)  # fmt: skip
"""SMART, the five technical requirements of the handbook, and ambition and plain language."""

CODES: Mapping[str, tuple[Severity, tuple[str, ...]]] = {
    "no_objective": ("missing", ("specific", "objective")),
    "objective_incomplete": ("weak", ("specific", "objective")),
    "procedure_not_result": ("weak", ("specific", "objective")),
    "no_infinitive": ("weak", ("specific",)),
    "no_population": ("missing", ("specific",)),
    "no_problem": ("missing", ("relevant", "problem")),
    "problem_not_linked": ("weak", ("relevant", "problem")),
    "no_open_government_value": ("missing", ("relevant",)),
    "no_activities": ("missing", ("time_bound", "activities")),
    "actions_not_scheduled": ("missing", ("time_bound", "activities")),
    "activity_without_product": ("missing", ("activities",)),
    "activity_without_dates": ("missing", ("activities", "time_bound")),
    "activity_without_responsible": ("missing", ("activities", "responsible")),
    "responsible_without_post": ("missing", ("responsible",)),
    "activities_unconnected": ("weak", ("activities",)),
    "activities_in_circle": ("weak", ("activities", "time_bound")),
    "end_before_start": ("weak", ("time_bound",)),
    "no_government_responsible": ("missing", ("responsible",)),
    "no_civil_society_monitor": ("missing", ("responsible",)),
    "few_monitors": ("note", ("responsible",)),
    "monitor_without_reason": ("note", ("responsible",)),
    "no_management_indicator": ("missing", ("measurable", "indicators")),
    "no_effectiveness_indicator": ("missing", ("measurable", "indicators")),
    "indicator_incomplete": ("missing", ("measurable", "indicators")),
    "no_baseline": ("note", ("measurable", "indicators")),
    "no_means_of_verification": ("weak", ("measurable", "indicators")),
    "direction_contradicts": ("weak", ("measurable", "indicators")),
    "unknown_level": ("weak", ("measurable", "indicators")),
    "unknown_agenda_code": ("weak", ("relevant",)),
    "agenda_without_contribution": ("weak", ("relevant",)),
    "no_period": ("missing", ("time_bound",)),
    "outside_plan": ("weak", ("time_bound",)),
    "no_purview": ("missing", ("achievable",)),
    "no_resources": ("note", ("achievable",)),
    "objection_unanswered": ("weak", ("achievable",)),
    "no_ambition": ("missing", ("ambition",)),
    "continues_existing_practice": ("weak", ("ambition",)),
    "long_sentence": ("weak", ("plain_language",)),
    "passive": ("weak", ("plain_language",)),
    "jargon": ("weak", ("plain_language",)),
}
"""Severity and requirements by code."""
