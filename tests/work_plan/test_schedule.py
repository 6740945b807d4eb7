"""The order of a work plan in time (R33)."""

import datetime as dt

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ogcore.errors import UnschedulablePlan
from ogcore.work_plan.reading import read_work_plan
from ogcore.work_plan.schedule import Schedule, Task, plain_schedule, schedule, tasks_of
from ogcore.work_plan.working_day import NaturalDays, WorkingDays

DAYS = NaturalDays()


def _of(text: str) -> Schedule:
    plan = read_work_plan(f"id,activity,length_days,start,depends_on,responsible\n{text}".encode())
    return schedule(tasks_of(plan), plan.calendar)


def test_the_critical_path_and_the_slack_are_known() -> None:
    """A, then B of twenty days, then C; D waits eight days without anybody noticing."""
    found = _of("A,a,10,2027-02-01,,\nB,b,20,,A,\nC,c,5,,B;D,\nD,d,12,,A,")
    assert (found.end, found.length, found.critical) == (dt.date(2027, 3, 7), 35, ["A", "B", "C"])
    assert {one.task: one.slack for one in found.activities}["D"] == 8
    assert plain_schedule(found)["activities"][3]["latest_end"] == "2027-03-02"


def test_days_between_and_working_days_count() -> None:
    """Two days after A; in Mexico ten working days from 8 March 2027 end on the 22nd."""
    assert _of("A,a,2,2027-02-01,,\nB,b,1,,A+2,").end == dt.date(2027, 2, 5)
    found = schedule([Task("A", 10, dt.date(2027, 3, 8))], WorkingDays("MX"))
    assert (found.end, found.length) == (dt.date(2027, 3, 22), 10)


def test_where_it_may_get_stuck_is_said() -> None:
    """A critical activity for which three wait, and somebody in charge of two things at once."""
    found = _of("A,a,5,2027-02-01,,X\nB,b,9,,A,Y\nC,c,2,,A,Y\nD,d,2,,A,Z")
    assert found.bottlenecks == [
        {"id": "A", "reason": "critical_and_many_followers", "followers": ["B", "C", "D"]},
        {"id": "C", "reason": "same_responsible_at_once", "responsible": "Y", "with": ["B"]},
    ]


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("A,a,5,2027-02-01,B,\nB,b,5,,A,", "circle"),
        ("A,a,5,2027-02-01,Z,", "unknown_dependency"),
        ("A,a,5,,,", "no_start"),
        ("A,a,,2027-02-01,,", "no_length"),
        ("A,a,5,2027-02-01,,\nA,b,5,,,", "twice"),
    ],
)
def test_what_cannot_be_put_in_order_is_refused(text: str, reason: str) -> None:
    """With the reason, and where it is."""
    with pytest.raises(UnschedulablePlan) as refused:
        _of(text)
    assert refused.value.data["reason"] == reason


@given(
    lengths=st.lists(st.integers(1, 30), min_size=2, max_size=9),
    arrows=st.sets(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=12),
)
def test_it_is_as_long_as_its_longest_path(lengths: list[int], arrows: set[tuple[int, int]]) -> None:
    """Nothing begins before what it waits for has ended, and a critical activity is on a longest path."""
    wanted = {(one, other) for one, other in arrows if one < other < len(lengths)}
    tasks = [
        Task(
            str(at),
            length,
            dt.date(2027, 1, 1) if at == 0 else None,
            {str(one): 0 for one, other in wanted if other == at},
        )
        for at, length in enumerate(lengths)
    ]
    found = schedule(tasks, DAYS)
    graph = nx.DiGraph()
    graph.add_weighted_edges_from((f"{at}<", f"{at}>", length) for at, length in enumerate(lengths))
    graph.add_weighted_edges_from((f"{one}>", f"{other}<", 0) for one, other in wanted)
    assert found.length == nx.dag_longest_path_length(graph)
    by_name = {one.task: one for one in found.activities}
    assert all(by_name[str(one)].earliest_end < by_name[str(other)].earliest_start for one, other in wanted)
    assert all(one.slack >= 0 for one in found.activities)
    assert found.critical
