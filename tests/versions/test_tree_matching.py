"""Which node is which, in two trees that share no ids."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ogcore.trees.outline import read_outline, write_outline
from ogcore.trees.state import TreeState
from ogcore.versions.difference import difference
from ogcore.versions.matching import matched
from tests.versions.test_tree_difference import two_trees

OLD = """\
EFFECTS
- Young mothers leave school
PROBLEM
Many adolescents become pregnant
CAUSES
- Methods are unknown
  - Teachers are poorly trained
- Health services are avoided
- Nobody coordinates
"""


def compared(new: str) -> tuple[TreeState, TreeState]:
    """Return the tree of OLD and that of another outline, matched with it."""
    old = read_outline(OLD)
    return old, matched(old, read_outline(new))


def test_the_same_words_are_the_same_node() -> None:
    """An outline read twice holds no difference, whatever its bullets and full stops."""
    old, new = compared(OLD.replace("- ", "* ").replace("Nobody coordinates", "Nobody coordinates."))
    assert [(change.before, change.after) for change in difference(old, new).reworded] == [
        ("Nobody coordinates", "Nobody coordinates.")
    ]
    assert not difference(*compared(OLD))


def test_the_core_problem_is_the_core_problem() -> None:
    """However it is reworded, it is not taken for another."""
    found = difference(*compared(OLD.replace("Many adolescents become pregnant", "Rivers are dirty")))
    assert [(change.before, change.after) for change in found.reworded] == [
        ("Many adolescents become pregnant", "Rivers are dirty")
    ]
    assert not found.added


def test_nearly_the_same_words_are_reworded_and_others_are_not() -> None:
    """A statement that kept most of its words is reworded; another in its place was added, and the first removed."""
    text = OLD.replace("Teachers are poorly trained", "Teachers are hardly trained").replace(
        "Nobody coordinates", "Roads flood"
    )
    old, new = compared(text)
    found = difference(old, new)
    assert [change.after for change in found.reworded] == ["Teachers are hardly trained"]
    assert [new.text(node) for node in found.added] == ["Roads flood"]
    assert [old.text(node) for node in found.removed] == ["Nobody coordinates"]


def test_a_statement_that_hangs_elsewhere_has_moved() -> None:
    """It is found by its words alone."""
    text = OLD.replace("  - Teachers are poorly trained\n", "") + "  - Teachers are poorly trained\n"
    old, new = compared(text)
    (moved,) = difference(old, new).moved
    assert old.text(moved.node) == "Teachers are poorly trained"


def test_of_equal_statements_each_keeps_its_place() -> None:
    """The same words under two causes are told apart by what they hang on."""
    twice = OLD.replace("- Nobody coordinates\n", "- Nobody coordinates\n  - Teachers are poorly trained\n")
    swapped = twice.replace("- Methods are unknown\n  - Teachers are poorly trained\n", "- Methods are unknown\n")
    old, new = read_outline(twice), read_outline(swapped)
    found = difference(old, matched(old, new))
    (gone,) = found.removed
    assert [old.text(node) for node in old.effects(gone)] == ["Methods are unknown"]
    assert not found.moved


@pytest.mark.no_cover  # many times through what other tests run through once
@given(two_trees())
def test_any_two_trees_can_be_matched(trees: tuple[TreeState, TreeState]) -> None:
    """The matched tree is the new one under other names, and a tree's own text form does not differ from it."""
    assume(all(tree.core_problem is not None for tree in trees))
    old, new = (read_outline(write_outline(tree, "en")) for tree in trees)
    renamed = matched(old, new)
    assert sorted(renamed.text(node) for node in renamed.graph) == sorted(new.text(node) for node in new.graph)
    assert sorted((renamed.text(a), renamed.text(b)) for a, b in renamed.graph.edges) == sorted(
        (new.text(a), new.text(b)) for a, b in new.graph.edges
    )
    again = read_outline(write_outline(trees[0], "en"))
    assert not difference(old, matched(old, again))


def test_ids_that_mean_something_else_are_not_trusted() -> None:
    """Two sheets numbered from 1 share ids and nothing else."""
    old, new = read_outline(OLD), TreeState()
    new.core_problem = old.ordered()[0]
    for order, (node, text) in enumerate(zip(old.ordered(), ("Rivers are dirty", "Waste", "Fish die"), strict=False)):
        new.graph.add_node(node, text=text, offers=(), order=order)
    found = difference(old, matched(old, new))
    assert len(found.added) == 2
    assert [change.after for change in found.reworded] == ["Rivers are dirty"]


@given(st.integers(0, 3))
def test_trees_that_share_ids_need_no_guess(place: int) -> None:
    """A node keeps its id whatever it says."""
    old = read_outline(OLD)
    new = old.copy()
    node = old.ordered()[place]
    new.graph.nodes[node]["text"] = "Something else altogether"
    assert [change.node for change in difference(old, matched(old, new)).reworded] == [node]
