"""What happens to the Rule of a group: it is chosen for a stage, and sittings under it begin and end (R5)."""

from dataclasses import dataclass
from typing import ClassVar

from ogcore.record.event import Event


@dataclass(frozen=True, slots=True)
class _RuleEvent(Event):
    undoable: ClassVar[bool] = False
    of_part: ClassVar[str] = "chatham_house"


@dataclass(frozen=True, slots=True)
class RuleChosen(_RuleEvent):
    """The facilitator chose whether a stage, before it opens, will be held under the Rule."""

    stage: str
    on: bool


@dataclass(frozen=True, slots=True)
class SittingOpened(_RuleEvent):
    """A stage opened under the Rule at the time ``at``: all that is said until it closes is said by nobody, then.

    ``again``: the sitting goes on under another key, as the first was lost with everybody who held it.
    """

    sitting: str
    stage: str
    at: float
    again: bool = False


@dataclass(frozen=True, slots=True)
class SittingClosed(_RuleEvent):
    """The stage closed: its key is forgotten, and with it whatever told somebody's own to be theirs."""

    sitting: str
