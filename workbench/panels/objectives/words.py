"""Problem beside objective: the widget of the stage where problems become objectives (R16, R18)."""

from collections.abc import Callable


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return {**_pairs(_), **_reading(_), **_deciding(_), **_proposing(_)}


def _proposing(_: Callable[[str], str]) -> dict[str, str]:
    """What the same buttons say to whoever only proposes."""
    return {
        "as_proposal.keep": _("Propose to keep it"),
        "as_proposal.edit": _("Propose a change"),
        "as_proposal.write": _("Propose words"),
        "as_proposal.save": _("Propose"),
        "as_proposal.reopen": _("Propose to reopen it"),
        "as_proposal.back": _("Propose to go back to the problem"),
        "as_proposal.back.keep": _("Propose that the problem stands"),
        "as_proposal.stale.keep": _("Propose to keep it"),
        "as_proposal.offers.choose": _("Propose this one"),
    }


def _reading(_: Callable[[str], str]) -> dict[str, str]:
    """Reading what is sure together, and keeping it."""
    return {
        "certain.sure": _("Sure"),
        "certain.open": _("To be worded"),
        "certain.confirmed": _("Confirmed"),
        "certain.review": _("To review"),
        "read.done": _("✓ read"),
        "read.now": _("we are reading it now"),
        "read.not": _("not read yet"),
        "read.mark": _("Read aloud"),
        "reading.title": _("Sure proposals"),
        "reading.bar": _("{count} of {total} sure proposals read"),
        "reading.some": _("{count} of {total} read. {left} still to be read."),
        "reading.all.one": _("It has been read aloud."),
        "reading.all.other": _("All {count} have been read aloud."),
        "reading.next": _("Read: on to the next"),
        "keep_all.left.one": _("Keep: 1 to read"),
        "keep_all.left.other": _("Keep: {count} to read"),
        "keep_all.one": _("Keep the sure one"),
        "keep_all.other": _("Keep the {count} sure ones"),
        "keep_all.help": _("They are confirmed in one step, and one step takes them back. The rest stays open."),
        "keep_all.facilitator": _("Once each has been read aloud the facilitator keeps them together."),
        "keep_all.done.one": _("1 objective confirmed"),
        "keep_all.done.other": _("{count} objectives confirmed"),
        "totals": _("In this tree: {count} pairs"),
        "wall.show": _("Show proposals on the wall before they are read"),
    }


def _pairs(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "title": _("From problem to objective"),
        "sub": _("Read each pair aloud. Is the sentence on the right the situation we want to see?"),
        "ways": _("How the objectives are shown"),
        "way.pairs": _("Pairs"),
        "way.drawing": _("Drawing"),
        "empty": _("There is no problem tree yet. As soon as the group writes one, its objectives begin here."),
        "group.effect": _("Effect → end"),
        "group.core": _("Core problem → core objective"),
        "group.cause": _("Cause → means"),
        "kind.effect": _("Effect"),
        "kind.core": _("Core problem"),
        "kind.cause": _("Cause"),
        "objective": _("Objective"),
        "progress.name": _("Confirmed objectives"),
        "progress.part": _("{count} of {total} confirmed"),
        "progress.whole": _("All {total} confirmed: the objective tree is ready"),
        "locked": _("Locked"),
        "locked.why": _("The facilitator has locked “{text}” and what hangs from it: {why}"),
        "locked.plain": _(
            "The facilitator has locked “{text}” and what hangs from it. Say aloud what you would change."
        ),
        "keep": _("Keep"),
        "edit": _("Edit"),
        "write": _("Write"),
        "reopen": _("Reopen"),
        "save": _("Save"),
        "cancel": _("Cancel"),
        "undo": _("Undo"),
        "redo": _("Redo"),
        "state.proposed": _("Proposal"),
        "state.confirmed": _("Confirmed"),
        "state.stale": _("To review"),
        "state.saving": _("Saving…"),
        "state.kept": _("No connection: your words stay on this device and go as soon as it is back."),
    }


def _deciding(_: Callable[[str], str]) -> dict[str, str]:
    """What has to be looked at again, chosen or written."""
    return {
        "back": _("Back to the problem"),
        "back.marked": _("The problem is marked to be looked at again."),
        "back.where": _("Its card in the problem tree shows both; reword it there, or say that it stands."),
        "back.keep": _("The problem stands"),
        "back.strays": _("This no longer seems to answer its problem."),
        "back.ask": _("If the group now sees it differently, go back and look at the problem again."),
        "sharpen.one": _("1 thing to sharpen: why?"),
        "sharpen.other": _("{count} things to sharpen: why?"),
        "sharpen.all.one": _("1 objective could be sharper"),
        "sharpen.all.other": _("{count} objectives could be sharper"),
        "ask.question": _("What situation do we want to see instead of this one?"),
        "ask.group": _("The group words it."),
        "ask.perhaps": _("A start:"),
        "stale.title": _("The problem changed after it was confirmed."),
        "stale.was": _("It read:"),
        "stale.keep": _("Keep as is"),
        "diff.gone": _("taken out"),
        "diff.new": _("added"),
        "offers.title": _("Two wordings came at once. Which one do we keep?"),
        "offers.choose": _("Choose this one"),
        "offers.kept": _("Somebody wrote at the same time: both wordings are kept, choose one."),
        "editor.label": _("Objective for"),
        "editor.keys": _("Enter saves, Esc cancels"),
        "editor.meanwhile": _("Meanwhile somebody wrote: “{text}”. If you save, both are kept and the group chooses."),
        "changed.one": _("1 objective changed"),
        "changed.other": _("{count} objectives changed"),
        "error.empty_text": _("Write the situation we want to see first."),
        "error.unknown": _("That could not be done. Your words are still here: please try again."),
    }
