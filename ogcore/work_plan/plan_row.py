"""A row of a work plan as it is understood: an activity, a total, a heading, or words beside the table (R33)."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from ogcore.calendar import DateReading
from ogcore.work_plan.cell import NOTHING, Cell, Line
from ogcore.work_plan.length import Length

Kind = Literal["activity", "total", "heading", "headings", "note"]


@dataclass(slots=True)
class PlanRow:
    """A ``line`` of the file with the cells of its fields; ``phase`` and ``stage`` also where a heading says them.

    ``outline`` is the number of a row that sums up those below it: 2 of 2.1 and 2.2.
    """

    line: Line
    kind: Kind
    cells: Mapping[str, Cell]
    columns: Mapping[str, int]
    table: int
    phase: str = ""
    stage: str = ""
    outline: str = ""
    length: Length | None = None
    dates: dict[str, DateReading] = field(default_factory=dict)

    def cell(self, name: str) -> Cell:
        """Return the cell of a field, an empty one where there is none."""
        return self.cells.get(name, NOTHING)

    def text(self, name: str) -> str:
        """Return what a field says."""
        return self.cell(name).text

    def day(self, name: str) -> dt.date | None:
        """Return the day of ``start`` or ``end`` where there is one for sure."""
        reading = self.dates.get(name)
        return reading.date if reading else None

    @property
    def start(self) -> dt.date | None:
        """The first day."""
        return self.day("start")

    @property
    def end(self) -> dt.date | None:
        """The last day."""
        return self.day("end")

    @property
    def number(self) -> int:
        """The line of the file, or the row of its sheet."""
        return self.line.number
