"""Groups that are put away, and the plans of whoever facilitates several (R1)."""

from collections.abc import Callable


def archive_words(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence about them, by key, through the translator ``_``."""
    return {
        "archive.do": _("Archive the group"),
        "archive.open": _("Archive…"),
        "archive.title": _("Archive “{group}”?"),
        "archive.lead": _(
            "Its code stops working and it leaves the lists. "
            "What it made stays, can be read, and you can bring it back."
        ),
        "archive.done": _("“{group}” is archived"),
        "archive.back": _("Bring it back"),
        "archive.list": _("Archived groups ({count})"),
        "archive.look": _("Look"),
        "plans.yours": _("Your plans"),
        "plans.help": _(
            "All that you facilitate in this browser: open one, duplicate it as a template, restore a backup."
        ),
        "plans.open": _("See your plans"),
        "plan.open": _("Open it"),
    }
