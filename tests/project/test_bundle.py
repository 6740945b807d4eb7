"""Whether the built pages are up to date is told from what the files say."""

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
        (folder / "page.js").write_text("let y=2")
    return pair


def test_the_same_content_is_up_to_date(folders: tuple[Path, Path]) -> None:
    """Nothing is said of files that are as they would be built."""
    assert bundle.differences(*folders) == []


def test_a_changed_missing_or_left_over_file_is_named(folders: tuple[Path, Path]) -> None:
    """Each way a committed bundle can be stale is found."""
    fresh, committed = folders
    (committed / "widgets" / "tree.js").write_text("let x=2")
    (committed / "old.css").touch()
    (fresh / "new.css").touch()
    assert bundle.differences(fresh, committed) == [
        "different: widgets/tree.js",
        "left over: old.css",
        "missing: new.css",
    ]
