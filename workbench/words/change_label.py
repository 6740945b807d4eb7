"""What a later version did to a commitment, in words (R30): never a colour alone, always the kind first."""

from collections.abc import Mapping
from typing import Any

from babel.numbers import format_percent

from ogcore.seal.change import Change
from workbench.words.card_label import labels
from workbench.words.i18n import Translate, _, translator

KINDS: Mapping[str, str] = {
    "reduced": _("▼ Reduced"),
    "removed": _("− Removed"),
    "softened": _("◌ Softened"),
    "postponed": _("→ Postponed"),
    "responsible_removed": _("− Responsible removed"),
    "baseline_changed": _("≠ Baseline changed"),
    "raised": _("▲ Raised"),
    "added": _("+ Added"),
    "hardened": _("● Hardened"),
    "advanced": _("← Brought forward"),
    "responsible_added": _("+ Responsible added"),
    "reworded": _("≈ Reworded"),
}
"""A sign and a word for each kind of change."""
_ITEMS = {"parties": _("Responsible"), "activities": _("Activity"), "indicators": _("Indicator")}
_PARTS = {
    "institution": _("Institution"),
    "post": _("Post"),
    "person": _("Person"),
    "reason": _("Why"),
    "role": _("Part"),
    "side": _("Side"),
    "activity": _("Activity"),
    "product": _("Product"),
    "responsible": _("Responsible"),
    "phase": _("Phase"),
    "stage": _("Stage"),
    "outcome": _("Expected outcome"),
    "observations": _("Observations"),
    "indicator": _("Indicator"),
    "length_days": _("Length"),
    "depends_on": _("Begins after"),
    "half_yearly_goals": _("Goals of each half-year"),
    "variable": _("Variable"),
    "unit": _("Unit"),
    "kind": _("Kind"),
    "baseline": _("Baseline"),
    "baseline_date": _("Date of the baseline"),
    "target": _("Target"),
    "due": _("By when"),
    "means_of_verification": _("Means of verification"),
    "parties": _("Who"),
    "activities": _("Activities"),
    "indicators": _("Indicators"),
    "agendas": _("Agendas"),
    "measured_objective": _("Objective"),
    "chain": _("Step"),
    "dimension": _("What of it is measured"),
    "formula": _("How it is computed"),
    "numerator": _("What is counted"),
    "denominator": _("Out of how many"),
    "levels": _("Levels"),
    "direction": _("Which way it should go"),
    "frequency": _("How often it is measured"),
    "baseline_source": _("Source of the baseline"),
}
_NAMED_BY = {"parties": "institution", "activities": "activity", "indicators": "variable"}
_LONGEST = 80


def change_message(change: Change, old: Mapping[str, Any], new: Mapping[str, Any], language: str) -> str:
    """Return one line: the kind, by how much, where, and the words before and after."""
    translate = translator(language)
    kind = translate(KINDS[change.kind])
    told = f"{was_and_now(change)}" if change.was or change.now else ""
    return f"{kind}{_amount(change, translate, language)}: {place(change, old, new, translate)}: {told}"


def place(change: Change, old: Mapping[str, Any], new: Mapping[str, Any], translate: Translate) -> str:
    """Return where a change is: the field, and before it the activity, indicator or responsible it belongs to."""
    field = _field(change.field, translate)
    if change.item is None or change.field in _ITEMS:
        return field
    kind, wanted = change.item
    items = (one for card in (new, old) for one in card.get(kind, ()))
    found: Mapping[str, Any] = next((one for one in items if one.get("id") == wanted), {})
    name = " ".join(str(found.get(_NAMED_BY[kind], "")).split())
    shown = name if len(name) <= _LONGEST else name[: _LONGEST - 1] + "…"
    return f"{translate(_ITEMS[kind])} “{shown}”, {field}" if shown else f"{translate(_ITEMS[kind])}, {field}"


def was_and_now(change: Change) -> str:
    """Return the words before and after; of what is gone or has come those that there are."""
    return " → ".join(f"“{text}”" for text in (change.was, change.now) if text)


def _field(name: str, translate: Translate) -> str:
    words = labels(translate)
    known = words.get(f"short.{name}") or words.get(f"field.{name}")
    return known or (translate(_PARTS[name]) if name in _PARTS else name)


def _amount(change: Change, translate: Translate, language: str) -> str:
    if change.amount is None:
        return ""
    if change.kind in ("postponed", "advanced"):
        return " (" + translate("{days} days").replace("{days}", str(abs(int(change.amount)))) + ")"
    return f" ({format_percent(change.amount, locale=language)})"
