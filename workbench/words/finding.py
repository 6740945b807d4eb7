"""What a careful facilitator would notice in a tree or in a problem statement, in words (R8, R14)."""

from collections.abc import Iterable, Mapping

from ogcore.language.statement import Finding as StatementFinding
from ogcore.logic.checks import Finding
from workbench.words.i18n import _, translator

SENTENCES: Mapping[str, str] = {
    "no_core_problem": _("The tree has no core problem yet."),
    "no_cause": _("The core problem has no cause yet. Ask why it happens."),
    "no_effect": _("The core problem has no effect yet. Ask what follows from it."),
    "single_cause": _("The core problem has only one cause. Problems seldom do: what else brings it about?"),
    "duplicate": _("The same words stand in more than one place. Join them, or say how they differ."),
    "effect_as_cause": _("This cause reads like a result: something seems to stand on the wrong side of the problem."),
    "effect_as_cause.both_sides": _("The same thing stands among the causes and among the effects."),
    "effect_as_cause.worded": _("This cause says that it comes from what it is meant to bring about."),
    "effect_as_cause.fate": _(
        "This cause tells what becomes of those who already live the problem. That is rather one of its effects."
    ),
    "gap": _("The reasoning breaks off here: one thing does not lead to the other."),
    "gap.blank": _("This card holds a place but says nothing yet, so the chain breaks here."),
    "gap.voted_down": _("Most say that one does not lead to the other, counted by people and by sectors."),
    "gap.unsure": _("Nobody who voted is sure that one leads to the other."),
    "long_leap": _("From one to the other it is a long way: a step seems to be missing between them."),
    "long_leap.shortcut": _("This arrow skips steps that the tree itself shows."),
    "long_leap.far": _(
        "One works on the whole country or the world, the other is local: steps are missing between them."
    ),
    "long_leap.hesitation": _("The group hesitates whether one leads to the other: perhaps a step is missing."),
    "unactionable": _("Nothing in this branch is within the group's reach."),
    "unactionable.answered": _("The group said that it cannot act on this, nor on anything further down the branch."),
    "unactionable.nature": _("Nobody at the table can change this, so no commitment can begin here."),
    "uncovered_necessary_cause": _("The group marked this cause as necessary, and no commitment answers it yet."),
}
"""English sentence for every code of ``ogcore.logic.checks``, also for each way in which it shows; none is missing."""

SUGGESTIONS: Mapping[str, str] = {
    "no_core_problem": _("Agree on one sentence: what happens, to whom and where."),
    "no_cause": _("Ask “why does this happen?” and write each answer as a card of its own."),
    "no_effect": _("Ask “what follows from this?” and write each answer above the problem."),
    "single_cause": _("Ask each sector in turn what else brings the problem about."),
    "duplicate": _("Keep one card and link it to everything it leads to, or reword them so that the difference shows."),
    "effect_as_cause": _("Read it aloud as “this leads to the problem”. If it is the other way round, move it above."),
    "gap": _("Ask how one would lead to the other. Add the missing step between them, or take the arrow out."),
    "gap.blank": _("Write what the group means, or remove the card."),
    "long_leap": _("Ask “through what?” and put the answer between them as a card."),
    "long_leap.shortcut": _("Take this arrow out if the longer way says it all; keep it if it also works directly."),
    "unactionable": _("Ask whose purview it is, or what makes it do harm here: that, somebody can change."),
    "uncovered_necessary_cause": _("Begin a commitment from this cause or from one below it, or take the mark off."),
}
"""What to do about a finding: the suggestion for the way in which it shows, else for its code."""

BADGES: Mapping[str, str] = {
    "no_cause": _("no cause yet"),
    "no_effect": _("no effect yet"),
    "single_cause": _("one cause only"),
    "duplicate": _("twice?"),
    "effect_as_cause": _("an effect?"),
    "gap": _("gap?"),
    "long_leap": _("long leap?"),
    "unactionable": _("out of reach?"),
    "uncovered_necessary_cause": _("necessary, uncovered"),
}
"""A word or two on a node, for every code that names nodes."""

STATEMENT_SENTENCES: Mapping[str, str] = {
    "absence_of_solution": _(
        "“{found}” names a solution that is missing, and so leaves only one way out. Say what happens to people "
        "because of it: not “there is no clinic in the valley” but “pregnant women in the valley travel three hours to "
        "be seen”."
    ),
    "solution_in_disguise": _(
        "“{found}” proposes something to do; the ways to act come later. Say the bad state it would put right: not "
        "“build a bridge” but “the children of the village miss school when the river rises”."
    ),
    "too_general": _(
        "“{found}” could mean many things, so the group may not be speaking of the same one. Say who suffers what, and "
        "where: not “insecurity” but “two in three traders of the market were robbed this year”."
    ),
    "several_problems": _(
        "At “{found}” a second problem seems to begin. Choose the one to work on; the other may be its cause or its "
        "effect, with a card of its own."
    ),
    "no_population": _(
        "It does not say whom the problem affects. Name them as narrowly as you can: “adolescents aged 12 to 19”, "
        "“families without piped water”."
    ),
    "no_place": _(
        "It does not say where the problem happens. Name the place: “… in the municipality of …”, “… in the rural "
        "schools of …”."
    ),
    "no_evidence": _(
        "It does not say how big the problem is, nor how you know. Add a figure, its date and its source: “… 196 cases "
        "in 2022, according to the health centre”."
    ),
}
"""English sentence for every code of ``ogcore.language.statement``: why, and a better pattern."""


