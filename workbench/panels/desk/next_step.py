"""The one step a facilitator takes next with the chosen group, and what to know before taking it (R3)."""

from collections.abc import Collection

from ogcore.agenda.state import Agenda
from ogcore.brainstorm.state import Brainstorm
from ogcore.course.state import Course
from ogcore.dots.state import Dots
from ogcore.plan.state import GroupCard
from ogcore.record.group import WorkingGroup
from ogcore.record.voice import is_tag
from workbench.panels.panel import View, Viewer
from workbench.panels.wall.steps import steps_view
from workbench.stages import stage_title


def next_step_view(group: WorkingGroup, card: GroupCard, here: Collection[str], viewer: Viewer) -> View:
    """Return the steps of the group, the next one first, and what is asked before it is taken.

    ``asks`` is what the next one does; ``begin`` where the group has not begun at all, ``reopen`` where its stage is
    closed, ``end`` where that was the last one, ``last`` where there is none, ``sort`` where the ideas are shown and
    nobody has placed dots. ``finished`` counts those of the people ``here`` who say that they are done.
    """
    steps = steps_view(group, viewer)
    return {
        "group": card.group_id,
        "name": card.name,
        "code": card.code,
        "asks": _asks(group, steps),
        "stage": stage_title(group.stage, viewer.translate),
        "here": len(here),
        "finished": _finished(group, here),
        "ideas": len(group[Brainstorm].standing()),
        "steps": steps,
    }


def _finished(group: WorkingGroup, here: Collection[str]) -> int:
    """Return how many of those who are here say that they are done; under the Rule nobody knows who they are."""
    said = {*group[Agenda].finishers(group.stage)}
    unnamed = sum(map(is_tag, said))
    return min(len(here), len(said & {*here}) + unnamed)


def _asks(group: WorkingGroup, steps: list[View]) -> str:
    if not steps:
        return "last"
    does = str(steps[0]["does"])
    if does == "open":
        return _closed(group) if group.stage_begun else "begin"
    return "sort" if does == "next" and _unsorted(group) else does


def _closed(group: WorkingGroup) -> str:
    return "end" if group[Course].through(group.stage)[-1] == group.stage else "reopen"


def _unsorted(group: WorkingGroup) -> bool:
    """Tell whether ideas are shown that could be put into themes and given dots before the group goes on (R7)."""
    shown = group.stage == "brainstorm" and group[Brainstorm].revealed and len(group[Brainstorm].standing()) > 1
    return shown and not group[Dots].rounds
