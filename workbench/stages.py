"""The one table of stages: what each is called, asks and shows, and which panels its pages have (R3, R59).

A stage is added to the core's ``STAGES``, here, and as a notebook of its name.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from workbench.words.i18n import Translate, _


@dataclass(frozen=True, slots=True)
class Stage:
    """A stage: its title, the panels of a page to work on, those of the wall (by name, workbench.panels.table).

    And for people who see it for the first time: its ``question``, what to do and why in two sentences, an example.
    """

    title: str
    work: tuple[str, ...]
    wall: tuple[str, ...]
    question: str
    guide: str
    example: str

    def panels(self, *, reading: bool) -> tuple[str, ...]:
        """Return the names of the panels on a page to work on, or on one for ``reading`` (the wall)."""
        return (*EVERYWHERE, *self.wall) if reading else (*EVERYWHERE, *self.work, *BESIDE)


EVERYWHERE = ("agenda",)
"""The panels above the work of every stage."""
BESIDE = ("rights",)
"""The panels beside the work of every stage, on pages to work on."""


STAGES: Mapping[str, Stage] = {
    "brainstorm": Stage(
        _("Brainstorm"),
        ("ideas",),
        ("wall",),
        _("What is going wrong?"),
        _(
            "Write what you see happening, one short sentence at a time, and leave discussing it for later. "
            "What people write before they hear the others shows the whole problem, not only its loudest part."
        ),
        _("“The bus comes at seven and the next one at ten.”"),
    ),
    "viewpoints": Stage(
        _("Points of view"),
        ("viewpoints",),
        ("viewpoints",),
        _("How does each sector see the problem?"),
        _(
            "Answer the same questions as everybody else, as your sector sees it; then read the answers side by side. "
            "Where sectors differ is where the tree needs most care."
        ),
        _("“For us, waiting costs half a day's pay.”"),
    ),
    "problem_tree": Stage(
        _("Problem tree"),
        ("candidates", "problem_tree", "idea_tray", "insight", "evidence", "versions"),
        ("candidates", "wall", "arrow_question"),
        _("What causes the problem, and what does it lead to?"),
        _(
            "Put what causes the core problem below it and what it leads to above it, and ask “why?” of every cause. "
            "A cause that is seen can be changed; one that is skipped comes back."
        ),
        _("“Half of the pumps stand still”, because “nobody is paid to repair them”."),
    ),
    "objective_tree": Stage(  # a room looks at the tree; people work on its pairs, and turn to the tree when they want
        _("Objective tree"),
        ("pairs", "objective_tree", "versions"),
        ("wall",),
        _("What will people see when this is solved?"),
        _(
            "Turn each problem into the situation you want to see, and read each pair aloud. "
            "Causes become means and effects become ends: the tree then says what to work on, and what for."
        ),
        _("“Half of the pumps stand still” becomes “All pumps work the whole week”."),
    ),
    "commitment_card": Stage(
        _("Commitments"),
        ("signing", "amendments", "cards"),
        ("cards",),
        _("What will be done about it, by whom, and by when?"),
        _(
            "Write a card for each thing to be done: who answers for it, by when, and how anybody can tell. "
            "A promise that can be checked is harder to forget."
        ),
        _("“To repair the twelve wells by hiring two mechanics. Water Department, June 2027.”"),
    ),
}


def stage_title(stage: str, translate: Translate) -> str:
    """Return what a stage is called; one that there is no more keeps its name."""
    return translate(STAGES[stage].title) if stage in STAGES else stage


def stage_question(stage: str, translate: Translate) -> str:
    """Return what a stage asks the room."""
    return translate(STAGES[stage].question)
