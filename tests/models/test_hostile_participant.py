"""What a participant tries who wants to decide for the group, or to know what is not shown yet (R47, R51)."""

import pytest

from ogcore.candidates.state import CHOOSING, SHOWN
from ogcore.errors import CentreReserved, OgError, OnlyFacilitators, OnlyProposals
from ogcore.record.participant import Identity
from ogcore.rights.state import LEAD, PROPOSE
from ogcore.trees.state import TreeState
from tests.builders import Room, filled_room
from tests.table import seated
from workbench.panels.candidates.view import candidates_view
from workbench.panels.panel import Viewer

READERS = (Viewer("en", editable=True), Viewer("en", editable=True, facilitator=True), Viewer("en", reading=True))


def refused(room: Room, who: Identity, intent: str, **data: object) -> type[OgError]:
    """Return how an intent is refused; nothing has happened."""
    before = len(room.log)
    with pytest.raises(OgError) as refusal:
        room.act(who, intent, **data)
    assert len(room.log) == before
    return type(refusal.value)


def led_tree(right: str, at: str) -> tuple[Room, dict[str, str]]:
    """Return the filled room at a stage where everybody edits, with that right in the stage of the tree."""
    room, names = filled_room()
    room.act(room.facilitator, "set_right", stage="problem_tree", right=right)
    room.open(at)
    return room, dict(names)


def test_the_brainstorm_is_no_way_round_the_right_of_the_tree() -> None:
    """An idea goes from the brainstorm into the tree only as far as the stage of the tree lets its writer edit."""
    room, names = led_tree(LEAD, "brainstorm")
    placed = {"idea": names["idea"], "of": names["core"], "side": "cause"}
    assert refused(room, room.ana, "place_idea", **placed) is OnlyFacilitators
    assert refused(room, room.ana, "place_idea", idea=names["idea"], side="parked") is OnlyFacilitators
    room, names = led_tree(PROPOSE, "brainstorm")
    before = len(room.group[TreeState])
    assert "proposed" in room.act(room.ana, "place_idea", **{**placed, "idea": names["idea"], "of": names["core"]})
    assert len(room.group[TreeState]) == before


@pytest.mark.parametrize(("right", "refusal"), [(LEAD, OnlyFacilitators), (PROPOSE, OnlyProposals)])
def test_undo_and_redo_in_another_stage_are_no_way_round_it(right: str, refusal: type[OgError]) -> None:
    """What was placed while everybody edited is not taken out, nor brought back, from the brainstorm."""
    room, names = filled_room()
    room.open("brainstorm")
    room.act(room.ana, "place_idea", idea=names["idea"], of=names["core"], side="cause")
    room.act(room.facilitator, "set_right", stage="problem_tree", right=right)
    assert refused(room, room.ana, "undo") is refusal
    room.act(room.facilitator, "set_right", stage="problem_tree", right="edit")
    room.act(room.ana, "undo")
    room.act(room.facilitator, "set_right", stage="problem_tree", right=right)
    assert refused(room, room.ana, "redo") is refusal


def test_a_scribe_accepts_nothing_for_a_stage_that_is_the_facilitators_by_now() -> None:
    """Not from another stage either, which is open to everybody; the facilitator may."""
    room, names = led_tree(PROPOSE, "brainstorm")
    room.act(room.facilitator, "appoint_scribe", person="beto")
    placed = {"idea": names["idea"], "of": names["core"], "side": "cause"}
    waiting = room.act(room.ana, "place_idea", **placed)["proposed"]
    room.act(room.facilitator, "set_right", stage="problem_tree", right=LEAD)
    assert refused(room, room.beto, "accept_proposal", proposal=waiting) is OnlyFacilitators
    room.act(room.facilitator, "accept_proposal", proposal=waiting)


def test_what_stays_within_its_stage_is_as_before() -> None:
    """The right of the brainstorm does not reach who places an idea from the tree's own stage."""
    room, names = filled_room()
    room.act(room.facilitator, "set_right", stage="brainstorm", right=LEAD)
    room.open("problem_tree")
    assert "node" in room.act(room.ana, "place_idea", idea=names["idea"], of=names["core"], side="cause")


def straight_room() -> Room:
    """Return a room where a first sentence went straight in, and its author took it out again."""
    room = Room()
    room.open("problem_tree")
    room.act(room.facilitator, "rule_first_sentence", straight=True)
    room.act(room.ana, "state_core_problem", text="Noise at night")
    return room


@pytest.mark.parametrize("choosing", [False, True])
def test_redo_puts_no_sentence_over_those_that_wait(choosing: bool) -> None:
    """What went straight in and was undone does not come back into the centre over others' candidates."""
    room = straight_room()
    room.act(room.ana, "undo")
    room.act(room.beto, "propose_candidate", text="Dark streets")
    if choosing:
        room.act(room.facilitator, "move_choice", phase=CHOOSING)
    assert refused(room, room.ana, "redo") is CentreReserved


def test_redo_puts_nothing_straight_in_where_that_is_no_longer_the_rule() -> None:
    """The rule that holds now decides; while it still holds one's own sentence comes back."""
    room = straight_room()
    room.act(room.ana, "undo")
    room.act(room.ana, "redo")
    room.act(room.ana, "undo")
    room.act(room.facilitator, "rule_first_sentence", straight=False)
    assert refused(room, room.ana, "redo") is CentreReserved


def test_taking_a_candidate_back_tells_nobody_how_many_prefer_it() -> None:
    """The number of those who have chosen stays as it is, on every page, until the choice is shown."""
    room = Room()
    room.open("problem_tree")
    mine = room.act(room.ana, "propose_candidate", text="Noise at night")["candidate"]
    room.act(room.beto, "propose_candidate", text="Dark streets")
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    for place in range(2):
        room.act(seated(f"voter-{place}", "government"), "prefer_candidate", candidate=mine)
    for phase in (CHOOSING, SHOWN):  # of fewer than three only the number is told when it is shown, too
        room.act(room.facilitator, "move_choice", phase=phase)
        for intent in ("withdraw_candidate", "return_candidate"):
            room.act(room.ana, intent, candidate=mine)
            assert [candidates_view(room.group, reader)["chosen"] for reader in READERS] == [2, 2, 2]
