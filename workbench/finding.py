"""What a careful facilitator would notice in a tree, in words (METHOD R14)."""

from collections.abc import Mapping

from ogcore.checks import Finding
from workbench.i18n import _, translator

SENTENCES: Mapping[str, str] = {
    "no_core_problem": _("The tree has no core problem yet."),
    "no_cause": _("The core problem has no cause yet. Ask why it happens."),
    "no_effect": _("The core problem has no effect yet. Ask what follows from it."),
    "single_cause": _("The core problem has only one cause. Problems seldom do: what else brings it about?"),
    "duplicate": _("The same words stand in more than one place. Join them, or say how they differ."),
}
"""English sentence for every code of ``ogcore.checks``; a test holds that none is missing."""


def explain_finding(finding: Finding, language: str) -> str:
    """Return what was noticed, in ``language``; a code without a sentence is shown as it is."""
    return translator(language)(SENTENCES.get(finding.code, finding.code))
