"""``workbench workplan draw``: a work plan as bars in time (R33)."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.work_plan.plans import JALISCO


@pytest.mark.parametrize(("ending", "begins"), [("svg", b"<svg"), ("png", b"\x89PNG"), ("pdf", b"%PDF")])
def test_the_ending_says_the_form(run: Run, tmp_path: Path, ending: str, begins: bytes) -> None:
    """Each is written whole, and it is said on how many pages."""
    target = tmp_path / f"plan.{ending}"
    answer = run("workplan", "draw", str(JALISCO), "-o", str(target), "--lang", "es")
    assert (answer.code, target.read_bytes()[: len(begins)]) == (0, begins)
    assert f"plan.{ending}" in answer.err


def test_the_title_is_the_one_given_else_that_of_the_file(run: Run, tmp_path: Path) -> None:
    """And the words about the bars are in the language asked for."""
    target = tmp_path / "plan.svg"
    run("workplan", "draw", str(JALISCO), "-o", str(target), "--lang", "es", "--title", "Jalisco 2017")
    assert '<title id="gantt-title">Jalisco 2017</title>' in target.read_text(encoding="utf-8")
    assert "Actividad" in target.read_text(encoding="utf-8")
    run("workplan", "draw", str(JALISCO), "-o", str(target), "--lang", "en")
    assert '<title id="gantt-title">jalisco</title>' in target.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("language", "says"), [("es", "No se puede decir qué es crítico"), ("en", "What is critical cannot be told")]
)
def test_what_hides_the_critical_path_is_named_above_the_bars(
    run: Run, tmp_path: Path, language: str, says: str
) -> None:
    """An activity without length and days is named in the picture, and where all have theirs nothing is said."""
    source, target = tmp_path / "pozos.csv", tmp_path / "plan.svg"
    for length, told in (("", True), ("4", False)):
        rows = f"id,activity,length_days,start,depends_on\nK1,Sondear,3,2027-05-03,\nK2,Revestir,{length},,K1\n"
        source.write_text(rows, encoding="utf-8")
        assert run("workplan", "draw", str(source), "-o", str(target), "--lang", language).code == 0
        drawn = target.read_text(encoding="utf-8")
        assert (says in drawn, "“K2”" in drawn or "«K2»" in drawn) == (told, told)


def test_another_form_is_refused(run: Run, tmp_path: Path) -> None:
    """Nothing is written, and the forms there are, are named."""
    target = tmp_path / "plan.docx"
    answer = run("workplan", "draw", str(JALISCO), "-o", str(target))
    assert (answer.code, target.exists(), ".svg" in answer.err) == (2, False, True)
