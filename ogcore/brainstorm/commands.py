"""Commands of a brainstorm: ``(state, what somebody wants) -> events`` (R7, R46). They change nothing themselves.

Every command raises IdeaNotFound for an idea that is not there or was withdrawn, IdeasNotShown for one that ``person``
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
from ogcore.record.participant import Identity, check_sector_if_any, checked_sector
from ogcore.record.wording import is_stale, require_words, statement

IDEA_LIMIT = 3_000
PAPER_LIMIT = 1_000
_A_PAIR = 2
Events = tuple[Event, ...]


def find(state: Brainstorm, idea: str, person: Identity) -> Idea:
    """Return an idea this person sees: their own, and once ideas are revealed everybody's.

    Raises IdeasNotShown for one of somebody else's that is still hidden.
    """
    found = state.ideas.get(idea)
    if found is None or found.withdrawn:
        raise IdeaNotFound(str(idea))
    if not state.revealed and found.author != person.participant_id:
        raise IdeasNotShown
    return found


def standing(state: Brainstorm, idea: str, person: Identity) -> Idea:
    """Return an idea that stands by itself; raises IdeaMerged for one that is part of a merged idea."""
    found = find(state, idea, person)
    if found.merged_into is not None:
        raise IdeaMerged
    return found


def add(state: Brainstorm, person: Identity, text: str, paper: Sequence[Paper] = ()) -> Events:
    """Write one idea, as it is; what its author has written before is not written twice.

    ``paper`` are the people without a device whose idea it is. Raises EmptyText, TextTooLong, TooManyIdeas.
    """
    cleaned = statement(text)
    known = {looks(mine) for mine in _own(state, person)}
    return () if looks(cleaned) in known and not paper else (_added(state, person, [cleaned], paper, 0, 0),)


def add_list(state: Brainstorm, person: Identity, lines: Sequence[str], paper: Sequence[Paper] = ()) -> Events:
    """Write a pasted list, one idea a line; lines that repeat what is there of the same author are left out.

    Raises EmptyText when no line says anything, TextTooLong, TooManyIdeas.
    """
    if len(lines) > IDEA_LIMIT:
        raise TooManyIdeas(IDEA_LIMIT)
    listed = read_list(lines, () if paper else _own(state, person))
    if not listed.texts:
        if not listed.repeated:
            raise EmptyText
        return ()
    return (_added(state, person, listed.texts, paper, listed.repeated, listed.blank),)


def _own(state: Brainstorm, person: Identity) -> Iterable[str]:
    mine = person.participant_id
    return (idea.text for idea in state.ideas.values() if idea.author == mine and not idea.withdrawn and not idea.paper)


def _added(
    state: Brainstorm, person: Identity, texts: Sequence[str], paper: Sequence[Paper], repeated: int, blank: int
) -> IdeasAdded:
    if len(state.ideas) + len(texts) > IDEA_LIMIT:
        raise TooManyIdeas(IDEA_LIMIT)
    ideas = tuple(NewIdea(new_id(), text) for text in texts)
    sector = None if paper or person.role == "facilitator" else person.sector
    return IdeasAdded(ideas, state.next_order(), person.participant_id, sector, tuple(paper), repeated, blank)


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
    checked_sector(sector)
    if not isinstance(people, int) or isinstance(people, bool) or not 0 <= people <= PAPER_LIMIT:
        raise NotACount(PAPER_LIMIT)
    return Paper(sector, people)


def reword(state: Brainstorm, person: Identity, idea: str, text: str, base: str | None = None) -> Events:
    """Change the words of one's own idea; a facilitator may change any, and everybody those of a merged idea.

    Raises NotYourIdea, and IdeaChanged when the words are no longer those the writer began from.
    """
    found = find(state, idea, person)
    if found.author is not None:
        _require_own(found, person)
    new = statement(text)
    if is_stale(base, found.text, new):
        raise IdeaChanged(found.text)
    return () if new == found.text else (IdeaReworded(idea, found.text, new),)


def withdraw(state: Brainstorm, person: Identity, idea: str) -> Events:
    """Take one's own idea back; raises NotYourIdea, and IdeaMerged while it is part of a merge or is one."""
    found = standing(state, idea, person)
    if any(other.merged_into == idea for other in state.ideas.values()):
        raise IdeaMerged
    _require_own(found, person)
    return (IdeasWithdrawn((idea,)),)


def _require_own(idea: Idea, person: Identity) -> None:
    if person.role != "facilitator" and idea.author != person.participant_id:
        raise NotYourIdea


def support(state: Brainstorm, person: Identity, idea: str, *, on: bool) -> Events:
    """Stand behind an idea, or no longer; one person counts once (R46).

    Raises FacilitatorHasNoVote: who holds the pen for others does not add a voice.
    """
    if person.role == "facilitator":
        raise FacilitatorHasNoVote
    found, who = find(state, idea, person), person.participant_id
    if found.has_supporter(who) == on:
        return ()
    return ((IdeaSupported if on else SupportWithdrawn)(idea, who, person.sector),)


def count_paper(state: Brainstorm, person: Identity, idea: str, paper: Paper) -> Events:
    """Say how many people of a sector who have no device stand behind an idea (R46)."""
    before = find(state, idea, person).on_paper(paper.sector)
    return () if before == paper.people else (PaperCounted(idea, paper.sector, before, paper.people),)


def merge(state: Brainstorm, person: Identity, ideas: Sequence[str], text: str) -> Events:
    """Put ideas that say the same under one, which says ``text``; they keep their own words and support.

    Ideas merged with one that is a merge already, and goes on saying what it said, join it. Raises TooFewIdeas,
    IdeaMerged, EmptyText, TextTooLong, TooManyIdeas, IdeasNotShown.
    """
    _require_revealed(state)
    chosen = list(dict.fromkeys(ideas))
    found = [standing(state, idea, person) for idea in chosen]
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


def unmerge(state: Brainstorm, person: Identity, idea: str) -> Events:
    """Take an idea out of the one it was merged into, or dissolve a merged idea; of two, none stays merged.

    Whoever supported the merged idea then supports each of its originals. Raises IdeasNotShown, and IdeaMerged for the
    last two of a merge that is itself part of another.
    """
    _require_revealed(state)
    found = find(state, idea, person)
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
    for person, sector in head.people().items():
        if person not in member.people():
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
