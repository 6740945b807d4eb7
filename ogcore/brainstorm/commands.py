"""Commands of a brainstorm: ``(state, what somebody wants) -> events`` (R7, R46). They change nothing themselves.

Every command raises IdeaNotFound for an idea that is not there or was withdrawn, IdeasNotShown for one that ``voice``
cannot see yet, else the refusal of :mod:`ogcore.errors` that fits.
"""

from collections.abc import Iterable, Sequence

from ogcore.brainstorm.events import (
    IdeaLifted,
    IdeaPlaced,
    IdeaReworded,
    IdeasAdded,
    IdeasHidden,
    IdeasMerged,
    IdeasParted,
    IdeasReturned,
    IdeasRevealed,
    IdeaSupported,
    IdeasWithdrawn,
    MergeChanged,
    NewIdea,
    Paper,
    PaperCounted,
    SupportWithdrawn,
)
from ogcore.brainstorm.idea_list import read_list
from ogcore.brainstorm.state import Brainstorm, Idea
from ogcore.errors import (
    EmptyText,
    FacilitatorHasNoVote,
    IdeaChanged,
    IdeaMerged,
    IdeaNotFound,
    IdeasNotShown,
    NotACount,
    NotYourIdea,
    TooFewIdeas,
    TooManyIdeas,
    UnreadableFile,
)
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.looks import looks
from ogcore.record.participant import check_sector_if_any, checked_seat
from ogcore.record.voice import Voice, is_tag
from ogcore.record.wording import is_stale, require_words, statement

IDEA_LIMIT = 3_000
PAPER_LIMIT = 1_000
_A_PAIR = 2
Events = tuple[Event, ...]


def find(state: Brainstorm, idea: str, voice: Voice) -> Idea:
    """Return an idea this person sees: their own, and once ideas are revealed everybody's.

    Raises IdeasNotShown for one of somebody else's that is still hidden.
    """
    found = state.ideas.get(idea)
    if found is None or found.withdrawn:
        raise IdeaNotFound(str(idea))
    if not state.revealed and not voice.owns(found.author, idea):
        raise IdeasNotShown
    return found


def standing(state: Brainstorm, idea: str, voice: Voice) -> Idea:
    """Return an idea that stands by itself; raises IdeaMerged for one that is part of a merged idea."""
    found = find(state, idea, voice)
    if found.merged_into is not None:
        raise IdeaMerged
    return found


def add(state: Brainstorm, voice: Voice, text: str, paper: Sequence[Paper] = ()) -> Events:
    """Write one idea, as it is; what its author has written before is not written twice.

    ``paper`` are the people without a device whose idea it is. Raises EmptyText, TextTooLong, TooManyIdeas.
    """
    cleaned = statement(text)
    known = {looks(mine) for mine in _own(state, voice)}
    return () if looks(cleaned) in known and not paper else _added(state, voice, [cleaned], paper)


def add_list(state: Brainstorm, voice: Voice, lines: Sequence[str], paper: Sequence[Paper] = ()) -> Events:
    """Write a pasted list, one idea a line; lines that repeat what is there of the same author are left out.

    Raises EmptyText when no line says anything, TextTooLong, TooManyIdeas.
    """
    if len(lines) > IDEA_LIMIT:
        raise TooManyIdeas(IDEA_LIMIT)
    listed = read_list(lines, _entered(state, voice, paper) if paper else _own(state, voice))
    if not listed.texts:
        if not listed.repeated:
            raise EmptyText
        return ()
    return _added(state, voice, listed.texts, paper, listed.repeated, listed.blank)


def _own(state: Brainstorm, voice: Voice) -> Iterable[str]:
    written = (idea for idea in state.ideas.values() if not idea.withdrawn and not idea.paper)
    return (idea.text for idea in written if voice.owns(idea.author, idea.idea))


def _entered(state: Brainstorm, voice: Voice, paper: Sequence[Paper]) -> Iterable[str]:
    """Return what whoever asks has entered for people of the same sectors: a sheet is easily typed in twice."""
    sectors = {counted.sector for counted in paper}
    held = (idea for idea in state.ideas.values() if not idea.withdrawn)
    of_them = (idea for idea in held if sectors <= {counted.sector for counted in idea.paper})
    return (idea.text for idea in of_them if voice.owns(idea.author, idea.idea))


