"""A work plan as bars in time (R33)."""

from datetime import date

from ogcore.work_plan.chart import WorkPlanChart, chart_of
from ogcore.work_plan.reading import read_work_plan
from tests.work_plan.plans import JALISCO

HEADINGS = "id;Etapa;Actividad;Duración (días);Inicio;Término;Responsable;Depende de"


def chart(*lines: str) -> WorkPlanChart:
    """Return the chart of a CSV of these lines."""
    return chart_of(read_work_plan("\n".join([HEADINGS, *lines]).encode()))


def test_days_that_are_written_are_drawn_and_slack_and_critical_are_those_of_the_order() -> None:
    """Of the plan whose critical path is A, B, C: D has eight days to spare, until the day before C must begin."""
    lines = ("A;;Uno;10;2027-02-01;;;", "B;;Dos;20;;;;A", "C;;Tres;5;;;;B, D", "D;;Cuatro;12;;;;A")
    bars = {bar.id: bar for bar in chart(*lines).bars}
    assert [name for name, bar in bars.items() if bar.critical] == ["A", "B", "C"]
    assert (bars["C"].start, bars["C"].end) == (date(2027, 3, 3), date(2027, 3, 7))
    assert (bars["D"].slack, bars["D"].slack_end, bars["D"].depends_on) == (8, date(2027, 3, 2), ("A",))
    assert chart(*lines).span == (date(2027, 2, 1), date(2027, 3, 7))


def test_nothing_is_critical_where_nothing_says_what_follows_what() -> None:
    """Dates alone make bars and no critical path."""
    found = chart("1;E;Uno;;2027-02-01;2027-02-10;;", "2;E;Dos;;2027-02-05;2027-02-28;;")
    assert [(bar.length, bar.slack, bar.critical) for bar in found.bars] == [(10, None, False), (24, None, False)]


def test_one_activity_without_a_length_is_named_where_it_hides_the_critical_path() -> None:
    """The chart says why nothing is critical, which one it is, and nothing where nothing waits for anything."""
    found = chart("A;;Uno;10;2027-02-01;;;", "B;;Dos;;;;;A")
    assert found.unordered is not None
    assert (found.unordered.data["reason"], found.unordered.data["text"]) == ("no_length", "B")
    assert [bar.slack for bar in found.bars] == [None, None]
    assert chart("A;;Uno;10;2027-02-01;;;", "B;;Dos;2;;;;A").unordered is None
    assert chart("A;;Uno;10;2027-02-01;;;", "B;;Dos;;;;;").unordered is None


def test_a_day_that_is_none_is_never_replaced() -> None:
    """November 31st stays beside its field, without a bar; the others are drawn in their stages."""
    found = chart_of(read_work_plan(JALISCO.read_bytes()))
    last = found.bars[-1]
    assert (last.start, last.end, "31" in last.written[1]) == (date(2017, 2, 1), None, True)
    assert [len(bars) for _stage, bars in found.stages] == [2, 1, 1]
    assert found.span == (date(2017, 1, 1), date(2017, 11, 30))


def test_an_end_before_its_start_and_a_circle_are_no_bars_and_no_path() -> None:
    """What cannot be is not drawn, and what can be is."""
    found = chart("1;;Uno;;2027-02-10;2027-02-01;;2", "2;;Dos;;2027-02-01;2027-02-05;;1")
    assert [(bar.start is None, bar.slack) for bar in found.bars] == [(True, None), (False, None)]
    assert chart("1;;Uno;;;;;").span is None
