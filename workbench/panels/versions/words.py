"""The versions of the trees: naming, comparing, going back (R15)."""

from collections.abc import Callable

from workbench.panels.trees import words as tree


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``; ``tree.``: those of a drawing."""
    return {
        **_list(_),
        **_comparison(_),
        **_changes(_),
        **{f"tree.{key}": words for key, words in tree.labels(_).items()},
    }


def _list(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "title": _("Versions"),
        "close": _("Close"),
        "loading": _("One moment…"),
        "intro": _("Nothing gets lost: every change is kept. A version is a name for a moment you want to find again."),
        "empty": _("There are no versions yet."),
        "name.label": _("Name of this version"),
        "name.example": _("For example: before the break"),
        "name.save": _("Keep this version"),
        "name.saved": _("Version “{name}” is kept."),
        "name.change": _("Rename"),
        "name.changed": _("Save the name"),
        "cancel": _("Cancel"),
        "list": _("Kept versions"),
        "compare.now": _("Compare with now"),
        "restore": _("Go back to it"),
        "restore.title": _("Go back to “{name}”?"),
        "restore.changes": _("The problem tree and its objectives become what they were then:"),
        "restore.nothing": _("There is nothing to change: the tree is as it was then."),
        "restore.added": _("Come back"),
        "restore.removed": _("Go away"),
        "restore.kept": _("What you have now is kept as a version, and you can undo."),
        "restore.do": _("Go back"),
        "restore.done": _("The tree is as it was in “{name}”. What you had is kept as a version."),
        "state.kept": _("No connection: this goes as soon as it is back."),
        "error.unknown": _("That could not be done. Try again in a moment."),
    }


def _comparison(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "compare": _("Compare"),
        "compare.from": _("From version"),
        "compare.to": _("To version"),
        "compare.see": _("See what changed"),
        "now": _("Now"),
        "comparison.title": _("What changed"),
        "comparison.between": _("From “{old}” to “{new}”"),
        "comparison.list": _("Changes"),
        "comparison.drawing": _("The tree with its changes"),
        "comparison.none": _("Nothing differs between the two."),
        "comparison.count.one": _("1 change"),
        "comparison.count.other": _("{count} changes"),
        "show_me": _("Show me"),
    }


def _changes(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "kind.added": _("Added"),
        "kind.removed": _("Removed"),
        "kind.reworded": _("Reworded"),
        "kind.moved": _("Moved"),
        "kind.linked": _("Linked to one more"),
        "kind.unlinked": _("No longer linked"),
        "kind.parked": _("Parked"),
        "kind.restored": _("Brought back from the parking lot"),
        "kind.offers": _("Wordings to choose from"),
        "kind.objective": _("Objectives"),
        "kind.confirmed": _("Objectives confirmed"),
        "kind.reopened": _("Objectives open again"),
        "side.core": _("Core problem"),
        "side.cause": _("Cause"),
        "side.effect": _("Effect"),
        "side.parked": _("Parking lot"),
        "place.between": _("” · “"),
        "place.from": _("from “{places}”"),
        "place.to": _("to “{places}”"),
        "place.under": _("at “{places}”"),
        "was": _("It read:"),
        "now_reads": _("Now:"),
        "objective.was": _("Objective before:"),
        "objective.now": _("Objective now:"),
        "objective.none": _("none"),
        "diff.gone": _("taken out"),
        "diff.new": _("added"),
    }
