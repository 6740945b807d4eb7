"""What to look at in a wording that is only a start, and the question where there is none, in words (R16)."""

from collections.abc import Mapping

from ogcore.language import Proposal
from workbench.words.i18n import _, translator

LOOK: Mapping[str, str] = {
    "half": _("One half stayed as it was: does it still say what is wrong?"),
    "negative_left": _("Is something of the problem still in these words?"),
    "figure": _("A figure stayed: if it measures the problem, it belongs with the evidence."),
    "time": _("A time stayed: does it tell how often, or since when, things go wrong?"),
    "clause": _("A part of the sentence stayed as it was: does it still hold?"),
    "cause": _("A cause or a result of the problem stayed: does the good situation have it?"),
    "past": _("Does it tell what happened once? An objective says what will be so."),
    "vague": _("Does it say who or what it speaks of, and does it mean what it says?"),
    "contrast": _("Two thoughts were joined: do both belong here?"),
    "doubled": _("Is something said twice?"),
}
"""English sentence for every code that may come with a start; none is missing."""

QUESTIONS: Mapping[str, str] = {
    "coming": _("A wording is being looked for and comes in a moment. What will people see when this is solved?"),
    "unread": _("What will people see when this is solved? For example: who does or has what, and where."),
    "question": _("This asks something. Which situation is behind it, and what will people see when it is solved?"),
    "feeling": _("This says how it feels. What happens, and what will people see when it no longer does?"),
    "foreign": _("Two languages are mixed here. What will people see when this is solved, in one of them?"),
    "several_thoughts": _("There are several thoughts here. What will people see when each of them is solved?"),
    "part_of_speech": _("This can be read in more than one way. What will people see when it is solved?"),
}
"""English question for every kind of statement no wording was begun for; any other code asks as ``unread`` does."""


def look_at(proposal: Proposal, language: str) -> str | None:
    """Return what to look at in the start of a proposal, None when it has none."""
    if proposal.confidence != "start" or proposal.doubt is None:
        return None
    return translator(language)(LOOK[proposal.doubt])


def ask_for(proposal: Proposal, language: str) -> str | None:
    """Return the question that helps where there is neither a wording nor a start, else None."""
    if proposal.confidence is not None:
        return None
    doubt = proposal.doubt or "unread"
    if doubt in ("half", "contrast"):
        doubt = "several_thoughts"
    return translator(language)(QUESTIONS.get(doubt, QUESTIONS["unread"]))
