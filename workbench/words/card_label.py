"""The words of the commitment card: its sections, fields and advice, on a screen and on paper (R27, R32)."""

from workbench.words.i18n import Translate


def labels(_: Translate) -> dict[str, str]:
    """Return the words of the card by key: ``section.``, ``field.``, ``short.``, ``help.`` and ``headline.``.

    ``short`` is the name of a field where it is read and not asked for, on paper and on a wall; most fields need none.
    """
    return _headlines(_) | _sections(_) | _field_names(_) | _short_names(_) | _field_help(_)


def paper_labels(_: Translate) -> dict[str, str]:
    """Return the words that only a printed card needs: those of ``ogcore.export.CARD_LABELS``."""
    return {
        "pending": _("to be written"),
        "page": _("Page {page} of {pages}"),
        "problem_tree": _("Problem tree"),
        "objective_tree": _("Objective tree"),
        "signatures": _("Signatures"),
        "sign_here": _("Name, signature and date"),
        "contents": _("Commitments"),
        "replaced": _("Some characters have no printed form: they appear as □ or by their name in brackets."),
        "tree_not_drawn": _("The tree cannot be drawn on a page here: it is complete, as a list."),
        "tree_as_list": _("The tree is too large to draw on a page: here it is complete, as a list."),
    }


def signatories(_: Translate) -> tuple[str, ...]:
    """Return who signs a card: the three sectors of a local technical secretariat."""
    return _("Government"), _("Civil society"), _("Oversight body")


def _headlines(_: Translate) -> dict[str, str]:
    return {
        "headline.full": _("To {action} by {means}"),
        "headline.action": _("To {action}"),
        "headline.empty": _("To … by …"),
    }


def _sections(_: Translate) -> dict[str, str]:
    return {
        "section.what": _("What we commit to"),
        "section.why": _("Why"),
        "section.how": _("How and when"),
        "section.open_government": _("What it adds to open government"),
        "section.who": _("Who"),
    }


def _field_names(_: Translate) -> dict[str, str]:
    return {
        "field.action": _("To… (the action)"),
        "field.means": _("By… (the means)"),
        "field.problem": _("Problem it answers"),
        "field.objective": _("Objective"),
        "field.population": _("Population"),
        "field.key_actions": _("Key actions"),
        "field.milestones": _("Milestones"),
        "field.challenges": _("Challenges"),
        "field.suggestions": _("Suggestions"),
        "field.resources": _("Resources"),
        "field.purview": _("Purview"),
        "field.start": _("Start"),
        "field.end": _("End"),
        "field.transparency": _("Transparency"),
        "field.participation": _("Participation"),
        "field.accountability": _("Accountability"),
        "field.innovation": _("Innovation"),
        "field.lead_agency": _("Responsible in government"),
        "field.civil_society": _("Civil society that accompanies it"),
        "field.oversight_body": _("Oversight body"),
    }


def _short_names(_: Translate) -> dict[str, str]:
    return {"short.action": _("To"), "short.means": _("By")}


def _field_help(_: Translate) -> dict[str, str]:
    return {
        "help.action": _("Begin with a verb: reduce, publish, train… Say what will be different and by how much."),
        "help.means": _("The way to get there, in one phrase: which service, rule or work makes it happen."),
        "help.problem": _("The problem of your tree this commitment acts on, with its figure if there is one."),
        "help.objective": _("The situation at the end, so clear that anybody can tell whether it was reached."),
        "help.population": _("Who will notice the change: how many people, of what age, where."),
        "help.key_actions": _("The steps without which it will not happen. One on each line, in order."),
        "help.milestones": _("Results that can be checked along the way, each with its month. One on each line."),
        "help.challenges": _("What could stop it: money, law, time, resistance. One on each line."),
        "help.suggestions": _("Advice from the group to those who will carry it out. One on each line."),
        "help.resources": _("Money, people and things it needs, and where they would come from."),
        "help.purview": _("Why this branch of government has the power to do it: the law or programme that says so."),
        "help.start": _("The day work begins. Year, month, day: 2027-02-01."),
        "help.end": _("The day it will be finished. Year, month, day: 2028-12-31."),
        "help.transparency": _("What information will be public that is not public today, and where."),
        "help.participation": _("Who takes part in deciding or carrying it out, and how."),
        "help.accountability": _("Who explains the progress, to whom and how often."),
        "help.innovation": _("What is done in a way it has not been done here before."),
        "help.lead_agency": _("One office that answers for the result. Write its full name."),
        "help.civil_society": _("Organisations that will follow it closely. One on each line."),
        "help.oversight_body": _("The body that will check that it is done."),
    }
