"""``workbench workplan check`` and ``workplan schedule`` (R33)."""

from pathlib import Path

import pytest

from ogcore.record.language import LANGUAGES
from ogcore.work_plan.column import FIELDS
from ogcore.work_plan.finding import SEVERITIES, WorkPlanFinding
from tests.cli.conftest import Run
from tests.work_plan.plans import JALISCO
from workbench.words.work_plan_finding import FIELD_NAMES, SENTENCES, explain_work_plan_finding

ORDER = "id,activity,length_days,start,depends_on\nA,a,10,2027-02-01,\nB,b,20,,A\nC,c,5,,B;D\nD,d,12,,A\n"


def test_a_work_plan_is_checked_row_by_row(run: Run) -> None:
    """Exit code 1; as JSON with the counting, every row, the totals and the findings, in the language asked for."""
    answer = run("workplan", "check", str(JALISCO), "--json", "--lang", "es")
    assert answer.code == 1
    assert set(answer.json) == {"counting", "calendar", "rows", "totals", "findings"}
    [wrong] = [one for one in answer.json["findings"] if one["code"] == "length_mismatch"]
    assert (wrong["row"], wrong["column"], wrong["found"], wrong["expected"]) == (4, "length_days", "302", 303)
    assert wrong["message"] == "La duración dice 302; del primer día al último hay 303 días."
    assert (
        "row 6, end: wrong: “November 31st. 2017” is not in the calendar. Perhaps November 30, 2017."
        in run("workplan", "check", str(JALISCO), "--lang", "en").out
    )


def test_what_is_right_ends_with_nothing(run: Run, tmp_path: Path) -> None:
    """Exit code 0 with notes alone; dates outside the commitment are found where its days are said."""
    file = tmp_path / "plan.csv"
    headings = "activity,length,start,end,outcome,deliverable,responsible,indicator,means of verification"
    file.write_text(f"{headings}\nOpen,10,2027-03-01,2027-03-10,o,d,r,i,m\n")
    assert run("workplan", "check", str(file)).code == 0
    outside = run("workplan", "check", str(file), "--begins", "2027-03-05", "--json")
    assert [one["code"] for one in outside.json["findings"]] == ["outside_commitment"]


def test_a_work_plan_is_put_in_order(run: Run, tmp_path: Path) -> None:
    """As JSON, and in words with what is critical."""
    file = tmp_path / "plan.csv"
    file.write_text(ORDER)
    found = run("workplan", "schedule", str(file), "--json").json
    assert (found["end"], found["length"], found["critical"]) == ("2027-03-07", 35, ["A", "B", "C"])
    assert "A → B → C" in run("workplan", "schedule", str(file)).out


@pytest.mark.parametrize(
    ("arguments", "text", "code"),
    [
        (("check",), "a,b\n1,2\n", "no_headings"),
        (("check", "--begins", "soon"), ORDER, "no_such_date"),
        (("check", "--calendar", "working", "--country", "ZZ"), ORDER, "unknown_country"),
        (("schedule",), ORDER.replace("2027-02-01", ""), "no_start"),
        (("schedule",), ORDER.replace("A,a,10,2027-02-01,", "A,a,10,2027-02-01,C"), "circle"),
        (
            ("schedule",),
            ORDER.replace("b,20", "b,999999").replace("c,5", "c,999999").replace("a,10", "a,999999"),
            "outside_years",
        ),
    ],
)
def test_what_cannot_be_done_is_said_with_its_reason(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], text: str, code: str
) -> None:
    """Exit code 2, as a sentence and as data."""
    file = tmp_path / "plan.csv"
    file.write_text(text)
    answer = run("workplan", *arguments, str(file), "--json")
    assert answer.code == 2
    assert answer.json["error"]["code"] == code
    assert answer.json["error"]["message"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", SEVERITIES)
def test_every_finding_has_a_sentence(code: str, language: str) -> None:
    """With nothing left to be filled in."""
    facts = {"suggestion": "2027-01-01", "start": "2027-01-01", "ends": "2027-01-01", "sum": 3, "span": 4}
    facts |= {"first": 2, "other": "Two", "predecessor": "A"}
    finding = WorkPlanFinding(code, 2, "start", "", "", "x", "2027-01-02", facts)
    assert "{" not in explain_work_plan_finding(finding, language)
    assert code in SENTENCES


def test_every_column_has_a_name() -> None:
    """Those that a finding can be about."""
    assert set(FIELD_NAMES) == set(FIELDS)
