"""Objectives that answer problems: confirming, offering, settling, reopening."""

import pytest

from ogcore.errors import EmptyText, NodeNotFound
from ogcore.objectives.events import Objective
from ogcore.objectives.state import Objectives
from ogcore.record.wording import Wording
from tests.builders import Room


def begun() -> tuple[Room, str]:
    """Return a room at the objective tree, and the node of its core problem."""
    room = Room()
    core = room.act(room.facilitator, "state_core_problem", text="Services are avoided")["node"]
    room.open("objective_tree")
    return room, core


def test_confirming_keeps_the_problem_it_answers() -> None:
    """An objective remembers the words of the problem at that moment."""
    room, core = begun()
    assert room.act(room.ana, "confirm_objective", node=core, text=" Services  are used ") == {}
    assert room.group[Objectives].by_node[core] == Objective(Wording("Services are used"), "Services are avoided")


@pytest.mark.parametrize("base", [None, "what was there long ago"])
def test_two_simultaneous_objectives_are_both_kept(base: str | None) -> None:
    """Whoever comes second, from nothing or from older words, has their words offered beside the first."""
    room, core = begun()
    room.act(room.ana, "confirm_objective", node=core, text="Of Ana")
    assert room.act(room.beto, "confirm_objective", node=core, text="Of Beto", base=base) == {"offered": True}
    assert room.group[Objectives].by_node[core].wording == Wording("Of Ana", ("Of Beto",))
    before = len(room.log)
    room.act(room.beto, "confirm_objective", node=core, text="Of Beto", base=base)
    assert len(room.log) == before


def test_an_edit_from_the_present_words_replaces_them_and_keeps_the_offers() -> None:
    """Somebody who saw the present objective may change it."""
    room, core = begun()
    room.act(room.ana, "confirm_objective", node=core, text="One")
    room.act(room.beto, "confirm_objective", node=core, text="Two")
    room.act(room.ana, "confirm_objective", node=core, text="Three", base="One")
    assert room.group[Objectives].by_node[core].wording == Wording("Three", ("Two",))


def test_settling_chooses_one_and_lets_the_others_go() -> None:
    """After settling there is one objective; settling it again is no event."""
    room, core = begun()
    room.act(room.ana, "confirm_objective", node=core, text="One")
    room.act(room.beto, "confirm_objective", node=core, text="Two")
    room.act(room.ana, "settle_objective", node=core, text="Two")
    assert room.group[Objectives].by_node[core].wording == Wording("Two")
    before = len(room.log)
    room.act(room.beto, "settle_objective", node=core, text="Two")
    assert len(room.log) == before


def test_reopening_keeps_the_words_and_confirming_them_closes_it_again() -> None:
    """A reopened objective says the same and is open; reopening twice is no event."""
    room, core = begun()
    room.act(room.ana, "confirm_objective", node=core, text="One")
    room.act(room.beto, "reopen_objective", node=core)
    assert room.group[Objectives].by_node[core] == Objective(Wording("One"), "Services are avoided", confirmed=False)
    before = len(room.log)
    room.act(room.beto, "reopen_objective", node=core)
    assert len(room.log) == before
    room.act(room.ana, "confirm_objective", node=core, text="One", base="One")
    assert room.group[Objectives].by_node[core].confirmed


def test_undo_takes_the_objective_away_again() -> None:
    """After undoing the first confirmation there is no objective."""
    room, core = begun()
    room.act(room.ana, "confirm_objective", node=core, text="One")
    room.act(room.ana, "undo")
    assert room.group[Objectives].by_node == {}


@pytest.mark.parametrize("intent", ["confirm_objective", "settle_objective", "reopen_objective"])
def test_objectives_belong_to_nodes(intent: str) -> None:
    """An unknown node is refused by name."""
    room, _ = begun()
    with pytest.raises(NodeNotFound) as refused:
        room.act(room.ana, intent, node="nowhere", text="Words")
    assert refused.value.data == {"node": "nowhere"}


@pytest.mark.parametrize("intent", ["confirm_objective", "settle_objective"])
def test_objectives_need_words(intent: str) -> None:
    """An empty objective is refused."""
    room, core = begun()
    with pytest.raises(EmptyText):
        room.act(room.ana, intent, node=core, text=" \x00 ")
