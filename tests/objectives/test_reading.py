"""Reading the proposed objectives together, and keeping all that were read at one stroke (R16)."""

import json
from typing import Any

import pytest

from ogcore.errors import EmptyText, NodeNotFound, NotAllowed, ProposalChanged, ProposalsUnread
from ogcore.objectives.events import Objective
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.objectives.reading import Reading
from ogcore.objectives.state import Objectives
from ogcore.record.wording import Wording
from tests.builders import Room, reopened
from tests.table import Table

STAFF, FEE, FOUND = "Staff is well trained", "Training is affordable", "Illness is found on time"


class Reader:
    """A facilitator at the objective tree: three sure proposals, and two that the group has to word."""

    def __init__(self) -> None:
        self.table = Table()
        self.room: Room = self.table.room
        self.room.open("objective_tree")
        self.sure = {self.table.effect: FOUND, self.table.cause: STAFF, self.table.deep: FEE}

    def read(self, node: str, text: str | None = None, *, on: bool = True) -> None:
        """Mark a pair as read with the words it has, or with others."""
        self.room.act(self.room.facilitator, "read_objective", node=node, text=text or self.sure[node], on=on)

    def read_all(self) -> None:
        """Mark every sure pair as read."""
        for node in self.sure:
            self.read(node)

    def keep(self, **changed: str) -> dict[str, Any]:
        """Keep all that are sure, some with other words than they have."""
        pairs = [{"node": node, "text": text} for node, text in {**self.sure, **changed}.items()]
        return self.room.act(self.room.facilitator, "confirm_objectives", pairs=pairs)

    @property
    def kept(self) -> dict[str, str]:
        """What is confirmed, by node."""
        held = self.room.group[Objectives].by_node.items()
        return {node: objective.wording.text for node, objective in held if objective.confirmed}


def test_all_that_are_sure_are_kept_once_each_was_read_and_come_back_with_one_undo() -> None:
    """While any is unread the refusal counts them; then one operation confirms all, and one undo takes all back."""
    reader = Reader()
    with pytest.raises(ProposalsUnread) as refused:
        reader.keep()
    assert refused.value.data == {"count": 3}
    reader.read(reader.table.cause)
    reader.read(reader.table.deep)
    with pytest.raises(ProposalsUnread) as refused:
        reader.keep()
    assert refused.value.data == {"count": 1}
    assert reader.kept == {}
    reader.read(reader.table.effect)
    reader.keep()
    assert reader.kept == reader.sure
    reader.room.act(reader.room.facilitator, "undo")
    assert reader.kept == {}
    reader.keep()  # what was read was read
    assert reader.kept == reader.sure


@pytest.mark.parametrize(
    ("intent", "data"),
    [
        ("confirm_objectives", {"pairs": [{"node": "n", "text": "T"}]}),
        ("read_objective", {"node": "n", "text": "T", "on": True}),
        ("show_proposals", {"on": True}),
    ],
)
def test_reading_and_keeping_all_are_the_facilitators(intent: str, data: dict[str, Any]) -> None:
    """A participant who sends such an intent is refused, though every pair was read."""
    reader = Reader()
    reader.read_all()
    before = reader.room.replayed()
    with pytest.raises(NotAllowed):
        reader.room.act(reader.room.ana, intent, **data)
    assert reader.room.group == before


def test_a_participant_still_confirms_a_single_pair_and_that_stays() -> None:
    """What somebody decided meanwhile is not touched by keeping all: no second wording appears beside it."""
    reader = Reader()
    reader.read_all()
    reader.room.act(reader.room.ana, "confirm_objective", node=reader.table.cause, text="Staff listens")
    reader.keep()
    held = reader.room.group[Objectives].by_node
    assert held[reader.table.cause] == Objective(Wording("Staff listens"), "Staff is poorly trained")
    assert reader.kept == {**reader.sure, reader.table.cause: "Staff listens"}


