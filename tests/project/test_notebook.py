"""The notebooks are doors, not code: one import, one call, nothing kept."""

import ast
import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.project.repository import ROOT
from workbench.stages import STAGES

NOTEBOOKS = sorted((ROOT / "notebooks").glob("*.ipynb"))


def test_there_are_notebooks() -> None:
    """There is one for each page and one for each stage."""
    assert {"workshop", "facilitator", "projector", *STAGES} == {path.stem for path in NOTEBOOKS}


def test_no_notebook_keeps_output() -> None:
    """There is nothing for nbstripout to strip: no output, no execution count, no machine's metadata."""
    command = [sys.executable, "-m", "nbstripout", "--verify", "--keep-id", *NOTEBOOKS]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_notebook_is_one_import_and_one_call_of_its_page(path: Path) -> None:
    """A notebook imports its page, that of its own name or that of its stage, and calls it; it holds no other code."""
    cells = [cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == "code"]
    assert len(cells) == 1
    statements = ast.parse("".join(cells[0]["source"])).body
    page, named = ("stage", repr(path.stem)) if path.stem in STAGES else (path.stem, "")
    assert [ast.unparse(statement) for statement in statements] == [
        f"from workbench.pages import {page}",
        f"{page}.show({named})",
    ]
