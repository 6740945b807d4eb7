"""The strip below the wall: how to join, and who is here (R3, R47)."""

from collections.abc import Callable

from workbench.panels.wall.words import joining


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return {
        **joining(_),
        "rule": _("Chatham House Rule: what is said may be told, who said it may not"),
        "closed": _("Writing is closed"),
        "ahead": _("We start in a moment"),
        "people.one": _("1 person here"),
        "people.other": _("{count} people here"),
    }
