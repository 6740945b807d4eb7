"""Building a problem tree: the core problem, causes and effects."""

import pytest

from ogcore.errors import (
    CoreProblemExists,
    CoreProblemMissing,
    EmptyText,
    NodeNotFound,
    TextTooLong,
    TooManyNodes,
    WrongSide,
)
from ogcore.trees import commands as tree_commands
from ogcore.trees.problem_tree import ProblemTree
from tests.builders import assert_sound, small_tree, texts


def test_causes_hang_below_and_effects_above() -> None:
    """A new tree knows the position of each node and its neighbours, in the order they were added."""
    small = small_tree()
    tree = small.tree
    assert tree.positions() == {
        small.core: "core",
        small.cause: "cause",
        small.deep: "cause",
        small.other: "cause",
        small.effect: "effect",
        small.far: "effect",
    }
    assert tree.causes(small.core) == [small.cause, small.other]
    assert tree.effects(small.core) == [small.effect]
    assert tree.causes() == [small.cause, small.deep, small.other]
    assert tree.effects() == [small.effect, small.far]
    assert list(tree.arrows()) == [
        (small.core, small.effect),
        (small.cause, small.core),
        (small.deep, small.cause),
        (small.other, small.core),
        (small.effect, small.far),
    ]
    assert_sound(tree)


def test_there_is_one_core_problem() -> None:
    """A second core problem is refused and the first stays."""
    tree = ProblemTree()
    core = tree.state_core_problem("One")
    with pytest.raises(CoreProblemExists):
        tree.state_core_problem("Two")
    assert texts(tree, tree.ordered()) == ["One"]
    assert tree.core_problem == core


@pytest.mark.parametrize("command", ["add_cause", "add_effect"])
def test_the_core_problem_comes_first(command: str) -> None:
    """Nothing can be hung on a tree without a core problem."""
    tree = ProblemTree()
    with pytest.raises(CoreProblemMissing):
        getattr(tree, command)("Something")
    assert len(tree) == 0


@pytest.mark.parametrize("command", ["add_cause", "add_effect"])
def test_a_branch_hangs_on_a_node_that_is_there(command: str) -> None:
    """An unknown neighbour is refused by name."""
    with pytest.raises(NodeNotFound) as refused:
        getattr(small_tree().tree, command)("Something", "nowhere")
    assert refused.value.data == {"node": "nowhere"}


def test_causes_and_effects_keep_to_their_side() -> None:
    """A cause of an effect, an effect of a cause, and anything on a parked node are refused by name."""
    small = small_tree()
    small.tree.park(small.other)
    before = list(small.tree.events)
    for command, of in [
        (small.tree.add_cause, small.effect),
        (small.tree.add_effect, small.cause),
        (small.tree.add_cause, small.other),
        (small.tree.add_effect, small.other),
    ]:
        with pytest.raises(WrongSide) as refused:
            command("Something", of)
        assert refused.value.data == {"node": of}
    assert small.tree.events == before


@pytest.mark.parametrize(("text", "refusal"), [("", EmptyText), (" \x00\n", EmptyText), ("x" * 10_001, TextTooLong)])
def test_unusable_words_are_refused_and_change_nothing(text: str, refusal: type[Exception]) -> None:
    """Every command that takes words refuses the unusable ones and leaves the tree as it was."""
    small = small_tree()
    before = small.tree.copy()
    for command in (small.tree.add_cause, small.tree.add_effect):
        with pytest.raises(refusal):
            command(text)
    for change in (small.tree.reword, small.tree.settle_wording):
        with pytest.raises(refusal):
            change(small.cause, text)
    with pytest.raises(refusal):
        ProblemTree().state_core_problem(text)
    assert small.tree == before


@pytest.mark.parametrize(
    "text", ["Violencia 👩\u200d👧", "نقص المياه", "x" * 10_000, "=1+1 {{7*7}} $x$ <script>", "- [=A]"]
)
def test_words_of_any_kind_are_kept(text: str) -> None:
    """Emoji, right-to-left script, very long and odd texts are kept as they were written."""
    tree = ProblemTree()
    tree.state_core_problem(text)
    assert tree.text(tree.add_cause(text)) == text


def test_the_same_words_may_stand_twice() -> None:
    """Two nodes with the same words are two nodes."""
    tree = ProblemTree()
    tree.state_core_problem("Same")
    assert tree.add_cause("Same") != tree.add_cause("Same")
    assert len(tree) == 3


def test_a_full_tree_takes_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    """At the limit of nodes, adding is refused with the limit."""
    small = small_tree()
    monkeypatch.setattr(tree_commands, "NODE_LIMIT", 6)
    for command in (small.tree.add_cause, small.tree.add_effect):
        with pytest.raises(TooManyNodes) as refused:
            command("One too many")
        assert refused.value.data == {"limit": 6}
    assert len(small.tree) == 6


def test_what_is_asked_of_an_unknown_node_is_refused() -> None:
    """Every question about a node that is not there names it."""
    tree = small_tree().tree
    for question in (tree.text, tree.wording, tree.position, tree.causes, tree.effects):
        with pytest.raises(NodeNotFound) as refused:
            question("nowhere")
        assert refused.value.data == {"node": "nowhere"}


def test_a_tree_is_equal_by_what_it_holds() -> None:
    """A copy equals its original until one of them changes; a tree equals nothing else."""
    tree = small_tree().tree
    copy = tree.copy()
    assert copy == tree
    tree.add_cause("One more")
    assert copy != tree
    assert tree != "tree"
    assert (tree.core_problem or "") in copy
