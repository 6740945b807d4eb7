"""What the facilitator does with the group next, within reach of whoever leads the wall (R3, R51)."""

from collections.abc import Iterator

from ogcore.brainstorm.state import Brainstorm
from ogcore.candidates.state import CHOOSING, GATHERING, SHOWN, Candidate, Candidates
from ogcore.course.state import Course
from ogcore.dots.state import Dots
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState
from ogcore.viewpoints.state import Viewpoints
from workbench.panels.panel import View, Viewer
from workbench.stages import stage_title

A_CHOICE = 2
"""So many sentences have to wait before there is anything to choose."""


def steps_view(group: WorkingGroup, viewer: Viewer) -> list[View]:
    """Return the steps, the next one first: what each ``does``, the intent and its data, and what it is ``about``."""
    return [*_opening(group, viewer), *_of_stage(group), *_going_on(group, viewer)]


def _step(does: str, intent: str, about: str = "", **data: str) -> View:
    return {"does": does, "intent": intent, "data": data, "about": about}


def _opening(group: WorkingGroup, viewer: Viewer) -> Iterator[View]:
    """Let people write, where they cannot yet or cannot any more."""
    if not group.stage_open:
        yield _step(
            "open", "open_stage", stage_title(group.stage, viewer.translate), group=group.group_id, stage=group.stage
        )


def _of_stage(group: WorkingGroup) -> Iterator[View]:
    """Show what people wrote unseen, and decide what is decided in the stage the group is at."""
    match group.stage:
        case "brainstorm":
            if group[Brainstorm].standing() and not group[Brainstorm].revealed:
                yield _step("reveal", "reveal_ideas")
            if group[Dots].open:
                yield _step("dots", "show_dots")
        case "viewpoints":
            answers = group[Viewpoints].answers.values()
            if not group[Viewpoints].shown and any(not answer.withdrawn for answer in answers):
                yield _step("answers", "show_answers")
        case "problem_tree":
            yield from _of_candidates(group)


def _of_candidates(group: WorkingGroup) -> Iterator[View]:
    """Let the room choose its core problem, show the choice, put one in the centre; with one there that is over."""
    state = group[Candidates]
    if group[TreeState].core_problem is not None:
        return
    waiting = state.standing()
    if state.phase == GATHERING and len(waiting) >= A_CHOICE:
        yield _step("choose", "move_choice", phase=CHOOSING)
    if state.phase == CHOOSING:
        yield _step("show", "move_choice", phase=SHOWN)
    if state.phase == SHOWN or len(waiting) == 1:
        yield from map(_centre, waiting)


def _centre(held: Candidate) -> View:
    return _step("centre", "put_in_centre", held.wording.text, candidate=held.candidate)


def _going_on(group: WorkingGroup, viewer: Viewer) -> Iterator[View]:
    """Go on to the stage that comes next in the group's course."""
    stages = group[Course].through(group.stage)
    for stage in stages[stages.index(group.stage) + 1 :][:1]:
        yield _step("next", "open_stage", stage_title(stage, viewer.translate), group=group.group_id, stage=stage)
