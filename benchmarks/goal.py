"""What the figures of the workbench are held against."""

from __future__ import annotations

from benchmarks.figure import Figure

GOALS: dict[str, float] = {
    "25 arrive together: last has its widgets": 0.8,
    "350 at 10 a second: failed": 0,
    "350 at 10 a second: p95": 0.15,
    "350 at once: failed": 0,
    "350 at once: last": 8.0,
    "350 at once by the QR code (form, page, files): failed": 0,
    "memory a visitor": 1.0,
    "CPU a visitor: server": 20.0,
    "a change reaches all others, 25 visitors, 13 nodes: p95": 25.0,
    "a change reaches all others, 350 visitors, 13 nodes: p95": 25.0,
    "a change reaches all others, 350 visitors, 100 nodes: p95": 20.0,
    "a change reaches all others, 350 visitors, 1000 nodes: p95": 40.0,
    "PostgreSQL: a change reaches all others, 25 visitors, 13 nodes: p95": 30.0,
    "page: on the wire": 200.0,
    "page: requests": 6,
    "first widget, cold browser": 0.5,
    "first widget, second visit": 0.3,
    "first widget, cold, CPU slowed 4 times": 2.0,
    "add a cause on a canvas of 200: median": 16.0,
    "reword a cause on a canvas of 200: median": 16.0,
    "add a cause on a canvas of 200, CPU slowed 4 times: median": 33.0,
    "reword a cause on a canvas of 200, CPU slowed 4 times: median": 33.0,
    "difference of 20,000 characters, a tenth changed": 0.3,
    "difference of 20,000 characters, all changed": 0.3,
    "schedule of 2,000 activities, natural days": 0.5,
    "schedule of 2,000 activities, working days": 0.5,
    "open a long history: times the short": 1.2,
    "under the Rule: join by the QR code, together: p50, times without": 1.05,
    "under the Rule: join by the QR code: processor time a visitor, times without": 1.05,
    "under the Rule: a change reaches all others: p50, times without": 1.05,
    "under the Rule: memory of all, times without": 1.05,
    "analysis: open a backup of 100,000 events": 2.0,
    "analysis: open a store of 100,000 events": 2.0,
    "analysis: open the demonstration": 0.3,
}
"""The most a figure of that name may be, in its own unit."""


def met(figure: Figure) -> bool | None:
    """Whether a figure of the workbench reaches its goal; nothing where there is none."""
    goal = GOALS.get(figure.name)
    if goal is None or figure.program != "workbench":
        return None
    return figure.value is not None and figure.value <= goal
