"""The figures of coded plans (R39): those of the case study, and what is not rated is not zero."""

from decimal import Decimal
from pathlib import Path

import pytest

from ogcore.assessment.figures import Share, figures
from ogcore.assessment.table import COLUMNS, read_coded
from ogcore.errors import UnreadableTable

MEXICO = Path(__file__).parent / "fixtures" / "mexico_commitments.csv"
HEADER = ",".join(COLUMNS)


def table(*rows: str) -> bytes:
    """Return a table with those rows below its headings."""
    return "\n".join((HEADER, *rows)).encode()


def test_the_figures_of_the_three_plans_of_mexico_are_those_of_the_case_study() -> None:
    """Number of commitments, ambition, completion at midterm and end, and the score of consultation."""
    first, second, third = figures(read_coded(MEXICO.read_bytes()))
    assert [(plan.plan, plan.commitments, plan.consultation_score) for plan in (first, second, third)] == [
        ("1", 36, None),
        ("2", 26, "5/6"),
        ("3", 11, "4/6"),
    ]
    assert (first.high_ambition, first.high_ambition.share) == (Share(0, 0), None)
    assert (first.completed["midterm"], first.completed["midterm"].share) == (Share(36, 25), Decimal("0.694"))
    assert first.completed["end"].share is None
    assert (second.high_ambition, second.high_ambition.share) == (Share(26, 6), Decimal("0.231"))
    assert [second.completed[at] for at in ("midterm", "end")] == [Share(26, 19), Share(26, 24)]
    assert [str(second.completed[at].share) for at in ("midterm", "end")] == ["0.731", "0.923"]
    assert (third.high_ambition, third.high_ambition.share) == (Share(11, 8), Decimal("0.727"))
    assert [third.completed[at] for at in ("midterm", "end")] == [Share(11, 0), Share(11, 5)]
    assert [str(third.completed[at].share) for at in ("midterm", "end")] == ["0.000", "0.455"]


@pytest.mark.parametrize(
    ("count", "rated", "share"), [(1, 16, "0.063"), (1, 2000, "0.001"), (1, 2001, "0.000"), (2, 3, "0.667")]
)
def test_shares_are_rounded_half_up(count: int, rated: int, share: str) -> None:
    """0.0625 is 0.063, which binary fractions and rounding to even would both miss."""
    assert str(Share(rated, count).share) == share


def test_what_is_not_rated_is_left_out_of_the_share() -> None:
    """Of three commitments of which one is rated, the share is of that one."""
    (plan,) = figures(read_coded(table("A,,,1,moderate,,", "A,,,2,,,", "A,,,3,,limited,")))
    assert plan.high_ambition == Share(1, 1)
    assert plan.completed["midterm"] == Share(1, 0)
    assert str(plan.completed["midterm"].share) == "0.000"


def test_what_is_said_of_a_plan_may_stand_in_one_of_its_rows_or_nowhere() -> None:
    """Years and score are those of any row; a table without these columns has none."""
    (plan,) = figures(read_coded(table("A,,,1,,,", "A,2011-13,5/6,2,,,")))
    assert (plan.years, plan.consultation_score) == ("2011-13", "5/6")
    short = b"plan,commitment,potential_impact,completion_midterm,completion_end\nA,1,none,,"
    (plan,) = figures(read_coded(short))
    assert (plan.years, plan.consultation_score, str(plan.high_ambition.share)) == (None, None, "0.000")


def test_codes_are_read_as_people_write_them() -> None:
    """Capitals, blanks and hyphens make no other code; another separator and a byte order mark make no other table."""
    (one,) = read_coded(b"\xef\xbb\xbf" + table("A,,,1,Moderate, Not started ,not-started").replace(b",", b";"))
    assert (one.potential_impact, one.completion_midterm, one.completion_end) == (
        "moderate",
        "not_started",
        "not_started",
    )


def test_all_that_is_wrong_is_told_at_once_with_row_and_column() -> None:
    """Each word that is no code has its place; so has a commitment told twice, and a plan told in two ways."""
    rows = ["A,2011,5/6,1,high,done,", "A,2012,5/6,2,,,", "A,2012,4/6,2,,,", ",,,3,,,finished"]
    with pytest.raises(UnreadableTable) as refusal:
        read_coded(table(*rows))
    assert [(one["reason"], one["row"], one["column"], one["text"]) for one in refusal.value.data["faults"]] == [
        ("unknown_code", 2, "potential_impact", "high"),
        ("unknown_code", 2, "completion_midterm", "done"),
        ("twice", 4, "commitment", "2"),
        ("differs", 4, "consultation_score", "4/6"),
        ("empty_cell", 5, "plan", ""),
        ("unknown_code", 5, "completion_end", "finished"),
    ]


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "no_rows"),
        (HEADER.encode(), "no_rows"),
        (b"plan,commitment\nA,1", "missing_column"),
        (b"\xff\xfe\x00", "not_text"),
        (table('A,,,"1,,,'), "unclosed_quote"),
    ],
)
def test_what_is_no_such_table_is_refused(data: bytes, reason: str) -> None:
    """Nothing, headings alone, other headings, no text: each has its reason."""
    with pytest.raises(UnreadableTable) as refusal:
        read_coded(data)
    assert refusal.value.data["faults"][0]["reason"] == reason
