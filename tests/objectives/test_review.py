"""Going back from an objective to its problem (R18)."""

import pytest

from ogcore.errors import NodeNotFound
from ogcore.objectives.checks import mirrors
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.objectives.review import Review
from ogcore.objectives.review_events import SentBack
from ogcore.objectives.state import Objectives
from ogcore.trees.state import TreeState
from tests.builders import Room, filled_room


def _confirmed() -> tuple[Room, str]:
    room, names = filled_room()
    room.open("objective_tree")
    return room, names["cause"]


def test_a_problem_sent_back_keeps_both_texts_and_changes_neither() -> None:
    """The mark holds the problem and its objective; nothing is overwritten, and one undo takes the mark away."""
    room, cause = _confirmed()
    room.act(room.ana, "send_back", node=cause)
    marked = room.group[Review].open(room.group[TreeState])
    assert marked == {cause: SentBack("Staff is poorly trained", "Staff is well trained")}
    assert room.group[TreeState].text(cause) == "Staff is poorly trained"
    room.act(room.ana, "undo")
    assert room.group[Review].open(room.group[TreeState]) == {}


def test_a_reworded_problem_is_done_with() -> None:
    """Rewording the problem answers the mark; then it is the objective that is stale."""
    room, cause = _confirmed()
    room.act(room.ana, "send_back", node=cause)
    room.open("problem_tree")
    room.act(room.beto, "reword", node=cause, text="Staff is never trained", base="Staff is poorly trained")
    assert room.group[Review].open(room.group[TreeState]) == {}
    assert next(pair for pair in objective_tree_of(room.group).pairs() if pair.node == cause).stale


def test_a_problem_can_stand_as_it_is() -> None:
    """From either stage; a second time there is nothing to take away."""
    room, cause = _confirmed()
    room.act(room.ana, "send_back", node=cause)
    room.open("problem_tree")
    room.act(room.beto, "keep_problem", node=cause)
    assert room.group[Review].sent == {}
    with pytest.raises(NodeNotFound):
        room.act(room.beto, "keep_problem", node=cause)


def test_only_a_confirmed_objective_sends_back() -> None:
    """A problem without an objective, or with one opened again, has nothing to be held against."""
    room, cause = _confirmed()
    core = room.group[TreeState].core_problem
    room.act(room.ana, "reopen_objective", node=cause)
    for node in (core, cause, "nowhere"):
        with pytest.raises(NodeNotFound):
            room.act(room.ana, "send_back", node=node)


@pytest.mark.parametrize(
    ("text", "answers"), [("Staff is well trained", True), ("More buses at night", False), ("Yes", True)]
)
def test_an_objective_that_moved_away_is_noticed(text: str, answers: bool) -> None:
    """It shares no long word with its problem nor with what was proposed; too short a text tells nothing."""
    room, cause = _confirmed()
    now = room.group[Objectives].by_node[cause].wording.text
    room.act(room.ana, "confirm_objective", node=cause, text=text, base=now)
    room.act(room.ana, "settle_objective", node=cause, text=text)
    assert mirrors(next(pair for pair in objective_tree_of(room.group).pairs() if pair.node == cause)) is answers
