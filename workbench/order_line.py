"""What a process is told over its standard input, line by line, from the first one on."""

import os
import sys

_AT_A_TIME = 4096


class OrderLines:
    """The lines of standard input; read in a thread, as every system can wait for input in one.

    Not through Python's buffer: its lock would be held when Python shuts down.
    """

    def __init__(self) -> None:
        self._rest = b""

    def next(self) -> bytes | None:
        """Wait for the next line and return it with its end; None once nobody can say anything any more."""
        while b"\n" not in self._rest:
            more = os.read(sys.stdin.fileno(), _AT_A_TIME)
            if not more:
                return None
            self._rest += more
        line, _, self._rest = self._rest.partition(b"\n")
        return line + b"\n"
