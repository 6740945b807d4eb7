"""The words of a card's parties, activities, indicators and objections, on paper (R27, R33, R34)."""

from collections.abc import Mapping

from workbench.words.i18n import Translate, _

ROLES: Mapping[str, str] = {"lead": _("Leads"), "supporting": _("Supports"), "monitor": _("Accompanies and watches")}
SIDES: Mapping[str, str] = {
    "government": _("Government"),
    "civil_society": _("Civil society"),
    "oversight_body": _("Oversight body"),
    "oversight": _("Oversight body"),
    "academia": _("Academia"),
    "business": _("Business"),
    "people": _("People affected"),
}
"""The side of a party, and the sector of a signature or dissent."""
INDICATOR_KINDS: Mapping[str, str] = {"management": _("Management"), "effectiveness": _("Effectiveness")}


def item_labels(_: Translate) -> dict[str, str]:
    """Return the headings of the tables of a card and of their columns."""
    return {
        "parties": _("Who answers for it"),
        "parties.role": _("Part"),
        "parties.institution": _("Institution and post"),
        "parties.reason": _("Why it can follow this"),
        "activities": _("Work plan"),
        "activities.activity": _("Activity"),
        "activities.product": _("Product"),
        "activities.responsible": _("Responsible"),
        "activities.start": _("Start"),
        "activities.end": _("End"),
        "activities.after": _("after {numbers}"),
        "indicators": _("Indicators"),
        "indicators.variable": _("Indicator"),
        "indicators.kind": _("Kind"),
        "indicators.baseline": _("Baseline"),
        "indicators.target": _("Target"),
        "indicators.due": _("By when"),
        "indicators.means_of_verification": _("Means of verification"),
        "agendas": _("Agendas it contributes to"),
        "objections": _("Objections and what is answered"),
        "objections.unanswered": _("not answered yet"),
        "let_be": _("What was let be, and why"),
        "let_be.reason": _("Why it was let be: {reason}"),
        "dissents": _("Dissents"),
        "dissents.anonymous": _("Without a name"),
    }
