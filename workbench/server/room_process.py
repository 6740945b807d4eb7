"""The server's side of one room: starting its process, passing frames, noticing its end."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path

import workbench
from workbench.room import frame
from workbench.room.frame import Kind
from workbench.room.start import Start

_log = logging.getLogger(__name__)
START_SECONDS = 60.0
_ALLOWED = frozenset(
    (
        *("PATH", "HOME", "USER", "LOGNAME", "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "TEMP", "TMP"),
        *("SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "APPDATA", "LOCALAPPDATA"),
        *("PROGRAMDATA", "VIRTUAL_ENV", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"),
    )
)
Receive = Callable[[Kind, int, bytes], None]


class RoomProcess:
    """One room's process. ``receive`` gets every frame it sends, ``ended`` is called once when it is gone."""

    def __init__(self, number: int, receive: Receive, ended: Callable[[RoomProcess], None]) -> None:
        self.number = number
        self.visitors = 0
        self.ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._receive, self._ended = receive, ended
        self._process: subprocess.Popen[bytes] | None = None
        self._writer: asyncio.StreamWriter | None = None

    @property
    def pid(self) -> int | None:
        """The process id, for tests and for the health page."""
        return self._process.pid if self._process else None

    @property
    def alive(self) -> bool:
        """Whether the process is starting or running."""
        return self._process is not None and self._process.poll() is None

    @property
    def was_ready(self) -> bool:
        """Whether it has come so far as to take visitors."""
        return self.ready.done() and self.ready.exception() is None

    def launch(self, start: Start) -> None:
        """Start the process and watch over it.

        What it must know goes through its standard input, not its environment.
        """
        self._process = subprocess.Popen(
            [sys.executable, "-m", "workbench.room"], stdin=subprocess.PIPE, env=environment(os.environ)
        )
        loop = asyncio.get_running_loop()
        threading.Thread(target=self._await_end, args=(self._process, loop), name="room", daemon=True).start()
        with contextlib.suppress(OSError):  # it has died already, which the thread will say
            self._say(self._process, json.dumps(asdict(start)).encode() + b"\n")

    @staticmethod
    def _say(process: subprocess.Popen[bytes], line: bytes) -> None:
        if process.stdin is not None:
            process.stdin.write(line)
            process.stdin.flush()

    def _await_end(self, process: subprocess.Popen[bytes], loop: asyncio.AbstractEventLoop) -> None:
        """Notice the end of a process that never got so far as to connect; a thread, as every system has them."""
        process.wait()
        with contextlib.suppress(RuntimeError):  # the server has stopped
            loop.call_soon_threadsafe(self.end)

    async def follow(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Pass on what the room says until it hangs up."""
        self._writer = writer
        try:
            while True:
                kind, channel, payload = await frame.read(reader)
                if kind is not Kind.READY:
                    self._receive(kind, channel, payload)
                elif not self.ready.done():
                    self.ready.set_result(None)
        except (asyncio.IncompleteReadError, ConnectionError, ValueError):
            _log.info("a room hung up")
        finally:
            self.end()

    def tell(self, kind: Kind, channel: int, payload: bytes = b"") -> None:
        """Send a frame; a room that has gone hears nothing."""
        if self._writer is not None and not self._writer.is_closing():
            self._writer.write(frame.packed(kind, channel, payload))

    def hand(self, line: bytes) -> None:
        """Send a line over its pipe, where nobody else can listen; a room that has gone hears nothing."""
        process = self._process  # once: keys are handed over by another thread than the one that ends a room
        if process is not None:
            with contextlib.suppress(OSError, ValueError):
                self._say(process, line)

    def end(self) -> None:
        """End the process and say so, once."""
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(OSError):
            process.kill()
            if process.stdin is not None:
                process.stdin.close()
        process.wait()
        if self._writer is not None:
            self._writer.close()
        if not self.ready.done():
            self.ready.set_exception(ConnectionError("the room did not start"))
            self.ready.exception()  # seen: whoever waited has been told, and nobody else need be
        self._ended(self)


def environment(whole: Mapping[str, str]) -> dict[str, str]:
    """The part of an environment that a room needs to run at all, and where our code is."""
    allowed = {name: value for name, value in whole.items() if name.upper() in _ALLOWED}
    ours = str(Path(workbench.__path__[0]).resolve().parent)
    return allowed | {"PYTHONPATH": ours, "PYTHONSAFEPATH": "1", "WORKBENCH_SERVED": "1"}
