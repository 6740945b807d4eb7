"""Where stage keys are while a sitting under the Rule is held: in memory, and nowhere else (R5)."""

import secrets
import threading
from collections.abc import Callable, Container
from dataclasses import dataclass
from typing import Protocol

from ogcore.errors import StageKeyMissing
from ogcore.record.ids import new_id
from ogcore.record.voice import StageKey

KEY_BYTES = 32
SITTING_LETTERS = 16


class Keyring(Protocol):
    """The stage keys a process can use. Keys are known by the sitting they are for."""

    def key(self, sitting: str) -> StageKey | None:
        """Return the key of a sitting, None when it is not here (any more)."""

    def spare(self, stream: str, used: Container[str]) -> str | None:
        """Return the name of a sitting of a group for which there is a key; None where there is none to be had.

        ``used`` are the sittings there were: their names are not given again.
        """

    def opened(self, stream: str, sitting: str) -> None:
        """Take note that a sitting is held: its key is in use."""

    def forget(self, sitting: str) -> None:
        """Forget the key of a sitting that is over, here and wherever else it is held."""

    def names(self, stream: str) -> list[str]:
        """Return the sittings of a group for which there is a key."""


class HeldKeys:
    """Keys that were handed over, as many names as there are for each group; safe to share between threads.

    Who was handed none reads what was said under the Rule, and says nothing there.
    """

    def __init__(self) -> None:
        self._keys: dict[str, StageKey] = {}
        self._names: dict[str, list[str]] = {}
        self._lock = threading.Lock()

    def take(self, stream: str, name: str, key: bytes) -> bool:
        """Take in the key for a sitting of a group; tell whether it is new."""
        with self._lock:
            if name in self._keys:
                return False
            self._keys[name] = StageKey(name, key)
            self._names.setdefault(stream, []).append(name)
            return True

    def names(self, stream: str) -> list[str]:
        """Return the sittings of a group for which there is a key."""
        return list(self._names.get(stream, ()))

    def key(self, sitting: str) -> StageKey | None:
        """Return the key of a sitting, None when it is not here (any more)."""
        return self._keys.get(sitting)

    def spare(self, stream: str, used: Container[str]) -> str | None:
        """Return the name of a sitting to come; None where every key that is here was used."""
        return next((name for name in self.names(stream) if name not in used), None)

    def opened(self, stream: str, sitting: str) -> None:
        """Take note that a sitting is held: nobody is to be told."""

    def forget(self, sitting: str) -> None:
        """Forget a key."""
        with self._lock:
            self._keys.pop(sitting, None)
            self._names = {stream: [name for name in names if name != sitting] for stream, names in self._names.items()}


class OwnKeys(HeldKeys):
    """Keys that a process makes for itself, as many as are wanted."""

    def spare(self, stream: str, used: Container[str]) -> str | None:
        """Return the name of a sitting to come; the same until it is used."""
        if super().spare(stream, used) is None:
            self.take(stream, *new_key())
        return super().spare(stream, used)


def new_key() -> tuple[str, bytes]:
    """Return the name of a sitting to come, and its key."""
    return new_id(SITTING_LETTERS), secrets.token_bytes(KEY_BYTES)


def no_sitting() -> str:
    """Stand in for the name of a sitting to come where no key is to be had; raises StageKeyMissing."""
    raise StageKeyMissing


@dataclass(frozen=True, slots=True)
class Sittings:
    """What deciding needs of the sittings of one group: the ``key`` of the one held now, and the next one's name."""

    key: StageKey | None = None
    name: Callable[[], str] = no_sitting


NO_SITTINGS = Sittings()
