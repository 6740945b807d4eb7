"""What only a facilitator may want: the room's pace (R3)."""

from collections.abc import Mapping

from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.stage import Pace, StageClosed, StageOpened, checked_stage
from ogcore.versions.rules import keep


def _open(ask: Ask) -> Events:
    """Open a stage; the trees the group leaves behind are kept as a version (R15)."""
    stage, left = checked_stage(ask.word("stage")), ask[Pace].stage
    return (*(keep(ask.state, "stage", left) if stage != left else ()), StageOpened(stage))


PACE: Mapping[str, Rule] = {
    "open_stage": Rule(_open, None),
    "close_stage": Rule(lambda ask: (StageClosed(ask[Pace].stage),), None),
}
