"""For which stages of a group the Rule is chosen, and the sitting that is held now (R5)."""

from dataclasses import dataclass, field
from typing import ClassVar

from ogcore.chatham_house.events import RuleChosen, SittingClosed, SittingOpened
from ogcore.record.event import Event
from ogcore.record.part import Part, require

OPENLY = ""
"""In place of the name of a sitting: what was not written in any."""
UNTOLD = "?"
"""In place of the name of a sitting: nobody has said where it was written. No sitting is called that."""


@dataclass(frozen=True, slots=True)
class Sitting:
    """A stage from its opening under the Rule, at the time ``at``, to its closing; ``again`` as in SittingOpened."""

    sitting: str
    stage: str
    at: float
    again: bool = False


@dataclass
class ChathamHouse(Part):
    """``chosen`` are the stages to be held under the Rule, ``held`` all sittings there were, with their stages."""

    name: ClassVar[str] = "chatham_house"

    chosen: dict[str, bool] = field(default_factory=dict)
    held: dict[str, str] = field(default_factory=dict)
    sitting: Sitting | None = None

    def apply(self, event: Event) -> None:
        """Let an event have happened; raises UndoConflict when it does not fit."""
        match event:
            case RuleChosen(stage, on):
                self.chosen = {**self.chosen, stage: True} if on else _without(self.chosen, stage)
            case SittingOpened(sitting, stage, at, again):
                require(fits=sitting not in self.held and (self.sitting is not None) == again)
                self.held[sitting] = stage
                self.sitting = Sitting(sitting, stage, at, again)
            case SittingClosed(sitting):
                require(fits=self.sitting is not None and self.sitting.sitting == sitting)
                self.sitting = None
            case _:
                super().apply(event)


def _without(chosen: dict[str, bool], stage: str) -> dict[str, bool]:
    return {name: on for name, on in chosen.items() if name != stage}
