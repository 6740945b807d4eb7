"""What is missing or weak on a commitment card, in words: what, and what to do about it (R28)."""

from collections.abc import Mapping
from typing import Any

from ogcore.commitments.checks import CardFinding
from workbench.words.finding import OBJECTIVE_SENTENCES
from workbench.words.i18n import Translate, _, translator

CARD_SENTENCES: Mapping[str, str] = {
    "no_objective": _(
        "There is no objective. Write the situation at the end, so that anybody can tell if it was reached."
    ),
    "objective_incomplete": _("The objective can be sharper."),
    "procedure_not_result": _(
        "“{found}” only says what is gone through. Say what will be different for people afterwards: not “hold five "
        "forums” but “cut the wait from 40 to 5 days”."
    ),
    "no_infinitive": _(
        "“{found} …” does not begin with what will be done. Begin with a verb: publish, train, open, reduce…"
    ),
    "no_infinitive.empty": _("It is not said what will be done. Begin with a verb: publish, train, open, reduce…"),
    "no_population": _(
        "It is not said whom it is for. Say who will notice the change: how many people, of what age, where."
    ),
    "no_problem": _("It is not said which problem it answers."),
    "problem_not_linked": _(
        "No card of the problem tree stands behind it. Begin the commitment from an objective of the tree."
    ),
    "no_open_government_value": _(
        "It is not said what it does for transparency, participation or accountability. Innovation alone is not enough."
    ),
    "actions_not_scheduled": _(
        "There are key actions and no work plan. Make each an activity with dates and somebody in charge."
    ),
    "no_activities": _(
        "There are no activities. Write the steps, each with its product, its dates and somebody in charge."
    ),
    "activity_without_product": _("The activity has no product. Say what will be there when it is done."),
    "activity_without_dates": _("The activity lacks {missing}. Give it its first and its last day."),
    "activity_without_responsible": _("Nobody is in charge of the activity. Name an institution and a post."),
    "responsible_without_post": _(
        "Of who is responsible ({found}) this is not said: {missing}. Name an institution and a post."
    ),
    "activities_unconnected": _(
        "None of the {count} activities depends on another. Say which must end before which begins."
    ),
    "activities_in_circle": _(
        "These activities wait for each other, so none of them can begin: {found}. Take one of these steps out."
    ),
    "end_before_start": _("The end comes before the start: which of the two dates changes?"),
    "no_government_responsible": _("Nobody in government answers for it. Name an institution and a post."),
    "no_civil_society_monitor": _("No organisation of civil society follows it. Name those who are able to, and why."),
    "few_monitors": _("Three organisations that follow it are advised; named so far: {count}."),
    "monitor_without_reason": _("It is not said why {found} is able to follow this matter."),
    "no_management_indicator": _("No management indicator tells whether the activities are done."),
    "no_effectiveness_indicator": _("No effectiveness indicator tells whether the objective is reached."),
    "indicator_incomplete": _("The indicator lacks {missing}."),
    "no_baseline": _("It is not said how much it is today (the baseline)."),
    "no_means_of_verification": _("It is not said where anybody can look the figure up (means of verification)."),
    "direction_contradicts": _("The way {found} does not run in the direction that is said: which of them changes?"),
    "unknown_level": _("“{found}” is not one of the levels that the indicator names."),
    "unknown_agenda_code": _("“{found}” is in none of the agendas. A code reads, for example: {meant}."),
    "agenda_without_contribution": _("It is not said how the commitment contributes to this agenda."),
    "no_period": _("The period lacks {missing}."),
    "outside_plan": _("{found} lies outside the time of the plan."),
    "no_purview": _("It is not said which branch of government has the power to do it, and why."),
    "no_resources": _("It is not said what it needs and where that would come from."),
    "objection_unanswered": _("The objection “{found}” has no answer."),
    "no_ambition": _("It is not said what changes if it succeeds."),
    "continues_existing_practice": _("It continues what is done already, and it is not said what it adds."),
    "long_sentence": _("A sentence has {words} words: “{found}”. Make two or three of it."),
    "passive": _(
        "“{found}” does not say who does it. Say who: not “it will be published” but “the council publishes it”."
    ),
    "jargon": _("“{found}”: not everybody knows this word. Plainer: {plainer}."),
}
"""English sentence for every code of ``ogcore.commitments.codes``."""

PARTS: Mapping[str, str] = {
    "start": _("the first day"),
    "end": _("the last day"),
    "institution": _("the institution"),
    "post": _("the post"),
    "variable": _("what is measured"),
    "unit": _("the unit"),
    "target": _("the goal"),
    "due": _("by when"),
}
"""What a finding says is missing."""

REQUIREMENT_NAMES: Mapping[str, str] = {
    "specific": _("Specific"),
    "measurable": _("Measurable"),
    "achievable": _("Achievable"),
    "relevant": _("Relevant"),
    "time_bound": _("Time-bound"),
    "objective": _("A clear objective"),
    "problem": _("A problem of the process"),
    "activities": _("Activities with products"),
    "responsible": _("Responsible parties"),
    "indicators": _("Indicators"),
    "ambition": _("Ambition"),
    "plain_language": _("Plain language"),
}
"""The requirements of ``ogcore.commitments.codes``, as people call them."""

STANDINGS: Mapping[str, str] = {"met": _("met"), "weak": _("weak"), "missing": _("missing")}
"""How a requirement stands."""


def explain_card_finding(finding: CardFinding, language: str) -> str:
    """Return what was found on a card and what to do about it, in ``language``."""
    translate = translator(language)
    reason = finding.data.get("reason")
    if reason is not None:
        sentence = translate(OBJECTIVE_SENTENCES.get(str(reason), CARD_SENTENCES[finding.code]))
    else:
        empty = f"{finding.code}.empty"
        known = empty if not finding.found and empty in CARD_SENTENCES else finding.code
        sentence = translate(CARD_SENTENCES[known])
    for name, value in ({"found": finding.found, "missing": ["post"]} | finding.data).items():
        sentence = sentence.replace("{" + name + "}", _said(value, translate))
    return sentence


def said_finding(told: Mapping[str, Any], language: str) -> str:
    """Return the sentence of a finding that comes as data, of a card that was sealed; empty where they do not tell one.

    ``told`` has ``code``, ``field``, and in ``found`` and ``data`` what the sentence needs: whoever hands in the file
    may mean harm.
    """
    code, found, data = (told.get(name) for name in ("code", "found", "data"))
    if not isinstance(code, str) or code not in CARD_SENTENCES or not isinstance(found, str):
        return ""
    if not isinstance(data, Mapping) or not all(map(_sayable, data.values())):
        return ""
    finding = CardFinding(code, str(told.get("field", "")), found=found, data=dict(data))
    return explain_card_finding(finding, language)


def _sayable(value: object) -> bool:
    if isinstance(value, list):
        return all(isinstance(name, str) and name in PARTS for name in value)
    return isinstance(value, str | int)


def _said(value: Any, translate: Translate) -> str:
    return ", ".join(translate(PARTS[name]) for name in value) if isinstance(value, list) else str(value)
