"""A tree over a graph of one's own: what it gives back, whom it tells, what it refuses (R12, R44)."""

import io
from collections.abc import Callable
from typing import Any

import ipywidgets
import networkx as nx
import pytest
import traitlets

from ogcore.errors import CoreProblemStays, NodeNotFound, NothingToUndo, UnknownIntent, UnknownLanguage
from workbench.notebook import NotATree, TreeWidget, tree

CORE = "The bus comes late"
OLD = "The buses are old"


def bus() -> "nx.DiGraph[Any]":
    """Return a graph of two causes and an effect."""
    return nx.DiGraph([(OLD, CORE), ("Nobody repairs the road", CORE), (CORE, "Children miss school")])


@pytest.fixture
def shown() -> TreeWidget:
    """Show the graph as a tree."""
    return tree(bus(), core=CORE, language="en")


def name_of(widget: TreeWidget, text: str) -> str:
    """Return what the page calls the card that says ``text``."""
    return next(str(node["id"]) for node in widget.view["nodes"] if node["text"] == text)


def from_page(widget: TreeWidget, intent: object, data: object, op: str = "op") -> dict[str, Any]:
    """Let the page send an intent; return the answer it gets."""
    answers: list[dict[str, Any]] = []
    widget.send = lambda content, *_: answers.append(content)
    widget._take(widget, {"kind": "intent", "op": op, "intent": intent, "data": data}, [])
    return answers[-1]


def test_an_edit_in_the_page_is_in_the_graph_and_told(shown: TreeWidget) -> None:
    """A cause added in the page reaches whoever observes the graph, once; undo and redo do too."""
    told: list[int] = []
    shown.observe(lambda change: told.append(len(change.new)), "graph")
    answer = from_page(shown, "add_cause", {"of": name_of(shown, OLD), "text": "No budget"})
    assert answer["ok"]
    assert [shown.graph.nodes[node]["text"] for node in shown.graph.predecessors(OLD)] == ["No budget"]
    shown.undo()
    shown.redo()
    assert told == [5, 4, 5]
    assert shown.view["can_undo"]


def test_what_is_not_changed_is_not_told(shown: TreeWidget) -> None:
    """Selecting, and saving the same words again, tells nobody of another graph."""
    told: list[object] = []
    shown.observe(told.append, "graph")
    from_page(shown, "select_node", {"node": name_of(shown, OLD)})
    from_page(shown, "reword", {"node": name_of(shown, OLD), "text": OLD}, "again")
    assert told == []


def test_the_graph_is_a_copy_and_can_be_assigned(shown: TreeWidget) -> None:
    """Changing the copy changes no tree until it is given back; then the tree begins anew with it, core and all."""
    mine = shown.graph
    mine.remove_edge(OLD, CORE)
    mine.add_edge(CORE, OLD)
    assert shown.graph.nodes[OLD]["kind"] == "cause"
    shown.graph = mine
    assert shown.graph.nodes[OLD]["kind"] == "effect"
    assert shown.graph.nodes[CORE]["kind"] == "core"
    with pytest.raises(NothingToUndo):
        shown.undo()


def test_it_is_written_as_graphml_and_read_back(shown: TreeWidget) -> None:
    """What networkx writes of it as GraphML is the same tree again."""
    file = io.BytesIO()
    nx.write_graphml(shown.graph, file)
    file.seek(0)
    read = tree(nx.read_graphml(file)).graph
    assert dict(read.nodes(data=True)) == dict(shown.graph.nodes(data=True))
    assert set(read.edges) == set(shown.graph.edges)


@pytest.mark.parametrize(
    "intent",
    ["open_stage", "lock_branch", "draft_commitment", "bring_tree", "look_into", "latest_operations", "", "🌳" * 9000],
)
def test_a_page_wants_nothing_that_is_not_of_the_tree(shown: TreeWidget, intent: str) -> None:
    """An intent of another chapter, a question about people, or one nobody knows is refused and changes nothing."""
    before, version = shown.graph, shown._group.version
    answer = from_page(shown, intent, {"stage": "brainstorm", "node": name_of(shown, OLD)})
    assert answer["error"]["code"] == UnknownIntent.code
    assert answer["error"]["message"]
    assert (shown.graph, shown._group.version) == (before, version)


