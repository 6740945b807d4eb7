"""The words of the commitment card: its sections, fields and advice, on a screen and on paper (R27, R32)."""

from workbench.words.agenda_label import agenda_labels
from workbench.words.country_name import COUNTRY_NAMES
from workbench.words.i18n import Translate
from workbench.words.indicator_label import indicator_labels


def labels(_: Translate) -> dict[str, str]:
    """Return the words of the card by key: ``section.``, ``field.``, ``short.``, ``help.`` and ``headline.``.

    ``short`` is the name of a field where it is read and not asked for, on paper and on a wall; most fields need none.
    """
    fields = _sections(_) | _field_names(_) | _short_names(_) | _field_help(_) | _choices(_) | _countries(_)
    items = _lists(_) | _item_fields(_) | indicator_labels(_) | agenda_labels(_)
    return _headlines(_) | fields | items


def names(_: Translate) -> dict[str, str]:
    """Return what fields, lists and choices are called: ``field.``, ``short.``, ``item.`` and ``choice.``."""
    return {key: words for key, words in labels(_).items() if key.startswith(("field.", "short.", "item.", "choice."))}


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
        "attached": _("The commitment as it was sealed, as data"),
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
        "section.partnership": _("For the Open Government Partnership"),
    }


def _field_names(_: Translate) -> dict[str, str]:
    return {
        "field.name": _("Name"),
        "field.subject": _("Subject"),
        "field.short_statement": _("In plain words"),
        "field.change": _("What changes if it succeeds"),
        "field.novelty": _("New, or going on"),
        "field.adds": _("What it adds to what is done already"),
        "field.origin": _("Where it comes from"),
        "field.branch": _("Branch of government"),
        "field.level": _("Level of government"),
        "field.term": _("Term"),
        "field.ogp_problem": _("Which public problem does it address?"),
        "field.ogp_commitment": _("What is the commitment?"),
        "field.ogp_contribution": _("How does it contribute to solving the problem?"),
        "field.ogp_relevance": _("Why is it relevant to the values of open government?"),
        "field.additional_information": _("Additional information"),
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
        "field.calendar": _("Days that the work plan counts"),
        "field.holidays_of": _("With the holidays of"),
        "field.transparency": _("Transparency"),
        "field.participation": _("Participation"),
        "field.accountability": _("Accountability"),
        "field.innovation": _("Innovation"),
        "field.lead_agency": _("Responsible in government"),
        "field.civil_society": _("Civil society that accompanies it"),
        "field.oversight_body": _("Oversight body"),
    }


def _choices(_: Translate) -> dict[str, str]:
    return {
        "choice.none": _("not said yet"),
        "choice.novelty.new": _("It is new"),
        "choice.novelty.continues": _("It continues what is done already"),
        "choice.origin.co_created": _("Co-created in the group"),
        "choice.origin.proposed": _("Proposed by an authority and accepted"),
        "choice.branch.executive": _("Executive"),
        "choice.branch.legislative": _("Legislative"),
        "choice.branch.judicial": _("Judicial"),
        "choice.branch.autonomous": _("Autonomous body"),
        "choice.level.municipal": _("Municipality"),
        "choice.level.state": _("State"),
        "choice.level.federal": _("Federation"),
        "choice.calendar.natural": _("Natural days: every day counts"),
        "choice.calendar.working": _("Working days: without weekends and holidays"),
        "choice.term.short": _("Short"),
        "choice.term.medium": _("Medium"),
        "choice.term.long": _("Long"),
    }


def _countries(_: Translate) -> dict[str, str]:
    return {f"choice.holidays_of.{code}": _(name) for code, name in COUNTRY_NAMES.items()}


def _lists(_: Translate) -> dict[str, str]:
    return {
        "field.parties": _("Responsible parties"),
        "field.activities": _("Activities"),
        "field.indicators": _("Indicators"),
        "field.agendas": _("Agendas"),
        "field.objections": _("Objections"),
        "help.parties": _(
            "Institution and post; a person's name is never needed. Of those who follow it, why they are able to."
        ),
        "help.activities": _("Each with its product, its dates and somebody in charge."),
        "help.indicators": _("One of management at least, and one of effectiveness."),
        "help.agendas": _("If it contributes to one: to which, and how. None is needed, and there may be several."),
        "help.objections": _("What somebody has against it, and what the group answers."),
    }


