"""The stage keys as the supervisor holds them (R5): in memory, for the server at work and the one that stands by."""

import contextlib
import subprocess
import sys
import threading
from typing import IO

from ogcore.record.keyring import new_key
from workbench.key_line import MOST_KEYS, HandedKey, Over, Wanted, read_line

Server = subprocess.Popen[bytes]


class KeyVault:
    """Makes the keys servers ask for, hands each to all of them, and forgets those of sittings that are over.

    A server that dies takes nothing with it; when the supervisor ends, the keys are gone.
    """

    def __init__(self) -> None:
        self._keys: dict[str, HandedKey] = {}
        self._servers: list[Server] = []
        self._lock = threading.Lock()

    def follow(self, server: Server) -> None:
        """Hand a server that was just started all keys there are, and listen to it from now on, in a thread."""
        with self._lock:
            self._servers = [other for other in self._servers if other.poll() is None]
            self._servers.append(server)
            for handed in self._keys.values():
                say(server, handed.line())
        threading.Thread(target=self._listen, args=(server,), name="keys", daemon=True).start()

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
                        self._tell(line)
                case _:
                    return False
        return True

    def _tell(self, line: bytes) -> None:
        for server in self._servers:
            say(server, line)

    def _listen(self, server: Server) -> None:
        said: IO[bytes] | None = server.stdout
        for line in said or ():
            if not self.hear(line):
                with contextlib.suppress(ValueError, OSError):  # nobody reads what we say any more
                    sys.stdout.buffer.write(line)
                    sys.stdout.buffer.flush()


def say(server: Server, line: bytes) -> None:
    """Say a line to a server; one that has ended hears nothing, which whoever waits for it will see."""
    with contextlib.suppress(OSError, ValueError):
        if server.stdin is not None:
            server.stdin.write(line)
            server.stdin.flush()
