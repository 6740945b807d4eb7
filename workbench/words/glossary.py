"""The words of the method, each in a sentence: at hand on every page (R59)."""

from workbench.words.i18n import Translate, _

TERMS = (
    (
        _("Open government"),
        _("Solving public problems together with the people, with open information and somebody who answers for it."),
    ),
    (
        _("Local action plan"),
        _("What government and society of one place commit themselves to for a term: who does what, and by when."),
    ),
    (
        _("Local Technical Secretariat"),
        _(
            "The permanent body of government, civil society and the oversight body that keeps the plan and "
            "follows it up."
        ),
    ),
    (_("Working group"), _("The people of several sectors who work on one problem of the plan.")),
    (
        _("Sector"),
        _(
            "The part of society somebody belongs to or speaks for: government, civil society, the people "
            "affected and others."
        ),
    ),
    (_("Point of view"), _("The problem as one sector sees it; all of them stand side by side.")),
    (_("Core problem"), _("The bad situation the group works on. The whole tree hangs on it.")),
    (_("Cause"), _("What makes a problem happen. It stands below it.")),
    (_("Effect"), _("What a problem leads to. It stands above it.")),
    (_("Evidence"), _("A figure, a document or what somebody saw, with its source, that shows a sentence is so.")),
    (_("Baseline"), _("How things stand before anything is done: what later figures are compared with.")),
    (_("Objective"), _("A problem turned into the situation we want to see.")),
    (_("Means"), _("What brings an objective about: a cause turned round.")),
    (_("Ends"), _("What an objective is good for: an effect turned round.")),
    (_("Commitment"), _("What somebody undertakes to do about the problem: who, by when, and how it can be checked.")),
    (_("Indicator"), _("What is measured to see whether it works: what, in which unit, from how much to how much.")),
    (_("Means of verification"), _("Where anybody can look up that something was done.")),
    (_("Transparency"), _("Public information that can be found, understood and used.")),
    (_("Accountability"), _("Whoever decides explains it and answers for what comes of it.")),
)
"""Each term with its meaning, from the whole to the parts."""


def glossary(translate: Translate) -> list[dict[str, str]]:
    """Return the terms and their meanings in a language."""
    return [{"term": translate(term), "meaning": translate(meaning)} for term, meaning in TERMS]