def _added(
    state: Brainstorm, voice: Voice, texts: Sequence[str], paper: Sequence[Paper], repeated: int = 0, blank: int = 0
) -> Events:
    """Write ideas: together, or under the Rule each by itself, as nothing may tell that they are of one person."""
    if len(state.ideas) + len(texts) > IDEA_LIMIT:
        raise TooManyIdeas(IDEA_LIMIT)
    ideas = [NewIdea(new_id(), text) for text in texts]
    sector = None if paper or voice.facilitates else voice.sector
    events: list[Event] = []
    order, left_out = state.next_order(), (repeated, blank)
    for written in [(new,) for new in ideas] if voice.secret else [tuple(ideas)]:
        author = voice.name(written[0].idea)
        events.append(IdeasAdded(written, order + len(events), author, sector, tuple(paper), *left_out))
        left_out = (0, 0)
    return tuple(events)


def add_heard(state: Brainstorm, text: str, author: str | None, sector: str | None) -> Events:
    """Write an idea somebody voiced elsewhere, as theirs; without an author it is that of a person on paper.

    Raises EmptyText, TextTooLong, TooManyIdeas.
    """
    if len(state.ideas) >= IDEA_LIMIT:
        raise TooManyIdeas(IDEA_LIMIT)
    heard = (NewIdea(new_id(), statement(text)),)
    on_paper = (Paper(sector, 1),) if author is None and sector is not None else ()
    return (IdeasAdded(heard, state.next_order(), author, None if on_paper else sector, on_paper, 0, 0),)


def checked_paper(sector: str, people: object) -> Paper:
    """Return so many people of a sector; raises UnknownChoice, and NotACount for less than nobody or a crowd."""
    checked_seat(sector)
    if not isinstance(people, int) or isinstance(people, bool) or not 0 <= people <= PAPER_LIMIT:
        raise NotACount(PAPER_LIMIT)
    return Paper(sector, people)


def reword(state: Brainstorm, voice: Voice, idea: str, text: str, base: str | None = None) -> Events:
    """Change the words of one's own idea; a facilitator may change any, and everybody those of a merged idea.

    Raises NotYourIdea, and IdeaChanged when the words are no longer those the writer began from.
    """
    found = find(state, idea, voice)
    if found.author is not None:
        _require_own(found, voice)
    new = statement(text)
    if is_stale(base, found.text, new):
        raise IdeaChanged(found.text)
    return () if new == found.text else (IdeaReworded(idea, found.text, new),)


def withdraw(state: Brainstorm, voice: Voice, idea: str) -> Events:
    """Take one's own idea back; raises NotYourIdea, and IdeaMerged while it is part of a merge or is one."""
    found = standing(state, idea, voice)
    if any(other.merged_into == idea for other in state.ideas.values()):
        raise IdeaMerged
    _require_own(found, voice)
    return (IdeasWithdrawn((idea,)),)


def _require_own(idea: Idea, voice: Voice) -> None:
    if not voice.facilitates and not voice.owns(idea.author, idea.idea):
        raise NotYourIdea


def support(state: Brainstorm, voice: Voice, idea: str, *, on: bool) -> Events:
    """Stand behind an idea, or no longer; one person counts once (R46).

    Raises FacilitatorHasNoVote: who holds the pen for others does not add a voice. What was said of an idea in a
    sitting under the Rule that is over stays as it was (SaidUnderTheRule), and under the Rule what was said openly
    before (SaidInTheOpen): else one person might count twice.
    """
    if voice.facilitates:
        raise FacilitatorHasNoVote
    found = find(state, idea, voice)
    mine = found.supporter(voice)
    if (mine is not None) == on or (on and voice.secret and found.author == voice.person):
        return ()
    if mine is not None:
        voice.require_once(mine.person)
        return (SupportWithdrawn(idea, mine.person, mine.sector),)
    for held in (found.author, *(one.person for one in found.supporters)):
        voice.require_once(held)
    return (IdeaSupported(idea, voice.name(idea), voice.sector),)


