"""What is said of stage keys over the pipes between the supervisor, the servers and the rooms (R5): a line each.

``key STREAM NAME HEX`` hands a key on, downwards; ``want STREAM`` asks for one and ``held STREAM NAME`` says that it is
in use, upwards; ``forget NAME`` ends one, in both directions. Keys travel over pipes alone: what goes over a socket
names sittings, and no key.
"""

from dataclasses import dataclass

_KEY, _WANT, _HELD, _FORGET = b"key", b"want", b"held", b"forget"
_OF_KEY, _OF_HELD, _OF_OTHERS = 4, 3, 2
MOST_KEYS = 4
"""Keys that are held for one group at a time: the one in use, the next, and what two who ask at once may add."""


@dataclass(frozen=True, slots=True)
class HandedKey:
    """A key for a sitting ``name`` of the group ``stream``."""

    stream: str
    name: str
    key: bytes

    def line(self) -> bytes:
        """Return it as a line."""
        return b" ".join((_KEY, self.stream.encode(), self.name.encode(), self.key.hex().encode())) + b"\n"

    def __repr__(self) -> str:
        return f"HandedKey({self.stream!r}, {self.name!r})"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A key is wanted for a sitting of the group ``stream``."""

    stream: str

    def line(self) -> bytes:
        """Return it as a line."""
        return _WANT + b" " + self.stream.encode() + b"\n"


@dataclass(frozen=True, slots=True)
class Held:
    """The group ``stream`` holds the sitting ``name`` now."""

    stream: str
    name: str

    def line(self) -> bytes:
        """Return it as a line."""
        return b" ".join((_HELD, self.stream.encode(), self.name.encode())) + b"\n"


@dataclass(frozen=True, slots=True)
class Over:
    """The sitting ``name`` is over: its key is to be forgotten."""

    name: str

    def line(self) -> bytes:
        """Return it as a line."""
        return _FORGET + b" " + self.name.encode() + b"\n"


Said = HandedKey | Wanted | Held | Over


def read_line(line: bytes) -> Said | None:
    """Return what a line says of keys, None when it says something else."""
    words = line.split()
    try:
        if len(words) == _OF_KEY and words[0] == _KEY:
            return HandedKey(
                words[1].decode("ascii"), words[2].decode("ascii"), bytes.fromhex(words[3].decode("ascii"))
            )
        if len(words) == _OF_HELD and words[0] == _HELD:
            return Held(words[1].decode("ascii"), words[2].decode("ascii"))
        if len(words) == _OF_OTHERS and words[0] in (_WANT, _FORGET):
            return (Wanted if words[0] == _WANT else Over)(words[1].decode("ascii"))
    except ValueError:
        return None
    return None
