"""A work plan as something to draw: dates and finished words (R33)."""

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class GanttRow:
    """One activity: its texts, and its bar where its days are known.

    ``slack_end`` is the last day it may end without delaying anything. ``alert`` says what is wrong with its days; it
    stands where the bar would be.
    """

    id: str
    title: str
    note: str
    responsible: str
    start_text: str
    end_text: str
    days_text: str
    days_note: str
    start: dt.date | None = None
    end: dt.date | None = None
    slack_end: dt.date | None = None
    critical: bool = False
    depends_on: tuple[str, ...] = ()
    alert: str = ""


@dataclass(frozen=True, slots=True)
class GanttLane:
    """The activities of a stage; without a heading they stand alone."""

    heading: str
    start_text: str
    end_text: str
    days_text: str
    rows: tuple[GanttRow, ...]
    start: dt.date | None = None
    end: dt.date | None = None


@dataclass(frozen=True, slots=True)
class GanttWords:
    """The words about the bars: ``columns`` are those of the table beside them."""

    columns: tuple[str, str, str, str, str]
    critical: str
    slack_bar: str
    slack: str
    follows: str
    today: str
    today_flag: str
    page: str
    table: str


@dataclass(frozen=True, slots=True)
class GanttFigure:
    """A whole work plan; ``alt`` says all of it to people who cannot see it, ``language`` is a BCP 47 code.

    ``today`` has a line of its own; a paper that is read for years has none.
    """

    title: str
    lead: str
    alt: str
    language: str
    lanes: tuple[GanttLane, ...]
    words: GanttWords
    today: dt.date | None

    @property
    def rows(self) -> list[GanttRow]:
        """The rows of all lanes."""
        return [row for lane in self.lanes for row in lane.rows]

    @property
    def span(self) -> tuple[dt.date, dt.date]:
        """The first day and the last that anything is drawn of; today alone, or some day, where nothing is."""
        days = [day for row in self.rows for day in (row.start, row.end, row.slack_end) if day and row.start]
        alone = self.today or dt.date(2000, 1, 1)
        return (min(days), max(days)) if days else (alone, alone)

    @property
    def has_critical(self) -> bool:
        """Whether it is known what is critical."""
        return any(row.critical for row in self.rows)
