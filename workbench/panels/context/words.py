"""The checklist of a favourable context, answered by the facilitator before starting (R4)."""

from collections.abc import Callable

from workbench.words import context_label
from workbench.words.saved_text import saved_text_labels


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    words = {key: text for key, text in context_label.labels(_).items() if not key.startswith(("question.", "help."))}
    return (
        words
        | saved_text_labels(_)
        | {
            "title": _("Favourable context"),
            "sub": _("Before starting: what helps this plan, and what needs work. The answers stay with the plan."),
            "progress.name": _("Questions answered"),
            "progress": _("{count} of {total} answered"),
            "answer.clear": _("Clear the answer"),
            "weak.none_yet": _("As you answer, what is weak will be gathered here."),
            "weak.none": _("Nothing weak among what has been answered."),
            "weak.missing": _("Missing"),
            "weak.partial": _("Only in part"),
            "weak.title": _("What to work on"),
            "placeholder.note": _("What do we know? What is missing?"),
            "placeholder.next_step": _("A name, a date, a call to make"),
        }
    )
