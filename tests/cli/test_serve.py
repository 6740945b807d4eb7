"""``workbench serve`` up to the moment the server takes over."""

import re
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from ogcore.store import open_store
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from tests.cli.conftest import Run
from workbench.cli import announcement, serve
from workbench.cli.console import Console
from workbench.cli.free_port import first_free_port
from workbench.server import address
from workbench.server.interface import Address, Kind
from workbench.settings import Settings


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> list[Settings]:
    """Stand in for the server, which answers at once: note what it would have been started with."""
    started: list[Settings] = []

    def supervised(settings: Settings, ready: Callable[[], None], _console: Console) -> int:
        started.append(settings)
        ready()
        return 0

    monkeypatch.setattr(serve, "_supervised", supervised)
    return started


@pytest.fixture
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the machine have no address but its own."""
    monkeypatch.setattr(address, "addresses", list)


@pytest.fixture
def taken_port() -> Iterator[int]:
    """Return a port on which somebody listens."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        yield server.getsockname()[1]


def _links(text: str) -> tuple[str, str]:
    secret, code = re.search(r"/f/(\S+)", text), re.search(r"join\?code=(\S+)", text)
    assert secret is not None
    assert code is not None
    return secret.group(1), code.group(1)


def test_a_first_start_has_a_demonstration_to_show(run: Run, served: list[Settings]) -> None:
    """The links printed lead to a plan with the example tree in a group that is open."""
    answer = run("serve", "--data", "d")
    assert (answer.code, len(served)) == (0, 1)
    workshop = Workshop(open_store(served[0].store_url))
    secret, code = _links(answer.out)
    card = workshop.group_by_code(code)
    group = workshop.group(card.plan_id, card.group_id)
    assert workshop.facilitator(secret).plan_id == card.plan_id
    assert (len(group[TreeState]), group.stage, group.stage_open) == (13, "problem_tree", True)
    assert len(workshop.plan(card.plan_id).groups) == 2
    recovery = re.search(r"Recovery code[^:]*: (\S+)", answer.out)
    assert recovery is not None
    assert workshop.people.recover(recovery[1]).plan_id == card.plan_id


def test_the_links_stay_the_same_after_a_restart(run: Run, served: list[Settings]) -> None:
    """A second start prints the same links and begins no second plan."""
    first, second = run("serve", "--data", "d").out, run("serve", "--data", "d").out
    assert _links(first) == _links(second)
    assert len(run("plan", "list", "--data", "d", "--json").json["plans"]) == 1


def test_a_lost_link_can_be_renewed(run: Run, served: list[Settings]) -> None:
    """Without the kept link the command that makes a new one is shown."""
    run("serve", "--data", "d")
    Path("d/facilitator-link.txt").unlink()
    answer = run("serve", "--data", "d")
    command = re.search(r"workbench (plan link \S+)", answer.out)
    assert command
    assert run(*command.group(1).split(), "--data", "d").code == 0
    assert "/f/" in run("serve", "--data", "d").out


def test_no_demonstration_when_none_is_wanted(run: Run, served: list[Settings]) -> None:
    """``--no-demo`` starts with nothing, and says what to do."""
    assert "plan new" in run("serve", "--data", "d", "--no-demo").out
    assert run("plan", "list", "--data", "d", "--json").json == {"plans": []}


def test_a_taken_port_is_passed_over(run: Run, served: list[Settings], taken_port: int) -> None:
    """The next free port is used, said so, and is in the links."""
    answer = run("serve", "--data", "d", "--port", str(taken_port))
    port = served[0].port
    assert port > taken_port
    assert f"Port {taken_port} is taken" in answer.err
    assert f":{port}/join" in answer.out
    assert f":{taken_port}/" not in answer.out


