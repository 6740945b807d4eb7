"""What is written can be read, and nothing is lost on the way."""

import json

import networkx as nx
import pytest
from hypothesis import given, settings

from ogcore.errors import UnknownChoice, UnknownLanguage
from ogcore.exchange import TREE_FORMS, form_of, read_tree, write_tree
from ogcore.exchange.guard import guarded, unguarded
from ogcore.trees.outline import read_outline
from ogcore.trees.state import TreeState
from tests.builders import SHARED_TREE, small_tree
from tests.exchange.grown import STATEMENTS, trees

WHOLE = ["csv", "json", "graphml", "xlsx"]


@pytest.mark.parametrize("language", ["es", "en"])
@pytest.mark.parametrize("form", WHOLE)
def test_any_tree_comes_back_whole(form: str, language: str) -> None:
    """Ids, words, offers, order, arrows and parked branches survive each form, in both languages."""

    @settings(max_examples=20 if form == "xlsx" else 80, deadline=None)
    @given(trees())
    def holds(tree: TreeState) -> None:
        data = write_tree(tree, form, language)
        assert form_of("", data) == form
        reading = read_tree(data, form)
        assert reading.tree == tree
        assert reading.language == language

    holds()


@pytest.mark.parametrize("form", WHOLE)
def test_parked_cards_alone_come_back(form: str) -> None:
    """A tree whose core problem was taken back still has its parking lot."""
    small = small_tree()
    for node in (small.cause, small.other, small.effect):
        small.tree.park(node)
    small.tree.remove(small.core)
    assert len(small.tree) == 5
    assert read_tree(write_tree(small.tree, form), form).tree == small.tree


def test_indented_text_is_recognised_and_read() -> None:
    """The form that people type is one of the forms."""
    reading = read_tree(SHARED_TREE.encode(), form_of("", SHARED_TREE.encode()))
    assert write_tree(reading.tree, "txt") == write_tree(read_outline(SHARED_TREE), "txt")
    assert reading.language == "en"


def test_the_json_is_a_graph_for_networkx() -> None:
    """An analyst needs nothing of ours to open it."""
    small = small_tree()
    graph = nx.node_link_graph(json.loads(write_tree(small.tree, "json")), edges="edges")
    assert set(graph.edges) == set(small.tree.graph.edges)
    assert graph.nodes[small.core]["kind"] == "core"


def test_what_networkx_writes_is_read() -> None:
    """A graph that an analyst worked on comes back, its arrows under the name that older versions gave them too."""
    small = small_tree()
    for edges in ("edges", "links"):
        data = nx.node_link_data(read_tree(write_tree(small.tree, "json"), "json").tree.graph, edges=edges)
        for node in data["nodes"]:
            node["kind"] = "core" if node["id"] == small.core else None
        assert read_tree(json.dumps(data).encode(), "json").tree == small.tree


@pytest.mark.parametrize(
    "unseen", ["\u200b", "\ufeff", "\u2060\u200d", "\u3164", "\ufe0f", "\u202e", "\u00ad", "'\u200b"]
)
@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "a;{unseen}=1+1"])
def test_a_formula_behind_what_nobody_sees_stays_text(unseen: str, words: str) -> None:
    """Programs that pass over it find our guard in its place, and the words come back as they were."""
    text = words.replace("{unseen}", unseen) if "{unseen}" in words else unseen + words
    held = guarded(text)
    assert all(cell.startswith("'") for cell in held.split(";") if cell != "a")
    assert unguarded(held) == text


@settings(max_examples=300)
@given(STATEMENTS)
def test_no_cell_can_be_run_and_none_is_changed(words: str) -> None:
    """What a spreadsheet would run is guarded, also where another separator would begin a cell, and comes back."""
    held = guarded(words)
    assert unguarded(held) == words
    for separator in ";,\t|\n":
        assert all(not cell or cell[0] not in "=+-@＝＋－＠" for cell in held.split(separator))


def test_ids_that_cannot_stand_in_a_cell_are_replaced() -> None:
    """A tree with ids from elsewhere is written with plain ones and keeps its shape."""
    tree = TreeState()
    tree.graph.add_node("=1;2", text="Core", offers=(), order=1)
    tree.graph.add_node("a b", text="Cause", offers=(), order=2)
    tree.graph.add_edge("a b", "=1;2")
    tree.core_problem = "=1;2"
    again = read_tree(write_tree(tree, "csv"), "csv").tree
    assert [again.text(node) for node in again.causes(again.core_problem)] == ["Cause"]


def test_other_forms_and_languages_are_refused() -> None:
    """Nothing is written in a form or a language there is not."""
    with pytest.raises(UnknownChoice):
        write_tree(TreeState(), "doc")
    with pytest.raises(UnknownLanguage):
        write_tree(TreeState(), "csv", "xx")
    assert set(TREE_FORMS) == {*WHOLE, "txt"}
