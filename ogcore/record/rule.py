"""What one intent is decided with: who asks, of which plan or group, with which words."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from ogcore.errors import BadInput, MissingData, NotYourSector, OnlyUnderTheRule, StoreError
from ogcore.record.event import Event
from ogcore.record.part import Part
from ogcore.record.participant import WHOLE_ROOM, Identity, checked_sector
from ogcore.record.stream import Stream
from ogcore.record.voice import StageKey, Voice

Data = Mapping[str, Any]
Events = tuple[Event, ...]
P = TypeVar("P", bound=Part)


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Where a group is: what its plan is called, what it is called, and the number people know it by.

    ``address`` is where people find the pages of the plan, as the server knows it; empty where nothing is served.
    ``start`` and ``end`` are the plan's first and last day (2027-01-01), empty where nobody has said them.
    ``elsewhere`` counts the commitment cards of the plan's other groups: asked for only where one more is begun.
    """

    plan: str = ""
    group: str = ""
    number: int = 0
    address: str = ""
    start: str = ""
    end: str = ""
    elsewhere: Callable[[], int] = field(default=lambda: 0, compare=False)


def no_past(_version: int) -> Stream:
    """Stand in for the earlier states of a stream where none can be had; raises StoreError."""
    raise StoreError(reason="no_past")


def no_code() -> str:
    """Stand in for free join codes where none can be had; raises StoreError."""
    raise StoreError(reason="no_code")


@dataclass(frozen=True, slots=True)
class Ask:
    """What somebody wants: ``data`` came from a browser and nothing in it is trusted, ``identity`` is the server's."""

    state: Stream
    identity: Identity
    data: Data
    past: Callable[[int], Stream] = no_past
    """The stream after so many of its events."""
    free_code: Callable[[], str] = no_code
    """A join code that leads nowhere yet."""
    place: Callable[[], Whereabouts] = Whereabouts
    """Where the group is: the plan it belongs to is another stream."""
    clock: Callable[[], float] = time.time
    """The server's clock, in seconds since 1970: the only one a room can agree on."""
    rules: Mapping[str, "Rule"] = field(default_factory=dict)
    """What else may be wanted of the stream: for what is decided later, on behalf of somebody."""
    key: StageKey | None = None
    """The key of the sitting under the Chatham House Rule that is held now (R5)."""
    sitting_at: float | None = None
    """When that sitting was opened, whether or not its key is at hand; None where none is held."""
    scribe: bool = False
    """Whether whoever asks enters for people without a device though they take part themselves (R46, R47)."""

    @property
    def secret(self) -> bool:
        """Whether what is said now is said under the Rule."""
        return self.sitting_at is not None

    @property
    def voice(self) -> Voice:
        """Whoever asks, as far as the record may know them: what commands take."""
        return Voice.of(self.identity, self.key, secret=self.secret)

    @property
    def moment(self) -> float:
        """When what is said is said; under the Rule, when the stage was opened."""
        return self.clock() if self.sitting_at is None else self.sitting_at

    @property
    def enters(self) -> bool:
        """Whether whoever asks may enter for people without a device: a facilitator or a scribe (R46)."""
        return self.identity.role == "facilitator" or self.scribe

    @property
    def seat(self) -> str:
        """For which ``sector`` people without a device are entered: under the Rule the whole room, whatever is named.

        Raises MissingData, UnknownChoice.
        """
        return WHOLE_ROOM if self.secret else checked_sector(self.word("sector"))

    @property
    def caucus(self) -> str | None:
        """The sector that speaks as one, on purpose, where its people have asked for that; None as a rule (R5).

        People speak for the sector they sit for alone; a facilitator or scribe enters what any of them dictates. Raises
        UnknownChoice, OnlyUnderTheRule, NotYourSector.
        """
        named = self.optional("caucus")
        if named is None:
            return None
        sector = checked_sector(named)
        if not self.secret:
            raise OnlyUnderTheRule
        if not self.enters and self.identity.sector != sector:
            raise NotYourSector(sector)
        return sector

    def __getitem__(self, kind: type[P]) -> P:
        """Return the part of the state that is of that class."""
        return self.state[kind]

    def word(self, field: str) -> str:
        """Return a text; raises MissingData when it is not there and BadInput when it is something else."""
        return word(self.data, field)

    def optional(self, field: str) -> str | None:
        """Return a text or None; raises BadInput when it is something else."""
        return None if self.data.get(field) is None else self.word(field)

    def flag(self, field: str) -> bool:
        """Return a truth value, False when it is not there; raises BadInput when it is something else."""
        value = self.data.get(field, False)
        if not isinstance(value, bool):
            raise BadInput(field=field)
        return value

    def number(self, field: str) -> int:
        """Return a whole number; raises MissingData when it is not there and BadInput when it is something else."""
        value = self.data.get(field)
        if value is None:
            raise MissingData(field)
        if type(value) is not int:  # True is an int too, and no number
            raise BadInput(field=field)
        return value

    def words(self, field: str) -> list[str]:
        """Return a list of texts; raises MissingData when it is not there and BadInput when it is something else."""
        value = self.data.get(field)
        if value is None:
            raise MissingData(field)
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            raise BadInput(field=field)
        return value


def word(data: Data, field: str) -> str:
    """Return the text in ``data`` under ``field``; raises MissingData or BadInput."""
    value = data.get(field)
    if value is None:
        raise MissingData(field)
    if not isinstance(value, str):
        raise BadInput(field=field)
    return value


@dataclass(frozen=True, slots=True)
class Rule:
    """How one intent is decided; ``stage`` is the stage it belongs to, None when only a facilitator may have it.

    ``also`` are further stages it belongs to as well. ``own`` is what people do for themselves (write an idea, answer,
    vote); all else edits what the group has in common, and the rights of the stage say who may (R47). ``longest`` is
    how many characters each text may have that is typed for it (``text``, ``texts``), None: as many as its command
    takes. What was written longer before stays. ``scribe`` is the stage in which a scribe may have what is otherwise a
    facilitator's: what is entered for people without a device (R46).
    """

    decide: Callable[[Ask], Events]
    stage: str | None
    also: tuple[str, ...] = ()
    own: bool = False
    longest: int | None = None
    scribe: str | None = None
