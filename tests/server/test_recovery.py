"""Lines, rooms and servers that go away, and the pages that come back."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from typing import Any

import psutil
import pytest
import websocket

from tests.process import eventually
from tests.server.conftest import ROOT, Server, running
from tests.server.visitor import HungUp, Line

posix = pytest.mark.skipif(os.name != "posix", reason="signals")


def fill(line: Line, times: int, size: int) -> None:
    """Let the toy page's kernel say ``times`` things of ``size`` bytes."""
    data = {"times": times, "bytes": size}
    line.custom(line.widget(_asset="toy"), {"kind": "intent", "op": "fill", "intent": "fill", "data": data})


def counts(messages: list[dict[str, Any]]) -> list[int]:
    """The toy page's counts among the messages, in their order."""
    states = [message.get("content", {}).get("data", {}).get("state", {}) for message in messages]
    return [state["view"]["count"] for state in states if "view" in state]


def test_what_went_into_a_dead_line_is_sent_again_in_order(server: Server) -> None:
    """A page that lost its line hears everything it has missed, once, also what the server took for delivered."""
    visitor = server.participant()
    line = visitor.enter()
    fill(line, 6, 10)
    first = counts(line.until(counts_one))  # the rest is sent too, but never heard
    line.vanish()
    again = visitor.back(line)
    missed = again.barrier()
    assert first + counts(missed) == list(range(6)), missed
    assert again.page is line.page
    again.leave()


def counts_one(message: dict[str, Any]) -> bool:
    """Whether a message carries a count."""
    return bool(counts([message]))


def test_what_a_page_has_confirmed_is_not_sent_again(server: Server) -> None:
    """A ping says how much the page has heard; coming back with less than that, it begins anew."""
    visitor = server.participant()
    line = visitor.enter()
    old = line.mark
    fill(line, 3, 10)
    line.until(lambda m: counts([m]) == [2])
    line.say(f'{{"workbench":"ping","mark":"{line.mark}"}}')
    line.until(lambda m: m.get("workbench") == "pong")
    line.vanish()
    again = visitor.line(line.kernel, mark=old)
    assert again.hear()["workbench"] == "page"
    assert again.page["line"] != line.page["line"]
    again.leave()


def test_a_page_that_missed_too_much_begins_anew(server: Server) -> None:
    """Beyond what the server keeps for a page it sends the whole page again, and no message is skipped in silence."""
    visitor = server.participant()
    line = visitor.enter()
    fill(line, 4, 500_000)
    line.until(counts_one)
    line.vanish()
    again = visitor.back(line)
    page = again.hear()
    assert page["workbench"] == "page"
    assert page["line"] != line.page["line"]
    again.leave()


def test_a_page_that_never_heard_its_line_gets_it_from_the_start(server: Server) -> None:
    """A second connection of the same page takes the line over, and the first is told so."""
    visitor = server.participant()
    line = visitor.enter()
    again = visitor.line(line.kernel)
    assert again.hear() == line.page
    assert line.hung_up() == 4409
    assert again.barrier()
    again.leave()


def test_a_page_that_takes_nothing_in_is_cut_off_alone(server: Server) -> None:
    """Megabytes do not pile up for a page that has stopped reading; others are served, and it may begin anew."""
    visitor = server.participant()
    line, other = visitor.enter(), server.participant().enter()
    fill(line, 40, 1_000_000)
    assert other.barrier()
    with pytest.raises((HungUp, OSError, websocket.WebSocketException)):
        line.until(lambda m: False)
    assert line.heard < 40
    again = visitor.enter(kernel=line.kernel, mark=line.mark)
    assert again.page["line"] != line.page["line"]
    again.leave()
    other.leave()


def workbench_at(folder: Path, **more: Any) -> Any:
    """The real notebooks on a server of their own."""
    return running(folder, notebooks_dir=str(ROOT / "notebooks"), **more)


def tree_of(line: Line) -> dict[str, Any]:
    """What the tree on a page shows now."""
    view: dict[str, Any] = line.state(line.widget(_asset="tree"))["view"]
    return view


@posix
def test_a_killed_room_costs_nobody_a_word(tmp_path: Path) -> None:
    """A room is killed: its pages are told, and open again with all there was; the other rooms do not notice."""
    with workbench_at(tmp_path, max_rooms=3) as own:
        people = [own.participant(0), own.participant(0), own.participant(1)]
        assert eventually(lambda: len(own.rooms()) == 2), "no room is kept warm for each group"
        first, second, elsewhere = [somebody.enter() for somebody in people]
        assert first.intent(first.widget(_asset="tree"), "state_core_problem", {"text": "Dry taps"})["ok"]
        assert eventually(lambda: len(own.rooms()) == 3), "no room is kept warm beside those in use"
        min(own.rooms(), key=psutil.Process.create_time).kill()
        assert (first.hung_up(), second.hung_up()) == (4410, 4410)
        for somebody, line in ((people[0], first), (people[1], second)):
            again = somebody.enter(kernel=line.kernel, mark=line.mark)
            assert [node["text"] for node in tree_of(again)["nodes"]] == ["Dry taps"]
        assert elsewhere.barrier()


@posix
@pytest.mark.parametrize("end", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL], ids=lambda end: end.name)
def test_rooms_end_with_their_server(tmp_path: Path, end: signal.Signals) -> None:
    """However a server ends, no room is left behind and nothing is said of it."""
    with workbench_at(tmp_path) as own:
        own.participant().enter()
        rooms = own.rooms()
        own.process.send_signal(end)
        _, alive = psutil.wait_procs([psutil.Process(own.process.pid), *rooms], timeout=60)
        assert rooms
        assert alive == []
        assert "Traceback" not in own.log()


@posix
def test_the_next_server_goes_on_where_a_killed_one_was(tmp_path: Path) -> None:
    """It knows its visitors by their cookies, and has everything that was acknowledged."""
    with workbench_at(tmp_path) as own:
        somebody = own.participant()
        line = somebody.enter()
        assert line.intent(line.widget(_asset="tree"), "state_core_problem", {"text": "Dry taps"})["ok"]
        own.process.kill()
        own.process.wait(20)
    with workbench_at(tmp_path, port=own.port):
        again = somebody.enter(kernel=line.kernel, mark=line.mark)
        assert [node["text"] for node in tree_of(again)["nodes"]] == ["Dry taps"]
