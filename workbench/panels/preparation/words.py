"""Before the group starts: the key elements, in words (R55)."""

from collections.abc import Callable

from workbench.words.aspect_label import aspect_labels
from workbench.words.saved_text import saved_text_labels


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return saved_text_labels(_) | aspect_labels(_) | _of_stakeholders(_) | {
        "title": _("Before the group starts"),
        "sub": _("What this group stands on. It stays with the plan and is part of its summary."),
    }  # fmt: skip


def _of_stakeholders(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "stakeholders.help": _(
            "Who decides, who can do it, whom others listen to, whom it affects. Mark who will be at the table."
        ),
        "stakeholders.none": _("Nobody is named yet."),
        "stakeholders.missing.one": _("1 is missing: {names}"),
        "stakeholders.missing.other": _("{count} are missing: {names}"),
        "stakeholders.all": _("All who matter will be at the table."),
        "help.authority": _("decides on it"),
        "help.capability": _("is able to do it"),
        "help.influence": _("is listened to"),
        "help.stake": _("is affected by it"),
        "present": _("Will be at the table"),
        "name": _("Person, office or organisation"),
        "add": _("Add"),
        "remove": _("Take out"),
        "error.name": _("Write who it is."),
    }