def test_a_taken_port_behind_a_public_address_is_refused(
    run: Run, served: list[Settings], taken_port: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The address that people type leads to the port asked for; on another one nobody would come in."""
    monkeypatch.setenv("WORKBENCH_PUBLIC_URL", "https://workshop.example")
    answer = run("serve", "--data", "d", "--port", str(taken_port))
    assert (answer.code, served) == (2, [])
    assert f"port {taken_port} is taken, and https://workshop.example leads to it" in answer.err


def test_a_second_server_of_the_same_plans_is_refused(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """In words and with exit code 2, whatever its port; once the first has ended, the folder can be served again."""
    answers: list[Any] = []

    def serving(_settings: Settings, _ready: Callable[[], None], _console: Console) -> int:
        if not answers:
            answers.append(None)
            answers[0] = run("serve", "--data", "d")
        return 0

    monkeypatch.setattr(serve, "_supervised", serving)
    assert run("serve", "--data", "d").code == 0
    assert answers[0].code == 2
    assert "another workbench serves the plans kept here already" in answers[0].err
    assert str(tmp_path / "d") in answers[0].err
    assert run("serve", "--data", "d").code == 0


def test_a_port_on_this_machine_alone_counts_as_taken(taken_port: int) -> None:
    """A server on 127.0.0.1 would hide one on all addresses."""
    assert first_free_port("", taken_port) != taken_port
    assert first_free_port("0.0.0.0", taken_port) != taken_port


@pytest.mark.usefixtures("_no_network")
def test_it_says_when_phones_cannot_come_in(run: Run, served: list[Settings]) -> None:
    """Without a network the person is told, and told what to do."""
    assert "Only this machine can reach it" in run("serve", "--data", "d").out
    assert "without --address" in run("serve", "--data", "d", "--address", "127.0.0.1").out


def test_every_address_is_printed_and_the_first_is_that_of_the_links(
    run: Run, served: list[Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each with what it leads through, this machine last; an address of version 6 only where it is listened at."""
    hosts = (("192.168.7.7", Kind.WIFI, "wlan0"), ("fd00::2", Kind.WIFI, "wlan0"), ("10.8.0.2", Kind.TUNNEL, "tun0"))
    monkeypatch.setattr(address, "addresses", lambda: [Address(*host) for host in hosts])
    monkeypatch.setattr(announcement, "local_name", lambda _ways: "laptop.local")
    out, four = (run("serve", "--data", "d", *words).out for words in ((), ("--address", "0.0.0.0")))
    port = served[0].port
    assert f"http://192.168.7.7:{port}/join?code=" in out
    assert f"http://192.168.7.7:{port}/f/" in out
    last = out.index(f"http://localhost:{port}")
    order = ("http://192.168.7.7", "http://[fd00::2]", "http://10.8.0.2", "http://laptop.local")
    places = [out.index(f"    {url}:{port} ") for url in order]
    assert places == sorted(places)
    assert places[-1] < last
    assert "Wi-Fi · wlan0" in out
    assert "fd00" not in four


@pytest.mark.parametrize("given", ["workshop.example", "https://example.org/?room=1"])
def test_a_public_address_that_is_not_whole_is_refused(
    run: Run, served: list[Settings], monkeypatch: pytest.MonkeyPatch, given: str
) -> None:
    """Before anything is served, with the name of the setting and how it is written."""
    monkeypatch.setenv("WORKBENCH_PUBLIC_URL", given)
    answer = run("serve", "--data", "d", "--no-demo")
    assert (answer.code, served) == (2, [])
    assert f"WORKBENCH_PUBLIC_URL is “{given}”" in answer.err


def test_a_public_address_replaces_the_others(
    run: Run, served: list[Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Behind a proxy the links carry its address."""
    monkeypatch.setenv("WORKBENCH_PUBLIC_URL", "https://workshop.example/")
    out = run("serve", "--data", "d").out
    assert "https://workshop.example/f/" in out
    assert "localhost" not in out


@pytest.mark.parametrize("words", [["--port", "0"], ["--port", "99999"], ["--address", "203.0.113.9"]])
def test_a_place_that_cannot_be_served_on_is_refused(run: Run, served: list[Settings], words: list[str]) -> None:
    """A port or address that is none of this machine's is unusable input."""
    assert run("serve", "--data", "d", *words).code == 2
    assert served == []


def test_a_setting_that_is_no_number_is_refused(run: Run, served: list[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    """A mistyped environment variable is named."""
    monkeypatch.setenv("WORKBENCH_PORT", "many")
    answer = run("serve", "--data", "d")
    assert answer.code == 2
    assert "WORKBENCH_PORT" in answer.err


def test_the_browser_opens_on_the_facilitators_page(
    run: Run, served: list[Settings], monkeypatch: pytest.MonkeyPatch
) -> None:
    """``--open`` leads through the secret link, on this machine's own address."""
    opened: list[str] = []
    monkeypatch.setattr(serve.webbrowser, "open", opened.append)
    run("serve", "--data", "d", "--open")
    assert re.fullmatch(rf"http://localhost:{served[0].port}/f/\S+", opened[0])


def test_a_damaged_key_is_said_before_anything_is_served(run: Run, served: list[Settings], tmp_path: Path) -> None:
    """The file is named with what to do, and no server is started."""
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "cookie.key").write_bytes(b"")
    answer = run("serve", "--data", "d", "--no-demo")
    assert (answer.code, served) == (2, [])
    assert "cookie.key" in answer.err
    assert "Traceback" not in answer.err
