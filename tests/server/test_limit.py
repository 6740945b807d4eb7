"""What a stranger may send, and how long they may take for it."""

from __future__ import annotations

import contextlib
import shutil
import socket
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.server.conftest import Server, running
from workbench.server import health
from workbench.server.health import disk_state


class _Usage(NamedTuple):
    total: int
    used: int
    free: int


def _answer(server: Server, request: bytes) -> bytes:
    """Send bytes and return what comes back until the server hangs up."""
    with socket.create_connection(("127.0.0.1", server.port), timeout=60) as line:
        line.sendall(request)
        heard = b""
        with contextlib.suppress(ConnectionResetError):  # it hung up without reading the rest
            while piece := line.recv(65536):
                heard += piece
        return heard


def test_a_form_of_megabytes_is_refused_before_it_is_read(server: Server) -> None:
    """The size that is announced suffices: nothing of the body is waited for or kept."""
    heard = _answer(server, b"POST /join HTTP/1.1\r\nHost: x\r\nContent-Length: 99000000\r\n\r\n")
    assert b"200 OK" not in heard
    assert b"303" not in heard.split(b"\r\n")[0]


def test_headers_without_end_are_refused(server: Server) -> None:
    """Headers of more than some kilobytes end the connection."""
    assert b"200 OK" not in _answer(server, b"GET / HTTP/1.1\r\nHost: x\r\n" + b"X: " + b"y" * 40_000 + b"\r\n\r\n")


def test_what_is_missing_is_not_kept_by_browsers(server: Server) -> None:
    """An address of a file that does not exist today may exist tomorrow."""
    answer = server.visitor().get("/static/nothing.0123456789abcdef.js")
    assert (answer.status, answer.headers["Cache-Control"]) == (404, "no-store")


def test_behind_https_cookies_travel_by_https_alone(tmp_path: Path) -> None:
    """Where people come by https, badges and tokens are marked so, and browsers are told to stay with it."""
    with running(tmp_path, public_url="https://workshop.example") as server:
        visitor = server.visitor()
        answer = visitor.join(server.known["codes"][0])
        cookies = answer.headers.get_all("Set-Cookie") or []
        assert cookies
        assert all("secure" in cookie.lower() for cookie in cookies)
        assert answer.headers["Strict-Transport-Security"]


@pytest.mark.parametrize(
    ("free", "state"), [(0, "disk full"), (4 * 2**30, "disk nearly full"), (50 * 2**30, "ok")], ids=str
)
def test_health_knows_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, free: int, state: str) -> None:
    """Full is said while it is full, and nearly full before."""
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: _Usage(100 * 2**30, 0, free))
    assert disk_state(tmp_path) == state


def test_a_folder_that_takes_nothing_more_is_a_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A quota is found out by writing."""

    def refused(**_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(health.tempfile, "TemporaryFile", refused)
    assert disk_state(tmp_path) == "disk full"
