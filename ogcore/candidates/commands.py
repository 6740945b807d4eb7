"""What people do with candidates for the core problem (R51), as pure functions from the state to events.

Every command raises CandidateNotFound for a candidate that is not there or, unless it says so, was withdrawn.
"""

from dataclasses import replace

from ogcore.candidates.events import (
    CandidatePlaced,
    CandidatePreferred,
    CandidateProposed,
    CandidateReturned,
    CandidateReworded,
    CandidateWeighed,
    CandidateWithdrawn,
    ChoiceMoved,
    Criterion,
    FirstSentenceRuled,
    OnPaper,
    PaperPreferencesEntered,
    Preference,
)
from ogcore.candidates.state import CHOOSING, CRITERIA, JUDGED, PHASES, PREFERENCE, Candidate, Candidates
from ogcore.errors import (
    CandidateInTree,
    CandidateNotFound,
    CandidateStands,
    ChoiceNotOpen,
    FacilitatorHasNoVote,
    NotACount,
    NotYourCandidate,
    TooManyCandidates,
    UnknownChoice,
    UnreadableFile,
)
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.looks import looks
from ogcore.record.participant import checked_seat
from ogcore.record.voice import Voice
from ogcore.record.wording import Wording, clean, is_stale, require_statement, statement
from ogcore.trees.state import TreeState

CANDIDATE_LIMIT = 200
"""Candidates of one group; a working group has some 25 people."""
NOTE_LIMIT = 300
PAPER_LIMIT = 500
ANSWERS = ("yes", "no")
Events = tuple[Event, ...]


def propose(
    state: Candidates,
    voice: Voice,
    text: str,
    author: str | None = None,
    *,
    idea: str | None = None,
    answer: str | None = None,
) -> Events:
    """Let a sentence stand among the candidates; one that its author withdrew, in the same words, returns.

    ``author`` is whoever wrote the ``idea`` or the ``answer`` that is proposed; a sentence of its own is the voice's.

    Raises EmptyText, TextTooLong, TooManyCandidates, and CandidateStands when one says the same already.
    """
    words, theirs = statement(text), bool(idea or answer)
    for held in state.ordered():
        if looks(held.wording.text) == looks(words):
            if not held.withdrawn:
                raise CandidateStands(held.candidate)
            same = held.author == author if theirs else held.is_of(voice)
            if same:
                return (CandidateReturned(held.candidate),)
    if len(state.candidates) >= CANDIDATE_LIMIT:
        raise TooManyCandidates(CANDIDATE_LIMIT)
    new = new_id()
    whose = author if theirs else voice.name(new)
    return (CandidateProposed(new, words, state.next_order(), whose, idea, answer),)


def standing(state: Candidates, tree: TreeState, candidate: str) -> Candidate:
    """Return a candidate among the others; raises CandidateInTree for one that is a card of the tree now."""
    held = state.find(candidate)
    if held.withdrawn:
        raise CandidateNotFound(candidate)
    if held.node in tree:
        raise CandidateInTree
    return held


def reword(
    state: Candidates, tree: TreeState, voice: Voice, candidate: str, text: str, base: str | None = None
) -> Events:
    """Change the words of one's own candidate, as a facilitator of any; with an old ``base`` they become an offer.

    Raises NotYourCandidate, CandidateInTree, EmptyText, TextTooLong.
    """
    held = _own(standing(state, tree, candidate), voice)
    new, now = statement(text), held.wording
    after = now.offered(new) if is_stale(base, now.text, new) else now.reworded(new)
    return _reworded(held, after)


def settle(state: Candidates, tree: TreeState, voice: Voice, candidate: str, text: str) -> Events:
    """Choose among simultaneous wordings of a candidate; raises as :func:`reword`."""
    return _reworded(_own(standing(state, tree, candidate), voice), Wording(statement(text)))


def withdraw(state: Candidates, tree: TreeState, voice: Voice, candidate: str) -> Events:
    """Take one's own candidate back, as a facilitator any; raises NotYourCandidate, CandidateInTree."""
    return (CandidateWithdrawn(_own(standing(state, tree, candidate), voice).candidate),)


def bring_back(state: Candidates, voice: Voice, candidate: str) -> Events:
    """Let a withdrawn candidate return to its place; raises NotYourCandidate."""
    held = _own(state.find(candidate), voice)
    return (CandidateReturned(candidate),) if held.withdrawn else ()


def judge(state: Candidates, candidate: str, criterion: str, answer: str | None) -> Events:
    """Say yes or no to a criterion that asks for it; None takes it back. Raises UnknownChoice."""
    _require_choice("criterion", criterion, JUDGED)
    if answer is not None:
        _require_choice("answer", answer, ANSWERS)
    now = _said(state, candidate, criterion)
    return _weighed(candidate, criterion, now, replace(now, answer=answer))


def note(state: Candidates, candidate: str, criterion: str, text: str, base: str | None = None) -> Events:
    """Say in a few words how a candidate stands by a criterion; words that meet newer ones are offered beside them.

    Raises UnknownChoice, TextTooLong.
    """
    now, new = _said(state, candidate, criterion), clean(text, NOTE_LIMIT)
    if not is_stale(base, now.note.text, new):
        return _weighed(candidate, criterion, now, replace(now, note=now.note.reworded(new)))
    if not new:  # emptied beside newer words: there is nothing to keep
        return ()
    return _weighed(candidate, criterion, now, replace(now, note=now.note.offered(new)))


