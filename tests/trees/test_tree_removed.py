"""What was removed lies ready to be put back for the rest of the day (R12)."""

import time

import pytest

from ogcore.errors import BranchIsLocked, OnlyFacilitators, PutBackTooLate, WouldCycle
from ogcore.evidence.state import EvidenceBook
from ogcore.record.wording import Wording
from ogcore.trees import removed
from ogcore.trees.removed import KEPT, put_back, removed_lately
from ogcore.trees.state import TreeState
from tests.builders import Room, assert_sound, reopened

NOW = time.time()


@pytest.fixture
def room() -> Room:
    """A room at its problem tree, now: ``deep -> cause -> core``, and ``other -> core``."""
    room = Room()
    room.at = NOW
    room.open("problem_tree")
    core = room.act(room.facilitator, "state_core_problem", text="Core")["node"]
    cause = room.act(room.beto, "add_cause", of=core, text="Cause")["node"]
    room.act(room.beto, "add_cause", of=cause, text="Deep")
    room.act(room.beto, "add_cause", of=core, text="Other")
    return room


def named(room: Room, *texts: str) -> list[str]:
    """Return the nodes that say this."""
    tree = room.group[TreeState]
    return [node for text in texts for node in tree.ordered() if tree.text(node) == text]


def lately(room: Room, now: float = NOW) -> list[str]:
    """Return what lies ready, in its order."""
    return [one.wording.text for one in removed_lately(room.group, now)]


def arrows(room: Room) -> set[tuple[str, str]]:
    """Return the arrows of the tree in words."""
    tree = room.group[TreeState]
    return {(tree.text(cause), tree.text(effect)) for cause, effect in tree.arrows()}


def test_a_removed_card_comes_back_with_all_it_had(room: Room) -> None:
    """Its words, those offered beside them, its evidence and its arrows, and what hung on it hangs on it again."""
    (cause,) = named(room, "Cause")
    room.act(room.beto, "reword", node=cause, text="Offered", base="long ago")
    proof = room.act(room.beto, "add_evidence", node=cause, kind="source", fields={"figure": "7"})["evidence"]
    before = room.group[TreeState].copy()
    room.act(room.ana, "remove", node=cause)
    assert lately(room) == ["Cause"]
    assert arrows(room) == {("Other", "Core")}
    room.act(room.beto, "put_back", nodes=[cause])
    assert room.group[TreeState] == before
    assert room.group[TreeState].wording(cause) == Wording("Cause", ("Offered",))
    assert [one.evidence for one in room.group[EvidenceBook].of(cause)] == [proof]
    assert lately(room) == []
    assert room.group == room.replayed() == reopened(room.group)


@pytest.mark.parametrize("together", [True, False])
def test_many_removed_at_once_come_back_as_they_hung(room: Room, together: bool) -> None:
    """In one stroke or one by one, whichever comes first."""
    before = room.group[TreeState].copy()
    nodes = named(room, "Deep", "Cause", "Other")
    room.act(room.ana, "remove_all", nodes=nodes)
    for some in [nodes] if together else [[node] for node in nodes]:
        room.act(room.beto, "put_back", nodes=some)
        assert_sound(room.group[TreeState])
    assert room.group[TreeState] == before


def test_what_has_lost_its_place_comes_back_to_the_parking_lot(room: Room) -> None:
    """Where the card it hung on is gone, it waits to be joined to another."""
    deep, cause = named(room, "Deep", "Cause")
    room.act(room.ana, "remove", node=deep)
    room.act(room.ana, "remove", node=cause)
    assert lately(room) == ["Cause", "Deep"]
    room.act(room.beto, "put_back", nodes=[deep])
    assert room.group[TreeState].parked() == [deep]


def test_an_arrow_that_would_close_a_circle_stays_out(room: Room) -> None:
    """Others have drawn the opposite since: the card comes back with what still fits."""
    cause, other, (core,) = *named(room, "Cause", "Other"), named(room, "Core")
    room.act(room.beto, "link", cause=other, effect=cause)
    room.act(room.ana, "remove", node=cause)
    deep = named(room, "Deep")[0]
    room.act(room.beto, "restore", node=deep, of=core, side="cause")
    room.act(room.beto, "link", cause=deep, effect=other)
    room.act(room.beto, "put_back", nodes=[cause])
    assert_sound(room.group[TreeState])
    with pytest.raises(WouldCycle):
        room.act(room.beto, "link", cause=cause, effect=deep)


def test_what_was_added_and_taken_back_was_not_removed(room: Room) -> None:
    """Undo of one's own card, and a facilitator's taking back of a vandal's, leave nothing in the parking lot."""
    (core,) = named(room, "Core")
    room.act(room.ana, "add_cause", of=core, text="A slip")
    room.act(room.ana, "undo")
    room.act(room.ana, "add_cause", of=core, text="Rude")
    room.act(room.facilitator, "take_back", operation=room.group.history.shared()[0].op)
    assert named(room, "A slip", "Rude") == lately(room) == []


def test_after_the_day_it_is_no_longer_offered(room: Room) -> None:
    """By the server's clock: to the last second, and then neither shown nor to be had."""
    (other,) = named(room, "Other")
    room.act(room.ana, "remove", node=other)
    assert lately(room, NOW + KEPT - 1) == ["Other"]
    assert lately(room, NOW + KEPT) == []
    room.act(room.ana, "undo")
    room.at = NOW - KEPT - 1
    room.act(room.ana, "remove", node=other)
    with pytest.raises(PutBackTooLate) as refused:
        room.act(room.beto, "put_back", nodes=[other])
    assert refused.value.data == {"node": other}
    assert removed.last_words(room.group, other) == "Other"


def test_what_is_there_again_stays_as_it_is(room: Room) -> None:
    """Two people who press at the same moment put it back once."""
    (other,) = named(room, "Other")
    room.act(room.ana, "remove", node=other)
    ready = removed_lately(room.group, NOW)
    room.act(room.beto, "put_back", nodes=[other])
    assert put_back(room.group[TreeState], ready, [other]) == ()


def test_the_rights_of_the_stage_hold_for_putting_back(room: Room) -> None:
    """Where people propose it waits, where the facilitator leads it is refused, and a locked card is not joined to."""
    (other,) = named(room, "Other")
    room.act(room.ana, "remove", node=other)
    room.act(room.facilitator, "set_right", stage="problem_tree", right="propose")
    proposal = room.act(room.beto, "put_back", nodes=[other])["proposed"]
    assert not named(room, "Other")
    room.act(room.facilitator, "set_right", stage="problem_tree", right="lead")
    with pytest.raises(OnlyFacilitators):
        room.act(room.beto, "put_back", nodes=[other])
    room.act(room.facilitator, "set_right", stage="problem_tree", right="edit")
    room.act(room.facilitator, "lock_branch", node=named(room, "Core")[0])
    with pytest.raises(BranchIsLocked):
        room.act(room.beto, "put_back", nodes=[other])
    room.act(room.facilitator, "accept_proposal", proposal=proposal)
    assert named(room, "Other") == [other]
