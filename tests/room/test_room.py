"""A room full of visitors: what they share, what they do not, and what is left when they have gone."""

from __future__ import annotations

import os
import signal
from dataclasses import replace

import psutil
import pytest

from tests.room.hall import Hall
from workbench.room.frame import Kind

NOTEBOOKS = {
    "workshop": "from workbench.pages import workshop\n\nworkshop.show()",
    "fails": "raise RuntimeError('words of ' + 'a person')",
    "leaves": "raise SystemExit(3)",
    "listens": """\
import ipywidgets
from ogcore.trees.state import TreeState
from workbench.bootstrap import visitor
me, box = visitor(), ipywidgets.VBox()
def hear():
    if not box.children and me.workshop.group(me.identity.plan_id, me.group_id)[TreeState].core_problem:
        box.children = [ipywidgets.Label("news")]
me.live.on_change(hear)
me.live.on_change(lambda: 1 / 0)
box
""",
    "binary": "import ipywidgets\nipywidgets.Image(value=b'not for this page')",
}
VISITS, GROWTH = 1_000, 15 * 2**20


@pytest.mark.parametrize("notebook", ["fails", "leaves", "binary"])
def test_a_notebook_that_fails_is_trouble_for_its_visitor_only(room: Hall, notebook: str) -> None:
    """Whatever it raises, and whatever its page cannot carry: a message to its visitor, nothing to the others."""
    well = room.enter("workshop")
    before = room.census()
    assert room.seat(notebook).hear() == {"workbench": "trouble", "code": "trouble"}
    after = room.census()
    assert after["kernels"] == before["kernels"]
    assert after["widgets"] <= before["widgets"]  # of whoever came before something may have been left until now
    assert well.barrier()
    assert "words of a person" not in room.log()
    well.leave()


def test_somebody_of_a_plan_that_is_gone_gets_no_page(room: Hall) -> None:
    """A participant whose plan is not in the store is told why, by code."""
    stray = replace(room.workshop.join(room.group.code, "Somebody", "people", "en"), plan_id="gone")
    assert room.seat("workshop", stray).hear() == {"workbench": "trouble", "code": "unknown_plan"}


def test_news_reach_everybody_as_their_own_and_no_longer_when_they_have_gone(room: Hall) -> None:
    """A widget made because of somebody else's change belongs to the listener's page; who has left makes none."""
    writer, listener, gone = room.enter("workshop"), room.enter("listens"), room.enter("listens")
    gone.leave()
    before = room.census()["widgets"]
    tree = writer.widget(_asset="tree")
    assert writer.intent(tree, "state_core_problem", {"text": "Dry taps"})["ok"]
    assert [state["state"]["value"] for state in listener.states().values() if "value" in state["state"]] == ["news"]
    assert "news" not in str(writer.states())
    assert room.census()["widgets"] - before == 3  # a label with its layout and style, once
    writer.leave()
    listener.leave()


def test_a_thousand_visits_leave_nothing_behind(room: Hall) -> None:
    """Opening and closing a page again and again: widgets, kernels and memory are back where they were."""
    who = room.workshop.join(room.group.code, "Somebody", "people", "en")
    process = psutil.Process(room.process.pid)

    def visits(times: int) -> None:
        for _ in range(times):
            room.enter("workshop", who).leave()

    visits(50)  # caches fill once
    before, memory = room.census(), process.memory_info().rss
    visits(VISITS)
    after = room.census()
    grown = process.memory_info().rss - memory
    assert {name: after[name] for name in ("kernels", "alive_kernels", "widgets")} == {
        name: before[name] for name in ("kernels", "alive_kernels", "widgets")
    }
    assert after["objects"] - before["objects"] < VISITS / 2
    assert grown < GROWTH, f"{grown / 2**20:.1f} MiB"


def test_frames_without_sense_harm_nobody(room: Hall) -> None:
    """Messages for nobody, orders that are no JSON: logged, and the room goes on."""
    room.tell(Kind.TEXT, 4_000_000, b"{}")
    room.tell(Kind.CLOSE, 4_000_000)
    room.tell(Kind.OPEN, 4_000_001, b"nonsense")
    seat = room.enter("workshop")
    seat.say("nonsense")
    seat.say("[]")
    assert seat.barrier()
    seat.leave()


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_ctrl_c_in_the_terminal_does_not_end_a_room_by_itself(room: Hall) -> None:
    """The terminal sends it to rooms too; they end with their server, without a traceback."""
    room.process.send_signal(signal.SIGINT)
    room.enter("workshop").leave()
    assert "KeyboardInterrupt" not in room.log()
