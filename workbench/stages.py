"""The one table of stages: what each is called and which panels its pages show (R3).

A stage is added to the core's ``STAGES``, here, and as a notebook of its name.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.words.i18n import Translate, _


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: its title, the panels of a page to work on, and those of the wall (by name, workbench.panels.table)."""

    title: str
    work: tuple[str, ...]
    wall: tuple[str, ...]

    def panels(self, *, reading: bool) -> tuple[str, ...]:
        """Return the names of the panels on a page to work on, or on one for ``reading`` (the wall)."""
        return (*EVERYWHERE, *(self.wall if reading else self.work))


EVERYWHERE = ("agenda",)
"""The panels above the work of every stage."""


STAGES: Mapping[str, Stage] = {
    "brainstorm": Stage(_("Brainstorm"), ("ideas",), ("ideas",)),
    "viewpoints": Stage(_("Points of view"), ("viewpoints",), ("viewpoints",)),
    "problem_tree": Stage(
        _("Problem tree"),
        ("problem_tree", "idea_tray", "insight", "evidence", "versions"),
        ("problem_tree", "arrow_question"),
    ),
    "objective_tree": Stage(  # a room looks at the tree; people work on its pairs
        _("Objective tree"), ("pairs", "versions"), ("objective_tree",)
    ),
    "commitment_card": Stage(_("Commitments"), ("cards",), ("cards",)),
}


def stage_title(stage: str, translate: Translate) -> str:
    """Return what a stage is called; one that there is no more keeps its name."""
    return translate(STAGES[stage].title) if stage in STAGES else stage
