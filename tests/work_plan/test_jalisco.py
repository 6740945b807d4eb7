"""The work plan of Jalisco, as its state published it: three errors, no more (R33)."""

from ogcore.work_plan.reading import read_work_plan
from ogcore.work_plan.report import plain_rows, plain_totals, report_of
from tests.work_plan.plans import JALISCO

REPORT = report_of(read_work_plan(JALISCO.read_bytes()))


def test_its_three_errors_are_found_with_what_would_fit() -> None:
    """A length a day short, a total that is neither sum nor span, a 31st of November whose length tells the day."""
    errors = {(one.code, one.row): one for one in REPORT.findings if one.severity == "error"}
    assert set(errors) == {("length_mismatch", 4), ("total_mismatch", 5), ("date_not_in_calendar", 6)}
    assert (errors["length_mismatch", 4].found, errors["length_mismatch", 4].expected) == ("302", 303)
    assert dict(errors["total_mismatch", 5].data) == {"sum": 483, "span": 334}
    assert errors["date_not_in_calendar", 6].data["suggestion"] == "2017-11-30"
    assert REPORT.plan.counting == "inclusive"


def test_what_it_does_not_say_is_missing_once() -> None:
    """Outcomes and deliverables row by row, columns that are not there once, stages that overlap once."""
    found = [(one.code, one.row) for one in REPORT.findings if one.severity != "error"]
    assert [row for code, row in found if code == "missing_outcome"] == [2, 3, 4, 6]
    assert [row for code, row in found if code == "missing_deliverable"] == [2, 3, 4]
    columns = [one.column for one in REPORT.findings if one.code == "no_column"]
    assert columns == ["responsible", "indicator", "means_of_verification"]
    assert [row for code, row in found if code == "stages_overlap"] == [4]
    assert len(found) == 4 + 3 + 3 + 1


def test_no_row_is_dropped() -> None:
    """Every line of the file stands in the answer, as what it is."""
    rows = plain_rows(REPORT.plan)
    assert [row["row"] for row in rows] == [1, 2, 3, 4, 5, 6, 7]
    assert [row["kind"] for row in rows] == [
        "headings",
        "activity",
        "activity",
        "activity",
        "total",
        "activity",
        "total",
    ]
    assert rows[5]["end"] is None
    assert rows[5]["written"]["end"] == "November 31st. 2017"
    phases = {total["phase"]: total["sum"] for total in plain_totals(REPORT.plan)}
    assert phases == {"Internal phase": 483, "External phase": 303, "": 786}