LACKING: Mapping[str, str] = {
    "no_evidence": _("a figure"),
    "no_population": _("whom it affects"),
    "no_place": _("where"),
}
"""What a statement leaves out, as part of one short line."""

DOUBTS: Mapping[str, str] = {
    "absence_of_solution": _("a missing solution?"),
    "solution_in_disguise": _("a solution?"),
    "too_general": _("too general?"),
    "several_problems": _("several problems?"),
}
"""What a statement gives to think, as part of one short line; with ``LACKING`` every code of the statement checks."""

DATE_DOUBTS: Mapping[str, str] = {
    "end_before_start": _("The end comes before the start: which of the two dates changes?")
}
"""What the dates of a card give to think, for every code of ``ogcore.commitments.checks.doubts_of_dates``."""

OBJECTIVE_SENTENCES: Mapping[str, str] = {
    "no_verb": _(
        "It seems to name a state without a verb, so that nobody sees what will be "
        "achieved. Begin with a verb: not “greater coverage” but “raise from 40 to 70 % the households that …”."
    ),
    "no_result": _(
        "“{found}” says what will be done, not what will be different afterwards. Add the result: “… so that 300 "
        "teachers …”, “reduce … from … to …”."
    ),
    "no_population": _(
        "It does not say for whom. Name them as narrowly as you can: “… of adolescents aged 12 to 19”, “… for "
        "families without piped water”."
    ),
    "not_quantified": _(
        "It does not say how much, so nobody can tell when it is reached. Add the figure of today and the goal: "
        "“from 196 to 100”, “by 25 %”, “three in four”."
    ),
    "no_deadline": _("It does not say by when. Add the date: “… by December 2027”, “… within 18 months”."),
    "unrealistic": _(
        "“{found}” promises more than anybody can keep. Say what part can be reached, and by when: not “eradicate"
        " corruption” but “reduce by half the bribes paid for permits by 2027”."
    ),
    "incoherent.repeats": _(
        "It repeats the objective it should contribute to. Say the step that leads there: what has to be "
        "different first?"
    ),
    "incoherent.contradicts": _(
        "It pulls the other way from the objective it should contribute to: “{parent}”. Go back to the problem, "
        "or turn one of the two around."
    ),
    "incoherent.elsewhere": _(
        "It does not seem to be about the objective it should contribute to: “{parent}”. Say how it leads there: "
        "“… so that …”; or move its problem to where it belongs."
    ),
}
"""English sentence for every code of ``ogcore.language.objective`` (``incoherent`` by its reason)."""


def explain_finding(finding: Finding, language: str) -> str:
    """Return what was noticed, in ``language``; a code without a sentence is shown as it is."""
    return translator(language)(_fitting(SENTENCES, finding))


def suggest(finding: Finding, language: str) -> str:
    """Return what to do about a finding, in ``language``."""
    return translator(language)(_fitting(SUGGESTIONS, finding))


def _fitting(sentences: Mapping[str, str], finding: Finding) -> str:
    """Return the sentence for the way in which a finding shows, else for its code; a code without one as it is."""
    return sentences.get(f"{finding.code}.{finding.reason}") or sentences.get(finding.code, finding.code)


def explain_statement_finding(finding: StatementFinding, language: str) -> str:
    """Return why a statement is remarked on and how to word it better, in ``language``."""
    sentence = translator(language)(STATEMENT_SENTENCES.get(finding.code, finding.code))
    return sentence.replace("{found}", finding.data.get("found", ""))


def statement_line(findings: Iterable[StatementFinding], language: str) -> str:
    """Return in a few words what a statement lacks and gives to think; empty when nothing was found."""
    translate = translator(language)
    codes = [finding.code for finding in findings]
    lacking = ", ".join(translate(words) for code, words in LACKING.items() if code in codes)
    missing = [translate(_("Missing: {what}")).replace("{what}", lacking)] if lacking else []
    return " · ".join([*missing, *(translate(words) for code, words in DOUBTS.items() if code in codes)])


def date_line(codes: Iterable[str], language: str) -> str:
    """Return what the dates of a card give to think; empty when nothing was found."""
    translate = translator(language)
    return " ".join(translate(DATE_DOUBTS[code]) for code in codes)


def explain_objective_finding(finding: StatementFinding, language: str) -> str:
    """Return why an objective is remarked on and how to word it better, in ``language``."""
    reason = finding.data.get("reason")
    code = f"{finding.code}.{reason}" if reason else finding.code
    sentence = translator(language)(OBJECTIVE_SENTENCES.get(code, code))
    return sentence.replace("{found}", finding.data.get("found", "")).replace(
        "{parent}", finding.data.get("parent", "")
    )