@pytest.mark.parametrize(
    ("intent", "data", "code"),
    [
        ("add_cause", {"of": CORE, "text": "x" * 2_000_000}, "text_too_long"),
        ("add_cause", {"of": CORE, "text": {"html": "<script>"}}, "bad_input"),
        ("add_cause", {"of": CORE, "text": "\ud800"}, "half_character"),
        ("add_cause", {"of": "nowhere", "text": "A cause"}, "node_not_found"),
        ("reword", {"self": 1, "intent": "undo"}, "missing_data"),
        ("reword", "no object", "bad_message"),
        (["reword"], {}, "bad_message"),
        ("select_node", {"node": "nowhere"}, "node_not_found"),
        ("select_node", {}, "missing_data"),
        ("undo", {"reach": ["somebody"]}, "unknown_choice"),
    ],
)
def test_a_hostile_message_is_refused_and_breaks_nothing(
    shown: TreeWidget, intent: object, data: Any, code: str
) -> None:
    """Huge, broken and unknown things are answered with their refusal; the next edit goes through."""
    if isinstance(data, dict) and data.get("of") == CORE:
        data = data | {"of": name_of(shown, CORE)}
    before = shown.graph
    assert from_page(shown, intent, data)["error"]["code"] == code
    assert shown.graph == before
    assert from_page(shown, "add_cause", {"of": name_of(shown, CORE), "text": "It rains"}, "next")["ok"]


@pytest.mark.parametrize("op", [None, 7, "", "x" * 65, ["op"]])
def test_a_message_without_an_operation_is_left(shown: TreeWidget, op: Any) -> None:
    """Nobody is answered whose message has no usable op, and nothing happens."""
    with pytest.raises(IndexError):
        from_page(shown, "add_cause", {"of": name_of(shown, CORE), "text": "It rains"}, op)
    assert len(shown.graph) == 4


def test_a_page_sets_no_state(shown: TreeWidget) -> None:
    """Neither the graph nor the selection nor a view is a page's to set."""
    before = (shown.graph, shown.selected, shown.view)
    shown.set_state({"graph": {}, "selected": "x", "view": {}, "options": {"leads": True}})
    assert (shown.graph, shown.selected, shown.view) == before
    assert not shown.options["leads"]


def test_the_core_problem_stays(shown: TreeWidget) -> None:
    """A tree of one's own is never left without its core problem, alone or chosen among others."""
    alone = tree(nx.DiGraph({CORE: []}), language="en")
    for widget, intent in ((alone, "remove"), (alone, "remove_all")):
        core = name_of(widget, CORE)
        with pytest.raises(CoreProblemStays):
            widget.act(intent, {"node": core, "nodes": [core]})


def test_the_selection_is_linked_both_ways(shown: TreeWidget) -> None:
    """What the page selects reaches a linked widget and is not said back; what that one selects the page shows once."""
    other = ipywidgets.Dropdown(options=list(bus()))
    ipywidgets.link((shown, "selected"), (other, "value"))
    assert other.value == CORE
    from_page(shown, "select_node", {"node": name_of(shown, OLD)})
    assert other.value == OLD
    assert "reveal" not in shown.mine
    other.value = "Children miss school"
    assert shown.mine["reveal"] == {"node": name_of(shown, "Children miss school"), "count": 1}
    with pytest.raises(NodeNotFound):
        shown.selected = "Nothing of the kind"


def test_a_selected_card_that_goes_gives_the_selection_to_the_core(shown: TreeWidget) -> None:
    """Whatever is linked to the selection never holds a node that is not there."""
    shown.selected = OLD
    shown.act("remove", {"node": name_of(shown, OLD)})
    assert shown.selected == CORE


def test_two_trees_are_linked_by_their_graph(shown: TreeWidget) -> None:
    """An edit in either of two linked trees is in the other."""
    other = tree(bus(), core=CORE, language="es")
    traitlets.link((shown, "graph"), (other, "graph"))
    shown.act("add_cause", {"of": name_of(shown, CORE), "text": "It rains"})
    assert other.graph == shown.graph
    other.act("remove", {"node": name_of(other, OLD)})
    assert other.graph == shown.graph
    assert len(shown.graph) == 4


