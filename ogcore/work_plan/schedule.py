"""The order of a work plan in time: earliest and latest days, what is critical, and where it may get stuck (R33).

Activities follow one another finish to start, with days between them where the plan says so. Days are numbers of the
calendar that counts, so that natural and working days are reckoned alike.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import networkx as nx

from ogcore.errors import UnschedulablePlan
from ogcore.work_plan.checks.total import days_of
from ogcore.work_plan.dependency import named_by_table
from ogcore.work_plan.reading import WorkPlan
from ogcore.work_plan.working_day import DayCount

MANY_FOLLOWERS = 3
"""So many activities that wait for one make it a bottleneck where it is critical."""


@dataclass(frozen=True, slots=True)
class Task:
    """An activity to be scheduled: its ``length`` in days of the calendar, and the first day it may begin, if any.

    ``after`` are the ids it waits for, each with days between.
    """

    task: str
    length: int
    not_before: dt.date | None = None
    after: Mapping[str, int] = ()  # type: ignore[assignment]
    responsible: str = ""


@dataclass(frozen=True, slots=True)
class Scheduled:
    """When an activity can be, at the earliest and at the latest; ``slack`` days it may be late and delay nothing."""

    task: str
    earliest_start: dt.date
    earliest_end: dt.date
    latest_start: dt.date
    latest_end: dt.date
    slack: int

    @property
    def critical(self) -> bool:
        """Whether all ends later when it does."""
        return self.slack == 0


@dataclass(frozen=True, slots=True)
class Schedule:
    """A whole schedule; ``length`` counts both ends in days of the calendar."""

    start: dt.date
    end: dt.date
    length: int
    activities: list[Scheduled]
    bottlenecks: list[dict[str, Any]]

    @property
    def critical(self) -> list[str]:
        """The critical activities, in the order in which they come."""
        return [one.task for one in sorted(self.activities, key=lambda one: one.earliest_start) if one.critical]


def tasks_of(plan: WorkPlan) -> list[Task]:
    """Return the activities of a plan as tasks; raises UnschedulablePlan, whose reasons say what to write where.

    Reasons: ``no_activities``, ``twice`` (an id), ``no_length``, ``unknown_dependency``.
    """
    rows = plan.activities
    if not rows:
        raise UnschedulablePlan("no_activities")
    names = {id(row): row.text("id") or str(place) for place, row in enumerate(rows, 1)}
    named = named_by_table(rows)
    tasks = []
    for row in rows:
        length = days_of(plan, row)
        if length is None or length <= 0:
            raise UnschedulablePlan("no_length", row.number, names[id(row)])
        links = named[row.table].links(row)
        unknown = next((link.written for link in links if link.row is None), None)
        if unknown is not None:
            raise UnschedulablePlan("unknown_dependency", row.number, unknown)
        after = {names[id(link.row)]: link.lag for link in links}
        tasks.append(Task(names[id(row)], length, row.start, after, row.text("responsible")))
    twice = _twice(task.task for task in tasks)
    if twice is not None:
        raise UnschedulablePlan("twice", rows[[task.task for task in tasks].index(twice)].number, twice)
    return tasks


def _twice(names: Iterable[str]) -> str | None:
    seen: set[str] = set()
    for name in names:
        if name in seen:
            return name
        seen.add(name)
    return None


def schedule(tasks: Sequence[Task], days: DayCount, start: dt.date | None = None) -> Schedule:
    """Return when each task can be; ``start`` is the first day of all, else the earliest that a task names.

    Raises UnschedulablePlan: ``no_start`` where nobody names a day, ``circle`` with the tasks that wait for each other,
    ``outside_years`` where its days lie beyond those that are known.
    """
    try:
        return _schedule(tasks, days, start)
    except (ValueError, OverflowError) as error:  # of a calendar, or of days that Python does not have
        raise UnschedulablePlan("outside_years") from error


def _schedule(tasks: Sequence[Task], days: DayCount, start: dt.date | None) -> Schedule:
    graph = _graph(tasks)
    order = _in_order(graph)
    by_name = {task.task: task for task in tasks}
    named = [task.not_before for task in tasks if task.not_before]
    first = start or min(named, default=None)
    if first is None:
        raise UnschedulablePlan("no_start")
    begins = _forward(order, by_name, days, days.number(first))
    last = max(begins[name] + by_name[name].length - 1 for name in order)
    latest = _backward(order, graph, by_name, last)
    found = {name: _scheduled(by_name[name], begins[name], latest[name], days) for name in order}
    activities = [found[task.task] for task in tasks]
    earliest = min(begins.values())
    return Schedule(
        days.day(earliest), days.day(last), last - earliest + 1, activities, bottlenecks(tasks, found, graph)
    )


def _graph(tasks: Sequence[Task]) -> "nx.DiGraph[str]":
    graph: nx.DiGraph[str] = nx.DiGraph()
    graph.add_nodes_from(task.task for task in tasks)
    graph.add_edges_from(
        (before, task.task, {"lag": lag}) for task in tasks for before, lag in dict(task.after).items()
    )
    return graph


def _in_order(graph: "nx.DiGraph[str]") -> list[str]:
    try:
        return list(nx.topological_sort(graph))
    except nx.NetworkXUnfeasible as error:
        circle = [str(edge[0]) for edge in nx.find_cycle(graph)]
        raise UnschedulablePlan("circle", 0, " → ".join([*circle[:6], circle[0]])) from error


def _forward(order: Sequence[str], tasks: Mapping[str, Task], days: DayCount, first: int) -> dict[str, int]:
    begins: dict[str, int] = {}
    for name in order:
        task = tasks[name]
        named = days.number(task.not_before) if task.not_before else first
        waits = [begins[before] + tasks[before].length + lag for before, lag in dict(task.after).items()]
        begins[name] = max([named, *waits]) if waits or task.not_before else first
        begins[name] = max(begins[name], first)
    return begins


def _backward(order: Sequence[str], graph: "nx.DiGraph[str]", tasks: Mapping[str, Task], last: int) -> dict[str, int]:
    """Return the number of the latest first day of each."""
    latest: dict[str, int] = {}
    for name in reversed(order):
        ends = [latest[after] - 1 - graph.edges[name, after]["lag"] for after in graph.successors(name)]
        latest[name] = min([last, *ends]) - tasks[name].length + 1
    return latest


def _scheduled(task: Task, earliest: int, latest: int, days: DayCount) -> Scheduled:
    span = task.length - 1
    return Scheduled(
        task.task,
        days.day(earliest),
        days.day(earliest + span),
        days.day(latest),
        days.day(latest + span),
        latest - earliest,
    )


def bottlenecks(
    tasks: Sequence[Task], found: Mapping[str, Scheduled], graph: "nx.DiGraph[str]"
) -> list[dict[str, Any]]:
    """Return where a plan may get stuck: critical activities many wait for, and one in charge of two at once."""
    stuck: list[dict[str, Any]] = []
    for task in tasks:
        followers = sorted(graph.successors(task.task))
        if found[task.task].critical and len(followers) >= MANY_FOLLOWERS:
            stuck.append({"id": task.task, "reason": "critical_and_many_followers", "followers": followers})
    return stuck + _at_once(tasks, found)


def _at_once(tasks: Sequence[Task], found: Mapping[str, Scheduled]) -> list[dict[str, Any]]:
    by_whom: dict[str, list[Scheduled]] = {}
    for task in tasks:
        if task.responsible:
            by_whom.setdefault(" ".join(task.responsible.split()), []).append(found[task.task])
    stuck = []
    for whom, own in by_whom.items():
        busy: list[Scheduled] = []
        for one in sorted(own, key=lambda one: one.earliest_start):
            busy = [other for other in busy if other.earliest_end >= one.earliest_start]
            if busy:
                together = [other.task for other in busy]
                stuck.append(
                    {"id": one.task, "reason": "same_responsible_at_once", "responsible": whom, "with": together}
                )
            busy.append(one)
    return stuck


def plain_schedule(found: Schedule) -> dict[str, Any]:
    """Return a schedule as plain data, days as 2027-03-07."""
    return {
        "start": found.start.isoformat(),
        "end": found.end.isoformat(),
        "length": found.length,
        "critical": found.critical,
        "activities": [
            {
                "id": one.task,
                "earliest_start": one.earliest_start.isoformat(),
                "earliest_end": one.earliest_end.isoformat(),
                "latest_start": one.latest_start.isoformat(),
                "latest_end": one.latest_end.isoformat(),
                "slack": one.slack,
                "critical": one.critical,
            }
            for one in found.activities
        ],
        "bottlenecks": found.bottlenecks,
    }
