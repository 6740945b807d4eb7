"""A plan as a template for another: what a facilitator prepared, without anybody's words and without people (R1)."""

import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from ogcore.agenda.events import AgendaItemSet
from ogcore.agenda.state import Agenda
from ogcore.course.events import NONE, Guide, StagesArranged, StageWorded
from ogcore.course.state import Course
from ogcore.errors import UnreadableFile
from ogcore.plan.events import GroupAdded, PlanCreated
from ogcore.plan.state import Plan
from ogcore.record.event import Event, Recorded
from ogcore.record.group import WorkingGroup
from ogcore.record.ids import new_id
from ogcore.record.wording import Wording
from ogcore.rights.events import RightSet
from ogcore.rights.state import EDIT, Rights
from ogcore.workshop.audit import check_log

_ATTEMPTS = 100


def log_of(plan: Plan, groups: Iterable[WorkingGroup], name: str, free_code: Callable[[], str]) -> list[Recorded]:
    """Return the log of a new plan called ``name`` with the groups of ``plan`` as their facilitator prepared them.

    Of each come its name and topic, its course with the questions and instructions of its own, its agenda and the
    rights of its stages; not a word, a person or a moment of the workshop that was held with them.
    """
    begun, now = new_id(), time.time()
    of_plan: list[Event] = [PlanCreated(begun, name, plan.language)]
    of_groups: list[tuple[str, Event]] = []
    codes: set[str] = set()
    for group in groups:
        stream, card = new_id(), plan.group(group.group_id)
        codes.add(code := _free(free_code, codes))
        of_plan.append(GroupAdded(stream, card.name, card.topic, code))
        of_groups += ((stream, event) for event in _prepared(group))
    versions: dict[str, int] = {}
    log = []
    for seq, (stream, event) in enumerate([*((begun, event) for event in of_plan), *of_groups], 1):
        versions[stream] = versions.get(stream, 0) + 1
        log.append(Recorded(seq, stream, versions[stream], new_id(20), None, now, event))
    check_log(log)
    return log


def _prepared(group: WorkingGroup) -> Iterator[Event]:
    """Yield what gives a new group the course, the agenda and the rights of another."""
    course = group[Course]
    if course.stages != Course().stages:
        yield StagesArranged(Course().stages, course.stages)
    for stage, guide in course.guides.items():
        kept = Guide(_settled(guide.question), _settled(guide.instructions))
        if kept != Guide():
            yield StageWorded(stage, Guide(), kept)
    for order, item in enumerate(group[Agenda].points(), 1):
        made = replace(item, item=new_id(), order=order)
        yield AgendaItemSet(made.item, None, made)
    for stage, right in group[Rights].stages.items():
        if right != EDIT:
            yield RightSet(stage, EDIT, right)


def _settled(wording: Wording) -> Wording:
    """Return the words that stand; what others offered beside them is theirs."""
    return Wording(wording.text) if wording.text else NONE


def _free(free_code: Callable[[], str], taken: set[str]) -> str:
    for _ in range(_ATTEMPTS):
        if (code := free_code()) not in taken:
            return code
    raise UnreadableFile("absurd_number")
