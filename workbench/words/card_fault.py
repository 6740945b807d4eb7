"""What is wrong in a file that should be a commitment card, place by place (R27)."""

from collections.abc import Mapping

from ogcore.errors import UnreadableCard
from workbench.words.date_fault import DATE_REASONS, explain_date
from workbench.words.i18n import _, translator

CARD_FAULTS: Mapping[str, str] = {
    "wrong_type": _("this is of another kind than it should be."),
    "field_missing": _("this must be there."),
    "unknown_field": _("a commitment card has no such field."),
    "unknown_choice": _("this is not one of those on offer."),
    "wrong_form": _("this is not written as it should be."),
    "empty_text": _("there are no words here."),
    "text_too_long": _("this is longer than the field takes."),
    "too_many": _("there are more here than a card takes."),
    "twice": _("this stands here twice."),
    "unknown_item": _("there is nothing of that name on the card."),
}
"""English sentence for each reason of a fault, beside those of dates."""


def explain_card_faults(error: UnreadableCard, language: str) -> list[tuple[str, str]]:
    """Return for each fault its place (``activities[2].start``) and what is wrong there."""
    translate = translator(language)
    told = []
    for fault in error.data["faults"]:
        reason, text = str(fault["reason"]), str(fault["text"])
        if reason in DATE_REASONS:
            words = explain_date(text, reason, fault.get("suggestions", ()), language)
        else:
            sentence = translate(CARD_FAULTS.get(reason, CARD_FAULTS["wrong_form"]))
            words = f"{sentence} “{text}”" if text else sentence
        told.append((str(fault["path"]), words))
    return told