def settle_note(state: Candidates, candidate: str, criterion: str, text: str) -> Events:
    """Choose among simultaneous words; raises UnknownChoice, TextTooLong."""
    now = _said(state, candidate, criterion)
    return _weighed(candidate, criterion, now, replace(now, note=Wording(clean(text, NOTE_LIMIT))))


def prefer(state: Candidates, tree: TreeState, voice: Voice, candidate: str | None) -> Events:
    """Prefer one candidate, and no other, until the choice is closed; None takes it back.

    Raises FacilitatorHasNoVote for somebody who sits for no sector, ChoiceNotOpen, CandidateInTree, and SaidInTheOpen
    or SaidUnderTheRule where preferences are held that must not be joined to this voice.
    """
    if voice.facilitates or voice.sector is None:
        raise FacilitatorHasNoVote
    if state.phase != CHOOSING:
        raise ChoiceNotOpen
    for held in state.preferences:
        voice.require_once(held)
    voter = voice.name(PREFERENCE)
    before = state.preferences.get(voter)
    wanted = None if candidate is None else standing(state, tree, candidate)
    sector = checked_seat(voice.standing_sector(before.sector if before else None) or "")
    after = None if wanted is None else Preference(wanted.candidate, sector)
    return () if before == after else (CandidatePreferred(voter, before, after),)


def enter_paper(state: Candidates, tree: TreeState, candidate: str, sector: str, people: int) -> Events:
    """Say how many people of a sector without a device prefer a candidate (R46).

    Raises CandidateInTree, UnknownChoice, and NotACount for less than nobody or a crowd.
    """
    held = standing(state, tree, candidate)
    if not 0 <= people <= PAPER_LIMIT:
        raise NotACount(PAPER_LIMIT)
    before = state.on_paper(held.candidate, checked_seat(sector))
    after = OnPaper(held.candidate, sector, people) if people else None
    return () if before == after else (PaperPreferencesEntered(before, after),)


def move_choice(state: Candidates, phase: str) -> Events:
    """Let the room choose, show what it prefers, or go back to gathering; raises UnknownChoice."""
    _require_choice("phase", phase, PHASES)
    return () if state.phase == phase else (ChoiceMoved(phase),)


def rule_first_sentence(state: Candidates, *, straight: bool) -> Events:
    """Say whether a first sentence may go straight to the centre while nobody has proposed anything."""
    return () if state.straight == straight else (FirstSentenceRuled(straight),)


def check_event(event: Event) -> None:
    """Raise UnknownChoice, EmptyText or TextTooLong unless the event is one that a command could have led to."""
    match event:
        case CandidateProposed(text=text):
            require_statement(text)
        case CandidateReworded(after=wording):
            for text in wording.all:
                require_statement(text)
        case CandidateWeighed(criterion=criterion, after=after):
            _check_weighed(criterion, after)
        case CandidatePreferred(after=Preference() as held):
            checked_seat(held.sector)
        case PaperPreferencesEntered(before=before, after=after):
            _check_paper(before, after)
        case ChoiceMoved(phase):
            _require_choice("phase", phase, PHASES)
        case CandidateWithdrawn() | CandidateReturned() | CandidatePlaced() | CandidatePreferred():
            pass
        case FirstSentenceRuled():
            pass
        case _:
            raise UnreadableFile("unknown_event")


def _check_paper(before: OnPaper | None, after: OnPaper | None) -> None:
    for held in (before, after):
        if held is not None:
            checked_seat(held.sector)
            if not 1 <= held.people <= PAPER_LIMIT:
                raise NotACount(PAPER_LIMIT)
    if before is not None and after is not None:
        _require_choice("sector", f"{before.candidate}/{before.sector}", (f"{after.candidate}/{after.sector}",))


def _check_weighed(criterion: str, after: Criterion) -> None:
    _require_choice("criterion", criterion, CRITERIA)
    if after.answer is not None:
        _require_choice("criterion", criterion, JUDGED)
        _require_choice("answer", after.answer, ANSWERS)
    for text in (after.note.text, *after.note.offers):
        clean(text, NOTE_LIMIT)


def _own(held: Candidate, voice: Voice) -> Candidate:
    if not voice.facilitates and not held.is_of(voice):
        raise NotYourCandidate
    return held


def _said(state: Candidates, candidate: str, criterion: str) -> Criterion:
    _require_choice("criterion", criterion, CRITERIA)
    if state.find(candidate).withdrawn:
        raise CandidateNotFound(candidate)
    return state.criterion(candidate, criterion)


def _weighed(candidate: str, criterion: str, before: Criterion, after: Criterion) -> Events:
    return () if before == after else (CandidateWeighed(candidate, criterion, before, after),)


def _reworded(held: Candidate, after: Wording) -> Events:
    return () if after == held.wording else (CandidateReworded(held.candidate, held.wording, after),)


def _require_choice(field_name: str, value: str, choices: tuple[str, ...]) -> None:
    if value not in choices:
        raise UnknownChoice(field_name, value)
