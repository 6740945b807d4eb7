"""A work plan drawn: bars in the reader's language beside its table (R33)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ogcore.export.gantt_figure import GanttFigure, GanttLane, GanttRow, GanttWords
from ogcore.export.gantt_image import gantt_image
from ogcore.export.graph_image import TreeImage
from ogcore.work_plan.chart import Bar, WorkPlanChart
from ogcore.work_plan.working_day import DayCount
from workbench.words.i18n import Translate, translator, written_date
from workbench.words.work_plan_lead import chart_lead, order_line, short_day

_TOLD = 150
"""Activities that a description names one by one; the table of a PDF has all of them."""


def draw_gantt(
    chart: WorkPlanChart, extension: str, language: str, *, title: str, today: date, paper: str
) -> TreeImage:
    """Return a chart as an SVG, a PNG or a PDF; without a ``paper`` a PDF is for A4, a picture for the screen.

    Raises what :func:`ogcore.export.gantt_image.gantt_image` does.
    """
    figure = gantt_figure(chart, language, title=title, today=today)
    if untold := order_line(chart, language):
        figure = replace(figure, lead=f"{figure.lead} {untold}", alt=f"{figure.alt} {untold}")
    return gantt_image(figure, extension, paper=paper or ("a4" if extension == "pdf" else "screen"))


def gantt_figure(chart: WorkPlanChart, language: str, *, title: str, today: date | None) -> GanttFigure:
    """Return a chart with all its words; without ``today`` it has no line of that day."""
    _ = translator(language)
    lanes = tuple(_lane(name, bars, chart.calendar, language) for name, bars in chart.stages)
    lead = chart_lead(chart, language)
    told = [_told(row) for lane in lanes for row in lane.rows]
    more = [_("{count} more are in the table.").replace("{count}", str(len(told) - _TOLD))] if len(told) > _TOLD else []
    alt = " ".join([f"{title}.", lead, *told[:_TOLD], *more])
    return GanttFigure(title, lead, alt, language, lanes, _words(language, today), today)


def _words(language: str, today: date | None) -> GanttWords:
    _ = translator(language)
    return GanttWords(
        columns=(_("Activity"), _("Responsible"), _("Start"), _("End"), _("Days")),
        critical=_("critical: a day late here is a day late at the end"),
        slack_bar=_("activity"),
        slack=_("days to spare"),
        follows=_("begins after"),
        today=_("today, {day}").replace("{day}", written_date(today, language)) if today else "",
        today_flag=_("today"),
        page=_("Page {page} of {pages}"),
        table=_("The work plan as a table"),
    )


def _lane(name: str, bars: Sequence[Bar], calendar: DayCount, language: str) -> GanttLane:
    rows = tuple(_row(bar, language) for bar in bars)
    dated = [bar for bar in bars if bar.start and bar.end]
    if not dated:
        return GanttLane(name, "", "", "", rows)
    start, end = min(bar.start for bar in dated if bar.start), max(bar.end for bar in dated if bar.end)
    texts = (short_day(start, language), short_day(end, language), str(calendar.length(start, end)))
    return GanttLane(name, *texts, rows, start, end)


def _row(bar: Bar, language: str) -> GanttRow:
    _ = translator(language)
    follows = _("after {names}").replace("{names}", ", ".join(bar.depends_on)) if bar.depends_on else ""
    known = bar.start is not None and bar.end is not None
    alert = "" if known else _("▲ These are no days that can be drawn") if any(bar.written) else _("▲ Without days yet")
    return GanttRow(
        bar.id,
        bar.title,
        follows,
        bar.responsible,
        short_day(bar.start, language) if known and bar.start else bar.written[0],
        short_day(bar.end, language) if known and bar.end else bar.written[1],
        "" if bar.length is None else str(bar.length),
        _slack(bar, _),
        bar.start if known else None,
        bar.end if known else None,
        bar.slack_end,
        bar.critical,
        bar.depends_on,
        alert,
    )


def _slack(bar: Bar, _: Translate) -> str:
    if bar.slack is None:
        return ""
    return _("critical") if bar.critical else _("to spare: {count}").replace("{count}", str(bar.slack))


def _told(row: GanttRow) -> str:
    """Return a row in words, for people who hear the picture."""
    when = " – ".join(filter(None, (row.start_text, row.end_text)))
    parts = (f"{row.id}. {row.title}", row.note, row.responsible, when, row.days_text, row.days_note, row.alert)
    return ", ".join(part for part in parts if part) + "."
