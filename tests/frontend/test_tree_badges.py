"""Marks on nodes from several places stand side by side."""

import pytest

from ogcore.chapters import new_group
from workbench.panels.badge import Badge, Badges
from workbench.panels.panel import Viewer
from workbench.panels.trees import badges as tree_badges


def test_marks_of_all_sources_are_kept_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    """A node marked by two sources shows both marks, in the order of the sources."""

    def one(code: str, node: str) -> Badges:
        return {node: [Badge(code=code, label=code, tone="mark")]}

    sources = (lambda *_: one("first", "a"), lambda *_: one("second", "a"), lambda *_: one("third", "b"))
    monkeypatch.setattr(tree_badges, "SOURCES", sources)
    found = tree_badges.badges(new_group("g"), Viewer("es"))
    assert {node: [mark["code"] for mark in marks] for node, marks in found.items()} == {
        "a": ["first", "second"],
        "b": ["third"],
    }
