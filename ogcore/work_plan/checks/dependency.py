"""Dependencies: on what is not there, in a circle, and on what ends only afterwards."""

from collections.abc import Iterator

import networkx as nx

from ogcore.work_plan.dependency import Link, named_by_table
from ogcore.work_plan.finding import WorkPlanFinding, at
from ogcore.work_plan.plan_row import PlanRow
from ogcore.work_plan.reading import WorkPlan


def dependencies(plan: WorkPlan) -> Iterator[WorkPlanFinding]:
    """Yield what activities depend on and should not; of those in a circle only that they are."""
    rows = plan.activities
    named = named_by_table(rows)
    place = {id(row): at for at, row in enumerate(rows)}
    links = [(row, link) for row in rows for link in named[row.table].links(row)]
    graph: nx.DiGraph[int] = nx.DiGraph()
    graph.add_edges_from((place[id(link.row)], place[id(row)]) for row, link in links if link.row is not None)
    circles = _circles(graph)
    in_circle = {one: at for at, circle in enumerate(circles) for one in circle}
    for row, link in links:
        if link.row is None:
            yield at(row, "unknown_dependency", "depends_on", found=link.written)
        elif in_circle.get(place[id(row)], -1) != in_circle.get(place[id(link.row)], -2):
            yield from _too_early(plan, row, link)
    for circle in circles:
        members = [rows[one] for one in circle]
        names = " → ".join((row.text("id") or row.text("activity")) for row in members[:6])
        numbers = [row.number for row in members][:50]
        yield at(members[0], "dependency_cycle", "depends_on", found=names, rows=numbers)


def _too_early(plan: WorkPlan, row: PlanRow, link: Link) -> Iterator[WorkPlanFinding]:
    before = link.row
    if before is None or before.end is None or row.start is None:
        return
    earliest = plan.calendar.number(before.end) + (plan.counting == "inclusive") + link.lag
    if plan.calendar.number(row.start) >= earliest:
        return
    try:
        day = plan.calendar.day(earliest).isoformat()
    except (ValueError, OverflowError):  # beyond the years that are known: no day can be named, and no order is told
        return
    yield at(row, "starts_before_predecessor_ends", "start", day, predecessor=link.written, ends=before.end.isoformat())


def _circles(graph: "nx.DiGraph[int]") -> list[list[int]]:
    """Return the activities that wait for each other, in order."""
    found = nx.strongly_connected_components(graph)
    return sorted(sorted(one) for one in found if len(one) > 1 or any(graph.has_edge(node, node) for node in one))
