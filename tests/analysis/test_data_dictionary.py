"""What analysts may count on: the data dictionary is the schemas', and no frame changes in silence."""

import json
import re

import pytest
from data_dictionary import DOCUMENT, RELEASED, page, public

from tests.project.repository import ROOT

UNRELEASED = re.compile(r"^## \[Unreleased\]\n(.*?)(?=^## \[|\Z)", re.MULTILINE | re.DOTALL)


def untold(released: dict[str, dict[str, str]], now: dict[str, dict[str, str]], changelog: str) -> list[str]:
    """Return the frames and columns that are new, gone or of another type, and are named nowhere in the changelog.

    A frame is named as `nodes`, a column as `nodes.depth`, in backquotes.
    """
    before = {(frame, column): kind for frame, columns in released.items() for column, kind in columns.items()}
    after = {(frame, column): kind for frame, columns in now.items() for column, kind in columns.items()}
    changed = {place for place in before.keys() | after.keys() if before.get(place) != after.get(place)}
    whole = {frame for frame in released.keys() ^ now.keys() if f"`{frame}`" in changelog}
    return sorted(
        f"{frame}.{column}"
        for frame, column in changed
        if frame not in whole and f"`{frame}.{column}`" not in changelog
    )


def test_the_data_dictionary_is_up_to_date() -> None:
    """The page says what the schemas say: else run tools/data_dictionary.py."""
    assert DOCUMENT.read_text(encoding="utf-8") == page()


def test_what_changed_since_the_release_is_told_in_the_changelog() -> None:
    """Whoever wrote an analysis learns what has become of the columns it asks for."""
    found = UNRELEASED.search((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
    assert found is not None
    assert untold(json.loads(RELEASED.read_text(encoding="utf-8")), dict(public()), found[1]) == []


@pytest.mark.parametrize(
    ("now", "changelog", "left"),
    [
        ({"a": {"x": "string"}}, "", []),
        ({"a": {"x": "Int64"}}, "", ["a.x"]),
        ({"a": {"x": "Int64"}}, "Column `a.x` is a number.", []),
        ({"a": {"x": "string", "y": "string"}}, "", ["a.y"]),
        ({"a": {}}, "", ["a.x"]),
        ({"a": {"x": "string"}, "b": {"z": "string"}}, "", ["b.z"]),
        ({"a": {"x": "string"}, "b": {"z": "string"}}, "A frame `b`.", []),
        ({}, "`a` is gone", []),
    ],
)
def test_a_change_is_found(now: dict[str, dict[str, str]], changelog: str, left: list[str]) -> None:
    """A column that is new, gone or of another type is found unless it, or a whole frame that came or went, is told."""
    assert untold({"a": {"x": "string"}}, now, changelog) == left
