"""Bringing a tree from a file into a group's tree: added at one stroke, taken back at one stroke, replacing nothing."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ogcore.errors import BadInput, NodeNotFound, TooManyNodes, UnreadableTree, WrongSide
from ogcore.exchange import form_of, read_tree
from ogcore.exchange.rules import BOUNDS, MOST_ARROWS, posted_tree
from ogcore.exchange.tree_json import plain_tree
from ogcore.trees import bringing as tree_bringing
from ogcore.trees import commands as tree_commands
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.state import TreeState
from tests.builders import Room, assert_sound, small_tree, texts
from tests.exchange.grown import trees

TABLE = "kind,text,parent,other wordings\ncore,P,,P again\ncause,A,,\ncause,B,A,\neffect,E,,\neffect,F,E,\nparked,X,,\n"


def posted(content: str) -> dict[str, Any]:
    """Return a tree as a page sends it, which was read from a file."""
    data = content.encode()
    return {"tree": plain_tree(read_tree(data, form_of("tree.csv", data)).tree)}


def brought_into(room: Room, of: str | None = None) -> TreeState:
    """Let the facilitator bring the table above in, and return the group's tree."""
    room.act(room.facilitator, "bring_tree", **posted(TABLE), of=of)
    assert_sound(room.group[TreeState])
    assert room.replayed() == room.group
    return room.group[TreeState]


def room_with_tree() -> tuple[Room, dict[str, str]]:
    """Return a room with a tree of four, and its nodes by name."""
    room = Room()
    core = room.act(room.facilitator, "state_core_problem", text="Core")["node"]
    cause = room.act(room.facilitator, "add_cause", of=core, text="Cause")["node"]
    effect = room.act(room.facilitator, "add_effect", of=core, text="Effect")["node"]
    parked = room.act(room.facilitator, "add_cause", of=core, text="Parked")["node"]
    room.act(room.facilitator, "park", node=parked)
    return room, {"core": core, "cause": cause, "effect": effect, "parked": parked}


def test_into_an_empty_tree_it_comes_as_a_whole() -> None:
    """Everything is there, parked cards and offered wordings too, and siblings keep their order."""
    tree = brought_into(Room())
    core = tree.core_problem or ""
    assert tree.wording(core).offers == ("P again",)
    assert (texts(tree, tree.causes()), texts(tree, tree.effects())) == (["A", "B"], ["E", "F"])
    assert texts(tree, tree.parked()) == ["X"]


def test_with_the_core_problem_its_branches_are_joined() -> None:
    """Causes go below, effects above; other words for the core problem are offered beside its own."""
    room, names = room_with_tree()
    tree = brought_into(room, names["core"])
    assert tree.text(names["core"]) == "Core"
    assert tree.wording(names["core"]).offers == ("P", "P again")
    assert texts(tree, tree.causes(names["core"])) == ["Cause", "A"]
    assert texts(tree, tree.effects(names["core"])) == ["Effect", "E"]
    assert texts(tree, tree.parked()) == ["Parked", "X"]


@pytest.mark.parametrize(
    ("side", "near", "parked"), [("cause", ["P", "A", "B"], ["E", "F"]), ("effect", ["P", "E", "F"], ["A", "B"])]
)
def test_with_another_card_one_side_hangs_on_it(side: str, near: list[str], parked: list[str]) -> None:
    """The core problem that is brought continues the branch; the other side waits in the parking lot, still joined."""
    room, names = room_with_tree()
    tree = brought_into(room, names[side])
    found = tree.causes() if side == "cause" else tree.effects()
    assert texts(tree, found)[1:] == near
    assert texts(tree, tree.parked()) == ["Parked", *parked, "X"]
    assert {(tree.text(a), tree.text(b)) for a, b in tree.arrows()} >= {("B", "A"), ("E", "F")}


def test_without_a_place_all_of_it_is_parked() -> None:
    """Nothing of the tree changes until somebody takes it from the parking lot."""
    room, names = room_with_tree()
    tree = brought_into(room)
    assert texts(tree, tree.parked()) == ["Parked", "P", "A", "B", "E", "F", "X"]
    assert tree.live() == {names["core"], names["cause"], names["effect"]}


@pytest.mark.parametrize("place", ["core", "cause", "effect", None])
def test_one_undo_takes_all_of_it_back(place: str | None) -> None:
    """One gesture, one operation; redo brings it again."""
    room, names = room_with_tree()
    before = room.group[TreeState].copy()
    after = brought_into(room, names[place] if place else None).copy()
    room.act(room.facilitator, "undo")
    assert room.group[TreeState] == before
    room.act(room.facilitator, "redo")
    assert room.group[TreeState] == after


