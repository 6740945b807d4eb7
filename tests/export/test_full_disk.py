"""Where the temporary folder is full that is what is said, and nothing else is blamed for it."""

import errno
import io
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ogcore.errors import DiskFull, OgError, full_disk_refused
from ogcore.exchange.workbook_writer import xlsx_bytes
from ogcore.export import card_content, graphviz_engine
from ogcore.export.card_content import CardContent
from ogcore.export.errors import ExportError, LayoutUnavailable
from tests.export.sample import ENGLISH_LABELS, problem_tree
from workbench.files import downloads, keepsake, making
from workbench.words.explanation import explain

GRAPH = "digraph { a -> b }"


def full(*_: object, **__: object) -> Any:
    """Fail as a write does on a full disk."""
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def none_left(*_: object, **__: object) -> Any:
    """Fail as Python does where no temporary folder takes a letter."""
    raise FileNotFoundError(errno.ENOENT, "No usable temporary directory found in ['/tmp']")


def unplaced(_name: str) -> int:
    """Stand in for a system that has no files in memory."""
    raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))


@pytest.mark.skipif(not hasattr(os, "memfd_create"), reason="this system has no files in memory")
def test_a_tree_is_drawn_without_a_temporary_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """A full folder then costs no drawing at all."""
    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    assert graphviz_engine.plain_layout(GRAPH).startswith("graph")


@pytest.mark.parametrize("fault", [full, none_left])
def test_a_drawing_that_needs_a_file_says_that_the_disk_is_full(
    fault: Callable[..., Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The engine is there, and is not said to be missing."""
    monkeypatch.setattr(os, "memfd_create", unplaced, raising=False)
    monkeypatch.setattr(tempfile, "TemporaryFile", fault)
    with pytest.raises(DiskFull):
        graphviz_engine.plain_layout(GRAPH)


def test_an_engine_that_fails_is_not_said_to_be_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the library nor the program: both are there."""
    with pytest.raises(ExportError) as refused:
        graphviz_engine.plain_layout("digraph {")
    assert not isinstance(refused.value, LayoutUnavailable)
    monkeypatch.setitem(sys.modules, "pygraphviz", None)
    monkeypatch.setattr("shutil.which", lambda name: name)
    monkeypatch.setattr(subprocess, "run", full)
    with pytest.raises(DiskFull):
        graphviz_engine.plain_layout("digraph {}")


def test_a_spreadsheet_that_cannot_be_written_leaves_no_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither does one that could; and the refusal is that of a full disk."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    sheets = [("One", [["a"], ["b"]], [10.0]), ("Two", [["a"]], [10.0])]
    assert xlsx_bytes(sheets)
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr("zipfile.ZipFile.write", full)
    with pytest.raises(DiskFull):
        xlsx_bytes(sheets)
    assert list(tmp_path.iterdir()) == []


def test_a_report_says_that_a_tree_is_too_large_only_when_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that could not be drawn is a list too, and says another thing."""

    def broken(*_: object) -> Any:
        raise ExportError

    for page, told in ((lambda *_: None, "tree_as_list"), (broken, "tree_not_drawn")):
        monkeypatch.setattr(card_content, "tree_page", page)
        assert CardContent(ENGLISH_LABELS)._picture(problem_tree(), "")["note"] == ENGLISH_LABELS[told]


def test_nothing_is_made_by_halves_on_a_full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A ZIP without its drawings, or a report without its trees, would look like all there is."""

    def refused(*_: object) -> Any:
        raise DiskFull

    monkeypatch.setattr(card_content, "tree_page", refused)
    with pytest.raises(DiskFull):
        CardContent(ENGLISH_LABELS)._picture(problem_tree(), "")
    with pytest.raises(DiskFull):
        keepsake._made(refused)


def test_whoever_asks_for_a_file_is_told_that_the_disk_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    """In one sentence of its own, whatever was being written; other faults keep theirs."""
    monkeypatch.setattr(making, "workshop_of", lambda _: None)
    monkeypatch.setattr(downloads, "produce", full)
    made = making.make("", None, "plan.zip", "es")  # type: ignore[arg-type]
    assert isinstance(made, making.Refused)
    assert made.code == "disk_full"
    assert "carpeta temporal" in explain(DiskFull(), "es")
    with pytest.raises(io.UnsupportedOperation), full_disk_refused():
        raise io.UnsupportedOperation
    assert issubclass(DiskFull, OgError)