def _item_fields(_: Translate) -> dict[str, str]:
    return {
        "item.parties.role": _("What they do in it"),
        "item.parties.side": _("Of which side"),
        "item.parties.institution": _("Institution"),
        "item.parties.post": _("Post"),
        "item.parties.person": _("Name (not needed)"),
        "item.parties.reason": _("Why they are able to"),
        "item.activities.phase": _("Phase"),
        "item.activities.stage": _("Stage"),
        "item.activities.activity": _("Activity"),
        "item.activities.length_days": _("Length in days, both ends counted"),
        "item.activities.length_written": _("Length, as it was pasted"),
        "item.activities.start": _("First day"),
        "item.activities.start_written": _("First day, as it was pasted"),
        "item.activities.end": _("Last day"),
        "item.activities.end_written": _("Last day, as it was pasted"),
        "item.activities.outcome": _("Expected outcome"),
        "item.activities.product": _("Product"),
        "item.activities.observations": _("Observations"),
        "item.activities.responsible": _("In charge"),
        "item.activities.responsible_institution": _("Another institution in charge"),
        "item.activities.responsible_post": _("Its post"),
        "item.activities.indicator": _("Indicator that measures it"),
        "item.activities.indicator_written": _("Indicator, as it was pasted"),
        "item.activities.means_of_verification": _("Means of verification"),
        "item.activities.depends_on": _("Begins after"),
        "item.activities.depends_on_written": _("Begins after, as it was pasted"),
        "item.activities.half_yearly_goals": _("Goals of each half-year, one on each line: “2027-1: 40 wells tested”"),
        "item.objections.text": _("Objection"),
        "item.objections.answer": _("What the group answers"),
        "choice.phase.internal": _("Internal: within the institutions"),
        "choice.phase.external": _("External: towards people"),
        "choice.role.lead": _("Leads"),
        "choice.role.supporting": _("Supports"),
        "choice.role.monitor": _("Follows it closely"),
        "choice.side.government": _("Government"),
        "choice.side.civil_society": _("Civil society"),
        "choice.side.oversight_body": _("Oversight body"),
    }


def _short_names(_: Translate) -> dict[str, str]:
    return {"short.action": _("To"), "short.means": _("By")}


def _field_help(_: Translate) -> dict[str, str]:
    return {
        "help.name": _("A few words by which everybody will know it."),
        "help.subject": _("The matter it belongs to: water, health, public works…"),
        "help.short_statement": _("The commitment in one sentence, as you would tell a neighbour."),
        "help.change": _("What will be different in people's lives, that they can notice, if all of it is done."),
        "help.novelty": _("Is it new, or does it continue what is done already?"),
        "help.adds": _("If something like it is done already: what will be more, better or other than today."),
        "help.origin": _("Made by the group, or proposed by an authority and accepted."),
        "help.branch": _("Which branch has the power to do it."),
        "help.level": _("Municipality, state or federation."),
        "help.term": _("Up to a year, up to two, or longer."),
        "help.ogp_problem": _("For the form of the Open Government Partnership: the problem and whom it affects."),
        "help.ogp_commitment": _("For the same form: what will be done, and what is expected of it."),
        "help.ogp_contribution": _("For the same form: how what will be done solves the problem, or part of it."),
        "help.ogp_relevance": _("For the same form: transparency, participation or accountability, and how."),
        "help.additional_information": _("Budget, other programmes it belongs to, Sustainable Development Goals."),
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
        "help.calendar": _("How lengths are counted: every day, or without weekends and holidays. Both ends count."),
        "help.holidays_of": _("Which country's holidays do not count as working days."),
        "help.transparency": _("What information will be public that is not public today, and where."),
        "help.participation": _("Who takes part in deciding or carrying it out, and how."),
        "help.accountability": _("Who explains the progress, to whom and how often."),
        "help.innovation": _("What is done in a way it has not been done here before."),
        "help.lead_agency": _("One office that answers for the result. Write its full name."),
        "help.civil_society": _("Organisations that will follow it closely. One on each line."),
        "help.oversight_body": _("The body that will check that it is done."),
    }
