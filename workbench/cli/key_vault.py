"""The stage keys as the supervisor holds them (R5): in memory, for the server at work and the one that stands by."""

import contextlib
import subprocess
import sys
import threading
from collections import deque
from typing import IO

from ogcore.record.keyring import new_key
from workbench.key_line import MOST_KEYS, HandedKey, Over, Wanted, read_line

Server = subprocess.Popen[bytes]


class Teller:
    """Says lines to one server in their order, in a thread of its own: nobody waits for a server to read them."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self._lines: deque[bytes] = deque()
        self._more = threading.Condition()
        self._over = False
        threading.Thread(target=self._tell, name="teller", daemon=True).start()

    def say(self, line: bytes) -> None:
        """Say a line; one that has ended hears nothing, which whoever waits for it will see."""
        with self._more:
            self._lines.append(line)
            self._more.notify()

    def unsay(self, name: str) -> None:
        """Leave out a key that was not handed over yet."""
        with self._more:
            kept = [line for line in self._lines if not _hands(line, name)]
            self._lines = deque(kept)

    def end(self) -> None:
        """Close the pipe, once all has been said."""
        with self._more:
            self._over = True
            self._more.notify()

    def _tell(self) -> None:
        pipe = self.server.stdin
        with contextlib.suppress(OSError, ValueError):
            while pipe is not None and (line := self._next()) is not None:
                pipe.write(line)
                pipe.flush()
        with self._more:
            self._lines.clear()  # no key waits here for a server that reads no more
        with contextlib.suppress(OSError, ValueError):
            if pipe is not None:
                pipe.close()

    def _next(self) -> bytes | None:
        with self._more:
            self._more.wait_for(lambda: self._lines or self._over)
            return self._lines.popleft() if self._lines else None


def _hands(line: bytes, name: str) -> bool:
    said = read_line(line)
    return isinstance(said, HandedKey) and said.name == name


class KeyVault:
    """Makes the keys servers ask for, hands each to all of them, and forgets those of sittings that are over.

    A server that dies takes nothing with it; when the supervisor ends, the keys are gone. While its keys are looked
    after, nothing is written to a pipe: a server that reads no more keeps no other from its keys.
    """

    def __init__(self) -> None:
        self._keys: dict[str, HandedKey] = {}
        self._tellers: list[Teller] = []
        self._lock = threading.Lock()

    def follow(self, server: Server) -> None:
        """Hand a server that was just started all keys there are, and listen to it from now on, in a thread."""
        teller = Teller(server)
        with self._lock:
            self._tellers = [*(other for other in self._tellers if other.server.poll() is None), teller]
            for handed in self._keys.values():
                teller.say(handed.line())
        threading.Thread(target=self._listen, args=(server,), name="keys", daemon=True).start()

    def say(self, server: Server, line: bytes) -> None:
        """Say something else to a server, after the keys it was handed before."""
        for teller in self._of(server):
            teller.say(line)

    def part(self, server: Server) -> None:
        """Say nothing more to a server, which ends it: its pipe is closed."""
        for teller in self._of(server):
            teller.end()

    def _of(self, server: Server) -> list[Teller]:
        with self._lock:
            return [teller for teller in self._tellers if teller.server is server]

    def hear(self, line: bytes) -> bool:
        """Do what a server says of keys; tell whether it said anything of them."""
        said = read_line(line)
        with self._lock:
            match said:
                case Wanted(stream):
                    if sum(held.stream == stream for held in self._keys.values()) < MOST_KEYS:
                        handed = HandedKey(stream, *new_key())
                        self._keys[handed.name] = handed
                        self._tell(handed.line())
                case Over(name):
                    if self._keys.pop(name, None) is not None:
                        for teller in self._tellers:
                            teller.unsay(name)
                        self._tell(line)
                case _:
                    return False
        return True

    def _tell(self, line: bytes) -> None:
        for teller in self._tellers:
            teller.say(line)

    def _listen(self, server: Server) -> None:
        said: IO[bytes] | None = server.stdout
        for line in said or ():
            if not self.hear(line):
                with contextlib.suppress(ValueError, OSError):  # nobody reads what we say any more
                    sys.stdout.buffer.write(line)
                    sys.stdout.buffer.flush()
