"""The stage keys a room uses while a stage is held under the Chatham House Rule (R5)."""

import threading
from collections.abc import Callable, Collection, Container

from ogcore.record.keyring import HeldKeys
from workbench.key_line import HandedKey, Over, Said, Wanted, read_line
from workbench.key_line import Held as HeldSitting


class RoomKeys(HeldKeys):
    """Keys come over the room's pipe (:meth:`hear`); what the room wants of them goes back by another way."""

    def __init__(self) -> None:
        super().__init__()
        self._ask: Callable[[Said], None] = lambda _said: None
        self._heard: set[str] = set()
        self._hearing = threading.Condition()

    def ask_by(self, ask: Callable[[Said], None]) -> None:
        """Ask the server that way from now on; it names sittings, and no key."""
        self._ask = ask

    def hear(self, line: bytes) -> None:
        """Take in a line of the server's."""
        match read_line(line):
            case HandedKey(stream, name, key):
                self.take(stream, name, key)
                with self._hearing:
                    self._heard.add(name)
                    self._hearing.notify_all()
            case Over(name):
                super().forget(name)
            case _:
                pass

    def wait_for(self, names: Collection[str], seconds: float) -> bool:
        """Wait until the keys of these sittings have come, also such as are forgotten by now; tell whether they have.

        The server hands them over before it speaks of a page, but by another way: a page that was opened without them
        would not know its person's own, nor forget the key of a sitting that is over.
        """
        with self._hearing:
            return self._hearing.wait_for(lambda: self._heard.issuperset(names), seconds)

    def spare(self, stream: str, used: Container[str]) -> str | None:
        """Return the name of a sitting to come; where there is none, ask for one, which will be there in a moment."""
        name = super().spare(stream, used)
        if name is None:
            self._ask(Wanted(stream))
        return name

    def opened(self, stream: str, sitting: str) -> None:
        """Say that a sitting is held, and see to the next key, as this one is in use."""
        self._ask(HeldSitting(stream, sitting))
        if len(self.names(stream)) <= 1:
            self._ask(Wanted(stream))

    def forget(self, sitting: str) -> None:
        """Forget a key, here and wherever it is held."""
        super().forget(sitting)
        self._ask(Over(sitting))
