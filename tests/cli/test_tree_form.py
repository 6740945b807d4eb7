"""Trees in every form they can be kept in, through the command line."""

import io
import json
from collections.abc import Callable
from pathlib import Path

import openpyxl
import pytest

from ogcore.exchange import read_tree
from tests.cli.conftest import Run

Write = Callable[[str | bytes], str]
FORMS = ["csv", "xlsx", "json", "graphml", "txt"]
TABLE = "tipo;texto;padre\nproblema;El río está sucio;\ncausa;Basura;\ncausa;Nadie la recoge;Basura\nefecto;Mal olor;\n"


@pytest.mark.parametrize("form", FORMS)
def test_each_form_is_written_and_read_by_every_command(run: Run, tlaxcala: str, tmp_path: Path, form: str) -> None:
    """A tree goes from text to any form and back to text without a difference."""
    assert run("tree", "draw", tlaxcala, "-o", f"tree.{form}").code == 0
    assert run("tree", "check", f"tree.{form}").code == 0
    assert run("tree", "draw", f"tree.{form}", "-o", "again.txt").code == 0
    before, after = (Path(name).read_text(encoding="utf-8") for name in (tlaxcala, "again.txt"))
    assert after == before.replace("[=DOC]", "[=N1]")
    pairs = run("tree", "objectives", f"tree.{form}", "--json").json["pairs"]
    assert len(pairs) == len(run("tree", "objectives", tlaxcala, "--json").json["pairs"])
    assert all(pair["objective"] for pair in pairs)


@pytest.mark.parametrize("form", FORMS)
def test_standard_input_is_known_by_what_it_holds(run: Run, tlaxcala: str, tmp_path: Path, form: str) -> None:
    """``-`` reads every form, binary ones too."""
    run("tree", "draw", tlaxcala, "-o", f"tree.{form}")
    assert run("tree", "check", "-", stdin=(tmp_path / f"tree.{form}").read_bytes()).code == 0


def test_a_table_of_a_spanish_spreadsheet_is_read(run: Run, tmp_path: Path) -> None:
    """Semicolons and Windows-1252: the objectives come in the language of the headings."""
    (tmp_path / "arbol.csv").write_bytes(TABLE.encode("cp1252"))
    pairs = run("tree", "objectives", "arbol.csv", "--json").json["pairs"]
    assert [(pair["problem"], pair["kind"]) for pair in pairs] == [
        ("Mal olor", "effect"),
        ("El río está sucio", "core"),
        ("Basura", "cause"),
        ("Nadie la recoge", "cause"),
    ]
    assert pairs[1]["objective"] == "El río está limpio"


def test_faults_are_named_by_line(run: Run, tmp_path: Path) -> None:
    """All of them, one a line; as JSON the others stand beside the first."""
    (tmp_path / "tree.csv").write_text("kind,text,parent\ncore,P,\nking,A,\ncause,B,nobody\n", encoding="utf-8")
    answer = run("tree", "check", "tree.csv")
    assert (answer.code, answer.out) == (2, "")
    assert [line.split(": ")[0] for line in answer.err.splitlines()] == ["tree.csv:3", "tree.csv:4"]
    error = run("tree", "check", "tree.csv", "--json").json["error"]
    assert (error["code"], error["line"]) == ("unknown_kind", 3)
    assert [(other["code"], other["line"]) for other in error["others"]] == [("unknown_parent", 4)]


def test_faults_are_named_by_cell(run: Run, tmp_path: Path) -> None:
    """A spreadsheet's fault has its sheet and cell."""
    book = openpyxl.Workbook()
    for row in (("texto", "tipo"), ("P", "problema"), ("A", "rey")):
        book.active.append(row)
    book.active.title = "Taller"
    book.save(tmp_path / "tree.xlsx")
    answer = run("tree", "check", "tree.xlsx", "--lang", "es")
    assert answer.err.startswith("tree.xlsx:Taller!B3: ")
    assert "rey" in answer.err
    error = run("tree", "check", "tree.xlsx", "--json").json["error"]
    assert (error["code"], error["sheet"], error["cell"]) == ("unknown_kind", "Taller", "B3")


def test_a_spreadsheet_has_the_objectives_beside_the_problems(run: Run, tlaxcala: str, tmp_path: Path) -> None:
    """The second sheet is for people, and reading passes it over."""
    run("tree", "draw", tlaxcala, "-o", "tree.xlsx")
    data = (tmp_path / "tree.xlsx").read_bytes()
    tree, objectives = openpyxl.load_workbook(io.BytesIO(data)).worksheets
    assert (tree.freeze_panes, objectives.freeze_panes) == ("A2", "A2")
    assert [cell.value for cell in objectives[1]] == ["Tipo", "Problema", "Objetivo", "Acordado"]
    assert objectives.max_row == tree.max_row == 1 + len(read_tree(data, "xlsx").tree)


@pytest.mark.parametrize("form", ["csv", "xlsx", "json"])
def test_the_objective_tree_is_written_too(run: Run, tlaxcala: str, tmp_path: Path, form: str) -> None:
    """Each objective stands in the file once."""
    assert run("tree", "draw", tlaxcala, "--objectives", "-o", f"goals.{form}").code == 0
    data = (tmp_path / f"goals.{form}").read_bytes()
    if form == "json":
        assert [node["kind"] for node in json.loads(data)["nodes"]].count("means") == 8
    elif form == "csv":
        assert data.decode("utf-8-sig").count('"Medio"') == 8
    else:
        assert openpyxl.load_workbook(io.BytesIO(data)).active.max_row == len(read_tree_file(tlaxcala)) + 1


def read_tree_file(name: str) -> list[str]:
    """Return the nodes of a tree kept as text."""
    return read_tree(Path(name).read_bytes(), "txt").tree.ordered()


def test_words_that_a_spreadsheet_would_run_are_words(run: Run, outline: Write, tmp_path: Path) -> None:
    """Every cell of either sheet is typed as text, and the tree reads back as it was."""
    name = outline("PROBLEM\n- =1+1\nCAUSES\n- @sum(a1)\n- -5 % of all\n- +cmd|' /C calc'!A0\nEFFECTS\n- x;=1+1\n")
    for form in ("csv", "xlsx"):
        assert run("tree", "draw", name, "-o", f"tree.{form}").code == 0
        assert run("tree", "draw", f"tree.{form}", "-o", "again.txt").code == 0
        assert "@sum(a1)" in (tmp_path / "again.txt").read_text(encoding="utf-8")
    for sheet in openpyxl.load_workbook(tmp_path / "tree.xlsx").worksheets:
        for row in sheet.iter_rows():
            assert all(cell.data_type in ("s", "n") for cell in row if cell.value)
            assert all(cell.quotePrefix for cell in row if str(cell.value)[:1] in tuple("=+-@"))


def test_what_was_left_out_is_told_beside_the_result(run: Run, tmp_path: Path) -> None:
    """A column that is passed over and an encoding that was judged are said on standard error."""
    (tmp_path / "tree.csv").write_bytes(
        "tipo,texto,notas\nproblema,La niñez no tiene agua en la región,ojo\n".encode("cp850")
    )
    answer = run("tree", "check", "tree.csv", "--json")
    assert "notas" in answer.err
    assert "DOS 850" in answer.err
    assert "Traceback" not in answer.err
