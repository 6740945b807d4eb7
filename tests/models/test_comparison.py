"""The difference of two versions as the page tells and draws it."""

from typing import Any

import pytest
from hypothesis import given

from ogcore.chapters import new_group
from ogcore.record.group import WorkingGroup
from ogcore.trees import causality
from ogcore.trees.state import TreeState
from tests.builders import Room, filled_room
from tests.versions.test_tree_difference import two_trees
from workbench.panels.versions.comparison import MARKS, comparison
from workbench.words.i18n import translator


def changed_room() -> tuple[Room, dict[str, str], WorkingGroup]:
    """Return a room that has moved on from the group returned with it, and its nodes by name."""
    room, names = filled_room()
    old = room.past(room.group.version)
    host, core = room.facilitator, names["core"]
    added = room.act(host, "add_cause", of=core, text="Nobody coordinates")["node"]
    room.act(host, "restore", node=names["deep"], of=core)
    room.act(host, "reword", node=names["cause"], text="Staff is hardly trained")
    room.act(host, "remove", node=names["effect"])
    room.act(host, "reopen_objective", node=names["cause"])
    room.act(host, "confirm_objective", node=core, text="Services are used")
    return room, {**names, "added": added}, old


def compare(old: WorkingGroup, new: WorkingGroup) -> dict[str, Any]:
    """Return the comparison in English."""
    return comparison(old, new, translator("en"))


def test_every_change_says_what_it_is_and_where() -> None:
    """One row for each change, with the words before and after or the places from and to."""
    room, names, old = changed_room()
    found = {(row["kind"], row["node"]): row for row in compare(old, room.group)["changes"]}
    assert set(found) == {
        ("added", names["added"]),
        ("removed", names["effect"]),
        ("reworded", names["cause"]),
        ("restored", names["deep"]),
        ("reopened", names["cause"]),
        ("objective", names["core"]),
    }
    assert found["added", names["added"]]["to"] == ["Services are avoided"]
    assert found["removed", names["effect"]]["text"] == "Illness is found late"
    reworded = found["reworded", names["cause"]]
    assert (reworded["was"], reworded["now"]) == ("Staff is poorly trained", "Staff is hardly trained")
    assert found["objective", names["core"]]["now"] == "Services are used"


def test_moves_and_links_are_told_apart() -> None:
    """A node that hangs elsewhere has moved; one with one more arrow was linked, one with an arrow less unlinked."""
    room, names = filled_room()
    host, core, cause = room.facilitator, names["core"], names["cause"]
    room.act(host, "restore", node=names["deep"], of=cause)
    start = room.past(room.group.version)
    room.act(host, "move", node=names["deep"], source=cause, target=core)
    moved = compare(start, room.group)["changes"]
    assert [(row["kind"], row["from"], row["to"]) for row in moved] == [
        ("moved", ["Staff is poorly trained"], ["Services are avoided"])
    ]
    middle = room.past(room.group.version)
    room.act(host, "link", cause=names["deep"], effect=cause)
    assert [row["kind"] for row in compare(middle, room.group)["changes"]] == ["linked"]
    assert [row["kind"] for row in compare(room.group, middle)["changes"]] == ["unlinked"]


def test_the_drawing_marks_each_change_with_a_sign_and_words() -> None:
    """A removed node is drawn where it hung, and every node that changed wears its marks."""
    room, names, old = changed_room()
    tree = compare(old, room.group)["tree"]
    nodes = {node["id"]: node for node in tree["nodes"]}
    marks = {node: [badge["label"] for badge in data["badges"]] for node, data in nodes.items() if data["badges"]}
    assert marks == {
        names["core"]: [MARKS["objective"]],
        names["cause"]: [MARKS["reworded"], MARKS["objective"]],
        names["deep"]: [MARKS["restored"]],
        names["added"]: [MARKS["added"]],
        names["effect"]: [MARKS["removed"]],
    }
    assert [names["core"], names["effect"]] in tree["edges"]
    assert nodes[names["effect"]]["kind"] == "effect"


def test_equal_versions_have_nothing_to_tell() -> None:
    """No changes and no marks."""
    room, _ = filled_room()
    found = compare(room.group, room.group)
    assert found["changes"] == []
    assert not any(node["badges"] for node in found["tree"]["nodes"])


@pytest.mark.no_cover  # many times through what other tests run through once
@given(two_trees())
def test_any_two_trees_can_be_drawn_together(trees: tuple[TreeState, TreeState]) -> None:
    """The drawing holds every node of both, no circle, and nothing on a side its arrows do not lead to."""
    old, new = (new_group("g", "en").holding(tree) for tree in trees)
    drawn = compare(old, new)["tree"]
    kinds = {node["id"]: node["kind"] for node in drawn["nodes"]}
    assert set(kinds) == set(trees[0].graph) | set(trees[1].graph)
    together = TreeState()
    together.graph.add_nodes_from(kinds)
    together.graph.add_edges_from(tuple(arrow) for arrow in drawn["edges"])
    together.core_problem = drawn["core"]
    assert causality.broken_rules(together.graph, together.core_problem) == []
    assert {node: str(together.position(node)) for node in kinds} == kinds
