"""What is said of words that are written under the Chatham House Rule, or were (R5)."""

from collections.abc import Callable


def rule_labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return the sentence beside a box, in the reader's language."""
    return {"rule.compose": _("Nobody can see who writes this, not even the facilitator.")}


def sitting_labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return what a page says of words that were begun in a sitting which is over, and asks their writer."""
    return {
        "sitting.title": _("You wrote this under the Chatham House Rule"),
        "sitting.openly": _(
            "When you wrote it, nobody could see who writes. That stage is over. What you send now is written openly: "
            "that it comes from you is kept with it."
        ),
        "sitting.elsewhere": _(
            "The stage you wrote it in is over. What you send now goes to the stage that is open: there too nobody can "
            "see who writes."
        ),
        "sitting.kept": _(
            "You began this under the Chatham House Rule, in a stage that is over. It was not sent; the words are here."
        ),
        "sitting.keep": _("Do not send it"),
        "sitting.send": _("Send it now"),
    }


def rule_paper_labels(_: Callable[[str], str]) -> dict[str, str]:
    """Return the sentence where people without a device are counted, in the reader's language."""
    return {
        "rule.paper": _(
            "Under the Chatham House Rule people without a device count for the whole room, without a sector."
        ),
    }
