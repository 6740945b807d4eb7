"""How much of something is held, measured on the part of a group that keeps it; texts in bytes, as they travel."""

from collections.abc import Iterable

from ogcore.agreement.state import Agreement
from ogcore.amendments.state import Amendments
from ogcore.brainstorm.state import Brainstorm, Idea
from ogcore.candidates.state import CRITERIA, Candidates
from ogcore.commitments.state import Commitment, Commitments
from ogcore.course.state import Course
from ogcore.evidence.state import LIMITS as EVIDENCE_FIELDS
from ogcore.evidence.state import EvidenceBook
from ogcore.logic.state import Logic
from ogcore.objectives.state import Objectives
from ogcore.plan.context import Context
from ogcore.preparation.state import Preparation
from ogcore.privacy.state import Privacy
from ogcore.proposals.state import Proposals
from ogcore.record.voice import Voice
from ogcore.record.wording import Wording
from ogcore.trees.state import TreeState
from ogcore.viewpoints.state import Answer, Viewpoints

_BESIDE = 8
"""What each text costs that stands beside another one, however short it is: so that many empty ones are not free."""
_ITEM = 60
"""What an item of a card of commitments costs besides its words: its id, its list and its place."""
_REASON = 80
"""What a reason costs besides its words: whose sector it is of, and what it says of the answer."""


_NUMBER = 4
"""What a number of a drawn signature costs: three digits and a comma."""


def bytes_in(texts: Iterable[str]) -> int:
    """Return the bytes of some texts; half a character, from a log of before, counts as a question mark."""
    return sum(len(text.encode(errors="replace")) for text in texts)


def bytes_of(wording: Wording) -> int:
    """Return the bytes of a text with what is offered beside it."""
    return bytes_in(wording.all) + _BESIDE * len(wording.offers)


def bytes_on_cards(tree: TreeState) -> int:
    """Return the bytes of the words of a tree: those on its cards, those offered for them, those merged into them."""
    on_cards = sum(bytes_of(tree.wording(node)) for node in tree.graph)
    merged = (said for node, told in tree.originals.items() if node in tree for said in told)
    return on_cards + sum(bytes_of(said) + _BESIDE for said in merged)


def arrows(tree: TreeState) -> int:
    """Return how many arrows a tree has."""
    return int(tree.graph.number_of_edges())


def ideas(state: Brainstorm) -> int:
    """Return how many ideas there are that nobody has withdrawn."""
    return sum(not idea.withdrawn for idea in state.ideas.values())


def bytes_in_ideas(state: Brainstorm) -> int:
    """Return the bytes of their words."""
    return bytes_in(idea.text for idea in state.ideas.values() if not idea.withdrawn)


def _of(state: Brainstorm, author: Voice) -> list[Idea]:
    """Return the ideas that one person has written for themselves, those withdrawn included."""
    return [idea for idea in state.ideas.values() if author.owns(idea.author, idea.idea) and not idea.paper]


def ideas_of(state: Brainstorm, author: Voice) -> int:
    """Return how many ideas of one person there are that nobody has withdrawn."""
    return sum(not idea.withdrawn for idea in _of(state, author))


def bytes_in_ideas_of(state: Brainstorm, author: Voice) -> int:
    """Return the bytes of their words."""
    return bytes_in(idea.text for idea in _of(state, author) if not idea.withdrawn)


def ideas_ever_of(state: Brainstorm, author: Voice) -> int:
    """Return how many ideas one person has ever written: those withdrawn are kept too."""
    return len(_of(state, author))


def _seen(state: Viewpoints) -> list[Answer]:
    """Return the answers that are shown: those that stand, and of those withdrawn what others gave reasons for."""
    kept = {held.answer for held in state.positions.values() if held.position.reason.text}
    return [one for one in state.answers.values() if not one.withdrawn or one.answer in kept]


def answers(state: Viewpoints) -> int:
    """Return how many answers are shown."""
    return len(_seen(state))


def bytes_in_answers(state: Viewpoints) -> int:
    """Return the bytes of their words."""
    return sum(bytes_of(one.wording) for one in _seen(state))


def bytes_in_reasons(state: Viewpoints) -> int:
    """Return the bytes of the reasons why people agree and disagree."""
    reasons = (held.position.reason for held in state.positions.values())
    return sum(bytes_of(reason) + _REASON for reason in reasons if reason.text or reason.offers)


