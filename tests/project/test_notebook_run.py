"""The notebooks on an ordinary Jupyter kernel, as JupyterLab runs them (R44)."""

from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient
from voila.utils import ENV_VARIABLE

from workbench.own_machine import OWN_MACHINE, SESSION
from workbench.stages import STAGES

FOLDER = Path(__file__).parents[2] / "notebooks"
NOTEBOOKS = [FOLDER / f"{name}.ipynb" for name in ("workshop", "facilitator", "projector", *STAGES)]
WIDGET = "application/vnd.jupyter.widget-view+json"


def _shown(folder: Path, *paths: Path) -> list[list[dict[str, Any]]]:
    """Run notebooks one after another in one kernel beside a folder; return what each displayed."""
    read = [nbformat.read(path, as_version=4).cells for path in paths]
    notebook = nbformat.v4.new_notebook(cells=[cell for cells in read for cell in cells])
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": folder}}).execute()
    return [[output.get("data", {}) for cell in cells for output in cell.get("outputs", [])] for cells in read]


@pytest.mark.parametrize("paths", [NOTEBOOKS[:1], NOTEBOOKS], ids=["one", "all"])
def test_a_notebook_shows_its_page_in_jupyterlab(
    paths: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On an empty folder of plans a notebook begins one there; every one displays one widget."""
    monkeypatch.setenv("WORKBENCH_DATA_DIR", str(tmp_path))
    monkeypatch.setenv(SESSION, "notebook")
    monkeypatch.delenv("WORKBENCH_SERVED", raising=False)
    for path, outputs in zip(paths, _shown(tmp_path, *paths), strict=True):
        assert [WIDGET in output for output in outputs] == [True], path.stem


@pytest.mark.parametrize("voila", [True, False], ids=["voila", "unknown"])
def test_where_nobody_knows_who_sees_it_a_page_shows_nobodys_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, voila: bool
) -> None:
    """Shown by Voila, or by a program that tells nothing, it says how to serve a workshop, and opens no plan."""
    monkeypatch.setenv("WORKBENCH_DATA_DIR", str(tmp_path))
    for name in ("WORKBENCH_SERVED", SESSION, OWN_MACHINE):
        monkeypatch.delenv(name, raising=False)
    if voila:
        monkeypatch.setenv("VOILA_BASE_URL", "/")
    for path, outputs in zip(NOTEBOOKS, _shown(tmp_path, *NOTEBOOKS), strict=True):
        (shown,) = outputs
        assert WIDGET not in shown, path.stem
        assert "workbench serve" in shown["text/html"], path.stem
        assert ("%env" in shown["text/html"]) != voila
    assert list(tmp_path.iterdir()) == []


def test_voila_still_tells_its_kernels_about_itself() -> None:
    """Canary: the names by which a page knows Voila are those of the Voila that is installed."""
    names = [value for name, value in vars(ENV_VARIABLE).items() if name.startswith("VOILA")]
    assert names
    assert all(name.startswith("VOILA_") for name in names)
