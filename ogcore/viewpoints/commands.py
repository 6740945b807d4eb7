"""What people do with points of view (R10), as pure functions from the state to events."""

from dataclasses import dataclass, replace
from typing import NamedTuple

from ogcore.errors import (
    AnswersNotShown,
    EmptyText,
    NotYourAnswer,
    OwnAnswer,
    QuestionAnswered,
    TooManyQuestions,
    UnknownChoice,
    UnreadableFile,
)
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.participant import SECTORS, check_sector_if_any
from ogcore.record.voice import Voice
from ogcore.record.wording import Wording, clean, is_stale, require_words
from ogcore.viewpoints.events import (
    AnswerGiven,
    AnswerLeft,
    AnswerReturned,
    AnswerReworded,
    AnswersHidden,
    AnswersShown,
    AnswerTaken,
    AnswerWithdrawn,
    Position,
    PositionTaken,
    QuestionAdded,
    QuestionDropped,
    QuestionShown,
)
from ogcore.viewpoints.state import QUESTIONS, Answer, Viewpoints, key

ANSWER_LIMIT = 1000
REASON_LIMIT = 500
QUESTION_LIMIT = 200
OWN_QUESTIONS = 15
POSITIONS = ("agree", "disagree")

Events = tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Caucus:
    """A sector that speaks as one, on purpose, where the Chatham House Rule holds (R5)."""

    sector: str


Speaker = Voice | Caucus | str
"""Somebody; a caucus; or a sector that is entered for, with all of it that have no device."""


class _Whose(NamedTuple):
    person: str | None
    sector: str | None
    caucus: bool = False


def add_question(state: Viewpoints, text: str) -> Events:
    """Ask everybody one more question; raises EmptyText, TextTooLong, TooManyQuestions."""
    cleaned = clean(text, QUESTION_LIMIT)
    if not cleaned:
        raise EmptyText
    if len(state.questions) >= OWN_QUESTIONS:
        raise TooManyQuestions(OWN_QUESTIONS)
    order = 1 + max((question.order for question in state.questions.values()), default=0)
    return (QuestionAdded(new_id(), cleaned, order),)


def drop_question(state: Viewpoints, question: str) -> Events:
    """Take out a question of one's own that nobody has answered; raises UnknownChoice, QuestionAnswered."""
    if state.checked_question(question) in QUESTIONS:
        raise UnknownChoice("question", question)
    if state.answers_to(question):
        raise QuestionAnswered
    own = state.questions[question]
    return (QuestionDropped(question, own.text, own.order),)


def show_question(state: Viewpoints, question: str) -> Events:
    """Bring a question to the shared screen; raises UnknownChoice."""
    wanted = state.checked_question(question)
    return () if state.at_screen == wanted else (QuestionShown(wanted),)


def show_answers(state: Viewpoints, *, shown: bool) -> Events:
    """Let everybody see the answers of others, or hide them."""
    if state.shown == shown:
        return ()
    return (AnswersShown(),) if shown else (AnswersHidden(),)


def answer(state: Viewpoints, question: str, text: str, voice: Voice, base: str | None = None) -> Events:
    """Answer a question for oneself, change the answer one gave, or, with no words, take it back.

    Raises UnknownChoice, TextTooLong.
    """
    given = state.answer_of(voice, state.checked_question(question))
    new = clean(text, ANSWER_LIMIT, lines=True)
    if given is None:
        answer_id, sector = new_id(), voice.standing_sector(state.sector_of(voice))
        begun = AnswerGiven(answer_id, question, voice.name(answer_id), sector, new, state.next_order())
        return (begun,) if new else ()
    if not new:
        return _emptied(given, base)
    back: Events = (AnswerReturned(given.answer),) if given.withdrawn else ()
    return back + _reworded(given, new, None if given.withdrawn else base)


