"""What only a facilitator may want: the room's pace (R3)."""

from collections.abc import Mapping

from ogcore.errors import MovedOn, NoEarlierStage
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.stage import Pace, StageClosed, StageMoved, StageOpened, checked_stage
from ogcore.versions.rules import keep


def _open(ask: Ask) -> Events:
    """Open a stage; the trees the group leaves behind are kept as a version (R15)."""
    stage = checked_stage(ask.word("stage"))
    return (*_kept(ask, stage), StageOpened(stage))


def _move(ask: Ask) -> Events:
    """Move the group to a stage; without ``open`` it stays as open, or as closed, as it is."""
    pace, stage = ask[Pace], checked_stage(ask.word("stage"))
    is_open = pace.open if ask.data.get("open") is None else ask.flag("open")
    return _moved(ask, stage, is_open=is_open)


def _return(ask: Ask) -> Events:
    """Bring the group back to where it was before it was moved to where it is, stage and openness in one.

    Raises MovedOn unless it is still where ``stage`` and ``open`` say, and NoEarlierStage.
    """
    pace, stage, is_open = ask[Pace], checked_stage(ask.word("stage")), ask.flag("open")
    if (pace.stage, pace.open) != (stage, is_open):
        raise MovedOn(pace.stage)
    if not pace.left:
        raise NoEarlierStage
    return _moved(ask, pace.left, is_open=pace.left_open)


def _moved(ask: Ask, stage: str, *, is_open: bool) -> Events:
    pace = ask[Pace]
    if (stage, is_open) == (pace.stage, pace.open):
        return ()
    return (*_kept(ask, stage), StageMoved(stage, is_open, pace.stage, pace.open))


def _kept(ask: Ask, stage: str) -> Events:
    """Keep the trees of the stage that is left for another one."""
    left = ask[Pace].stage
    return keep(ask, "stage", left) if stage != left else ()


PACE: Mapping[str, Rule] = {
    "open_stage": Rule(_open, None),
    "close_stage": Rule(lambda ask: (StageClosed(ask[Pace].stage),), None),
    "move_stage": Rule(_move, None),
    "return_stage": Rule(_return, None),
}
