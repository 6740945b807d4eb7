"""Frames as files (R43, R44): they read back equal, and no cell of them is ever run."""

import csv
import json
from pathlib import Path

import openpyxl
import pandas as pd
import pytest

from ogcore.analysis import OpenPlan, open_plan, read_frames, write_frames
from ogcore.analysis.copy import copy_of_backup
from ogcore.analysis.package import FORMS, Form
from ogcore.errors import UnknownChoice, UnreadableFile
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.assessment.test_figures import MEXICO

HOSTILE = ("=1+1", "+1", "-1", "@x", "'=1", "_x0041_", "a;=1", "=cmd|' /C calc'!A0", "NA", "null", "true", "1e5", "001")
FORM = pytest.mark.parametrize("form", FORMS)


@pytest.fixture(scope="module")
def hostile() -> OpenPlan:
    """Return a plan whose words a spreadsheet, or a reader of tables, would take for something else."""
    workshop = Workshop(open_store("sqlite:///:memory:"))
    made = workshop.create_plan("=1+1", "es")
    host = workshop.facilitator(made.secret)
    group = workshop.add_group(host, "@SUM(A1)", "-2").group_id
    workshop.act(host, group, "open_stage", {"stage": "brainstorm"})
    workshop.act(host, group, "add_ideas", {"texts": list(HOSTILE)})
    workshop.act(host, group, "reveal_ideas", {})
    for context, words in (("resources", 'Dijo "sí",\nno;\t=1'), ("political_will", "ñandú 漢字 🌱")):
        workshop.act(host, made.plan_id, "note_context", {"context": context, "field": "note", "text": words})
    opened = OpenPlan(copy_of_backup(workshop.export_plan(made.plan_id)))
    workshop.store.close()
    return opened


@FORM
def test_what_is_written_reads_back_equal(form: Form, plan: OpenPlan, hostile: OpenPlan, tmp_path: Path) -> None:
    """Every frame of a full plan and of a hostile one comes back with its values, types and missing cells."""
    for place, opened in enumerate((plan, hostile)):
        write_frames(opened, tmp_path / str(place), form)
        again = read_frames(tmp_path / str(place))
        assert again.keys() == opened.frames().keys()
        for name, frame in opened.frames().items():
            pd.testing.assert_frame_equal(frame, again[name])


@FORM
def test_an_empty_plan_comes_back_with_its_columns(form: Form, empty: OpenPlan, tmp_path: Path) -> None:
    """Types are those of the schema, not guessed of cells there are not."""
    write_frames(empty, tmp_path / "out", form)
    for name, frame in read_frames(tmp_path / "out").items():
        pd.testing.assert_frame_equal(frame, empty.frame(name))


def test_no_cell_of_a_table_begins_like_a_formula(hostile: OpenPlan, tmp_path: Path) -> None:
    """In CSV a guard stands before what would be run."""
    write_frames(hostile, tmp_path, "csv")
    for path in tmp_path.glob("*.csv"):
        for row in csv.reader(path.open(encoding="utf-8-sig", newline="")):
            assert not any(cell.startswith(("=", "+", "-", "@")) for cell in row), path.name


def test_no_cell_of_a_spreadsheet_is_a_formula(hostile: OpenPlan, tmp_path: Path) -> None:
    """In a spreadsheet words are typed as text, and counts as numbers."""
    write_frames(hostile, tmp_path / "out.xlsx")
    assert {path.name for path in tmp_path.iterdir()} == {"out.xlsx", "datapackage.json"}
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert "f" not in {cell.data_type for cell in cells}
    assert "=1+1" in {cell.value for cell in cells}
    header = [cell.value for cell in book["ideas"][1]]
    assert book["ideas"].cell(2, header.index("cards") + 1).value == 0


def test_the_package_says_types_keys_and_meanings(plan: OpenPlan, tmp_path: Path) -> None:
    """Anybody's program learns from it what a column is; a key is said where every part of it always is."""
    write_frames(plan, tmp_path)
    package = json.loads((tmp_path / "datapackage.json").read_text(encoding="utf-8"))
    told = {one["name"]: one for one in package["resources"]}
    assert package["title"] == plan.name
    assert told["edges"]["schema"]["primaryKey"] == ["group", "cause", "effect"]
    assert "primaryKey" not in told["chain"]["schema"]
    fields = {field["name"]: field for field in told["nodes"]["schema"]["fields"]}
    assert fields["kind"]["constraints"] == {"required": True, "enum": ["core", "cause", "effect", "parked"]}
    assert (fields["depth"]["type"], fields["root_cause"]["type"]) == ("integer", "boolean")
    assert all(field["description"] and field["description_es"] for field in fields.values())
    assert {path.stem for path in tmp_path.glob("*.csv")} == set(told)


def test_some_frames_alone_are_written_and_unknown_ones_refused(plan: OpenPlan, tmp_path: Path) -> None:
    """Nothing is written when a name or a form is wrong."""
    write_frames(plan, tmp_path / "some", only=["nodes"])
    assert {path.name for path in (tmp_path / "some").iterdir()} == {"nodes.csv", "datapackage.json"}
    for wrong in ({"only": ["node"]}, {"form": "ods"}):
        with pytest.raises(UnknownChoice):
            write_frames(plan, tmp_path / "none", **wrong)  # type: ignore[arg-type]
    assert not (tmp_path / "none").exists()


def test_a_folder_without_frames_is_refused(tmp_path: Path) -> None:
    """A missing or damaged description is told as a file that cannot be read."""
    with pytest.raises(UnreadableFile):
        read_frames(tmp_path)
    (tmp_path / "datapackage.json").write_text('{"resources": [{}]}')
    with pytest.raises(UnreadableFile):
        read_frames(tmp_path)


def test_coded_plans_are_frames_too(tmp_path: Path) -> None:
    """The figures of the case study as a frame: not rated is missing, a true zero is zero; they read back equal."""
    coded = open_plan.coded(MEXICO)
    told = coded.frame("figures").set_index("plan")
    assert list(told.commitments) == [36, 26, 11]
    assert pd.isna(told.loc["1", "high_ambition_share"])
    assert list(told.completed_midterm_share) == [0.694, 0.731, 0.0]
    assert pd.isna(told.loc["1", "completed_end_share"])
    assert list(told.completed_end_share[1:]) == [0.923, 0.455]
    assert list(told.consultation_score[1:]) == ["5/6", "4/6"]
    assert coded.frame("coded").potential_impact.cat.categories.tolist() == [
        "none",
        "minor",
        "moderate",
        "transformative",
    ]
    assert "plans 3" in repr(coded)
    assert coded.describe("figures").set_index("column").loc["commitments", "method"] == "R39"
    write_frames(coded, tmp_path)
    for name, frame in read_frames(tmp_path).items():
        pd.testing.assert_frame_equal(frame, coded.frame(name))
    with pytest.raises(UnknownChoice):
        coded.frame("nodes")
