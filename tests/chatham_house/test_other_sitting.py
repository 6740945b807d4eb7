"""What was written in a sitting under the Chatham House Rule that is over is never written openly (R5)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from ogcore.brainstorm.state import Brainstorm
from ogcore.chatham_house.state import OPENLY, UNTOLD, ChathamHouse
from ogcore.errors import OtherSitting
from ogcore.record.keyring import OwnKeys
from ogcore.store import Store
from ogcore.workshop.workshop import Workshop
from tests.chatham_house.test_rule import Held, held
from workbench.bootstrap import Visitor
from workbench.live import Live
from workbench.models.facilitator_model import FacilitatorModel
from workbench.models.group_model import GroupModel
from workbench.pages.layout import joined
from workbench.panels.shared_view import SharedViews
from workbench.widgets.one_way import OneWayWidget

__all__ = ["held"]


def now(held: Held) -> str:
    """Return the sitting that is held, as a page knows it."""
    sitting = held.group[ChathamHouse].sitting
    return sitting.sitting if sitting else OPENLY


def on_to_an_open_stage(held: Held) -> None:
    """Close the brainstorm and open it once more, openly."""
    held.act(held.host, "close_stage")
    held.act(held.host, "choose_rule", stage="brainstorm", on=False)
    held.act(held.host, "open_stage", stage="brainstorm")


def add(held: Held, text: str, op: str, written: str | None) -> Any:
    """Let the first participant send an idea that says where it was written."""
    return held.workshop.act(held.people[0], held.group_id, "add_idea", {"text": text}, op, written=written)


def texts(held: Held) -> list[str]:
    """Return the ideas there are."""
    return [idea.text for idea in held.group[Brainstorm].standing()]


def test_what_was_sent_before_the_stage_closed_is_not_written_openly_after(held: Held) -> None:
    """Whether it had arrived under the Rule or not: it is refused, and what had arrived stands there once."""
    held.hold("brainstorm")
    was = now(held)
    add(held, "It had arrived", "arrived", was)
    on_to_an_open_stage(held)
    for text, op in (("It had arrived", "arrived"), ("It had not", "lost")):
        with pytest.raises(OtherSitting) as refusal:
            add(held, text, op, was)
        assert refusal.value.data == {"sitting": ""}
    assert texts(held) == ["It had arrived"]
    assert not [row for row in held.rows() if row.event.of_part == "brainstorm" and row.actor == "lost"]
    add(held, "Decided on", "anew", OPENLY)
    assert texts(held) == ["It had arrived", "Decided on"]


def test_nor_is_it_written_in_another_sitting(held: Held) -> None:
    """Under another key nobody could tell whether it is there already: it is refused, also where the key was lost."""
    held.hold("brainstorm")
    was = now(held)
    add(held, "Said once", "once", was)
    later = held.again(OwnKeys())
    with pytest.raises(OtherSitting) as refusal:
        add(later, "Said once", "once", was)
    assert refusal.value.data == {"sitting": now(later)} != {"sitting": was}
    assert texts(later) == ["Said once"]


def test_what_was_written_openly_goes_in_under_the_rule_once(held: Held) -> None:
    """It is safer there than its writer expected; what had arrived before is acknowledged, and not written again."""
    held.act(held.host, "open_stage", stage="brainstorm")
    first = add(held, "Before", "before", OPENLY).result
    held.act(held.host, "close_stage")
    held.hold("brainstorm")
    assert add(held, "Before", "before", OPENLY).result == first
    add(held, "On its way", "way", OPENLY)
    assert texts(held) == ["Before", "On its way"]
    assert [row.actor for row in held.rows() if row.op == "way"] == []


def test_the_end_of_a_sitting_that_was_not_acknowledged_is_not_refused(held: Held) -> None:
    """A facilitator whose closing of the stage got no answer sends it again, from the sitting that it ended."""
    held.hold("brainstorm")
    was = now(held)
    for _ in range(2):
        held.workshop.act(held.host, held.group_id, "close_stage", {}, "close", written=was)
    assert now(held) == OPENLY


class Line:
    """A page's line to a widget of the group: what it sends, and the last answer."""

    def __init__(self, model: GroupModel) -> None:
        self.answers: list[dict[str, Any]] = []
        self.widget = joined(OneWayWidget(asset="ideas", explain=model.explain), model)
        self.widget.send = lambda content, buffers=None: self.answers.append(content)  # type: ignore[method-assign]

    def send(self, intent: str, data: dict[str, Any], op: str, **more: Any) -> dict[str, Any]:
        """Send an intent and return its answer."""
        self.widget._take(self.widget, {"kind": "intent", "op": op, "intent": intent, "data": data, **more}, [])
        return self.answers[-1]


@pytest.fixture
def line(held: Held) -> Iterator[Line]:
    """Give the line of the first participant."""
    model = GroupModel(
        Visitor(held.workshop, held.people[0], held.group_id, "http://h", Live(held.workshop.store), SharedViews())
    )
    yield Line(model)
    model.end()


@pytest.mark.parametrize("said", [{}, {"sitting": UNTOLD}, {"sitting": "f" * 16}, {"sitting": None}, {"sitting": 7}])
def test_a_page_that_forges_or_leaves_out_the_sitting_writes_nothing_openly(
    held: Held, line: Line, said: dict[str, Any]
) -> None:
    """After a sitting neither no word of it, nor an invented one, nor what is no word, lets anything in."""
    held.hold("brainstorm")
    on_to_an_open_stage(held)
    before = len(held.rows())
    answer = line.send("add_idea", {"text": "Written when nobody could see who writes"}, "op", **said)
    assert answer["ok"] is False
    assert answer["error"]["code"] in ("other_sitting", "bad_message")
    assert answer["error"]["message"]
    assert len(held.rows()) == before
    assert line.send("add_idea", {"text": "Written openly"}, "op-2", sitting="")["ok"] is True


def test_a_page_that_says_nothing_of_sittings_goes_on_where_there_was_but_this_one(held: Held, line: Line) -> None:
    """One that was loaded before an update loses no words in groups that never sat, or sit for the first time."""
    held.act(held.host, "open_stage", stage="brainstorm")
    assert line.send("add_idea", {"text": "Openly"}, "one")["ok"] is True
    held.act(held.host, "close_stage")
    held.hold("brainstorm")
    assert line.send("add_idea", {"text": "Under the Rule"}, "two")["ok"] is True
    assert [row.actor for row in held.rows() if "Under the Rule" in json.dumps(str(row.event))] == [None]


def test_a_desk_tells_of_the_group_it_shows_alone(held: Held, store: Store) -> None:
    """What it asks of another group was not written in that one's sitting, and is not refused because of its own."""
    held.hold("brainstorm")
    workshop: Workshop = held.workshop
    other = workshop.add_group(held.host, "Other").group_id
    desk = FacilitatorModel(Visitor(workshop, held.host, held.group_id, "http://h", Live(store), SharedViews()))
    was = now(held)
    desk.intend("open_stage", {"group": other, "stage": "brainstorm"}, "other", was)
    assert workshop.group(held.host.plan_id, other).stage_open
    held.act(held.host, "close_stage")
    with pytest.raises(OtherSitting):
        desk.intend("move_stage", {"group": held.group_id, "stage": "viewpoints"}, "own", was)
    desk.end()
