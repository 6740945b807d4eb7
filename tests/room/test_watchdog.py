"""A visitor who holds up the room is cut off, and the others go on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.room.hall import Hall, Seat, hall
from workbench.failure_place import without_words
from workbench.room.watchdog import GIVEN_UP

LIMITS = {"limit": 100.0, "patience": 1e6, "module": "tests.room.clocked_room"}
"""By the clock of the tests, which stands still while a page is made and runs while a callback does not come back."""
CALLBACKS = """\
import re, time
import ipywidgets
from tests.room.clock import clock
def forever(_):
    with clock.running():
        while True:
            pass
def stubborn(_):
    while True:
        try:
            forever(None)
        except Exception:
            pass
def asleep(_):
    with clock.running():
        time.sleep(3600)
buttons = []
for name, callback in {
    "forever": forever,
    "stubborn": stubborn,
    "asleep": asleep,
    "in C": lambda _: re.match("(a+)+$", "a" * 60 + "b"),
}.items():
    button = ipywidgets.Button(description=name)
    button.on_click(callback)
    buttons.append(button)
ipywidgets.VBox(buttons)
"""
LISTENS = """\
import ipywidgets
from tests.room.clock import clock
from workbench.bootstrap import visitor
me, label = visitor(), ipywidgets.Label("")
def heard():
    label.value = "heard"
    with clock.running():
        while True:
            pass
me.live.on_change(heard)
label
"""
NOTEBOOKS = {
    "held": CALLBACKS,
    "endless": "from tests.room.clock import clock\nwith clock.running():\n    while True:\n        pass",
    "listens": LISTENS,
    "workshop": "from workbench.pages import workshop\n\nworkshop.show()",
}


def click(seat: Seat, description: str) -> None:
    """Click a button, whatever may come of it."""
    seat.custom(seat.widget(description=description), {"event": "click"})


def test_an_endless_callback_is_cut_off(room: Hall) -> None:
    """Its visitor and everybody else in the room are served again after the limit."""
    slow, other = room.enter("held"), room.enter("workshop")
    for _ in range(2):
        click(slow, "forever")
        assert other.barrier()
        assert slow.barrier()
    assert "cutting it off" in room.log()
    slow.leave()
    other.leave()


def test_an_endless_notebook_is_cut_off(room: Hall) -> None:
    """Its visitor is told that there is trouble, and nothing of it stays."""
    other = room.enter("workshop")
    before = room.census()["kernels"]
    assert room.seat("endless").hear() == {"workbench": "trouble", "code": "trouble"}
    assert other.barrier()
    assert room.census()["kernels"] == before
    other.leave()


def test_an_endless_listener_is_not_the_writers_fault(room: Hall) -> None:
    """Who listens to news and never comes back is cut off; who made the news gets the answer, and all others hear."""
    listener, writer, other = room.enter("listens"), room.enter("workshop"), room.enter("workshop")
    tree = writer.widget(_asset="tree")
    assert writer.intent(tree, "state_core_problem", {"text": "Dry taps"})["ok"]
    assert other.next_view(lambda view: view.get("nodes"))["nodes"][0]["text"] == "Dry taps"
    for seat in (listener, writer, other):
        seat.leave()


def test_news_from_another_process_are_watched_too(room: Hall) -> None:
    """A listener that never comes back is cut off also when nobody in the room set it off."""
    listener, other = room.enter("listens"), room.enter("workshop")
    room.workshop.act(room.facilitator, room.group.group_id, "open_stage", {"stage": "objective_tree"})
    assert other.until(lambda m: "pairs" in str(m.get("content", {}).get("data", {}).get("state", {}).get("_asset")))
    assert other.barrier()
    room.workshop.act(room.facilitator, room.group.group_id, "open_stage", {"stage": "problem_tree"})
    listener.leave()
    other.leave()


@pytest.mark.parametrize(
    ("callback", "limits", "status"),
    [
        pytest.param("stubborn", {"patience": 200.0}, GIVEN_UP, id="stubborn"),
        pytest.param("asleep", {"patience": 200.0}, GIVEN_UP, id="asleep"),
        pytest.param("in C", {"limit": 2.0, "patience": 3.0}, 1, id="in C, where no clock but the system's is left"),
    ],
)
def test_a_room_that_nothing_can_free_ends(
    tmp_path: Path, callback: str, limits: dict[str, float], status: int
) -> None:
    """A callback that swallows the interruption, sleeps in C or holds the interpreter: the process ends by itself."""
    with hall(tmp_path, **(LIMITS | limits), held=CALLBACKS) as own:
        seat = own.enter("held")
        click(seat, callback)
        assert own.ended() == status
        with pytest.raises(EOFError):
            seat.barrier()


@pytest.mark.parametrize(
    "error",
    [ValueError("words"), KeyError("words"), ExceptionGroup("words", [ValueError("words")]), OSError(1, "words")],
)
def test_an_error_is_logged_without_what_it_says(error: Exception) -> None:
    """What kind it is and where it arose, whatever its constructor wants."""
    kind, bare, _ = without_words(error)
    assert "words" not in f"{bare} {bare!r} {bare.args}"
    assert isinstance(error, kind)
