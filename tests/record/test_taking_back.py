"""A facilitator takes back what anybody did to the common work (R12, R13)."""

import pytest

from ogcore.errors import NotAllowed, OperationNotFound, TakeBackConflict
from ogcore.trees.state import TreeState
from tests.builders import Room, filled_room, reopened


def removed() -> tuple[Room, str, list[str]]:
    """Return a room in which Ana has removed six cards of Beto's, with the core problem and the six."""
    room = Room()
    room.open("problem_tree")
    core = room.act(room.facilitator, "state_core_problem", text="Core")["node"]
    cards = [room.act(room.beto, "add_cause", of=core, text=f"Cause {number}")["node"] for number in range(6)]
    room.act(room.ana, "remove_all", nodes=cards)
    return room, core, cards


def last(room: Room) -> str:
    """Return the last operation on the common work."""
    return room.group.history.shared()[0].op


def test_what_somebody_did_is_taken_back_whole() -> None:
    """All that one gesture removed is there again, and it is told as an undo is."""
    room, _, cards = removed()
    operation = last(room)
    told = room.act(room.facilitator, "take_back", operation=operation)
    assert set(cards) <= set(room.group[TreeState].graph)
    assert told["of"] == operation
    assert {one["node"] for one in told["happened"]} == set(cards)
    assert room.group == room.replayed() == reopened(room.group)


def test_who_did_it_cannot_bring_it_back_by_redo() -> None:
    """What a facilitator took back is no undone change of whoever did it: their next undo is what they did before."""
    room, core, _ = removed()
    kept = room.act(room.ana, "add_cause", of=core, text="Of Ana")["node"]
    operation = room.group.history.shared()[1].op
    room.act(room.facilitator, "take_back", operation=operation)
    assert not room.group.history.can_redo("ana")
    room.act(room.ana, "undo")
    assert kept not in room.group[TreeState]
    assert not room.group.history.can_undo("ana")


def test_taking_back_is_undone_and_redone_as_any_change() -> None:
    """Undo of it lets the operation hold again, to be taken back once more; redo takes it back."""
    room, _, cards = removed()
    operation = last(room)
    room.act(room.facilitator, "take_back", operation=operation)
    for _ in range(2):
        room.act(room.facilitator, "undo")
        assert set(cards).isdisjoint(room.group[TreeState].graph)
        assert last(room) == operation
        room.act(room.facilitator, "redo")
        assert set(cards) <= set(room.group[TreeState].graph)
    assert room.group == room.replayed() == reopened(room.group)


def test_a_taking_back_is_taken_back_and_that_is_undone_whole() -> None:
    """Though all of it happens at the same moment, it stays one operation each."""
    room, _, cards = removed()
    removal = last(room)
    room.act(room.facilitator, "take_back", operation=removal)
    room.act(room.facilitator, "take_back", operation=last(room))
    assert set(cards).isdisjoint(room.group[TreeState].graph)
    assert {one.op for one in room.group.history.shared()} >= {removal, last(room)}
    room.act(room.facilitator, "undo")
    assert set(cards) <= set(room.group[TreeState].graph)
    assert room.group == room.replayed() == reopened(room.group)


def test_an_operation_that_holds_again_is_in_its_place() -> None:
    """What was done before it is undone after it, by whoever did both."""
    room, core, _ = removed()
    operation = last(room)
    room.at = 5.0
    room.act(room.ana, "add_cause", of=core, text="Later")
    room.act(room.facilitator, "take_back", operation=operation)
    room.act(room.facilitator, "undo")
    assert [one.op for one in room.group.history.shared()][1] == operation


def test_what_others_have_built_on_is_refused_by_its_card() -> None:
    """The refusal names the card that stands in the way, and nothing changes."""
    room, core, _ = removed()
    card = room.act(room.ana, "add_cause", of=core, text="Of Ana")["node"]
    operation = last(room)
    room.act(room.beto, "reword", node=card, text="Of Beto")
    before = room.replayed()
    with pytest.raises(TakeBackConflict) as refused:
        room.act(room.facilitator, "take_back", operation=operation)
    assert refused.value.data == {"node": card}
    assert room.group == before


def test_nothing_is_taken_back_twice() -> None:
    """An operation that was taken back, or that its own author undid, is no longer there to be taken back."""
    room, _, _ = removed()
    first = last(room)
    room.act(room.facilitator, "take_back", operation=first)
    with pytest.raises(OperationNotFound):
        room.act(room.facilitator, "take_back", operation=first)
    room.act(room.facilitator, "undo")
    room.act(room.ana, "undo")
    with pytest.raises(OperationNotFound):
        room.act(room.facilitator, "take_back", operation=first)


def test_what_is_somebodys_own_is_neither_listed_nor_taken_back() -> None:
    """Of ideas, answers and the like nobody is told whose they are: not by a list, and not by trying."""
    room, _ = filled_room()
    history = room.group.history
    own = [one for one in history.done if one.own]
    assert own
    assert not [one for one in history.shared() if any(event.own for event in one.events)]
    for one in own:
        with pytest.raises(OperationNotFound):
            room.act(room.facilitator, "take_back", operation=one.op)


def test_participants_take_nothing_of_others_back() -> None:
    """At the core's own door, whatever their page would show."""
    room, _, _ = removed()
    with pytest.raises(NotAllowed):
        room.act(room.ana, "take_back", operation=last(room))
