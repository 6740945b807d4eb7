"""What happens with the personal data of a plan (R54)."""

from dataclasses import dataclass
from typing import Any, ClassVar

from ogcore.record.event import Event
from ogcore.record.wording import Wording


@dataclass(frozen=True, slots=True)
class _PrivacyEvent(Event):
    undoable: ClassVar[bool] = False
    of_part: ClassVar[str] = "privacy"


@dataclass(frozen=True, slots=True)
class NoticeWorded(_PrivacyEvent):
    """The notice at the door got words of the plan's own; without any it is ours."""

    before: Wording
    after: Wording

    def result(self) -> dict[str, Any]:
        """Tell whether the words wait beside others."""
        return {"offered": True} if self.after.offers_more_than(self.before) else {}


@dataclass(frozen=True, slots=True)
class NamesErased(_PrivacyEvent):
    """Everybody who had joined by then is called ``called`` and a number from then on, wherever a name stood.

    The log holds no names: the store takes them from the roll in the same transaction (:mod:`ogcore.store.roll`).
    """

    called: str
