"""The rounds of dots and where every dot lies, as the events have left them (R7, R46)."""

from dataclasses import dataclass, field
from typing import ClassVar, Self

from ogcore.dots.events import OPEN, PAST, SHOWN, DotRoundSet, DotsPlaced, PaperDotsCounted, Round
from ogcore.record.event import Event
from ogcore.record.part import Part, put
from ogcore.record.voice import Voice


@dataclass(frozen=True, slots=True)
class Held:
    """The dots of one person on one idea in one round, and the sector they sit for."""

    round: str
    idea: str
    person: str
    sector: str | None
    dots: int


@dataclass(frozen=True, slots=True)
class OnPaper:
    """The dots of people of a sector without a device on one idea in one round."""

    round: str
    idea: str
    sector: str
    dots: int


@dataclass
class Dots(Part):
    """All ``rounds``, and the dots ``placed`` in each; what lies on an idea stays when that is merged or withdrawn.

    ``told`` are the rounds put away after they were shown: of those everybody knows where the dots lay.
    """

    name: ClassVar[str] = "dots"

    rounds: dict[str, Round] = field(default_factory=dict)
    placed: dict[str, Held] = field(default_factory=dict)
    paper: dict[str, OnPaper] = field(default_factory=dict)
    told: dict[str, bool] = field(default_factory=dict)

    def without_voices(self) -> Self:
        """Return an empty one: all of it is people's own."""
        return type(self)()

    def apply(self, event: Event) -> None:
        """Let an event have happened; raises UndoConflict when it does not fit."""
        match event:
            case DotRoundSet(name, before, after):
                put(self.rounds, name, before, after)
                self._tell(name, before, after)
            case DotsPlaced(name, idea, person, sector, before, after):
                was = Held(name, idea, person, self._sector(name, idea, person, sector), before) if before else None
                now = Held(name, idea, person, sector, after) if after else None
                put(self.placed, key(name, idea, person), was, now)
            case PaperDotsCounted(name, idea, sector, before, after):
                counted = [OnPaper(name, idea, sector, dots) if dots else None for dots in (before, after)]
                put(self.paper, key(name, idea, sector), counted[0], counted[1])
            case _:
                super().apply(event)

    def _tell(self, name: str, before: Round | None, after: Round) -> None:
        if after.phase != PAST:
            self.told.pop(name, None)
        elif before is not None and before.phase == SHOWN:
            self.told[name] = True

    def _sector(self, name: str, idea: str, person: str, sector: str | None) -> str | None:
        held = self.placed.get(key(name, idea, person))
        return held.sector if held else sector

    @property
    def latest(self) -> str | None:
        """The round opened last, if there is one."""
        return max(self.rounds, key=lambda name: self.rounds[name].order, default=None)

    @property
    def now(self) -> str | None:
        """The round at hand: the latest, until it is put away."""
        latest = self.latest
        return None if latest is None or self.rounds[latest].phase == PAST else latest

    @property
    def open(self) -> bool:
        """Whether dots can be placed now."""
        return self.now is not None and self.rounds[self.now].phase == OPEN

    @property
    def shown(self) -> bool:
        """Whether everybody sees where the dots are."""
        return self.now is not None and self.rounds[self.now].phase == SHOWN

    @property
    def result(self) -> str | None:
        """The round whose dots may be told: the latest that was shown, put away or not; none while one is open."""
        shown = [name for name, one in self.rounds.items() if one.phase == SHOWN or name in self.told]
        return None if self.open else max(shown, key=lambda name: self.rounds[name].order, default=None)

    def of_voice(self, voice: Voice) -> dict[str, int]:
        """Return how many dots somebody has on which idea in the round at hand."""
        return {held.idea: held.dots for held in self.held() if voice.owns(held.person, held.round)}

    def sector_of(self, person: str) -> str | None:
        """Return the sector somebody placed dots for in the round at hand; None while they have placed none."""
        return next((held.sector for held in self.held() if held.person == person), None)

    def held(self, name: str | None = None) -> list[Held]:
        """Return the dots of a round, or of that at hand, that were placed on a device."""
        return [held for held in self.placed.values() if held.round == (name or self.now)]

    def on_paper(self, name: str | None = None) -> list[OnPaper]:
        """Return the dots of a round, or of that at hand, that were counted on paper."""
        return [counted for counted in self.paper.values() if counted.round == (name or self.now)]

    def in_use(self) -> bool:
        """Tell whether somebody has placed a dot in the round at hand."""
        return bool(self.held() or self.on_paper())


def key(name: str, idea: str, whose: str) -> str:
    """Return under which key dots are kept: a round, an idea, and a person or a sector."""
    return f"{name}>{idea}>{whose}"
