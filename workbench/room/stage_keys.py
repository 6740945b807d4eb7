"""The stage keys a room uses while a stage is held under the Chatham House Rule (R5)."""

from collections.abc import Callable, Container

from ogcore.record.keyring import HeldKeys
from workbench.key_line import HandedKey, Over, Said, Wanted, read_line
from workbench.key_line import Held as HeldSitting


class RoomKeys(HeldKeys):
    """Keys come over the room's pipe (:meth:`hear`); what the room wants of them goes back by another way."""

    def __init__(self) -> None:
        super().__init__()
        self._ask: Callable[[Said], None] = lambda _said: None

    def ask_by(self, ask: Callable[[Said], None]) -> None:
        """Ask the server that way from now on; it names sittings, and no key."""
        self._ask = ask

    def hear(self, line: bytes) -> None:
        """Take in a line of the server's."""
        match read_line(line):
            case HandedKey(stream, name, key):
                self.take(stream, name, key)
            case Over(name):
                super().forget(name)
            case _:
                pass

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
