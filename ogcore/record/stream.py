"""What the log of one stream, a plan or a working group, amounts to: its parts, who did what, and how far it is."""

from collections.abc import Callable, Hashable, Iterable
from typing import Any, Self, TypeVar

from ogcore.record.event import Event, Recorded
from ogcore.record.history import History
from ogcore.record.part import Part
from ogcore.record.reversal import REVERSALS

P = TypeVar("P", bound=Part)
T = TypeVar("T")


class Stream:
    """The state of a stream; ``version`` counts its events. ``stream[Evidence]`` is the part of that class.

    It knows no part by name: which there are, :mod:`ogcore.chapters` says.
    """

    def __init__(self, stream: str, kinds: Iterable[type[Part]]) -> None:
        self.stream = stream
        self.kinds = tuple(kinds)
        self.parts: dict[str, Part] = {kind.name: kind() for kind in self.kinds}
        self.history = History()
        self.version = 0
        self._remembered: dict[Hashable, tuple[int, Any]] = {}

    @property
    def language(self) -> str:
        """The language its people write in, as far as rules depend on it."""
        raise NotImplementedError

    def _empty(self) -> Self:
        """Return a stream of the same kind in which nothing has happened."""
        raise NotImplementedError

    def __getitem__(self, kind: type[P]) -> P:
        """Return the part of that class."""
        part = self.parts[kind.name]
        if not isinstance(part, kind):
            raise TypeError(f"{kind.name} is not a {kind.__name__} here")
        return part

    def holding(self, part: Part) -> Self:
        """Let ``part``, made elsewhere, be the stream's part of its name, and return the stream itself."""
        self.parts[part.name] = part
        return self

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Stream):
            return NotImplemented
        return self._facts() == other._facts()

    __hash__ = None  # type: ignore[assignment]

    def _facts(self) -> tuple[object, ...]:
        return (self.stream, self.parts, self.history, self.version)

    def remembered(self, key: Hashable, make: Callable[[], T]) -> T:
        """Return what ``make`` gives, made once for each version of the stream."""
        version, made = self._remembered.get(key, (-1, None))
        if version != self.version:
            made = make()
            self._remembered[key] = (self.version, made)
        return made  # type: ignore[no-any-return]

    def remembered_of(self, key: Hashable) -> tuple[int, Any]:
        """Return what :meth:`remembered` made last under ``key``, after the version it was made for; -1: never."""
        return self._remembered.get(key, (-1, None))

    def remember(self, key: Hashable, version: int, made: object) -> None:
        """Keep what was made elsewhere of the stream as it was at ``version``."""
        self._remembered[key] = (version, made)

    def record(self, recorded: Recorded) -> None:
        """Let a recorded event have happened; events must come in order of their version."""
        self.change(recorded.event)
        self.history.note(recorded.op, recorded.whose, recorded.event, recorded.at, recorded.version)
        self.version = recorded.version

    def replay(self, log: Iterable[Recorded]) -> Self:
        """Let all events of ``log`` have happened, and return the stream itself."""
        for recorded in log:
            self.record(recorded)
        return self

    def trial(self) -> Self:
        """Return a copy on which events can be tried without touching the stream (histories are not copied)."""
        copy = self._empty()
        copy.parts = {name: part.copy() for name, part in self.parts.items()}
        return copy

    def change(self, event: Event) -> None:
        """Apply one event; raises UndoConflict when it does not fit the present state."""
        if isinstance(event, REVERSALS):
            return  # the events that take back or bring back follow by themselves
        part = self.parts.get(event.of_part)
        if part is None:
            raise TypeError(f"not an event of this stream: {event.kind}")
        part.apply(event)

    def is_sound(self) -> bool:
        """Tell whether the rules hold that no single event can see to."""
        return all(part.is_sound() for part in self.parts.values())
