"""What a tree is called where it is drawn or read, and the kinds of its statements."""

from collections.abc import Mapping

from workbench.words.i18n import Translate


def tree_words(_: Translate) -> dict[str, tuple[str, Mapping[str, str]]]:
    """Return the title of each tree, "problem" and "objective", with what its kinds of statements are called."""
    return {
        "problem": (_("Problem tree"), {"core": _("Core problem"), "cause": _("Cause"), "effect": _("Effect")}),
        "objective": (_("Objective tree"), {"core": _("Core objective"), "means": _("Means"), "end": _("End")}),
    }


def open_objective(problem: str, _: Translate) -> str:
    """Return what stands in place of an objective that nobody has worded yet."""
    return _("To be worded, instead of: {problem}").replace("{problem}", problem)
