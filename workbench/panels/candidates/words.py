"""Candidates for the core problem: everybody's sentence side by side, and what the group says of each (R51)."""

from collections.abc import Callable

from workbench.words.rule_note import rule_labels, rule_paper_labels
from workbench.words.saved_text import saved_text_labels
from workbench.words.sector_label import WHY_TOGETHER

Translator = Callable[[str], str]


def labels(_: Translator) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    own = _panel(_) | _proposing(_) | _choosing(_) | _weighing(_) | _placing(_) | _wall(_)
    return saved_text_labels(_) | own


def _panel(_: Translator) -> dict[str, str]:
    return {
        "label": _("Candidates"),
        "title": _("Which sentence says our problem best?"),
        "title.first": _("What is our core problem?"),
        "close": _("Close the candidates"),
        "sub.gathering": _("Everybody proposes. The group compares, and the facilitator puts one in the centre."),
        "sub.straight": _("Write the problem in one sentence. The first one goes straight to the centre of the tree."),
        "sub.choosing": _("Tap one. You can change it until it is closed."),
        "sub.choosing.closed": _("Writing is closed: nobody can choose until it opens."),
        "sub.choosing.facilitator": _(
            "Writing is open: each person taps one. Nobody sees the result until you show it."
        ),
        "sub.shown": _("This is what the group prefers. Talk it over; the facilitator puts one in the centre."),
        "sub.kept": _("They can become causes or effects, or take the place of the core problem."),
        "empty": _("There is no candidate yet. The first sentence can be yours."),
        "list": _("Candidates, in the order they came"),
        "number": _("Candidate {number}"),
        "count.one": _("1 candidate"),
        "count.other": _("{count} candidates"),
        "undo": _("Undo"),
        "redo": _("Redo"),
        "settings": _("How the centre is decided"),
        "straight": _("A first sentence may go straight in"),
        "straight.help": _(
            "For a small group without a facilitator at hand: while nobody has proposed anything, and never over the "
            "words of others."
        ),
        "error.unknown": _("That could not be done. Your words are still here: please try again."),
    }


def _proposing(_: Translator) -> dict[str, str]:
    return {
        "propose": _("Propose"),
        **rule_labels(_),
        **rule_paper_labels(_),
        "propose.name": _("Your sentence: what happens, to whom, where"),
        "propose.example": _("For example: half of the families of the valley have no safe water"),
        "propose.straight": _("Put it in the centre"),
        "propose.empty": _("Write the sentence first."),
        "propose.late": _("Somebody was faster: your sentence is among the candidates."),
        "proposed": _("Your sentence is among the candidates"),
        "mine": _("Yours"),
        "reword": _("Change the words"),
        "reword.save": _("Save"),
        "cancel": _("Cancel"),
        "withdraw": _("Take back"),
        "withdrawn": _("Taken back. It can return at any time."),
        "withdrawn.list": _("Taken back ({count})"),
        "return": _("Bring back"),
    }


def _choosing(_: Translator) -> dict[str, str]:
    return {
        "choice.open": _("Let the group choose"),
        "choice.show": _("Close and show"),
        "choice.again": _("Let them choose again"),
        "choice.away": _("End without choosing"),
        "choice.hide": _("Hide the result"),
        "choice.none": _("Take my choice back"),
        "chosen.one": _("1 has chosen"),
        "chosen.other": _("{count} have chosen"),
        "chosen.of.one": _("{count} of {total} has chosen"),
        "chosen.of.other": _("{count} of {total} have chosen"),
        "chosen.lost": _("“{text}”, which you had chosen, was taken back. Choose another one."),
        "chosen.unseen": _("It is shown when it is closed."),
        "preferred": _("Your choice"),
        "tally": _("{count} in all: {parts}"),
        "tally.first": _("Preferred by the most people"),
        "tally.tied": _("Tied for first place"),
        "tally.none": _("nobody"),
        "tally.rest": _(WHY_TOGETHER),
        "tally.few": _("Fewer than three have chosen, so that only their number is shown."),
        "paper": _("On paper"),
        "paper.help": _("How many people without a device prefer it, by sector. Do not count anybody twice."),
        "paper.saved": _("Saved ✓"),
        "now.choosing": _("Choose the sentence that says the problem best"),
        "now.shown": _("What the group prefers is shown now"),
        "now.gathering": _("The choice is closed"),
    }


def _weighing(_: Translator) -> dict[str, str]:
    return {
        "details": _("Look closer"),
        "criterion.affected": _("Who is affected"),
        "criterion.evidence": _("Evidence"),
        "criterion.act": _("Can we act?"),
        "criterion.channel": _("Are the usual channels enough?"),
        "yes": _("Yes"),
        "no": _("No"),
        "unsaid": _("nobody has said yet"),
        "look": _("Questions to ask"),
    }


def _placing(_: Translator) -> dict[str, str]:
    return {
        "centre": _("Put in the centre"),
        "centre.title": _("Put this sentence in the centre of the tree?"),
        "centre.first": _("The other candidates are kept. It can be undone."),
        "centre.swap": _(
            "“{text}” goes back among the candidates; its causes and effects stay in the tree. It can be undone."
        ),
        "centre.done": _("It is in the centre of the tree"),
        "place": _("Into the tree"),
        "as_proposal.place": _("Propose it for the tree"),
        "as_proposal.as.cause": _("Propose it as a cause of this card"),
        "as_proposal.as.effect": _("Propose it as an effect of this card"),
        "place.of": _("Where in the tree"),
        "kind.core": _("Core problem"),
        "kind.cause": _("Cause"),
        "kind.effect": _("Effect"),
        "as.cause": _("As a cause of this card"),
        "as.effect": _("As an effect of this card"),
        "placed": _("It is in the tree"),
        "in.core": _("In the centre of the tree"),
        "in.cause": _("In the tree, as a cause"),
        "in.effect": _("In the tree, as an effect"),
        "in.parked": _("In the parking lot of the tree"),
        "show": _("Show in the tree"),
    }


def _wall(_: Translator) -> dict[str, str]:
    return {
        "wall.empty": _("Write your sentence on your phone: what happens, to whom, where."),
        "wall.shown": _("This is what the group prefers"),
        "wall.placed": _("This goes to the centre of the tree"),
        "wall.core": _("Core problem"),
        "wall.one": _("One shape is one person"),
        "wall.more": _("and {count} more on your screens"),
        "wall.maybe.cause": _("now a cause"),
        "wall.maybe.effect": _("now an effect"),
    }
