"""The logic of the tree, beside it: what was found, each arrow put to the test, and "why?" leaf by leaf (R11, R14)."""

from collections.abc import Callable

from workbench.words.rule_note import rule_paper_labels
from workbench.words.sector_label import WHY_TOGETHER


def labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``.

    Names in braces (``{cause}``, ``{effect}``, ``{text}``, ``{count}``) are filled in by the browser.
    """
    return {**_panel(_), **_findings(_), **_arrows(_), **_why(_)}


def _panel(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "label": _("Logic"),
        "title": _("Does the tree hold?"),
        "close": _("Close"),
        "loading": _("One moment…"),
        "tabs": _("Logic of the tree"),
        "tab.findings": _("To review"),
        "tab.arrows": _("Arrows"),
        "tab.why": _("Why?"),
        "cancel": _("Cancel"),
        "show": _("Show me"),
        "empty": _("There is no core problem yet. State it on the tree, and its logic can be tested here."),
        "error.unknown": _("That could not be done. Please try again."),
    }


def _findings(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "count.one": _("1 finding"),
        "count.other": _("{count} findings"),
        "findings.none": _("Nothing to remark. Read the tree aloud once more, from the bottom to the top."),
        "findings.help": _("A careful reader would stop here. You decide what to do about it."),
        "findings.more.one": _("One more was found: it comes when another is settled."),
        "findings.more.other": _("{count} more were found: they come as these are settled."),
        "findings.do": _("What to do:"),
        "statement.title": _("How the core problem is worded"),
        "dismiss": _("Let it be"),
        "dismiss.title": _("Why is it fine as it is?"),
        "dismiss.reason": _("Reason (optional)"),
        "dismiss.undo": _("Take up again"),
        "dismissed": _("Let be by the group"),
    }


def _arrows(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "arrows.of": _("Arrows of “{text}”"),
        "arrows.todo": _("Arrows you have not answered"),
        "arrows.all": _("Arrows of the tree"),
        "arrows.more": _("{count} more: choose a card on the tree to see its arrows."),
        "arrows.done": _("You have answered every arrow. Choose a card on the tree to see its arrows again."),
        "arrows.none": _("There is no arrow yet. Add causes and effects on the tree first."),
        "arrows.pick": _("All arrows"),
        "question": _("Does “{cause}” lead to “{effect}”?"),
        "yes": _("It does"),
        "no": _("It does not"),
        "unsure": _("Not sure"),
        "withdraw.help": _("Press your answer again to withdraw it."),
        "votes.hidden": _("Answer to see what the others think."),
        "votes.none": _("Nobody has answered yet."),
        "votes.few": _("{count} answered. The counts are shown from three answers on, so that nobody can be told."),
        "votes.whole": _("{count} answers"),
        "votes.room": _("{yes} of {total} say that it does"),
        "votes.paper": _("{count} of them on paper"),
        "votes.equal": _("With sectors of equal weight: {yes} % yes, {no} % no, {unsure} % not sure"),
        "votes.others": _(WHY_TOGETHER),
        "votes.later": _("The answers are shown when the facilitator closes the vote."),
        "votes.answered.one": _("has answered"),
        "votes.answered.other": _("have answered"),
        "votes.answered.of.one": _("of {total} has answered"),
        "votes.answered.of.other": _("of {total} have answered"),
        "votes.row": _("{yes} yes · {no} no · {unsure} not sure"),
        "asked.put": _("Put it to the vote"),
        "asked.busy": _("A question is open: close it first"),
        "asked.open": _("The group is asked:"),
        "asked.closed": _("Writing is closed: nobody can answer until it opens."),
        "asked.ended": _("The group answered:"),
        "asked.end": _("Close and show"),
        "asked.away": _("Withdraw the question"),
        "asked.again": _("Put it again"),
        "asked.withdraw": _("Withdraw the question"),
        "vote.label": _("Vote"),
        "vote.leads": _("leads to"),
        "vote.question": _("Does {A} lead to {B}?"),
        "vote.help": _("If {A} happens, does {B} happen as well?"),
        "vote.waiting": _("your answer is awaited"),
        "necessary": _("Necessary"),
        "help.necessary": _("Without it, the other would not happen."),
        "sufficient": _("Sufficient"),
        "help.sufficient": _("By itself it is enough for the other to happen."),
        "marks": _("This cause is…"),
        "paper": _("Votes on paper"),
        "paper.help": _("How many people without a device gave each answer, by sector. Do not count anybody twice."),
        "paper.cell": _("{sector}, {answer}: votes on paper"),
        "paper.saved": _("Paper votes saved."),
        **rule_paper_labels(_),
    }


def _why(_: Callable[[str], str]) -> dict[str, str]:
    return {
        "why.ask": _("Why does “{text}” happen?"),
        "why.new": _("Because…"),
        "why.add": _("Add cause"),
        "as_proposal.why.add": _("Propose a cause"),
        "as_proposal.why.sent": _("Proposed. It takes effect once it is accepted."),
        "why.added": _("Because:"),
        "why.settle": _("It is a root cause: stop here"),
        "why.settled": _("Root cause: the group stops here."),
        "why.reopen": _("Ask on"),
        "why.next": _("Next"),
        "why.previous": _("Previous"),
        "why.progress": _("{count} of {total} branches followed to the root"),
        "why.done": _("Every branch has been followed to its root."),
        "why.sent": _("Cause added."),
        "why.empty": _("Write why first."),
        "act": _("Can we act on this?"),
        "act.yes": _("We can"),
        "act.no": _("We cannot"),
        "act.other": _("Others can"),
        "act.whose": _("Whose purview is it?"),
    }
