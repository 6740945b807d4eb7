"""The notice at the door, and whether names were erased (R54)."""

from dataclasses import dataclass, field
from typing import ClassVar

from ogcore.errors import EmptyText, UnreadableFile
from ogcore.privacy.events import NamesErased, NoticeWorded
from ogcore.record.event import Event
from ogcore.record.part import Part, require
from ogcore.record.wording import Wording, clean, is_stale, require_words

NOTICE_LIMIT = 1200
CALLED_LIMIT = 40

Events = tuple[Event, ...]


@dataclass
class Privacy(Part):
    """``notice`` in the plan's own words, empty: ours; ``erased`` counts how often names were."""

    name: ClassVar[str] = "privacy"

    notice: Wording = field(default_factory=lambda: Wording(""))
    erased: int = 0

    def apply(self, event: Event) -> None:
        """Let an event have happened; raises UndoConflict when it does not fit."""
        match event:
            case NoticeWorded(before, after):
                require(fits=self.notice == before)
                self.notice = after
            case NamesErased():
                self.erased += 1
            case _:
                super().apply(event)


def word_notice(state: Privacy, text: str, base: str | None = None) -> Events:
    """Write the notice; words that meet newer ones become an offer beside them. Raises TextTooLong."""
    now, new = state.notice, clean(text, NOTICE_LIMIT, lines=True)
    if is_stale(base, now.text, new):
        return _worded(now, now.offered(new)) if new else ()
    return _worded(now, now.reworded(new))


def settle_notice(state: Privacy, text: str) -> Events:
    """Choose among simultaneous words and let the others go; raises TextTooLong."""
    return _worded(state.notice, Wording(clean(text, NOTICE_LIMIT, lines=True)))


def erase_names(called: str) -> Events:
    """Let everybody be called ``called`` and a number; raises EmptyText, TextTooLong."""
    cleaned = clean(called, CALLED_LIMIT)
    if not cleaned:
        raise EmptyText(field="called")
    return (NamesErased(cleaned),)


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event``, from a file, is one that commands write."""
    match event:
        case NoticeWorded(before, after):
            for text in (*before.all, *after.all):
                clean(text, NOTICE_LIMIT, lines=True)
        case NamesErased(called):
            require_words(called)
        case _:
            raise UnreadableFile("unknown_event")


def _worded(before: Wording, after: Wording) -> Events:
    return () if after == before else (NoticeWorded(before, after),)
