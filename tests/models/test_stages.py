"""One table says what each stage is called and shows (R3)."""

import pytest

from ogcore.record.stage import STAGES as STAGES_OF_THE_CORE
from workbench.panels.table import PANELS, panels_of
from workbench.stages import BESIDE, EVERYWHERE, STAGES, stage_title


def test_every_stage_of_the_method_has_its_row() -> None:
    """The table has the stages of the core, in their order."""
    assert tuple(STAGES) == STAGES_OF_THE_CORE


@pytest.mark.parametrize("reading", [False, True])
def test_every_panel_is_shown_by_some_stage(*, reading: bool) -> None:
    """A stage names only panels there are, and no panel waits for nobody."""
    shown = {panel.name for stage in STAGES for panel in panels_of(stage, reading=reading)}
    assert shown <= set(PANELS)
    of_stages = {name for stage in STAGES.values() for name in (*stage.work, *stage.wall)}
    assert {*EVERYWHERE, *BESIDE, *of_stages} == set(PANELS)


def test_a_stage_that_is_gone_keeps_its_name() -> None:
    """A version kept in a stage of an earlier release still says which."""
    assert stage_title("problem_tree", str) == "Problem tree"
    assert stage_title("long_gone", str) == "long_gone"
