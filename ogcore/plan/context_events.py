"""What happens to the checklist of a favourable context, which belongs to the plan (R4)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Event
from ogcore.record.wording import Wording

_NOTHING = Wording("")


@dataclass(frozen=True, slots=True)
class ContextAnswer:
    """What is known of a context: whether it holds (None: not answered), a note, and whom to talk to or what to do."""

    answer: str | None = None
    note: Wording = _NOTHING
    next_step: Wording = _NOTHING


@dataclass(frozen=True, slots=True)
class ContextAnswered(Event):
    """A facilitator answered one of the ten contexts, or wrote beside the answer."""

    undoable: ClassVar[bool] = False
    of_part: ClassVar[str] = "context"
    context: str
    before: ContextAnswer
    after: ContextAnswer

    def result(self) -> dict[str, Any]:
        """Tell whether the words wait beside others."""
        waiting = [len(held.note.offers) + len(held.next_step.offers) for held in (self.before, self.after)]
        return {"offered": True} if waiting[1] > waiting[0] else {}
