"""Keeping the server up: it runs as a process of its own, and is begun anew when it dies."""

import contextlib
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from workbench.cli.failure import OK
from workbench.cli.key_vault import KeyVault
from workbench.order_line import OrderLines

LOOK_EVERY = 0.1
STOP_SECONDS = 15.0
LONGEST_PAUSE = 8.0
"""Seconds between looks at a server that is starting; that it may take to stop; between two attempts that both fail."""
STANDBY_AFTER, STANDBY_AGAIN = 2.0, 60.0
"""Seconds until a server that is up gets a successor, and until a successor that has ended is replaced."""
OPEN = b"open\n"


class Supervisor:
    """Runs ``command``, which serves until its standard input ends, whatever happens to one run of it.

    The command makes itself ready and opens its door when it is told to (:class:`Orders`). So, with
    ``standby``, a second one can stand by with everything imported, and take over at once from one that dies. The end
    of standard input is how every system tells a child that its parent has gone, however it went: nothing is left
    behind. ``is_up`` says whether the server answers; ``again`` is called each time it has to be begun anew.
    """

    def __init__(
        self,
        command: Sequence[str],
        is_up: Callable[[], bool],
        again: Callable[[], None] = lambda: None,
        *,
        standby: bool = False,
    ) -> None:
        self._command, self._is_up, self._again = list(command), is_up, again
        self._with_standby = standby
        self._child: subprocess.Popen[bytes] | None = None
        self._standby: subprocess.Popen[bytes] | None = None
        self._standby_at = 0.0
        self._vault = KeyVault()

    def run(self, ready: Callable[[], None]) -> int:
        """Serve until stopped (SIGINT, SIGTERM) or until the server ends by itself; return the exit code.

        ``ready`` is called once, when the server answers for the first time. A server that fails before that has
        said why: its exit code is passed on.
        """
        before = _stop_on_term()
        try:
            if not self._start():
                return self._wait()
            ready()
            return self._keep_up()
        except KeyboardInterrupt:
            return OK
        finally:
            self._stop()
            if before is not None:
                signal.signal(signal.SIGTERM, before)

    def _keep_up(self) -> int:
        pause = 0.0
        while (code := self._wait()) != OK:
            self._rest(pause)
            self._again()
            pause = 0.0 if self._start() else min(LONGEST_PAUSE, max(1.0, 2 * pause))
        return code

    def _start(self) -> bool:
        """Start the server, or let the one that stands by take over; tell whether it came so far as to answer."""
        standing_by, self._standby = self._standby, None
        self._child = standing_by or self._launched()
        self._vault.say(self._child, OPEN)
        while self._child.poll() is None:
            if self._is_up():
                self._standby_at = time.monotonic() + STANDBY_AFTER
                return True
            time.sleep(LOOK_EVERY)
        return False

    def _launched(self) -> subprocess.Popen[bytes]:
        server = subprocess.Popen(self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)  # noqa: S603 - ours
        self._vault.follow(server)
        return server

    def _rest(self, seconds: float) -> None:
        time.sleep(seconds)

    def _wait(self) -> int:
        """Wait for the server's end; in short steps, as some systems deliver no Ctrl+C to a program that waits."""
        child = self._child
        while child is not None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                return child.wait(1.0)
            self._look_after_standby()
        return OK

    def _look_after_standby(self) -> None:
        """Start a successor for the server that is up, and another for one that has ended by itself."""
        if self._standby is not None and self._standby.poll() is not None:
            self._standby, self._standby_at = None, time.monotonic() + STANDBY_AGAIN
        if self._with_standby and self._standby is None and time.monotonic() >= self._standby_at:
            self._standby = self._launched()

    def _stop(self) -> None:
        standing_by, self._standby = self._standby, None
        if standing_by is not None:  # it has nothing to lose
            standing_by.kill()
            standing_by.wait()
        child, self._child = self._child, None
        if child is None:
            return
        self._vault.part(child)
        try:
            child.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


class Orders:
    """What the supervisor says to a server, line by line: to open its door, and the stage keys it hands over."""

    def __init__(self, heard: Callable[[bytes], None] = lambda _line: None) -> None:
        self._heard, self._lines = heard, OrderLines()

    def told_to_open(self) -> bool:
        """Wait for the word to open the door; False when the supervisor has gone instead."""
        while (line := self._lines.next()) is not None:
            if line == OPEN:
                return True
            self._heard(line)
        return False

    def end_of_input(self) -> None:
        """Wait until standard input ends: the supervisor has gone, or wants the server to go."""
        while (line := self._lines.next()) is not None:
            self._heard(line)


def say_to_supervisor(line: bytes) -> None:
    """Say a line to the supervisor; when it has gone, so will this server in a moment."""
    with contextlib.suppress(OSError):
        os.write(sys.stdout.fileno(), line)


def leave_interrupts_to_the_supervisor() -> None:
    """Ctrl+C reaches every program in the terminal; the supervisor decides what it means."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _stop_on_term() -> Any:
    """Treat SIGTERM as Ctrl+C; return what it meant before, None where signals cannot be set."""
    if threading.current_thread() is not threading.main_thread():
        return None
    return signal.signal(signal.SIGTERM, signal.default_int_handler)
