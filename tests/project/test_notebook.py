"""The notebooks: doors for serving, and guided ones that say what a step is and show it; nothing is kept in them."""

import ast
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ogcore.record.language import LANGUAGES
from tests.project.repository import ROOT
from workbench.stages import STAGES
from workbench.words.glossary import glossary
from workbench.words.i18n import translator

FOLDER = ROOT / "notebooks"
DOORS = ("workshop", "facilitator", "projector", *STAGES)
GUIDED = sorted((FOLDER / "guided").rglob("*.ipynb"))
TERMS_SHOWN = 2


def cells_of(path: Path, kind: str) -> list[str]:
    """Return the text of a notebook's cells of a kind."""
    cells: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == kind]


def statements(path: Path) -> list[str]:
    """Return the statements of a notebook's one code cell."""
    (code,) = cells_of(path, "code")
    return [ast.unparse(statement) for statement in ast.parse(code).body]


def test_no_notebook_keeps_output() -> None:
    """There is nothing for nbstripout to strip: no output, no execution count, no machine's metadata."""
    command = [sys.executable, "-m", "nbstripout", "--verify", "--keep-id", *sorted(FOLDER.rglob("*.ipynb"))]
    checked = subprocess.run(command, capture_output=True, text=True, check=False)
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("name", DOORS)
def test_a_door_is_one_import_and_one_call_of_its_page(name: str) -> None:
    """There is one for each page and each stage: it imports its page and calls it, and holds no other code."""
    page, named = ("stage", repr(name)) if name in STAGES else (name, "")
    assert statements(FOLDER / f"{name}.ipynb") == [f"from workbench.pages import {page}", f"{page}.show({named})"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_is_a_guided_notebook_for_preparing_and_for_each_stage(language: str) -> None:
    """In each language, in the order of the stages, each shows its page in that language and holds no other code."""
    shown = [statements(path) for path in GUIDED if path.parent.name == language]
    said = f"language={language!r}"
    assert shown == [
        ["from workbench.pages import facilitator", f"facilitator.show({said})"],
        *(["from workbench.pages import stage", f"stage.show({stage!r}, {said})"] for stage in STAGES),
    ]


@pytest.mark.parametrize("path", GUIDED, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_guided_notebook_says_what_its_step_is(path: Path) -> None:
    """Above its page stand what the step is, what to do, an example, words of the glossary, its question (R59)."""
    translate = translator(path.parent.name)
    said, *_after = cells_of(path, "markdown")
    explained = [one for one in glossary(translate) if f"**{one['term']}**: {one['meaning']}" in said]
    assert len(explained) >= TERMS_SHOWN
    assert said.count("\n## ") == 4
    stages = [stage for stage in STAGES if f"({stage!r}" in statements(path)[1]]
    assert all(translate(STAGES[stage].question) in said for stage in stages)


def test_guided_notebooks_lead_to_each_other() -> None:
    """Every link of one leads to a notebook that is there."""
    for path in GUIDED:
        text = "".join(cells_of(path, "markdown"))
        links = [part.partition(")")[0] for part in text.split("](")[1:]]
        assert links
        assert all((path.parent / link).is_file() for link in links), path
