"""What a careful facilitator would notice in a tree or in a problem statement, in words (METHOD R8, R14)."""

from collections.abc import Mapping

from ogcore.checks import Finding
from ogcore.language.statement import Finding as StatementFinding
from workbench.i18n import _, translator

SENTENCES: Mapping[str, str] = {
    "no_core_problem": _("The tree has no core problem yet."),
    "no_cause": _("The core problem has no cause yet. Ask why it happens."),
    "no_effect": _("The core problem has no effect yet. Ask what follows from it."),
    "single_cause": _("The core problem has only one cause. Problems seldom do: what else brings it about?"),
    "duplicate": _("The same words stand in more than one place. Join them, or say how they differ."),
}
"""English sentence for every code of ``ogcore.checks``; a test holds that none is missing."""

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


def explain_finding(finding: Finding, language: str) -> str:
    """Return what was noticed, in ``language``; a code without a sentence is shown as it is."""
    return translator(language)(SENTENCES.get(finding.code, finding.code))


def explain_statement_finding(finding: StatementFinding, language: str) -> str:
    """Return why a statement is remarked on and how to word it better, in ``language``."""
    sentence = translator(language)(STATEMENT_SENTENCES.get(finding.code, finding.code))
    return sentence.replace("{found}", finding.data.get("found", ""))
