"""Commitment cards written together: the widget of the last stage, with the words of the template (METHOD R27)."""

from collections.abc import Callable

from workbench.widgets.one_way import OneWayWidget

Translator = Callable[[str], str]


def labels(_: Translator) -> dict[str, str]:
    """Return every sentence the widget shows, by key, through the translator ``_``."""
    return _page(_) | _state(_) | _sections(_) | _field_names(_) | _field_help(_)


def _page(_: Translator) -> dict[str, str]:
    return {
        "title": _("Commitments"),
        "shelf.name": _("Commitment cards"),
        "shelf.complete": _("✓ Complete"),
        "shelf.missing.one": _("1 answer to write"),
        "shelf.missing.other": _("{count} answers to write"),
        "untitled": _("New commitment"),
        "new": _("New commitment"),
        "downloads": _("Downloads"),
        "pdf": _("Download PDF"),
        "remove": _("Remove this card"),
        "removed": _("The card was removed"),
        "removed.elsewhere": _("This card was removed."),
        "undo": _("Undo"),
        "redo": _("Redo"),
        "empty.title": _("Our first commitment"),
        "empty.lead": _(
            "Choose the objective it answers. The card begins with what your trees already say; "
            "the group writes the rest."
        ),
        "empty.closed": _("There are no commitments yet."),
        "begin.title": _("New commitment"),
        "begin.lead": _("Which objective does it answer? The card begins with what your trees already say."),
        "begin.none": _("There are no confirmed objectives yet. You can begin with an empty card all the same."),
        "begin.empty": _("Begin with an empty card"),
        "objective.means": _("Means: what somebody can do"),
        "objective.core": _("Core objective"),
        "objective.end": _("Ends: what will follow"),
        "headline.full": _("To {action} by {means}"),
        "headline.action": _("To {action}"),
        "headline.means": _("By {means}"),
        "headline.empty": _("To … by …"),
        "missing.one": _("Still to write:"),
        "missing.other": _("Still to write, {count} answers:"),
        "complete": _("✓ Everything a commitment needs is written"),
        "required": _("required"),
    }


def _state(_: Translator) -> dict[str, str]:
    return {
        "word.still": "",
        "word.writing": _("Not saved yet"),
        "word.saving": _("Saving…"),
        "word.saved": _("Saved ✓"),
        "word.kept": _("No connection: kept on this device"),
        "word.refused": _("Not saved"),
        "meanwhile": _(
            "Changed meanwhile: “{text}”. Your words are here; "
            "when you leave this field both are kept and the group chooses."
        ),
        "offers.title": _("Several wordings came at once. Which one do we keep?"),
        "offers.choose": _("Choose this one"),
        "offers.kept": _("Somebody wrote at the same time: both wordings are kept, choose one."),
        "date.form": _("YYYY-MM-DD"),
        "date.pick": _("Choose on the calendar"),
        "error.unknown": _("That could not be done. Your words are still here: please try again."),
    }


def _sections(_: Translator) -> dict[str, str]:
    return {
        "section.what": _("What we commit to"),
        "section.why": _("Why"),
        "section.how": _("How and when"),
        "section.open_government": _("What it adds to open government"),
        "section.who": _("Who"),
    }


def _field_names(_: Translator) -> dict[str, str]:
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


def _field_help(_: Translator) -> dict[str, str]:
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


class CardsWidget(OneWayWidget):
    """The commitment cards of a group. The view and the intents are described in docs/architecture.md."""

    asset = "cards"