def answer_as_one(state: Viewpoints, question: str, text: str, sector: str, base: str | None = None) -> Events:
    """Answer a question as a sector, change what it answered or, with no words, take it back (R5).

    Words that began from others than those that stand now wait beside them. Raises UnknownChoice, TextTooLong.
    """
    given = state.caucus_answer(sector, state.checked_question(question))
    new = clean(text, ANSWER_LIMIT, lines=True)
    if given is None:
        begun = AnswerGiven(new_id(), question, None, sector, new, state.next_order(), caucus=True)
        return (begun,) if new else ()
    if not new:
        return _emptied(given, base)
    back: Events = (AnswerReturned(given.answer),) if given.withdrawn else ()
    return back + _reworded(given, new, None if given.withdrawn else base or "")


def answer_for(state: Viewpoints, question: str, text: str, sector: str) -> Events:
    """Enter an answer for people of a sector who have no device (R46); raises UnknownChoice, EmptyText, TextTooLong."""
    new = clean(text, ANSWER_LIMIT, lines=True)
    if not new:
        raise EmptyText
    return (AnswerGiven(new_id(), state.checked_question(question), None, sector, new, state.next_order()),)


def reword(
    state: Viewpoints, answer_id: str, text: str, base: str | None, *, voice: Voice, facilitates: bool
) -> Events:
    """Change the words of one's own answer, or as a facilitator of one entered for others; no words take it back.

    Raises AnswerNotFound, NotYourAnswer, TextTooLong.
    """
    given = _own(state, answer_id, voice, facilitates=facilitates)
    new = clean(text, ANSWER_LIMIT, lines=True)
    return _reworded(given, new, base) if new else _emptied(given, base)


def settle(state: Viewpoints, answer_id: str, text: str, *, voice: Voice, facilitates: bool) -> Events:
    """Choose among simultaneous wordings of an answer; raises AnswerNotFound, NotYourAnswer, EmptyText, TextTooLong."""
    given = _own(state, answer_id, voice, facilitates=facilitates)
    new = clean(text, ANSWER_LIMIT, lines=True)
    if not new:
        raise EmptyText
    after = Wording(new)
    return () if after == given.wording else (AnswerReworded(given.answer, given.wording, after),)


def withdraw(state: Viewpoints, answer_id: str, *, voice: Voice, facilitates: bool) -> Events:
    """Take back one's own answer, or as a facilitator one entered for others; raises AnswerNotFound, NotYourAnswer."""
    return (AnswerWithdrawn(_own(state, answer_id, voice, facilitates=facilitates).answer),)


def take_position(state: Viewpoints, answer_id: str, position: str | None, *, by: Speaker) -> Events:
    """Agree or disagree with somebody's answer as it reads now; None takes one's position back.

    A reason given before stays.
    Raises AnswersNotShown, AnswerNotFound, OwnAnswer, UnknownChoice, and SaidInTheOpen or SaidUnderTheRule where
    positions are held that must not be joined to this voice.
    """
    about = _others(state, answer_id, by)
    whose = _whose(state, answer_id, by)
    before = _position(state, answer_id, whose)
    if position is None:
        return _taken(answer_id, whose, before, None)
    if position not in POSITIONS:
        raise UnknownChoice("position", position)
    reason = before.reason if before else Wording("")
    return _taken(answer_id, whose, before, Position(position, reason, about.wording.text))


def give_reason(state: Viewpoints, answer_id: str, text: str, base: str | None, *, by: Speaker) -> Events:
    """Say why one agrees or disagrees; the position itself stays as it was taken.

    Raises AnswersNotShown, AnswerNotFound, OwnAnswer, TextTooLong, and UnknownChoice where no position was taken.
    """
    _others(state, answer_id, by)
    whose = _whose(state, answer_id, by)
    before = _position(state, answer_id, whose)
    if before is None:
        raise UnknownChoice("position", "")
    new = clean(text, REASON_LIMIT, lines=True)
    stale = is_stale(base, before.reason.text, new)
    if stale and not new:
        return ()
    reason = before.reason.offered(new) if stale else before.reason.reworded(new)
    return _taken(answer_id, whose, before, replace(before, reason=reason))


def settle_reason(state: Viewpoints, answer_id: str, text: str, *, by: Speaker) -> Events:
    """Choose among simultaneous wordings of a reason; raises as :func:`give_reason`."""
    _others(state, answer_id, by)
    whose = _whose(state, answer_id, by)
    before = _position(state, answer_id, whose)
    if before is None:
        raise UnknownChoice("position", "")
    after = replace(before, reason=Wording(clean(text, REASON_LIMIT, lines=True)))
    return _taken(answer_id, whose, before, after)


