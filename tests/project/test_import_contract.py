"""The import contracts notice what they are there to forbid."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.project.repository import ROOT

LINT = Path(sys.executable).with_name("lint-imports")


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of the repository in another folder, where it can be spoiled."""
    folder = tmp_path_factory.mktemp("copy")
    shutil.copy(ROOT / ".importlinter", folder)
    for package in ("ogcore", "workbench"):
        ignored = shutil.ignore_patterns("frontend", "static", "fonts", "__pycache__")
        shutil.copytree(ROOT / package, folder / package, ignore=ignored)
    return folder


def broken(folder: Path) -> list[str]:
    """The contracts that do not hold in a folder."""
    checked = subprocess.run([LINT, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False)
    assert "Contracts: " in checked.stdout, checked.stdout + checked.stderr
    return [line for line in checked.stdout.splitlines() if line.endswith(" BROKEN")]


def test_all_contracts_hold(copy: Path) -> None:
    """As the repository stands, every import points the way the architecture says."""
    assert broken(copy) == []


@pytest.mark.parametrize(
    ("module", "line"),
    [
        ("ogcore/errors/base.py", "import traitlets"),
        ("ogcore/export/dot.py", "import ogcore.store"),
        ("workbench/panels/objectives/view.py", "import ipywidgets"),
        ("workbench/pages/layout.py", "import sqlalchemy"),
        ("workbench/live.py", "import workbench.room"),
    ],
)
def test_a_forbidden_import_is_found(copy: Path, module: str, line: str) -> None:
    """Each wall of the architecture stands: an import through it breaks exactly one contract."""
    path = copy / module
    before = path.read_text(encoding="utf-8")
    path.write_text(f"{before}\n{line}\n", encoding="utf-8")
    try:
        assert len(broken(copy)) == 1
    finally:
        path.write_text(before, encoding="utf-8")
