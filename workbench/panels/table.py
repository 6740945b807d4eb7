"""Every panel there is: the one table to add to when a chapter gets another. Which stage shows it: workbench.stages."""

from collections.abc import Mapping

from workbench.panels.agenda.panel import AGENDA
from workbench.panels.brainstorm.panel import IDEA_TRAY, IDEAS
from workbench.panels.candidates.panel import CANDIDATES
from workbench.panels.commitments.panel import CARDS
from workbench.panels.evidence.panel import EVIDENCE
from workbench.panels.logic.panel import ARROW_QUESTION, INSIGHT
from workbench.panels.objectives.panel import PAIRS
from workbench.panels.panel import Panel
from workbench.panels.trees.panel import OBJECTIVE_TREE, PROBLEM_TREE
from workbench.panels.versions.panel import VERSIONS
from workbench.panels.viewpoints.panel import VIEWPOINTS
from workbench.stages import STAGES

PANELS: Mapping[str, Panel] = {
    panel.name: panel
    for panel in (
        AGENDA,
        IDEAS,
        IDEA_TRAY,
        VIEWPOINTS,
        CANDIDATES,
        PROBLEM_TREE,
        INSIGHT,
        ARROW_QUESTION,
        EVIDENCE,
        VERSIONS,
        PAIRS,
        OBJECTIVE_TREE,
        CARDS,
    )
}


def panels_of(stage: str, *, reading: bool) -> tuple[Panel, ...]:
    """Return the panels of a stage, on a page to work on or on one for ``reading`` (the projector)."""
    return tuple(PANELS[name] for name in STAGES[stage].panels(reading=reading))
