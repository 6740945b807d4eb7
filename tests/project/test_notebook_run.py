"""The notebooks on an ordinary Jupyter kernel, as JupyterLab runs them (R44)."""

from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

NOTEBOOKS = sorted((Path(__file__).parents[2] / "notebooks").glob("*.ipynb"))
WIDGET = "application/vnd.jupyter.widget-view+json"


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_shows_its_page_in_jupyterlab(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run beside an empty folder, every notebook begins a plan of its own there and displays one widget."""
    monkeypatch.setenv("WORKBENCH_STORE", f"sqlite:///{tmp_path / 'workbench.sqlite'}")
    monkeypatch.delenv("WORKBENCH_SERVED", raising=False)
    notebook = nbformat.read(path, as_version=4)
    NotebookClient(notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": tmp_path}}).execute()
    outputs = [output for cell in notebook.cells for output in cell.get("outputs", [])]
    assert [WIDGET in output.get("data", {}) for output in outputs] == [True]