def bytes_of_candidates(state: Candidates) -> int:
    """Return the bytes of the candidates that stand, with what is said of each by the criteria."""
    standing = state.standing()
    notes = (state.criterion(one.candidate, criterion).note for one in standing for criterion in CRITERIA)
    return sum(bytes_of(one.wording) for one in standing) + sum(map(bytes_of, notes))


def candidates_of(state: Candidates, author: Voice) -> int:
    """Return how many candidates one person has ever proposed: those withdrawn keep their place."""
    return sum(one.is_of(author) for one in state.candidates.values())


def bytes_of_evidence(book: EvidenceBook) -> int:
    """Return the bytes of all fields of all evidence."""
    return bytes_in(getattr(entry, name) for entry in book.entries.values() for name in EVIDENCE_FIELDS)


def bytes_of_objectives(state: Objectives, tree: TreeState) -> int:
    """Return the bytes of the objectives of the cards there are."""
    return sum(bytes_of(held.wording) for node, held in state.by_node.items() if node in tree)


def bytes_of_commitments(state: Commitments) -> int:
    """Return the bytes of all fields of all cards of commitments, of their items and of why findings are let be."""
    return sum(map(_bytes_of_card, state.cards.values()))


def _bytes_of_card(card: Commitment) -> int:
    items = (said for item in card.items.values() for said in item.fields.values())
    let_be = sum(_BESIDE + bytes_in((one.field, one.item, one.reason)) for one in card.let_be.values())
    written = sum(map(bytes_of, (*card.fields.values(), *items)))
    return written + len(card.items) * _ITEM + let_be


def bytes_of_amendments(state: Amendments) -> int:
    """Return the bytes of all that was ever proposed and why, and of each text that it was proposed on, once."""
    entries = state.entries.values()
    return bytes_in({one.ground.said for one in entries}) + sum(bytes_in((one.text, one.reason)) for one in entries)


def given(state: Agreement) -> int:
    """Return how many signatures and dissents were ever given."""
    return len(state.signatures) + len(state.dissents)


def given_by(state: Agreement, giver: Voice) -> int:
    """Return how many signatures and signed dissents somebody ever gave."""
    signed = sum(giver.owns(one.person, one.signature) for one in state.signatures.values())
    return signed + sum(giver.owns(one.person, one.dissent) for one in state.dissents.values())


def bytes_drawn(state: Agreement, giver: Voice | None = None) -> int:
    """Return the bytes of the drawn signatures that stand, or of what one person drew of them: four for a number."""
    drawn = (one for one in state.signatures.values() if one.drawing)
    of_all = (one for one in drawn if giver is None or giver.owns(one.person, one.signature))
    return sum(_NUMBER * len(stroke) for one in of_all for stroke in one.drawing)


def photos(state: Agreement) -> int:
    """Return how many photographs of signatures on paper were ever kept."""
    return state.photos


def bytes_sealed(state: Agreement) -> int:
    """Return the bytes of what is signed now and of what was sealed."""
    return bytes_in(one.text for one in state.cards.values()) + bytes_in(one.payload for one in state.seals.values())


def votes_of(logic: Logic, voter: Voice) -> int:
    """Return how many arrows somebody has answered."""
    return len(logic.answers_of(voter))


def bytes_said_of_cards(logic: Logic) -> int:
    """Return the bytes of what is said of causes (whose they are) and of findings (why they are let be)."""
    let_be = (text for one in logic.dismissals.values() for text in (one.reason, *one.nodes))
    return bytes_in(action.whose for action in logic.actions.values()) + bytes_in(let_be)


def bytes_of_proposals(state: Proposals, author: Voice | None = None) -> int:
    """Return the bytes of what was ever proposed, or what one person did."""
    return sum(len(one.data) for one in state.entries.values() if author is None or one.is_of(author))


def bytes_of_course(course: Course) -> int:
    """Return the bytes of the group's own words for its stages."""
    return sum(bytes_of(guide.question) + bytes_of(guide.instructions) for guide in course.guides.values())


def bytes_of_context(context: Context) -> int:
    """Return the bytes of what is written beside the checklist."""
    return sum(bytes_of(held.note) + bytes_of(held.next_step) for held in context.answers.values())


def bytes_of_preparation(held: Preparation) -> int:
    """Return the bytes of what was noted before the group starts, the names of those who matter included."""
    names = bytes_in(one.name for one in held.stakeholders.values())
    return names + sum(bytes_of(note) for note in held.notes.values())


def bytes_of_notice(held: Privacy) -> int:
    """Return the bytes of the notice at the door, and of what was offered beside it."""
    return bytes_of(held.notice)
