"""The analysis notebook (R44): short cells that run on any plan, in silence, and make a report anybody can read."""

import ast
import json

import nbformat
import pytest
from nbclient import NotebookClient
from nbconvert import HTMLExporter
from playwright.sync_api import Browser

from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.axe import violations
from tests.project.repository import ROOT
from workbench.cli.analyse import opening
from workbench.server.render import NOT_SERVED

NOTEBOOK = ROOT / "notebooks" / "analysis.ipynb"
LONGEST = 6
CARDS = 100
SILENT = "import warnings; warnings.simplefilter('error')"
Cells = list[nbformat.NotebookNode]


@pytest.fixture(scope="module")
def executed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Cells]:
    """Return what the notebook showed of three plans, run one after another in one kernel that forgets in between."""
    folder = tmp_path_factory.mktemp("notebook")
    source = NOTEBOOK.read_text(encoding="utf-8")
    backups = {"demonstration": "", "empty": "empty.plan.json", "large": "large.plan.json"}
    (folder / backups["empty"]).write_bytes(backup(cards=0))
    (folder / backups["large"]).write_bytes(backup(cards=CARDS))
    cells: dict[str, Cells] = {}
    for name, path in backups.items():
        read = nbformat.reads(opening(source, path, "es" if path else "en"), as_version=4)
        for cell in read.cells:
            cell.id = f"{name}-{cell.id}"  # told apart in the one notebook all of them make
        cells[name] = [nbformat.v4.new_code_cell(f"%reset -f\n{SILENT}"), *read.cells]
    whole = nbformat.v4.new_notebook(cells=[cell for some in cells.values() for cell in some])
    NotebookClient(whole, timeout=60, kernel_name="python3", resources={"metadata": {"path": folder}}).execute()
    assert (folder / "frames.xlsx").is_file()
    assert (folder / "chain.svg").is_file()
    return {name: some[1:] for name, some in cells.items()}


def backup(cards: int) -> bytes:
    """Return the backup of a plan with a tree of so many cards, or with no tree at all."""
    workshop = Workshop(open_store("sqlite:///:memory:"))
    made = workshop.create_plan("Plan", "es")
    host = workshop.facilitator(made.secret)
    if cards:
        group = workshop.add_group(host, "Mesa 1").group_id
        workshop.act(host, group, "open_stage", {"stage": "problem_tree"})
        core = workshop.act(host, group, "state_core_problem", {"text": "El agua llega pocas horas"}).result["node"]
        nodes = [core]
        for place in range(1, cards):
            of = nodes[(place - 1) // 3]
            made_card = workshop.act(host, group, "add_cause", {"of": of, "text": f"Causa número {place} del agua"})
            nodes.append(made_card.result["node"])
    data = workshop.export_plan(made.plan_id)
    workshop.store.close()
    return data


def shown(cells: Cells, name: str) -> str:
    """Return what a cell displayed, as text."""
    (cell,) = [cell for cell in cells if cell.id.partition("-")[2] == name]
    return "".join(output["data"]["text/plain"] for output in cell.outputs)


def test_a_cell_is_short_and_says_itself_in_two_languages() -> None:
    """Six lines of code at most; whatever is said in Spanish is said in English; no page of the server."""
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]
    for cell in cells:
        if cell["cell_type"] == "code":
            assert len(cell["source"]) <= LONGEST, cell["id"]
            ast.parse("".join(cell["source"]))
    said = [cell for cell in cells if cell["cell_type"] == "markdown"]
    assert [cell["metadata"]["tags"] for cell in said] == [["es"], ["en"]] * (len(said) // 2)
    assert NOTEBOOK.stem in NOT_SERVED


def test_it_opens_another_plan_by_one_line() -> None:
    """What is written for somebody's plan differs from the notebook in that line, and in the language it speaks."""
    source = NOTEBOOK.read_text(encoding="utf-8")
    codes = [
        [line for cell in json.loads(text)["cells"] if cell["cell_type"] == "code" for line in cell["source"]]
        for text in (source, opening(source, 'mi "plan".json', "es"))
    ]
    changed = [(one, other) for one, other in zip(*codes, strict=True) if one != other]
    assert changed == [('plan = open_plan.demonstration("es")\n', 'plan = open_plan("mi \\"plan\\".json")\n')]


@pytest.mark.parametrize("name", ["demonstration", "empty", "large"])
def test_it_runs_on_any_plan_without_a_warning(name: str, executed: dict[str, Cells]) -> None:
    """No cell fails, warns or writes to the error stream, whatever the plan holds or does not."""
    codes = [cell for cell in executed[name] if cell.cell_type == "code"]
    assert [output for cell in codes for output in cell.outputs if output.output_type in ("stream", "error")] == []
    assert all(cell.outputs for cell in codes)


def test_what_it_shows_is_what_the_plan_holds(executed: dict[str, Cells]) -> None:
    """The demonstration's answers, the sentence of an empty plan, and the cards of a large one."""
    assert "Ideas: 5 of 8 go on" in shown(executed["demonstration"], "chain")
    assert "Teachers poorly trained" in shown(executed["demonstration"], "tree")
    assert "Information is scattered" in shown(executed["demonstration"], "join-ideas")
    assert "Todavía no hay nada que mostrar" in shown(executed["empty"], "ideas")
    assert f"0 de {CARDS - 1} causas están cubiertas" in shown(executed["large"], "coverage")


@pytest.mark.parametrize("name", ["demonstration", "empty"])
def test_its_report_is_readable_by_everybody(name: str, executed: dict[str, Cells], chromium: Browser) -> None:
    """As one HTML file to mail, it has charts with alternative text, and axe finds nothing."""
    notebook = nbformat.v4.new_notebook(cells=executed[name])
    html, _ = HTMLExporter(embed_images=True).from_notebook_node(notebook)
    page = chromium.new_page()
    page.route("**/*", lambda route: route.abort())  # what it fetches for formulas and diagrams it does without
    page.set_content(html)
    alts = [image.get_attribute("alt") for image in page.locator(".jp-OutputArea-output img").all()]
    found = violations(page)
    page.close()
    assert len(alts) == 4
    assert all(alts)
    assert found == []
