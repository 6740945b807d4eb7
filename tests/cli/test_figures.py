"""``workbench plan figures``: the figures of coded plans, in words and as JSON (R39)."""

from tests.assessment.test_figures import MEXICO
from tests.cli.conftest import Run


def test_the_figures_of_the_case_study_as_json(run: Run) -> None:
    """The three plans with their shares; what nobody rated is null, a true zero is 0, and the words are defined."""
    told = run("plan", "figures", str(MEXICO), "--json").json
    first, second, third = told["plans"]
    assert first == {
        "plan": "1",
        "years": "2011-13",
        "consultation_score": None,
        "commitments": 36,
        "high_ambition": {"rated": 0, "count": 0, "share": None},
        "completed": {
            "midterm": {"rated": 36, "count": 25, "share": 0.694},
            "end": {"rated": 0, "count": 0, "share": None},
        },
    }
    assert second["high_ambition"] == {"rated": 26, "count": 6, "share": 0.231}
    assert [second["completed"][at]["share"] for at in ("midterm", "end")] == [0.731, 0.923]
    assert third["completed"]["midterm"] == {"rated": 11, "count": 0, "share": 0}
    assert third["consultation_score"] == "4/6"
    assert told["definitions"]["high_ambition"] == {"potential_impact": ["moderate", "transformative"]}
    assert told["definitions"]["completed"] == {"completion": ["substantial", "complete"]}


def test_in_words_what_is_not_rated_is_said_so(run: Run) -> None:
    """No zero stands where nobody rated anything, in either language."""
    text = run("plan", "figures", str(MEXICO)).out
    assert "commitments: 36" in text
    assert "not rated" in text
    assert "0.000 (0 of 11)" in text
    assert "0.923 (24 of 26)" in text
    assert "sin calificar" in run("plan", "figures", str(MEXICO), "--lang", "es").out


def test_words_that_are_no_codes_are_all_told_with_row_and_column(run: Run) -> None:
    """Exit code 2, each fault with its place, and no figures."""
    table = MEXICO.read_bytes().replace(b"substantial", b"sustancial", 2)
    answer = run("plan", "figures", "-", "--json", stdin=table)
    assert answer.code == 2
    error = answer.json["error"]
    assert (error["code"], error["row"], error["column"]) == ("unknown_code", 18, "completion_midterm")
    assert [(other["code"], other["row"]) for other in error["others"]] == [("unknown_code", 19)]
    assert "standard input:18!completion_midterm:" in answer.err


def test_a_file_that_is_not_there_is_refused(run: Run) -> None:
    """Exit code 2 with the file's name."""
    answer = run("plan", "figures", "none.csv")
    assert answer.code == 2
    assert "none.csv" in answer.err