def test_the_place_must_be_in_the_tree() -> None:
    """Neither an unknown card nor a parked one takes a branch."""
    room, names = room_with_tree()
    with pytest.raises(WrongSide):
        brought_into(room, names["parked"])
    with pytest.raises(NodeNotFound):
        brought_into(room, "nowhere")


def test_a_full_tree_takes_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """What does not fit is refused as a whole."""
    monkeypatch.setattr(tree_bringing, "NODE_LIMIT", 8)
    with pytest.raises(TooManyNodes):
        tree_bringing.bring(small_tree().tree, small_tree().tree)
    assert tree_commands.NODE_LIMIT > 8


NODE = {"id": 1, "kind": "core", "text": "P"}


@pytest.mark.parametrize("tree", [7, [], "text", {}, {"nodes": [NODE]}, {"nodes": [NODE], "edges": {}}])
def test_what_is_no_tree_is_refused(tree: object) -> None:
    """Values of another type, and half a tree."""
    with pytest.raises(BadInput):
        posted_tree({"tree": tree})


@pytest.mark.parametrize(
    ("tree", "reason"),
    [
        ({"nodes": [{"id": place, "text": "A"} for place in range(BOUNDS.nodes + 1)], "edges": []}, "too_many_nodes"),
        ({"nodes": [NODE], "edges": [[1, 1]] * (MOST_ARROWS + 1)}, "too_large"),
        ({"nodes": [NODE, NODE], "edges": []}, "duplicate_id"),
        ({"nodes": [NODE, {"id": 2, "text": "A"}], "edges": [[1, 2], [2, 1]]}, "would_cycle"),
        ({"nodes": [{"id": [], "text": "A"}], "edges": [[[], {}]]}, "bad_id"),
    ],
)
def test_what_a_page_sends_is_bounded_and_checked(tree: dict[str, Any], reason: str) -> None:
    """A tree made by hand is looked at as one from a file, and is no larger than a room has time for."""
    with pytest.raises(UnreadableTree) as refused:
        posted_tree({"tree": tree})
    assert refused.value.faults[0]["reason"] == reason


def test_circles_are_searched_for_only_where_there_are_any(monkeypatch: pytest.MonkeyPatch) -> None:
    """The search takes the square of the time: of five hundred cards without a circle it would be a second."""

    def refuse(_graph: object) -> None:
        raise AssertionError

    monkeypatch.setattr("networkx.find_cycle", refuse)
    nodes = [NODE, *({"id": place, "kind": "cause", "text": f"A {place}"} for place in range(2, 501))]
    edges = [[cause, effect] for cause in range(2, 501) for effect in range(max(1, cause - 3), cause)]
    assert len(posted_tree({"tree": {"nodes": nodes, "edges": edges}})) == 500


@settings(max_examples=60, deadline=None)
@given(trees(), trees(), st.integers(0, 99))
def test_any_tree_joins_any_other_and_leaves_it_again(tree: ProblemTree, brought: ProblemTree, place: int) -> None:
    """Nothing of either is lost, no rule is broken, and taking it back leaves no trace."""
    nodes = [None, *(node for node in tree.ordered() if tree.is_live(node))]
    of = nodes[place % len(nodes)]
    after = tree.copy()
    events = tree_bringing.bring(tree, brought, of)
    for event in events:
        after.apply(event)
    assert_sound(after)
    said = sorted(text for one in (tree, brought) for text in texts(one, one.ordered()))
    assert sorted({*said}) == sorted(
        {*texts(after, after.ordered()), *(w for node in after.ordered() for w in after.wording(node).offers)} & {*said}
    )
    for event in reversed(events):
        after.apply(event.inverse())
    assert after == tree


@settings(max_examples=30, deadline=None)
@given(trees())
def test_a_tree_travels_whole(tree: ProblemTree) -> None:
    """Words, offers, order, arrows and the parking lot arrive as they were read; only the ids are shorter."""
    there = posted_tree({"tree": plain_tree(tree)})
    back = dict(zip(there.positions(), tree.positions(), strict=True))
    assert {(back[a], back[b]) for a, b in there.arrows()} == set(tree.arrows())
    for node, old in back.items():
        assert (there.wording(node), there.position(node)) == (tree.wording(old), tree.position(old))
    assert [back[node] for node in there.ordered()] == list(tree.ordered())
