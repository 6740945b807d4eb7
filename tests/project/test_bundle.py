"""Whether the built pages are up to date is told from what the files say."""

import gzip
from pathlib import Path

import bundle
import pytest


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders with the same built page in them."""
    pair = (tmp_path / "fresh", tmp_path / "committed")
    for folder in pair:
        (folder / "widgets").mkdir(parents=True)
        (folder / "widgets" / "tree.js").write_text("let x=1")
        (folder / "page.js.gz").write_bytes(gzip.compress(b"let y=2", compresslevel=9))
    return pair


def test_the_same_content_compressed_differently_is_up_to_date(folders: tuple[Path, Path]) -> None:
    """Another version of the compressor makes other bytes of the same page; that is no difference."""
    (folders[1] / "page.js.gz").write_bytes(gzip.compress(b"let y=2", compresslevel=1))
    assert bundle.differences(*folders) == []


def test_a_changed_missing_or_left_over_file_is_named(folders: tuple[Path, Path]) -> None:
    """Each way a committed bundle can be stale is found, inside a compressed file too."""
    fresh, committed = folders
    (committed / "widgets" / "tree.js").write_text("let x=2")
    (committed / "page.js.gz").write_bytes(gzip.compress(b"let y=3"))
    (committed / "old.css").touch()
    (fresh / "new.css").touch()
    assert bundle.differences(fresh, committed) == [
        "different: page.js.gz",
        "different: widgets/tree.js",
        "left over: old.css",
        "missing: new.css",
    ]
