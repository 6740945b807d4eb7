"""Any sequence of commands on a problem tree, found by hypothesis."""

from collections.abc import Callable

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from ogcore.errors import NothingToUndo, OgError
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.state import TreeState
from tests.builders import assert_sound

PLACE = st.integers(0, 30)
PLACES = st.lists(PLACE, max_size=4)
TEXT = st.sampled_from(["", "Same", "Other", "مياه", "x\x00y", "- [=A]"])


def said_by(tree: TreeState, node: str) -> set[str]:
    """Return every wording that can be found of a node."""
    now = tree.wording(node)
    return {now.text, *now.offers, *tree.merged(node)}


class TreeMachine(RuleBasedStateMachine):
    """Commands with nodes picked at random, known and unknown."""

    def __init__(self) -> None:
        super().__init__()
        self.tree = ProblemTree()
        self.tree.state_core_problem("Core")
        self.replayed = TreeState()
        self.seen = 0

    def node(self, place: int) -> str:
        """Return some node, or a name that is none."""
        nodes = self.tree.ordered()
        return nodes[place % len(nodes)] if nodes and place < 30 else "nowhere"

    def attempt(self, command: Callable[[], object]) -> None:
        """Carry out a command; a refusal must leave the tree, its events and its history as they were."""
        before, count, done = self.tree.copy(), len(self.tree.events), list(self.tree.history.done)
        try:
            command()
        except OgError:
            assert self.tree == before
            assert len(self.tree.events) == count
            assert self.tree.history.done == done

    @rule(text=TEXT)
    def state(self, text: str) -> None:
        """State a core problem."""
        self.attempt(lambda: self.tree.state_core_problem(text))

    @rule(place=PLACE, text=TEXT)
    def add_cause(self, place: int, text: str) -> None:
        """Add a cause."""
        self.attempt(lambda: self.tree.add_cause(text, self.node(place)))

    @rule(place=PLACE, text=TEXT)
    def add_effect(self, place: int, text: str) -> None:
        """Add an effect."""
        self.attempt(lambda: self.tree.add_effect(text, self.node(place)))

    @rule(place=PLACE, text=TEXT, base=TEXT)
    def reword(self, place: int, text: str, base: str) -> None:
        """Reword a node, from its present text or another."""
        self.attempt(lambda: self.tree.reword(self.node(place), text, base))

    @rule(place=PLACE, text=TEXT)
    def settle(self, place: int, text: str) -> None:
        """Choose among wordings."""
        self.attempt(lambda: self.tree.settle_wording(self.node(place), text))

    @rule(one=PLACE, other=PLACE)
    def link(self, one: int, other: int) -> None:
        """Draw an arrow."""
        self.attempt(lambda: self.tree.link(self.node(one), self.node(other)))

    @rule(one=PLACE, other=PLACE)
    def unlink(self, one: int, other: int) -> None:
        """Take an arrow out."""
        self.attempt(lambda: self.tree.unlink(self.node(one), self.node(other)))

    @rule(place=PLACE, near=PLACE, goal=PLACE)
    def move(self, place: int, near: int, goal: int) -> None:
        """Move a node from one of its neighbours to another node."""
        node = self.node(place)
        neighbours = [*self.tree.causes(node), *self.tree.effects(node)] if node in self.tree else []
        source = neighbours[near % len(neighbours)] if neighbours else self.node(near)
        self.attempt(lambda: self.tree.move(node, source, self.node(goal)))

    @rule(place=PLACE)
    def park(self, place: int) -> None:
        """Park a branch."""
        self.attempt(lambda: self.tree.park(self.node(place)))

    @rule(place=PLACE, of=PLACE, side=st.sampled_from(["cause", "effect", "above"]))
    def restore(self, place: int, of: int, side: str) -> None:
        """Bring something back from the parking lot."""
        parked = self.tree.parked()
        node = parked[place % len(parked)] if parked else self.node(place)
        self.attempt(lambda: self.tree.restore(node, self.node(of), side))

    @rule(place=PLACE)
    def remove(self, place: int) -> None:
        """Take a node out."""
        self.attempt(lambda: self.tree.remove(self.node(place)))

    def some(self, places: list[int]) -> list[str]:
        """Return several nodes, possibly the same one twice."""
        return [self.node(place) for place in places]

    @rule(place=PLACE, texts=st.lists(TEXT, max_size=4), base=st.none() | TEXT)
    def split(self, place: int, texts: list[str], base: str | None) -> None:
        """Give parts of a statement nodes of their own."""
        self.attempt(lambda: self.tree.split(self.node(place), texts, base))

    @rule(places=PLACES, text=TEXT)
    def merge(self, places: list[int], text: str) -> None:
        """Let several nodes become one; every word of theirs stays to be found."""
        nodes = self.some(places)
        said = {word for node in nodes if node in self.tree for word in said_by(self.tree, node)}
        self.attempt(lambda: self.tree.merge(nodes, text))
        if len(set(nodes)) > 1 and nodes[0] in self.tree and not set(nodes[1:]) - {nodes[0]} & set(self.tree.graph):
            assert said <= {word for node in self.tree.graph for word in said_by(self.tree, node)}

    @rule(places=PLACES, goal=PLACE, side=st.sampled_from(["cause", "effect", "above"]))
    def move_all(self, places: list[int], goal: int, side: str) -> None:
        """Hang several nodes elsewhere."""
        self.attempt(lambda: self.tree.move_all(self.some(places), self.node(goal), side))

    @rule(places=PLACES)
    def park_all(self, places: list[int]) -> None:
        """Park several nodes."""
        self.attempt(lambda: self.tree.park_all(self.some(places)))

    @rule(places=PLACES)
    def remove_all(self, places: list[int]) -> None:
        """Take several nodes out."""
        self.attempt(lambda: self.tree.remove_all(self.some(places)))

    @rule()
    def undo(self) -> None:
        """Take the last change back; a single writer is never in conflict with anybody."""
        try:
            self.tree.undo()
        except NothingToUndo:
            assert not self.tree.history.done

    @rule()
    def redo(self) -> None:
        """Bring the last undone change back, if there is one."""
        if self.tree.history.undone:
            self.tree.redo()

    @rule()
    def undo_then_redo(self) -> None:
        """Undo followed by redo leads back to the same tree."""
        if self.tree.history.done:
            before = self.tree.copy()
            self.tree.undo()
            self.tree.redo()
            assert self.tree == before

    @invariant()
    def the_tree_is_sound(self) -> None:
        """Hold the rules of every tree."""
        assert_sound(self.tree)

    @invariant()
    def the_events_tell_all(self) -> None:
        """Hold that the events alone lead to the tree."""
        for event in self.tree.events[self.seen :]:
            if not event.kind.startswith("Operation"):
                self.replayed.apply(event)
        self.seen = len(self.tree.events)
        assert self.replayed == self.tree

    def teardown(self) -> None:
        """Hold replay as a whole, and that all can be taken back step by step to the empty tree."""
        assert ProblemTree.replay(self.tree.events) == self.tree
        while self.tree.history.done:
            self.tree.undo()
        assert len(self.tree) == 0


@pytest.mark.no_cover  # many times through what other tests run through once
def test_any_sequence_of_commands_leaves_a_sound_tree() -> None:
    """Invariants, replay, refusals without effect, and undo hold whatever one person does."""
    run_state_machine_as_test(TreeMachine, settings=settings(max_examples=40, stateful_step_count=30, deadline=None))