def count_paper(state: Brainstorm, voice: Voice, idea: str, paper: Paper) -> Events:
    """Say how many people of a sector who have no device stand behind an idea (R46)."""
    before = find(state, idea, voice).on_paper(paper.sector)
    return () if before == paper.people else (PaperCounted(idea, paper.sector, before, paper.people),)


def merge(state: Brainstorm, voice: Voice, ideas: Sequence[str], text: str) -> Events:
    """Put ideas that say the same under one, which says ``text``; they keep their own words and support.

    Ideas merged with one that is a merge already, and goes on saying what it said, join it. Raises TooFewIdeas,
    IdeaMerged, EmptyText, TextTooLong, TooManyIdeas, IdeasNotShown.
    """
    _require_revealed(state)
    chosen = list(dict.fromkeys(ideas))
    found = [standing(state, idea, voice) for idea in chosen]
    if len(found) < _A_PAIR:
        raise TooFewIdeas
    words = statement(text)
    merged = [idea for idea in found if any(other.merged_into == idea.idea for other in state.ideas.values())]
    if len(merged) == 1 and merged[0].text == words:
        joined = tuple(idea for idea in chosen if idea != merged[0].idea)
        return (MergeChanged(merged[0].idea, joined, ()),)
    if len(state.ideas) >= IDEA_LIMIT:
        raise TooManyIdeas(IDEA_LIMIT)
    return (IdeasMerged(new_id(), words, state.next_order(), tuple(chosen)),)


def unmerge(state: Brainstorm, voice: Voice, idea: str) -> Events:
    """Take an idea out of the one it was merged into, or dissolve a merged idea; of two, none stays merged.

    Whoever supported the merged idea then supports each of its originals. Raises IdeasNotShown, and IdeaMerged for the
    last two of a merge that is itself part of another.
    """
    _require_revealed(state)
    found = find(state, idea, voice)
    head = found if found.merged_into is None else state.ideas[found.merged_into]
    members = state.members().get(head.idea, [])
    if not members:
        return ()
    if found.merged_into is not None and len(members) > _A_PAIR:
        return (MergeChanged(head.idea, (), (idea,)),)
    if head.merged_into is not None:  # it must stay one of at least two that are merged into another
        raise IdeaMerged
    parted = IdeasParted(head.idea, head.text, head.order, tuple(member.idea for member in members))
    return (*(event for member in members for event in _passed_on(head, member)), parted)


def _passed_on(head: Idea, member: Idea) -> Iterable[Event]:
    """Let whoever is known to support the whole support its part; of whom only a tag is known, nobody can tell."""
    for person, sector in head.people().items():
        if person not in member.people() and not is_tag(person):
            yield IdeaSupported(member.idea, person, sector)
    for paper in head.paper:
        if paper.people > member.on_paper(paper.sector):
            yield PaperCounted(member.idea, paper.sector, member.on_paper(paper.sector), paper.people)


def _require_revealed(state: Brainstorm) -> None:
    if not state.revealed:
        raise IdeasNotShown


def check_event(event: Event) -> None:
    """Raise a refusal unless ``event``, from a file, is one that commands write."""
    match event:
        case IdeasAdded(ideas=ideas, sector=sector, paper=paper):
            require_words(*(idea.text for idea in ideas))
            check_sector_if_any(sector)
            for count in paper:
                checked_paper(count.sector, count.people)
        case PaperCounted(sector=sector, before=before, after=after):
            checked_paper(sector, before)
            checked_paper(sector, after)
        case IdeaSupported(sector=sector) | SupportWithdrawn(sector=sector):
            check_sector_if_any(sector)
        case IdeaReworded(before=before, after=after):
            require_words(before, after)
        case IdeasMerged(text=text) | IdeasParted(text=text):
            require_words(text)
        case IdeasWithdrawn() | IdeasReturned() | IdeaPlaced() | IdeaLifted():
            pass
        case MergeChanged() | IdeasRevealed() | IdeasHidden():
            pass
        case _:
            raise UnreadableFile("unknown_event")