def test_ordinary_widgets_stand_beside_it(shown: TreeWidget) -> None:
    """It is laid out as any widget, in boxes of ipywidgets too."""
    box = ipywidgets.HBox([shown, ipywidgets.IntSlider()])
    shown.layout.height = "20em"
    assert box.children[0].layout.height == "20em"
    assert shown.get_state()["layout"] == f"IPY_MODEL_{shown.layout.model_id}"


@pytest.mark.parametrize(
    ("make", "core", "reasons", "words"),
    [
        (lambda: nx.Graph([(1, 2)]), None, ["undirected"], "no direction"),
        (lambda: (("a", "b"),), None, ["undirected"], "no direction"),
        (nx.DiGraph, None, ["empty_graph"], "graph.add_node"),
        (lambda: nx.DiGraph([(1, 2), (2, 1)]), None, ["would_cycle"], "Arrow 2 → 1"),
        (lambda: nx.DiGraph([(1, 2), (1, 1)]), 2, ["would_cycle"], "Arrow 1 → 1"),
        (lambda: nx.DiGraph([(1, 2), (3, 4)]), None, ["no_centre"], "2 · 4"),
        (lambda: nx.DiGraph([(1, 2), (3, 4)]), 2, ["no_kind", "no_kind"], "Node “3”"),
        (lambda: nx.DiGraph([(1, 2)]), 7, ["unknown_core"], "“7”"),
        (lambda: nx.MultiDiGraph([(1, 2), (1, 2)]), None, ["parallel_arrows"], "two arrows"),
    ],
)
def test_what_is_no_tree_is_refused_with_what_to_mend(
    make: Callable[[], Any], core: object, reasons: list[str], words: str
) -> None:
    """No direction, a circle, no centre, parts that hang together nowhere: each is told with the node or arrow."""
    with pytest.raises(NotATree) as refused:
        tree(make(), core=core, language="en")
    assert [fault["reason"] for fault in refused.value.faults] == reasons
    assert words in str(refused.value)


@pytest.mark.parametrize(
    ("kinds", "reason"),
    [
        ({CORE: "core", OLD: "core"}, "two_core_problems"),
        ({CORE: "core", OLD: "effect"}, "wrong_kind"),
        ({CORE: "core", OLD: "parked"}, "wrong_kind"),
        ({OLD: "cuase"}, "unknown_kind"),
        (dict.fromkeys(bus(), "parked"), "no_core_problem"),
    ],
)
def test_kinds_that_contradict_the_arrows_are_refused(shown: TreeWidget, kinds: dict[str, str], reason: str) -> None:
    """Two core problems, a cause called an effect, a kind that is none: told, and the tree there was stays."""
    graph, before = bus(), shown.graph
    nx.set_node_attributes(graph, kinds, "kind")
    with pytest.raises(NotATree) as refused:
        tree(graph, language="es")
    assert reason in [fault["reason"] for fault in refused.value.faults]
    for no_tree in (nx.DiGraph([(1, 2), (2, 1)]), nx.DiGraph(), None):
        with pytest.raises(traitlets.TraitError if no_tree is None else NotATree):
            shown.graph = no_tree
    assert shown.graph == before


def test_the_graph_that_was_given_is_left_alone() -> None:
    """Neither showing nor editing changes the graph somebody handed in."""
    mine = bus()
    widget = tree(mine, core=CORE)
    widget.act("remove", {"node": name_of(widget, OLD)})
    assert nx.utils.graphs_equal(mine, bus())


def test_it_speaks_the_language_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The language asked for counts, then that of the environment; one that there is not is refused."""
    assert tree(bus(), language="en").labels["undo"] == "Undo"
    assert tree(bus(), language="es").labels["undo"] == "Deshacer"
    monkeypatch.setenv("WORKBENCH_LANGUAGE", "en")
    assert tree(bus()).language == "en"
    with pytest.raises(UnknownLanguage):
        tree(bus(), language="xx")
