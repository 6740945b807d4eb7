"""The notebooks on an ordinary Jupyter kernel, as JupyterLab runs them (R44)."""

from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbclient import NotebookClient
from voila.utils import ENV_VARIABLE

from workbench.bootstrap import OWN_MACHINE, shown_to_strangers

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))
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
    """Run beside an empty folder, a notebook begins a plan of its own there; every one displays one widget."""
    monkeypatch.setenv("WORKBENCH_STORE", f"sqlite:///{tmp_path / 'workbench.sqlite'}")
    monkeypatch.delenv("WORKBENCH_SERVED", raising=False)
    for path, outputs in zip(paths, _shown(tmp_path, *paths), strict=True):
        assert [WIDGET in output for output in outputs] == [True], path.stem


def test_under_a_server_that_knows_nobody_a_page_shows_nobodys_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Voila by itself, or beside Jupyter, shows how a workshop is served, opens no plan and begins none."""
    monkeypatch.setenv("WORKBENCH_STORE", f"sqlite:///{tmp_path / 'workbench.sqlite'}")
    monkeypatch.setenv("VOILA_BASE_URL", "/")
    monkeypatch.delenv("WORKBENCH_SERVED", raising=False)
    for path, outputs in zip(NOTEBOOKS, _shown(tmp_path, *NOTEBOOKS), strict=True):
        (shown,) = outputs
        assert WIDGET not in shown, path.stem
        assert "workbench serve" in shown["text/html"], path.stem
    assert list(tmp_path.iterdir()) == []


def test_the_owner_of_a_machine_says_so() -> None:
    """Only where somebody has said that the machine is one person's is a visitor of Voila taken for its owner."""
    assert shown_to_strangers({"VOILA_APP_PORT": "8866"})
    assert shown_to_strangers({"VOILA_APP_PORT": "8866", OWN_MACHINE: "yes"})
    assert not shown_to_strangers({"VOILA_APP_PORT": "8866", OWN_MACHINE: "1"})
    assert not shown_to_strangers({"JPY_SESSION_NAME": "/notebooks/workshop.ipynb"})


def test_voila_still_tells_its_kernels_about_itself() -> None:
    """Canary: the names by which a page knows Voila are those of the Voila that is installed."""
    names = [value for name, value in vars(ENV_VARIABLE).items() if name.startswith("VOILA")]
    assert names
    assert all(name.startswith("VOILA_") for name in names)
