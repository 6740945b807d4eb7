"""The words of the indicators of a card: what is asked of each, and its choices, on a screen and on paper (R34)."""

from collections.abc import Mapping
from typing import Any

from ogcore.indicators import Standing
from workbench.words.i18n import Translate, _

DIMENSION_NAMES: Mapping[str, str] = {
    "efficacy": _("Efficacy: how much of it is reached"),
    "quality": _("Quality: how good it is"),
    "timeliness": _("Timeliness: whether it comes in time"),
    "cost": _("Cost: what it takes"),
    "efficiency": _("Efficiency: how much for what it takes"),
}
CHAIN_NAMES: Mapping[str, str] = {
    "input": _("Input: what is put in"),
    "process": _("Process: what is done"),
    "product": _("Product: what is there when it is done"),
    "result": _("Result: what changes for people"),
    "impact": _("Impact: what changes in the long run"),
}
DIRECTION_NAMES: Mapping[str, str] = {
    "up": _("It should go up"),
    "down": _("It should go down"),
    "keep": _("It should stay as it is"),
}
FREQUENCY_NAMES: Mapping[str, str] = {
    "weekly": _("Every week"),
    "monthly": _("Every month"),
    "quarterly": _("Every three months"),
    "half_yearly": _("Every six months"),
    "yearly": _("Every year"),
    "once": _("Once, at the end"),
}
STANDING_NAMES: Mapping[Standing, str] = {
    "measured": _("on its way"),
    "reached": _("reached"),
    "worse_than_start": _("worse than at the start"),
    "kept": _("kept"),
    "lost": _("lost"),
    "no_value": _("nobody has measured it yet"),
    "no_baseline": _("without a baseline there is no part of a way to tell"),
    "no_target": _("without a goal there is no part of a way to tell"),
}
"""Where an indicator stands."""
_CHOICES = {
    "dimension": DIMENSION_NAMES, "chain": CHAIN_NAMES, "direction": DIRECTION_NAMES, "frequency": FREQUENCY_NAMES,
}  # fmt: skip


def indicator_labels(_: Translate) -> dict[str, str]:
    """Return the questions of an indicator, ``item.indicators.``, and the words of its choices, ``choice.``."""
    return {
        "item.indicators.measured_objective": _("Which objective it measures"),
        "item.indicators.kind": _("Kind of indicator"),
        "item.indicators.chain": _("At which step it measures"),
        "item.indicators.dimension": _("What of it is measured"),
        "item.indicators.variable": _("What is measured"),
        "item.indicators.unit": _("Unit"),
        "item.indicators.formula": _("How it is computed"),
        "item.indicators.numerator": _("If it is a percentage: what is counted"),
        "item.indicators.denominator": _("If it is a percentage: out of how many of what"),
        "item.indicators.levels": _("If it has no figure: its levels by name, the worst first, one on each line"),
        "item.indicators.direction": _("Which way it should go"),
        "item.indicators.means_of_verification": _("Where it can be looked up"),
        "item.indicators.frequency": _("How often it is measured"),
        "item.indicators.baseline": _("How much it is today"),
        "item.indicators.baseline_date": _("When that was counted"),
        "item.indicators.baseline_source": _("Who counted it, or where it is written"),
        "item.indicators.target": _("Goal"),
        "item.indicators.due": _("By when"),
        "choice.kind.management": _("Management: is it done?"),
        "choice.kind.effectiveness": _("Effectiveness: does it help?"),
        **{f"choice.{field}.{code}": _(name) for field, names in _CHOICES.items() for code, name in names.items()},
    }


def indicator_lines(one: Mapping[str, Any], translate: Translate) -> list[str]:
    """Return what a card says of an indicator besides how much by when, a line each; nothing of cards of before."""
    said = {name: str(one.get(name) or "") for name in ("measured_objective", "formula", "numerator", "denominator")}
    levels = " → ".join(map(str, one.get("levels") or ()))
    chosen = [names[str(one[field])] for field, names in _CHOICES.items() if one.get(field) in names]
    told = [
        translate("Objective: {words}").replace("{words}", said["measured_objective"])
        if said["measured_objective"]
        else "",
        " · ".join(map(translate, chosen)),
        translate("Computed: {words}").replace("{words}", said["formula"]) if said["formula"] else "",
        " / ".join(filter(None, (said["numerator"], said["denominator"]))),
        translate("Levels: {words}").replace("{words}", levels) if levels else "",
    ]
    return [line for line in told if line]
