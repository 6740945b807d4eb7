"""The drawer of rights and proposals (R47)."""

from collections.abc import Callable


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return {
        "title": _("Who edits"),
        "title.proposals": _("Proposals"),
        "close": _("Close"),
        "right.of": _("Who changes the group's work in “{stage}”"),
        "right.help.edit": _("Each change takes effect at once, for everybody."),
        "right.help.propose": _(
            "What people change waits here as a proposal until the facilitator, or a scribe, accepts it."
        ),
        "right.help.lead": _("People read along. Their own ideas, answers and votes stay theirs."),
        "right.propose": _("In this stage you propose: your changes take effect once they are accepted."),
        "right.lead": _("In this stage only the facilitator edits. Your own ideas, answers and votes stay yours."),
        "right.scribe": _("You are a scribe: you may accept and decline proposals."),
        "waiting": _("To decide"),
        "waiting.none": _("Nothing waits."),
        "waiting.count.one": _("1 proposal waits"),
        "waiting.count.other": _("{count} proposals wait"),
        "waiting.more.one": _("One more waits: it comes when another is decided."),
        "waiting.more.other": _("{count} more wait: they come as these are decided."),
        "waiting.new": _("New proposal: {what}"),
        "by": _("{name} proposes to"),
        "by.nobody": _("Somebody proposes to"),
        "accept": _("Accept"),
        "decline": _("Decline"),
        "decline.reason": _("Why not? Its author reads it (can be left empty)"),
        "decline.do": _("Decline it"),
        "cancel": _("Cancel"),
        "accepted": _("Accepted: {what}"),
        "declined": _("Declined: {what}"),
        "undo": _("Undo"),
        "own": _("What you proposed"),
        "own.state.waiting": _("waits"),
        "own.state.accepted": _("accepted"),
        "own.state.declined": _("declined"),
        "own.reason": _("Why: {reason}"),
        "own.accepted": _("Your proposal was accepted: {what}"),
        "own.declined": _("Your proposal was declined: {what}"),
        "withdraw": _("Take back"),
        "withdrawn": _("Your proposal was taken back."),
        "proposed": _("Proposed. It takes effect once it is accepted."),
        "lately": _("What happened lately"),
        "lately.intro": _("Any of it can be taken back, whoever did it. Only facilitators see this list."),
        "lately.show": _("Show what happened"),
        "lately.more": _("Show {count} more"),
        "lately.none": _("Nothing has been done yet."),
        "lately.take_back": _("Take this back"),
        "locks": _("Locked branches"),
        "locks.unlock": _("Unlock"),
        "locks.unlocked": _("Unlocked: {text}"),
        "error.unknown": _("That could not be done. Please try again."),
    }
