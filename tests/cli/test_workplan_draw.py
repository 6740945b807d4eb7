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


def test_another_form_is_refused(run: Run, tmp_path: Path) -> None:
    """Nothing is written, and the forms there are, are named."""
    target = tmp_path / "plan.docx"
    answer = run("workplan", "draw", str(JALISCO), "-o", str(target))
    assert (answer.code, target.exists(), ".svg" in answer.err) == (2, False, True)
