"""What is served was built from what is in the repository."""

from __future__ import annotations

import gzip
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from workbench.panels.table import panels_of
from workbench.server.asset import Assets
from workbench.stages import STAGES
from workbench.widgets.built import LEADING, page_script, page_style, widget_module, widget_style

WORKBENCH = Path(__file__).resolve().parents[2] / "workbench"
FRONTEND, STATIC = WORKBENCH / "frontend", WORKBENCH / "static"
WEIGHT_LIMIT = 196_000


def _files(folder: Path) -> dict[str, bytes]:
    """Built files by name."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def _build(source: Path, target: Path) -> dict[str, bytes]:
    """Build the sources of a folder aside."""
    node = shutil.which("node")
    assert node
    subprocess.run([node, "build.mjs", str(target)], cwd=source, check=True, capture_output=True)
    return _files(target)


@pytest.mark.skipif(
    not (FRONTEND / "node_modules").is_dir(), reason="npm packages are not installed (npm ci in workbench/frontend)"
)
def test_the_built_files_are_those_of_the_sources(tmp_path: Path) -> None:
    """Building again gives the committed files, byte for byte."""
    built, committed = _build(FRONTEND, tmp_path), _files(STATIC)
    assert built.keys() == committed.keys()
    assert [name for name in built if built[name] != committed[name]] == []


@pytest.mark.skipif(
    not (FRONTEND / "node_modules").is_dir(), reason="npm packages are not installed (npm ci in workbench/frontend)"
)
def test_a_change_of_one_widget_changes_one_built_file(tmp_path: Path) -> None:
    """Nothing of a widget is in another part, not even in that of a widget that draws with it."""
    copy = tmp_path / "frontend"
    shutil.copytree(FRONTEND, copy, ignore=shutil.ignore_patterns("node_modules"))
    (copy / "node_modules").symlink_to(FRONTEND / "node_modules", target_is_directory=True)
    with (copy / "widgets" / "tree" / "index.js").open("a", encoding="utf-8") as source:
        source.write('globalThis.changed = "tree";\n')
    built, committed = _build(copy, tmp_path / "static"), _files(STATIC)
    assert [name for name in built if built[name] != committed.get(name)] == ["widgets/tree.js"]


def test_a_first_visit_stays_light() -> None:
    """Script and style of a phone's page travel gzipped in so many bytes: a sixth of that are cards and signing."""
    assert sum(len(gzip.compress(made(without=LEADING), 9)) for made in (page_script, page_style)) <= WEIGHT_LIMIT


def test_a_phone_fetches_no_widget_that_it_never_shows() -> None:
    """What participants are shown stands in their script, and what is left out is nowhere among it."""
    shown = {panel.asset for stage in STAGES for panel in panels_of(stage, reading=False)} | {
        "frame",
        "agenda",
        "rights",
    }
    script = page_script(without=LEADING)
    assert not shown & LEADING
    assert all(f'"widgets/{name}":'.encode() in script for name in shown)
    assert not re.findall(rb'part\("widgets/(' + b"|".join(sorted(map(str.encode, LEADING))) + rb')"\)', script)


def test_an_address_follows_the_content(tmp_path: Path) -> None:
    """Another content is another address; a page that asks for an earlier one gets what there is, not to be kept."""
    shutil.copytree(STATIC, tmp_path / "static")
    before = Assets(tmp_path / "static")
    address = before.url("page.css").removeprefix("/static/")
    (tmp_path / "static" / "widgets" / "tree.css").write_text(".wb-tree{}")
    after = Assets(tmp_path / "static")
    assert before.url("page.js") == after.url("page.js")
    assert before.url("page.css") != after.url("page.css")
    found = after.find(address)
    assert found is not None
    asset, same = found
    assert (b".wb-tree{}" in asset.plain, same) == (True, False)
    assert after.find(after.url("page.css").removeprefix("/static/")) == (asset, True)
    assert after.find("page.css") is None


def test_a_widget_travels_with_what_it_draws_on() -> None:
    """In JupyterLab a widget is a module of its own, with the tree that draws the versions; a page has all once."""
    alone, page = widget_module("versions"), page_script().decode()
    assert all(part in alone for part in ('"shared":', '"widgets/tree":', '"widgets/versions":'))
    assert '"widgets/cards":' not in alone
    assert page.count('"widgets/tree":()=>') == 1
    assert ".wb-drawer" in widget_style("versions")
    assert (widget_module("toy"), widget_style("toy")) == ("", "")


def test_nothing_built_names_another_host_to_fetch_from() -> None:
    """No CDN, no remote font: what looks like an address in the bundle is a namespace or a comment, never a fetch."""
    for path in STATIC.rglob("*.css"):
        assert b"url(http" not in path.read_bytes()
        assert b"@import" not in path.read_bytes()
    for path in STATIC.rglob("*.js"):
        for host in (b"unpkg.com", b"jsdelivr", b"cdnjs", b"googleapis"):
            assert host not in path.read_bytes()


def test_the_lock_file_names_no_registry() -> None:
    """The lock file pins versions and digests, and lets npm choose where to fetch them."""
    assert '"resolved"' not in (FRONTEND / "package-lock.json").read_text()
