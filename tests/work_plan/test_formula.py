"""What a spreadsheet would compute, where no program has yet (R33)."""

import datetime as dt

import pytest

from ogcore.work_plan.formula import computed

CELLS = {"A1": 3, "A2": 4, "A3": None, "B1": dt.date(2027, 3, 1), "B2": dt.date(2027, 3, 10), "AA1": 7, "AB1": 8}


@pytest.mark.parametrize(
    ("formula", "value"),
    [
        ("=B2-B1+1", 10),
        ("=B1+A2", dt.date(2027, 3, 5)),
        ("=SUM(A1:A3)", 7),
        ("=SUMA(A1;A2;2)", 9),
        ("=-A1*2", -6),
        ("=MAX(B1:B2)", dt.date(2027, 3, 10)),
        ("=MIN(A1,A2)", 3),
        ("=DATE(2027,1,5)", dt.date(2027, 1, 5)),
        ("=FECHA(2027;1;5)+1", dt.date(2027, 1, 6)),
        ("=DAYS(B2,B1)", 9),
        ("=DIAS(B2;B1)+1", 10),
        ("=SUM($AA$1:AB1)", 15),
    ],
)
def test_sums_differences_and_dates_are_computed(formula: str, value: object) -> None:
    """In the words of either language, with commas or semicolons; a date and a number are a date again."""
    assert computed(formula, CELLS.__getitem__) == value


@pytest.mark.parametrize(
    "formula",
    [
        "A1+A2",
        "=A1+A3",
        "=IF(A1>2,1,0)",
        "=A1/A2",
        '=HYPERLINK("http://example.org")',
        "=__import__('os')",
        "=C9+1",
        "=SUM(A1:ZZ99999)",
        "=DATE(2027,13,1)",
        "=MAX()",
        "=" + "1+" * 200 + "1",
        "=(",
        "=SUM(A1:A2",
    ],
)
def test_anything_else_is_left(formula: str) -> None:
    """What is no formula, an empty cell, a program, a cell that is not there, more cells than a plan has."""
    assert computed(formula, CELLS.__getitem__) is None
