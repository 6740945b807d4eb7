"""The tray of ideas beside the problem tree: what was said in the brainstorm, on its way into the tree (R50)."""

from collections.abc import Callable


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return {
        "title": _("Our ideas"),
        "long": _("Ideas from the brainstorm"),
        "close": _("Close the ideas"),
        "loading": _("One moment…"),
        "left.one": _("1 idea is not in the tree yet"),
        "left.other": _("{count} ideas are not in the tree yet"),
        "left.none": _("All ideas are in the tree."),
        "how": _("Choose an idea and say where it goes, or drag it onto a card of the tree."),
        "hidden.one": _("1 idea is still hidden."),
        "hidden.other": _("{count} ideas are still hidden."),
        "reveal": _("Reveal the ideas"),
        "search": _("Search the ideas"),
        "found.none": _("No idea says that."),
        "people.one": _("1 person"),
        "people.other": _("{count} people"),
        "people.least.one": _("at least 1 person"),
        "people.least.other": _("at least {count} people"),
        "people.none": _("nobody yet"),
        "of": _("Where in the tree"),
        "kind.core": _("Core problem"),
        "kind.cause": _("Cause"),
        "kind.effect": _("Effect"),
        "as.core": _("Core problem of the tree"),
        "as.candidate": _("As a candidate for the core problem"),
        "as.cause": _("As a cause of this card"),
        "as.effect": _("As an effect of this card"),
        "as.parked": _("In the parking lot, for later"),
        "over.cause": _("As a cause of “{text}”"),
        "over.effect": _("As an effect of “{text}”"),
        "placed": _("The idea is in the tree"),
        "proposed": _("The idea is among the candidates"),
        "in_tree": _("Already in the tree ({count})"),
        "show": _("Show in the tree"),
        "undo": _("Undo"),
        "error.unknown": _("That could not be done. Please try again."),
    }
