"""What only a facilitator may want: the room's pace (R3)."""

from collections.abc import Mapping

from ogcore.events import StageClosed, StageOpened
from ogcore.rules.rule import Rule
from ogcore.stage import checked_stage

PACE: Mapping[str, Rule] = {
    "open_stage": Rule(lambda ask: (StageOpened(checked_stage(ask.word("stage"))),), None),
    "close_stage": Rule(lambda ask: (StageClosed(ask.group.stage),), None),
}
