"""The words of a box of text that saves itself (R13): what every widget with one says."""

from collections.abc import Callable


def saved_text_labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return how words fare on their way, and what is said when two people wrote at once."""
    return {
        "word.still": "",
        "word.writing": _("Not saved yet"),
        "word.saving": _("Saving…"),
        "word.saved": _("Saved ✓"),
        "word.kept": _("No connection: kept on this device"),
        "word.refused": _("Not saved"),
        "meanwhile": _(
            "Changed meanwhile: “{text}”. Your words are here; "
            "when you leave this field both are kept and the group chooses."
        ),
        "offers.title": _("Several wordings came at once. Which one do we keep?"),
        "offers.choose": _("Choose this one"),
        "offers.kept": _("Somebody wrote at the same time: both wordings are kept, choose one."),
        "error.unknown": _("That could not be done. Your words are still here: please try again."),
    }
