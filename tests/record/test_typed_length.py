"""What is typed is short enough to be read from a wall; what was written longer before stays (R46)."""

from typing import Any

import pytest

from ogcore.brainstorm.commands import add
from ogcore.brainstorm.state import Brainstorm
from ogcore.errors import TextTooLong
from ogcore.record.voice import Voice
from ogcore.record.wording import CARD_LENGTH, IDEA_LENGTH
from ogcore.trees.state import TreeState
from tests.builders import Room

LONG_IDEA, LONG_CARD = "i" * IDEA_LENGTH, "c" * CARD_LENGTH


@pytest.fixture
def room() -> Room:
    """A group at its problem tree, with a core problem and a cause that was written long before."""
    room = Room()
    room.open("problem_tree")
    room.act(room.facilitator, "state_core_problem", text="Nobody sweeps the square")
    return room


@pytest.mark.parametrize(
    ("stage", "intent", "data", "limit"),
    [
        ("brainstorm", "add_idea", {"text": LONG_IDEA}, IDEA_LENGTH),
        ("brainstorm", "add_ideas", {"texts": [LONG_IDEA, "short"]}, IDEA_LENGTH),
        ("problem_tree", "add_cause", {"text": LONG_CARD}, CARD_LENGTH),
        ("problem_tree", "add_effect", {"text": LONG_CARD}, CARD_LENGTH),
        ("problem_tree", "reword", {"text": LONG_CARD}, CARD_LENGTH),
        ("problem_tree", "propose_candidate", {"text": LONG_CARD}, CARD_LENGTH),
        ("objective_tree", "confirm_objective", {"text": LONG_CARD}, CARD_LENGTH),
    ],
)
def test_as_much_as_fits_is_taken_and_one_more_is_refused_with_the_limit(
    room: Room, stage: str, intent: str, data: dict[str, Any], limit: int
) -> None:
    """White space at the ends does not count; the refusal names limit and length, and nothing is written."""
    core = room.group[TreeState].core_problem
    room.open(stage)
    more = {"node": core, "of": core}
    longer = {name: [text[0] + "!", *text[1:]] if name == "texts" else text + "!" for name, text in data.items()}
    before = len(room.log)
    with pytest.raises(TextTooLong) as refused:
        room.act(room.ana, intent, **longer, **more)
    assert refused.value.data == {"limit": limit, "length": limit + 1}
    assert len(room.log) == before
    spaced = {name: text if name == "texts" else f"  {text} " for name, text in data.items()}
    room.act(room.ana, intent, **spaced, **more)
    assert len(room.log) > before


def test_an_idea_longer_than_a_card_becomes_a_card_whole(room: Room) -> None:
    """What was taken as an idea loses nothing on its way into the tree, nor does what an earlier version took."""
    older = "o" * 4000
    room.open("brainstorm")
    idea = room.act(room.ana, "add_idea", text=LONG_IDEA)["ideas"][0]
    room.record("older", "ana", add(room.group[Brainstorm], Voice.of(room.ana), older))
    old = next(idea.idea for idea in room.group[Brainstorm].ideas.values() if idea.text == older)
    room.act(room.facilitator, "reveal_ideas")
    room.open("problem_tree")
    for name, text in ((idea, LONG_IDEA), (old, older)):
        node = room.act(room.ana, "place_idea", idea=name, side="cause", of=room.group[TreeState].core_problem)["node"]
        assert room.group[TreeState].text(node) == text
