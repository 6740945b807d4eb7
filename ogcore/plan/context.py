"""The ten contexts that favour an open government, as a checklist kept with the plan (R4).

The order is that of the handbook's sections 2.1 to 2.10.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

from ogcore.errors import UnknownChoice, UnreadableFile
from ogcore.plan.context_events import ContextAnswer, ContextAnswered
from ogcore.record.event import Event
from ogcore.record.part import Part, require
from ogcore.record.wording import Wording, clean, is_stale

CONTEXTS = (
    "working_open_government",
    "safe_civic_space",
    "active_secretariat",
    "right_to_participate",
    "gender_and_diversity",
    "agenda_2030",
    "vulnerable_situations",
    "political_will",
    "resources",
    "oversight_support",
)
ANSWERS = ("yes", "partly", "no")
FIELDS = ("note", "next_step")
NOTE_LIMIT = 2000


@dataclass
class Context(Part):
    """What has been answered so far, by context; a context nobody has touched is not in it."""

    name: ClassVar[str] = "context"

    answers: dict[str, ContextAnswer] = field(default_factory=dict)

    def apply(self, event: Event) -> None:
        """Let a context have been answered; raises UndoConflict when the answer has changed since."""
        if not isinstance(event, ContextAnswered):
            super().apply(event)
            return
        require(fits=self.answers.get(event.context, ContextAnswer()) == event.before)
        self.answers[event.context] = event.after


Answers = Mapping[str, ContextAnswer]
"""What has been answered so far, by context; a context nobody has touched is not in it."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """Where a plan stands: how many contexts are answered, and those that are weak, missing ones first."""

    answered: int
    missing: tuple[str, ...]
    partial: tuple[str, ...]


def known(answers: Answers, context: str) -> ContextAnswer:
    """Return what is known of a context; raises UnknownChoice for one that is not among the ten."""
    if context not in CONTEXTS:
        raise UnknownChoice("context", context)
    return answers.get(context, ContextAnswer())


def answer(answers: Answers, context: str, value: str | None) -> tuple[ContextAnswered, ...]:
    """Say whether a context holds; ``value`` None takes the answer back. Raises UnknownChoice."""
    if value is not None and value not in ANSWERS:
        raise UnknownChoice("answer", value)
    now = known(answers, context)
    return _changed(context, now, replace(now, answer=value))


def write(
    answers: Answers, context: str, field: str, text: str, base: str | None = None
) -> tuple[ContextAnswered, ...]:
    """Write the ``note`` or the ``next_step`` of a context; words that meet newer ones become an offer beside them.

    Raises UnknownChoice, TextTooLong.
    """
    now = known(answers, context)
    wording, new = _wording(now, field), clean(text, NOTE_LIMIT, lines=True)
    if not is_stale(base, wording.text, new):
        return _changed(context, now, _with(now, field, wording.reworded(new)))
    if not new:  # emptied beside newer words: there is nothing to keep
        return ()
    return _changed(context, now, _with(now, field, wording.offered(new)))


def settle(answers: Answers, context: str, field: str, text: str) -> tuple[ContextAnswered, ...]:
    """Choose among simultaneous wordings and let the others go; raises UnknownChoice, TextTooLong."""
    now = known(answers, context)
    _wording(now, field)
    return _changed(context, now, _with(now, field, Wording(clean(text, NOTE_LIMIT, lines=True))))


def check_event(event: Event) -> None:
    """Raise UnknownChoice or TextTooLong unless the event is one that a command could have led to."""
    if not isinstance(event, ContextAnswered):
        raise UnreadableFile("unknown_event")
    known({}, event.context)
    for held in (event.before, event.after):
        if held.answer is not None and held.answer not in ANSWERS:
            raise UnknownChoice("answer", held.answer)
        for wording in (held.note, held.next_step):
            for text in (wording.text, *wording.offers):
                clean(text, NOTE_LIMIT, lines=True)


def outlook(answers: Answers) -> Outlook:
    """Return how far the checklist is and which contexts need work before or beside the workshop."""
    given = {context: known(answers, context).answer for context in CONTEXTS}
    return Outlook(
        sum(value is not None for value in given.values()),
        tuple(context for context, value in given.items() if value == "no"),
        tuple(context for context, value in given.items() if value == "partly"),
    )


def _wording(held: ContextAnswer, field: str) -> Wording:
    if field not in FIELDS:
        raise UnknownChoice("field", field)
    return held.note if field == "note" else held.next_step


def _with(held: ContextAnswer, field: str, wording: Wording) -> ContextAnswer:
    return replace(held, note=wording) if field == "note" else replace(held, next_step=wording)


def _changed(context: str, before: ContextAnswer, after: ContextAnswer) -> tuple[ContextAnswered, ...]:
    return () if after == before else (ContextAnswered(context, before, after),)
