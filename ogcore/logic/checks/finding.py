"""What a check of a tree remarks on."""

from dataclasses import dataclass

from ogcore.trees.causality import Arrow

CODES = (
    "no_core_problem",
    "no_cause",
    "single_cause",
    "no_effect",
    "duplicate",
    "effect_as_cause",
    "gap",
    "long_leap",
    "unactionable",
    "uncovered_necessary_cause",
)
"""Every code there is."""


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at: a stable ``code``, the nodes and arrows it is about, and how it shows (``reason``)."""

    code: str
    nodes: tuple[str, ...]
    arrows: tuple[Arrow, ...] = ()
    reason: str = ""
