"""What a statement rests on: its checks and its evidence (R8, R9)."""

from collections.abc import Callable


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return {**_panel(_), **_fields(_), **_help(_)}


def _panel(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "title": _("Evidence"),
        "close": _("Close"),
        "loading": _("One moment…"),
        "none": _("There is no problem tree yet. State the core problem first."),
        "side.core": _("Core problem"),
        "side.cause": _("Cause"),
        "side.effect": _("Effect"),
        "side.parked": _("Parking lot"),
        "side.gone": _("A card that was taken out"),
        "to_core": _("To the core problem"),
        "choose": _("Choose a card of the tree to see or add what it rests on."),
        "checks": _("How it is worded"),
        "checks.fine": _("Nothing to remark: it says whom, where and how much."),
        "checks.fine_other": _("Nothing to remark."),
        "evidence": _("What it rests on"),
        "evidence.none": _("No evidence yet: a figure, its date and who says so."),
        "others": _("Other cards with evidence"),
        "gone": _("Evidence of cards that were taken out"),
        "attach": _("Attach it to this card"),
        "attached": _("The evidence now belongs to this card."),
        "add": _("Add evidence"),
        "edit": _("Edit"),
        "remove": _("Remove"),
        "removed": _("The evidence was removed."),
        "undo": _("Undo"),
        "save": _("Save"),
        "cancel": _("Cancel"),
        "form.add": _("New evidence"),
        "form.edit": _("Edit the evidence"),
        "saved": _("The evidence is kept."),
        "both": _("Somebody changed it at the same time: theirs stays, and yours is kept beside it."),
        "opens": _("opens another page"),
        "scale": _("{figure} of 1"),
        "state.kept": _("No connection: your words stay on this device and go as soon as it is back."),
        "error.unknown": _("That could not be done. Your words are still here: please try again."),
        "error.nothing": _("Write at least a figure, a source or a note."),
        "error.dimension": _("Choose what was measured."),
    }


def _fields(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "kind": _("Kind of evidence"),
        "kind.source": _("Figure or source"),
        "kind.open_government_metrics": _("Open Government Metrics"),
        "field.dimension": _("What was measured"),
        "dimension.": _("Choose…"),
        "dimension.transparency": _("Transparency"),
        "dimension.participation": _("Participation"),
        "dimension.overall": _("Open government, overall"),
        "field.figure": _("Figure"),
        "field.share": _("Value, from 0 to 1"),
        "field.unit": _("Unit"),
        "field.date": _("Date"),
        "field.place": _("Place"),
        "field.source": _("Source"),
        "field.link": _("Web address"),
        "field.note": _("Note"),
    }


def _help(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "help.figure": _("As it is published: 196, 12.5 or 1,234"),
        "help.share": _("For example 0.48; a comma works as well"),
        "help.unit": _("For example: cases, % of households"),
        "help.date": _("2022, 3/2022 or 15/3/2022"),
        "help.place": _("Where it was measured"),
        "help.source": _("Who publishes it: an institution, a survey, a record"),
        "help.link": _("The page where others can check it"),
        "help.note": _("How it was counted, what it leaves out"),
    }