def test_a_mark_lapses_with_the_words_it_was_about() -> None:
    """A problem reworded after the reading has to be read again; reading old words is refused."""
    reader = Reader()
    reader.read_all()
    facilitator, cause = reader.room.facilitator, reader.table.cause
    reader.room.act(facilitator, "reword", node=cause, text="Nurses are poorly trained", base="Staff is poorly trained")
    with pytest.raises(ProposalsUnread):
        reader.keep()
    with pytest.raises(ProposalChanged) as refused:
        reader.read(cause)
    assert refused.value.data == {"node": cause}
    reader.read(cause, "Nurses are well trained")
    with pytest.raises(ProposalChanged):
        reader.keep()
    reader.sure[cause] = "Nurses are well trained"
    reader.keep()
    assert reader.kept[cause] == "Nurses are well trained"


def test_a_mark_is_taken_back_by_its_opposite_and_not_by_undo() -> None:
    """Undo reaches what people wrote; marking the same twice is no event."""
    reader = Reader()
    done = list(reader.room.group.history.done)
    reader.read(reader.table.cause)
    assert reader.room.group.history.done == done
    before = len(reader.room.log)
    reader.read(reader.table.cause)
    assert len(reader.room.log) == before
    reader.read(reader.table.cause, on=False)
    reader.read(reader.table.cause, on=False)
    assert len(reader.room.log) == before + 1
    assert reader.room.group[Reading].read == {}


def test_only_what_waits_to_be_kept_is_read() -> None:
    """A pair for the group to word, one already confirmed, and one that is not there cannot be marked as read."""
    reader = Reader()
    with pytest.raises(ProposalChanged):
        reader.read(reader.table.other, "Hours fit")
    reader.room.act(reader.room.ana, "confirm_objective", node=reader.table.cause, text=STAFF)
    with pytest.raises(ProposalChanged):
        reader.read(reader.table.cause)
    with pytest.raises(NodeNotFound):
        reader.read("nowhere", "Words")
    with pytest.raises(EmptyText):
        reader.read(reader.table.deep, " \x00 ")


def test_an_objective_opened_again_waits_with_its_own_words_until_it_is_read() -> None:
    """What the group reopened is kept with the rest, in its own words; several wordings wait for a choice."""
    reader = Reader()
    reader.room.act(reader.room.ana, "confirm_objective", node=reader.table.other, text="Opening hours fit")
    reader.room.act(reader.room.ana, "reopen_objective", node=reader.table.other)
    reader.sure[reader.table.other] = "Opening hours fit"
    reader.read_all()
    reader.room.act(reader.room.ana, "confirm_objective", node=reader.table.deep, text="Training costs nothing")
    reader.room.act(reader.room.beto, "confirm_objective", node=reader.table.deep, text="Training is paid for")
    reader.room.act(reader.room.ana, "reopen_objective", node=reader.table.deep)
    pairs = {pair.node: pair for pair in objective_tree_of(reader.room.group).pairs()}
    assert pairs[reader.table.deep].awaiting is None
    reader.keep()
    assert reader.kept[reader.table.other] == "Opening hours fit"
    assert reader.table.deep not in reader.kept


def test_unknown_pairs_refuse_all() -> None:
    """One card that is not there refuses the whole stroke."""
    reader = Reader()
    reader.read_all()
    with pytest.raises(NodeNotFound):
        reader.keep(nowhere="X")
    assert reader.kept == {}


def test_what_was_read_outlives_replay_and_snapshot() -> None:
    """The log and a snapshot tell the same of the reading, and of whether proposals are on the wall."""
    reader = Reader()
    reader.read_all()
    reader.room.act(reader.room.facilitator, "show_proposals", on=True)
    before = len(reader.room.log)
    reader.room.act(reader.room.facilitator, "show_proposals", on=True)
    assert len(reader.room.log) == before
    for again in (reader.room.replayed(), reopened(reader.room.group)):
        assert again[Reading] == reader.room.group[Reading]
    assert json.loads(json.dumps(reader.room.group[Reading].to_plain()))["shown"] is True
