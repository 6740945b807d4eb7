"""What is served was built from what is in the repository."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
from pathlib import Path

import pytest

WORKBENCH = Path(__file__).resolve().parents[2] / "workbench"
FRONTEND, STATIC = WORKBENCH / "frontend", WORKBENCH / "static"
WEIGHT_LIMIT = 200_000


def _files(folder: Path) -> dict[str, bytes]:
    """Built files by name; compressed copies are compared by what they unpack to: packers differ in their bytes."""
    names = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.suffix != ".br"]
    read = {path.relative_to(folder).as_posix(): path.read_bytes() for path in names}
    return {name: gzip.decompress(data) if name.endswith(".gz") else data for name, data in read.items()}


@pytest.mark.skipif(
    not (FRONTEND / "node_modules").is_dir(), reason="npm packages are not installed (npm ci in workbench/frontend)"
)
def test_the_built_files_are_those_of_the_sources(tmp_path: Path) -> None:
    """Building again gives the committed files, byte for byte."""
    node = shutil.which("node")
    assert node
    subprocess.run([node, "build.mjs", str(tmp_path)], cwd=FRONTEND, check=True, capture_output=True)
    built, committed = _files(tmp_path), _files(STATIC)
    assert built.keys() == committed.keys()
    assert [name for name in built if built[name] != committed[name]] == []


def test_a_first_visit_stays_light() -> None:
    """Script and style of the page travel in at most 200 kB, gzipped."""
    manifest = json.loads((STATIC / "manifest.json").read_text())
    assert sum((STATIC / f"{manifest[name]}.gz").stat().st_size for name in ("page.js", "page.css")) <= WEIGHT_LIMIT


def test_nothing_built_names_another_host_to_fetch_from() -> None:
    """No CDN, no remote font: what looks like an address in the bundle is a namespace or a comment, never a fetch."""
    for path in STATIC.glob("*.css"):
        assert b"url(http" not in path.read_bytes()
        assert b"@import" not in path.read_bytes()
    for path in STATIC.glob("*.js"):
        for host in (b"unpkg.com", b"jsdelivr", b"cdnjs", b"googleapis"):
            assert host not in path.read_bytes()


def test_the_lock_file_names_no_registry() -> None:
    """The lock file pins versions and digests, and lets npm choose where to fetch them."""
    assert '"resolved"' not in (FRONTEND / "package-lock.json").read_text()
