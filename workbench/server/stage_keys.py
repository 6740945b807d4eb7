"""The stage keys a server holds (R5): had from the supervisor, who survives it, and handed on to the rooms."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from typing import Protocol

from ogcore.record.keyring import HeldKeys, new_key
from workbench.key_line import MOST_KEYS, HandedKey, Held, Over, Said, Wanted, read_line

Upwards = Callable[[bytes], None]


class Holder(Protocol):
    """A room, as far as keys go to it."""

    def hand(self, line: bytes) -> None:
        """Send a line over its pipe; a room that has gone hears nothing."""


class ServerKeys(HeldKeys):
    """The keys of all groups. ``upwards`` says a line to the supervisor; without one the server makes its own keys.

    Lines come from a thread, rooms' wishes from the event loop: what is done with both is short and locked.
    """

    def __init__(self, upwards: Upwards | None = None) -> None:
        super().__init__()
        self.on_held: Callable[[str], None] = lambda _stream: None
        """What is told, by whichever thread, that a group sits under the Rule from now on."""
        self.on_parted: Callable[[list[str]], None] = lambda _streams: None
        """What is told of which groups a room that has gone held keys: nobody may have heard what it did last."""
        self._sitting: dict[str, set[str]] = {}
        self._upwards = upwards
        self._raw: dict[str, HandedKey] = {}
        self._holders: dict[str, set[Holder]] = {}
        self._telling = threading.RLock()

    def hear(self, line: bytes) -> None:
        """Take in a line of the supervisor's; what says nothing of keys is left to others."""
        match read_line(line):
            case HandedKey() as handed:
                self._keep(handed)
            case Over(name):
                self._drop(name)
            case _:
                pass

    def asked(self, room: Holder, said: Said) -> None:
        """Do what a room asks for: another key, or that one be forgotten.

        A room may ask for a group that was added after its pages had opened: it is handed that group's keys from then
        on.
        """
        match said:
            case Wanted(stream):
                self._enlist(room, stream)
                self.want(stream)
            case Held(stream, name):
                self.opened(stream, name)
            case Over(name):
                self.forget(name)
            case _:
                pass

    def sits(self, stream: str, before: Callable[[], bool]) -> bool:
        """Tell whether a group sits under the Rule now; ``before`` is asked once, for what began before this server."""
        with self._telling:
            if stream not in self._sitting:
                self._sitting[stream] = {""} if before() else set()
            return bool(self._sitting[stream])

    def want(self, stream: str) -> None:
        """See to it that there is one more key for a group."""
        if len(self.names(stream)) >= MOST_KEYS:
            return
        if self._upwards is None:
            self._keep(HandedKey(stream, *new_key()))
        else:
            self._upwards(Wanted(stream).line())

    def meet(self, room: Holder, streams: Iterable[str]) -> list[str]:
        """Hand a room the keys of these groups, those that are still to come as well; return whose keys it now has.

        They come by another way than what the room is told of pages, and may come later.
        """
        handed: list[str] = []
        for stream in streams:
            handed += self._enlist(room, stream)
            if not self.names(stream):
                self.want(stream)
        return handed

    def _enlist(self, room: Holder, stream: str) -> list[str]:
        with self._telling:
            known, names = self._holders.setdefault(stream, set()), self.names(stream)
            for name in names if room not in known else ():
                room.hand(self._raw[name].line())
            known.add(room)
            return names

    def part(self, room: Holder) -> None:
        """Let a room be gone; it may have opened or closed a sitting and have died before it could say so."""
        with self._telling:
            held = [stream for stream, known in self._holders.items() if room in known]
            for stream in held:
                self._holders[stream].discard(room)
                self._sitting.pop(stream, None)
        self.on_parted([stream for stream in held if self.names(stream)])

    def streams(self) -> list[str]:
        """Return the groups for which there are keys."""
        with self._telling:
            return list(dict.fromkeys(handed.stream for handed in self._raw.values()))

    def forget(self, sitting: str) -> None:
        """Forget a key, here, in the rooms and with the supervisor."""
        if sitting in self._raw and self._upwards is not None:
            self._upwards(Over(sitting).line())  # first: the supervisor outlives whatever happens here
        self._drop(sitting)

    def opened(self, stream: str, sitting: str) -> None:
        """Take note that a sitting is held, and see to the next key, as this one is in use."""
        with self._telling:
            new = sitting not in self._sitting.get(stream, ())
            self._sitting[stream] = {sitting}
        if new:
            self.on_held(stream)
        if len(self.names(stream)) == 1:
            self.want(stream)

    def _keep(self, handed: HandedKey) -> None:
        with self._telling:
            if not self.take(handed.stream, handed.name, handed.key):
                return
            self._raw[handed.name] = handed
            for room in self._holders.get(handed.stream, ()):
                room.hand(handed.line())

    def _drop(self, name: str) -> None:
        with self._telling:
            super().forget(name)
            for stream in [stream for stream, held in self._sitting.items() if held & {name, ""}]:
                del self._sitting[stream]  # whether it sits now is asked again
            handed = self._raw.pop(name, None)
            for room in self._holders.get(handed.stream, ()) if handed else ():
                room.hand(Over(name).line())
