"""What `pip install` brings is complete: it is how the workbench gets to a machine without make."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.project.repository import ROOT, files


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in the wheel built from the repository."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", folder, ROOT]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    (path,) = folder.glob("*.whl")
    return set(zipfile.ZipFile(path).namelist())


def test_the_wheel_holds_everything_that_runs(wheel: set[str]) -> None:
    """Code, built pages, templates, fonts, word lists, catalogues and notebooks all come along."""
    frontend = ROOT / "workbench" / "frontend"
    kept = [path.relative_to(ROOT) for path in files() if not path.is_relative_to(frontend)]
    needed = {path.as_posix() for path in kept if path.parts[0] in {"ogcore", "workbench"}}
    needed |= {(Path("workbench") / path).as_posix() for path in kept if path.parts[0] == "notebooks"}
    assert {"workbench/static/page.js", "workbench/notebooks/workshop.ipynb"} <= needed
    assert needed - wheel == set()


def test_the_wheel_holds_no_sources_of_the_pages(wheel: set[str]) -> None:
    """The sources of what is built, and their packages, are for those who work on them."""
    assert [name for name in wheel if name.startswith("workbench/frontend") or "node_modules" in name] == []