def check_event(event: Event) -> None:
    """Raise UnknownChoice, EmptyText or TextTooLong unless the event is one that a command could have led to."""
    match event:
        case QuestionAdded(text=text):
            clean(text, QUESTION_LIMIT)
            require_words(text)
        case AnswerGiven(author=author, sector=sector, text=text, caucus=caucus):
            check_sector_if_any(sector)
            _check_caucus(author, sector, caucus=caucus)
            clean(text, ANSWER_LIMIT, lines=True)
            require_words(text)
        case AnswerReworded(after=wording):
            require_words(*wording.all)
            _check_words(wording, ANSWER_LIMIT)
        case PositionTaken(person=person, sector=sector, after=after, caucus=caucus):
            check_sector_if_any(sector)
            _check_caucus(person, sector, caucus=caucus)
            if after is not None:
                _check_words(after.reason, REASON_LIMIT)
                if after.position not in POSITIONS:
                    raise UnknownChoice("position", after.position)
        case AnswerWithdrawn() | AnswerReturned() | AnswerTaken() | AnswerLeft() | AnswersShown() | AnswersHidden():
            pass
        case QuestionDropped() | QuestionShown():
            pass
        case _:
            raise UnreadableFile("unknown_event")


def _check_caucus(person: str | None, sector: str | None, *, caucus: bool) -> None:
    """Raise UnknownChoice unless what is said as one is said by a sector, and by nobody of it."""
    if caucus and (person is not None or sector not in SECTORS):
        raise UnknownChoice("sector", sector or "")


def _check_words(wording: Wording, limit: int) -> None:
    for text in (wording.text, *wording.offers):
        clean(text, limit, lines=True)


def _own(state: Viewpoints, answer_id: str, voice: Voice, *, facilitates: bool) -> Answer:
    given = state.find(answer_id)
    mine = facilitates if given.author is None else given.is_of(voice)
    if given.caucus:
        mine = voice.secret and (facilitates or voice.seat == given.sector)
    if not mine:
        raise NotYourAnswer
    return given


def _others(state: Viewpoints, answer_id: str, by: Speaker) -> Answer:
    if not state.shown:
        raise AnswersNotShown
    about = state.find(answer_id)
    if isinstance(by, Voice):
        own = about.is_of(by)
    else:
        sector, caucus = (by.sector, True) if isinstance(by, Caucus) else (by, False)
        own = about.author is None and (about.sector, about.caucus) == (sector, caucus)
    if own:
        raise OwnAnswer
    return about


def _whose(state: Viewpoints, answer_id: str, by: Speaker) -> _Whose:
    """Return as whose a position is kept: a person's, or nobody's and that of a sector."""
    if isinstance(by, Caucus):
        return _Whose(None, by.sector, caucus=True)
    if isinstance(by, str):
        return _Whose(None, by)
    for held in state.positions_on(answer_id):
        by.require_once(held.person)
    return _Whose(by.name(answer_id), by.standing_sector(state.sector_of(by)))


def _position(state: Viewpoints, answer_id: str, whose: _Whose) -> Position | None:
    held = state.positions.get(key(answer_id, whose.person, whose.sector, caucus=whose.caucus))
    return held.position if held else None


def _taken(answer_id: str, whose: _Whose, before: Position | None, after: Position | None) -> Events:
    if before == after:
        return ()
    return (PositionTaken(answer_id, whose.person, whose.sector, before, after, whose.caucus),)


def _reworded(given: Answer, new: str, base: str | None) -> Events:
    now = given.wording
    after = now.offered(new) if is_stale(base, now.text, new) else now.reworded(new)
    return () if after == now else (AnswerReworded(given.answer, now, after),)


def _emptied(given: Answer, base: str | None) -> Events:
    if given.withdrawn or is_stale(base, given.wording.text, ""):
        return ()
    return (AnswerWithdrawn(given.answer),)
