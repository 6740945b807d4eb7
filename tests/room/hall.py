"""A real room process, served by the test itself over the real frames."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
from collections import defaultdict, deque
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import Any

import nbformat

from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.process import started
from tests.server.talk import Talk
from workbench.reach import Reach, Way
from workbench.room.frame import Kind, packed
from workbench.room.start import Start
from workbench.server.room_process import environment

TOKEN = "0:what both sides know"
WAIT = 60.0


class Seat(Talk):
    """A visitor in the room."""

    def __init__(self, hall: Hall, channel: int) -> None:
        super().__init__()
        self._hall, self._channel = hall, channel

    def hear(self) -> dict[str, Any]:
        """Return the next message to this visitor."""
        return self.grown(json.loads(self._hall.next(Kind.TEXT, self._channel)))

    def say(self, message: dict[str, Any] | str) -> None:
        """Send a message of this visitor."""
        text = message if isinstance(message, str) else json.dumps(message)
        self._hall.tell(Kind.TEXT, self._channel, text.encode())

    def leave(self) -> None:
        """Close the page, and wait until the room has let go of it."""
        self._hall.tell(Kind.CLOSE, self._channel)
        self._hall.next(Kind.GONE, self._channel)


class Hall:
    """One room and the server's end of the line to it."""

    def __init__(self, process: subprocess.Popen[bytes], line: socket.socket, workshop: Workshop, log: Path) -> None:
        self.process, self.workshop, self._log = process, workshop, log
        self._line, self._stream = line, line.makefile("rb")
        self._told: dict[tuple[Kind, int], deque[bytes]] = defaultdict(deque)
        self._channels = iter(range(1, 1_000_000))
        self.reach = Reach("http://localhost:8", (Way("http://10.42.0.1:8", "wifi", "wlan0"),))
        plan = workshop.create_plan("Water", "en")
        self.facilitator = workshop.facilitator(plan.secret)
        self.group = workshop.add_group(self.facilitator, "Table 1")
        workshop.act(self.facilitator, self.group.group_id, "open_stage", {"stage": "problem_tree"})
        workshop.act(self.facilitator, self.group.group_id, "rule_first_sentence", {"straight": True})

    def tell(self, kind: Kind, channel: int, payload: bytes = b"") -> None:
        """Send a frame to the room."""
        self._line.sendall(packed(kind, channel, payload))

    def next(self, kind: Kind, channel: int) -> bytes:
        """Return the payload of the next frame of a kind on a channel; raises EOFError when the room has ended."""
        while not self._told[kind, channel]:
            head = self._stream.read(9)
            if len(head) < 9:
                raise EOFError
            body = self._stream.read(int.from_bytes(head[:4], "big") - 5)
            self._told[Kind(head[4]), int.from_bytes(head[5:9], "big")].append(body)
        return self._told[kind, channel].popleft()

    def seat(self, notebook: str, who: Identity | None = None) -> Seat:
        """Let a visitor in, somebody new if it is not said ``who``, without waiting for their page."""
        channel = next(self._channels)
        who = who or self.workshop.join(self.group.code, "Somebody", "people", "en")
        place = {"came_by": "", "reach": self.reach.plain()}
        order = {"identity": asdict(who), "notebook": notebook, "group": None, "line": "a", **place}
        self.tell(Kind.OPEN, channel, json.dumps(order).encode())
        return Seat(self, channel)

    def enter(self, notebook: str = "toy", who: Identity | None = None) -> Seat:
        """Let a visitor in and wait for their page."""
        seat = self.seat(notebook, who)
        seat.page = seat.hear()
        assert seat.page["workbench"] == "page", seat.page
        return seat

    def census(self) -> dict[str, int]:
        """How much there is in the room."""
        self.tell(Kind.ASK, 0)
        told: dict[str, int] = json.loads(self.next(Kind.TOLD, 0))
        return told

    def log(self) -> str:
        """What the room has logged."""
        return self._log.read_text(encoding="utf-8")

    def ended(self) -> int:
        """Wait for the process to end by itself; return its status."""
        return self.process.wait(WAIT)


@contextmanager
def hall(
    folder: Path, limit: float = WAIT, patience: float = WAIT, module: str = "workbench.room", **sources: str
) -> Iterator[Hall]:
    """Start a room with notebooks of the given sources, and end it; a slow machine does not make its watchdog bark."""
    notebooks = folder / "notebooks"
    notebooks.mkdir()
    for name, source in {"toy": "from tests.server import toy_page\ntoy_page.show()", **sources}.items():
        cells = [nbformat.v4.new_code_cell(part) for part in source.split("\n# %%\n")]
        nbformat.write(nbformat.v4.new_notebook(cells=cells), notebooks / f"{name}.ipynb")
    workshop = Workshop(open_store(f"sqlite:///{folder / 'workbench.sqlite'}"))
    with socket.create_server(("127.0.0.1", 0)) as server, (folder / "room.log").open("wb") as log:
        server.settimeout(WAIT)
        start = Start(server.getsockname()[1], TOKEN, str(workshop.store.engine.url), str(notebooks), limit, patience)
        command, own = [sys.executable, "-m", module], environment(os.environ)
        with ExitStack() as open_ones:
            process = open_ones.enter_context(started(command, stdin=subprocess.PIPE, stderr=log, env=own))
            assert process.stdin is not None
            process.stdin.write(json.dumps(asdict(start)).encode() + b"\n")
            process.stdin.flush()
            line = open_ones.enter_context(server.accept()[0])
            line.settimeout(WAIT)
            room = Hall(process, line, workshop, folder / "room.log")
            assert room.next(Kind.HELLO, 0).decode() == TOKEN
            room.next(Kind.READY, 0)
            yield room
            with contextlib.suppress(OSError):  # it may have ended by itself
                line.shutdown(socket.SHUT_RDWR)
                process.stdin.close()
            process.wait(WAIT)
    workshop.store.close()
