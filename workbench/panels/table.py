"""Every panel there is: the one table to add to when a chapter gets another. Which stage shows it: workbench.stages."""

from collections.abc import Mapping

from ogcore.record.group import WorkingGroup
from workbench.panels.agenda.panel import AGENDA
from workbench.panels.amendments.panel import AMENDMENTS
from workbench.panels.brainstorm.panel import IDEA_TRAY, IDEAS
from workbench.panels.candidates.panel import CANDIDATES
from workbench.panels.commitments.panel import CARDS
from workbench.panels.evidence.panel import EVIDENCE
from workbench.panels.logic.panel import ARROW_QUESTION, INSIGHT
from workbench.panels.objectives.panel import PAIRS
from workbench.panels.panel import Panel
from workbench.panels.rights.panel import RIGHTS
from workbench.panels.signing.panel import SIGNING
from workbench.panels.trees.panel import OBJECTIVE_TREE, PROBLEM_TREE
from workbench.panels.versions.panel import VERSIONS
from workbench.panels.viewpoints.panel import VIEWPOINTS
from workbench.panels.wall.panel import WALL
from workbench.panels.wall.screens import panels_on_wall
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
        AMENDMENTS,
        SIGNING,
        RIGHTS,
        WALL,
    )
}


def reach_of(stage: str, panel: Panel | None = None) -> tuple[str, ...]:
    """Return the parts of a group that are edited on the page of a stage: what undo reaches there.

    From a ``panel`` that stands apart it is what is edited on that panel alone.
    """
    if panel is not None and panel.apart:
        return panel.edits
    together = (one for one in panels_of(stage, reading=False) if not one.apart)
    return tuple(dict.fromkeys(part for one in together for part in one.edits))


def panels_of(stage: str, *, reading: bool) -> tuple[Panel, ...]:
    """Return the panels of a stage, on a page to work on or on one for ``reading`` (the projector)."""
    return tuple(PANELS[name] for name in STAGES[stage].panels(reading=reading))


def panels_led(group: WorkingGroup) -> tuple[Panel, ...]:
    """Return the panels on the wall of a group, which its facilitator leads."""
    return tuple(PANELS[name] for name in panels_on_wall(group))
