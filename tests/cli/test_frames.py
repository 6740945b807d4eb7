"""``workbench plan frames``: tables for analysis, from a store or a backup."""

from pathlib import Path

import pandas as pd
import pytest

from ogcore.analysis import open_plan, read_frames
from tests.cli.conftest import Run


def test_the_frames_of_the_only_plan_are_written_with_what_they_mean(run: Run) -> None:
    """A folder of tables and a datapackage.json, which read back as what opening the plan gives."""
    run("plan", "new", "Río limpio", "--group", "Mesa 1", "--data", "d")
    answer = run("plan", "frames", "-o", "out", "--data", "d")
    assert answer.code == 0
    assert "out/datapackage.json" in answer.err.replace("\\", "/")
    opened = open_plan(next(Path("d").glob("*.sqlite")))
    for name, frame in read_frames("out").items():
        pd.testing.assert_frame_equal(frame, opened.frame(name))


def test_one_spreadsheet_or_some_frames_of_a_backup(run: Run) -> None:
    """A name that ends in .xlsx is one file; --only and --format choose; PLAN may be a backup."""
    run("plan", "new", "A", "--group", "Mesa 1", "--data", "d")
    run("plan", "export", "-o", "a.plan.json", "--data", "d")
    assert run("plan", "frames", "a.plan.json", "-o", "x/all.xlsx", "--data", "none").code == 0
    assert {path.name for path in Path("x").iterdir()} == {"all.xlsx", "datapackage.json"}
    answer = run("plan", "frames", "a.plan.json", "-o", "y", "--format", "json", "--only", "nodes", "groups")
    assert answer.code == 0
    assert {path.name for path in Path("y").iterdir()} == {"nodes.json", "groups.json", "datapackage.json"}


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("Bosqe", "-o", "out", "--data", "d"), "Bosque"),
        (("-o", "out", "--data", "d"), "say which plan"),
        (("Agua", "-o", "out", "--data", "d", "--only", "node"), "nodes"),
        (("Agua", "-o", "out.xlsx", "--data", "d", "--format", "csv"), "csv"),
        (("-o", "out", "--data", "empty"), "no plans here"),
        (("broken.json", "-o", "out"), "not JSON"),
    ],
)
def test_what_cannot_be_written_is_refused_with_a_way_out(run: Run, words: tuple[str, ...], said: str) -> None:
    """An unknown plan, several plans, an unknown frame, a wrong form: exit code 2, and nothing is written."""
    for name in ("Agua", "Bosque"):
        run("plan", "new", name, "--data", "d")
    Path("broken.json").write_text("{")
    answer = run("plan", "frames", *words)
    assert answer.code == 2
    assert said in answer.err
    assert not Path("out").exists()
    assert not Path("out.xlsx").exists()
    assert not Path("empty").exists()
