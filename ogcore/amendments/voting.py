"""A vote of the room on an amendment, or on the readings of a conflict (R29, R25); it binds nobody.

Who facilitates records what the group decides, with the figures of the vote or without.
"""

from dataclasses import replace

from ogcore.amendments.commands import standing_of
from ogcore.amendments.deciding import discuss
from ogcore.amendments.events import OPEN, PAST, PHASES, AmendmentVoted, AmendmentVoteSet, Vote
from ogcore.amendments.ground import place_now
from ogcore.amendments.spot import spot_of
from ogcore.amendments.state import Amendments, answer_key
from ogcore.errors import AmendmentVoteNotOpen, BadInput, FacilitatorHasNoVote, UnknownChoice
from ogcore.record.ids import new_id
from ogcore.record.opening import opened_for
from ogcore.record.rule import Ask, Events
from ogcore.record.stream import Stream

AGAINST, ABSTAINED = "against", "abstained"
"""Answers beside the amendments themselves: that the words stay as they are, and that somebody takes no side."""
READINGS_LIMIT = 8
_STAGE = "commitment_card"


def ask_room(ask: Ask, amendments: list[str]) -> Events:
    """Ask the room about one amendment, or about several of one field; it stands on the wall, and writing is opened.

    A vote before it is put away. Raises AmendmentNotFound, AmendmentIsSettled (also for what is outdated), and BadInput
    for none, for more than READINGS_LIMIT, and for amendments of several fields.
    """
    held = [standing_of(ask, one) for one in dict.fromkeys(amendments)]
    if not 0 < len(held) <= READINGS_LIMIT or len({spot_of(one.ground) for one in held}) > 1:
        raise BadInput(field="amendments")
    state = ask[Amendments]
    order = 1 + max((one.order for one in state.votes.values()), default=0)
    put = AmendmentVoteSet(new_id(), None, Vote(tuple(one.amendment for one in held), OPEN, order))
    asked = (*_moved(state, PAST), put, *discuss(ask, held[0].amendment))
    return opened_for(ask, _STAGE, asked)


def move(ask: Ask, phase: str) -> Events:
    """Close the vote at hand, so that its figures are told; open it again, with the answers it has; or put it away.

    Raises UnknownChoice, and AmendmentVoteNotOpen where there is none.
    """
    state = ask[Amendments]
    if phase not in PHASES:
        raise UnknownChoice("phase", phase)
    if state.vote is None:
        raise AmendmentVoteNotOpen
    moved = _moved(state, phase)
    return opened_for(ask, _STAGE, moved) if phase == OPEN else moved


def _moved(state: Amendments, phase: str) -> Events:
    if state.vote is None:
        return ()
    now = state.votes[state.vote]
    return () if now.phase == phase else (AmendmentVoteSet(state.vote, now, replace(now, phase=phase)),)


def answer(ask: Ask, vote: str, said: str | None) -> Events:
    """Answer the vote at hand: one of its amendments, AGAINST or ABSTAINED; None takes one's answer back.

    Raises FacilitatorHasNoVote, AmendmentVoteNotOpen (also where what it is about no longer stands), UnknownChoice,
    and, where a vote began openly and goes on under the Rule, or in another sitting, SaidInTheOpen or SaidUnderTheRule.
    """
    state, voice = ask[Amendments], ask.voice
    if voice.facilitates:
        raise FacilitatorHasNoVote
    if vote != state.vote or state.votes[vote].phase != OPEN or is_moved(ask.state, state.votes[vote]):
        raise AmendmentVoteNotOpen
    if said is not None and said not in (*state.votes[vote].amendments, AGAINST, ABSTAINED):
        raise UnknownChoice("answer", said)
    for other in state.answers_to(vote):
        voice.require_once(other.voter)
    voter = voice.name(vote)
    held = state.answers.get(answer_key(vote, voter))
    before = None if held is None else held.answer
    return () if before == said else (AmendmentVoted(vote, voter, before, said),)


def is_moved(group: Stream, vote: Vote) -> bool:
    """Tell whether something a vote is about was decided or taken back, or the words it was made on have moved."""
    entries = group[Amendments].entries
    held = [entries[one] for one in vote.amendments if one in entries]
    return len(held) < len(vote.amendments) or any(not one.undecided or place_now(group, one) is None for one in held)
