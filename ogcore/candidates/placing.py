"""How a candidate goes into the tree, and what stood in the centre back among the candidates (R51).

Evidence and the idea a sentence came from go where their sentence goes: a figure never proves another statement.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from ogcore.brainstorm.events import IdeaLifted, IdeaPlaced
from ogcore.brainstorm.state import Brainstorm
from ogcore.candidates.commands import CANDIDATE_LIMIT, Events, standing
from ogcore.candidates.events import (
    CandidatePlaced,
    CandidateProposed,
    CandidateReturned,
    CandidateReworded,
    ChoiceMoved,
)
from ogcore.candidates.state import CHOOSING, GATHERING, Candidate, Candidates
from ogcore.errors import TooManyCandidates, UnknownChoice
from ogcore.evidence.events import Evidence, EvidenceChanged
from ogcore.evidence.state import EvidenceBook
from ogcore.record.event import Event
from ogcore.record.ids import new_id
from ogcore.record.wording import Wording
from ogcore.trees import commands as tree_commands
from ogcore.trees.events import NodeReworded
from ogcore.trees.state import TreeState


@dataclass(frozen=True, slots=True)
class Work:
    """What placing touches of a group's work."""

    state: Candidates
    tree: TreeState
    book: EvidenceBook
    ideas: Brainstorm


def put_in_centre(work: Work, candidate: str) -> Events:
    """Let a candidate be the core problem; causes and effects stay, and what stood there goes back to the candidates.

    Raises CandidateNotFound, CandidateInTree, TooManyNodes, TooManyCandidates.
    """
    held = standing(work.state, work.tree, candidate)
    core = work.tree.core_problem
    closed: Events = (ChoiceMoved(GATHERING),) if work.state.phase == CHOOSING else ()
    if core is None:
        stated = tree_commands.state_core_problem(work.tree, held.wording.text)
        return (*closed, *_arrived(work, held, stated))
    said = work.tree.wording(core)
    worded = () if said == held.wording else (NodeReworded(core, said, held.wording),)
    return (*closed, *_left(work, core), *worded, *_settled(work, held, core))


def place(work: Work, candidate: str, side: str, of: str) -> Events:
    """Let a candidate be a cause or an effect of a node; raises as placing an idea does, UnknownChoice for the side."""
    held = standing(work.state, work.tree, candidate)
    if side not in ("cause", "effect"):
        raise UnknownChoice("side", side)
    add = tree_commands.add_cause if side == "cause" else tree_commands.add_effect
    return _arrived(work, held, add(work.tree, held.wording.text, of))


def _arrived(work: Work, held: Candidate, added: Events) -> Events:
    """Return what makes a candidate the node that was ``added``, with the wordings offered beside its words."""
    node, bare = str(added[0].result()["node"]), Wording(held.wording.text)
    offered = () if held.wording == bare else (NodeReworded(node, bare, held.wording),)
    return (*added, *offered, *_settled(work, held, node))


def _settled(work: Work, held: Candidate, node: str) -> Iterator[Event]:
    yield CandidatePlaced(held.candidate, held.node, node)
    if held.idea is not None:
        yield IdeaPlaced(held.idea, node)
    entries = work.book.of(held.candidate)
    if held.node is not None:  # of the card it was before and is no more
        entries = [*entries, *work.book.of(held.node)]
    yield from _carried(entries, node)


def _left(work: Work, core: str) -> Iterator[Event]:
    """Yield how the sentence in the centre goes back among the candidates.

    One that the group has worded otherwise since stands beside the words it was proposed with: nobody's are lost.
    """
    said, before = work.tree.wording(core), work.state.placed_as(core)
    origin = work.ideas.origins.get(core)
    if before is not None:
        yield CandidatePlaced(before.candidate, core, None)
        if before.withdrawn:  # as a card that had been out of the tree meanwhile
            yield CandidateReturned(before.candidate)
    back = before.candidate if before is not None and before.wording == said else new_id()
    if before is None or before.candidate != back:
        if len(work.state.candidates) >= CANDIDATE_LIMIT:
            raise TooManyCandidates(CANDIDATE_LIMIT)
        idea = None if origin is None else origin.idea
        yield CandidateProposed(back, said.text, work.state.next_order(), None, idea)
        if said.offers:
            yield CandidateReworded(back, Wording(said.text), said)
    if origin is not None:
        yield IdeaLifted(origin.idea, core)
    yield from _carried(work.book.of(core), back)


def _carried(entries: Iterable[Evidence], to: str) -> Iterator[Event]:
    return (EvidenceChanged(entry.evidence, entry, replace(entry, node=to)) for entry in entries)
