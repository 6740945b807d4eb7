"""The remote: the facilitator leads the wall (R3)."""

from collections.abc import Callable


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return {**_showing(_), **_states(_), "steps": _("What the group does next"), **steps_words(_)}


def _showing(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "title": _("The wall"),
        "close": _("Close"),
        "now": _("On the wall now:"),
        "what": _("What it shows"),
        "follow": _("Follow the stage: {stage}"),
        "place": _("{at} of {of}"),
        "place.page": _("Page {at} of {of}"),
        "place.branch": _("Branch {at} of {of}"),
        "place.core": _("Around the centre ({at} of {of})"),
        "place.pair": _("Pair {at} of {of}"),
        "previous.page": _("Page before"),
        "previous.branch": _("Branch before"),
        "previous.core": _("Branch before"),
        "previous.pair": _("Pair before"),
        "next.page": _("Next page"),
        "next.branch": _("Next branch"),
        "next.core": _("Next branch"),
        "next.pair": _("Next pair"),
        "order.support": _("Most people behind it first"),
        "order.written": _("In the order they were written"),
        "back": _("Back to: {title}"),
        "card.chosen": _("Branch, card and pair are about: {text}"),
        "vote.open": _("The question stands instead of the tree until it is withdrawn."),
        "vote.shown": _("The result stands instead of the tree until the question is withdrawn."),
        "choose.card": _("To show one card, choose it first on the tree of the group's work."),
        "error.unknown": _("That could not be done. Please try again."),
    }


def _states(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "bring": _("Bring everybody here"),
        "bring.help": _("The group's phones go to what the wall shows; nobody who is writing is cut off."),
        "freeze": _("Freeze"),
        "release": _("Unfreeze"),
        "blank": _("Blank"),
        "uncover": _("Show again"),
        "blank.short": _("Blank"),
        "blank.now": _("The wall is blank: people see only how to join."),
        "frozen.now": _("The wall is frozen: it keeps this picture. Unfrozen, it will show: {behind}"),
        "state.blank": _("Blank"),
        "state.frozen": _("Frozen: {title}"),
    }


def steps_words(_: Callable[[str], str]) -> dict[str, str]:
    """Return what is said of a group's next steps, on the remote and on the desk."""
    return {
        "step.open": _("Open writing"),
        "step.reveal": _("Reveal the ideas"),
        "step.dots": _("Show the dots"),
        "step.answers": _("Show the answers"),
        "step.choose": _("Let the group choose"),
        "step.show": _("Close and show"),
        "step.centre": _("Put in the centre"),
        "step.next": _("Go on to: {title}"),
        "stages.new": _("The group is now at: {stage}"),
        "stages.back": _("Back to: {stage}"),
        "centre.title": _("Put this sentence in the centre of the tree?"),
        "centre.first": _("The other candidates are kept. It can be undone."),
        "centre.done": _("It is in the centre of the tree"),
        "cancel": _("Cancel"),
        "undo": _("Undo"),
    }
