"""Testing the logic of a problem tree: ``(state, what somebody wants) -> events`` (R11, R14)."""

from collections.abc import Sequence
from dataclasses import replace

from ogcore.errors import BadInput, FacilitatorHasNoVote, NotLinked, UnknownChoice, UnreadableFile, WrongSide
from ogcore.logic.events import (
    Action,
    ActionAnswered,
    ArrowAnswer,
    ArrowMarked,
    ArrowVoted,
    Dismissal,
    FindingDismissed,
    LeafSettled,
    Mark,
    PaperVotes,
    PaperVotesEntered,
    Question,
    QuestionPut,
)
from ogcore.logic.state import (
    ACTIONS,
    ANSWERS,
    PAPER_LIMIT,
    REASON_LIMIT,
    WHOSE_LIMIT,
    Events,
    Logic,
    arrow_key,
    finding_key,
)
from ogcore.record.event import Event
from ogcore.record.participant import checked_seat
from ogcore.record.voice import Voice
from ogcore.record.wording import clean
from ogcore.trees.causality import Arrow
from ogcore.trees.state import TreeState


def vote_arrow(logic: Logic, tree: TreeState, arrow: Arrow, voice: Voice, answer: str | None) -> Events:
    """Answer "does this cause lead to this effect?"; None withdraws the answer.

    Raises NotLinked, UnknownChoice, FacilitatorHasNoVote for somebody who sits for no sector, and SaidInTheOpen or
    SaidUnderTheRule where answers are held that must not be joined to this voice.
    """
    _require_arrow(tree, arrow)
    if voice.facilitates:
        raise FacilitatorHasNoVote
    if answer is not None:
        _require_choice("answer", answer, ANSWERS)
    for held in logic.voters(arrow):
        voice.require_once(held)
    voter = voice.name(arrow_key(*arrow))
    before = logic.answer_of(arrow, voter)
    sector = voice.standing_sector(before.sector if before else None)
    if sector is None:
        raise FacilitatorHasNoVote
    after = None if answer is None else ArrowAnswer(*arrow, checked_seat(sector), answer)
    return () if before == after else (ArrowVoted(voter, before, after),)


def enter_paper_votes(logic: Logic, tree: TreeState, arrow: Arrow, sector: str, answer: str, count: int) -> Events:
    """Say how many people without a device gave that answer (R46); raises NotLinked, UnknownChoice, BadInput."""
    _require_arrow(tree, arrow)
    _require_choice("answer", answer, ANSWERS)
    if not 0 <= count <= PAPER_LIMIT:
        raise BadInput(field="count")
    before = logic.paper_votes(arrow, checked_seat(sector), answer)
    after = PaperVotes(*arrow, sector, answer, count) if count else None
    return () if before == after else (PaperVotesEntered(before, after),)


def put_to_vote(logic: Logic, tree: TreeState, arrow: Arrow) -> Events:
    """Ask everybody about one arrow; raises NotLinked."""
    _require_arrow(tree, arrow)
    after = Question(*arrow, open=True)
    return () if logic.question == after else (QuestionPut(logic.question, after),)


def end_vote(logic: Logic) -> Events:
    """End the vote, so that everybody is shown the answers; once ended, put it away."""
    now = logic.question
    if now is None:
        return ()
    return (QuestionPut(now, replace(now, open=False) if now.open else None),)


def withdraw_vote(logic: Logic) -> Events:
    """Take the question back without showing the answers; they stay, and are told once it was put again and shown."""
    now = logic.question
    return () if now is None or not now.open else (QuestionPut(now, None),)


def mark_arrow(logic: Logic, tree: TreeState, arrow: Arrow, *, necessary: bool, sufficient: bool) -> Events:
    """Mark a cause as necessary and/or sufficient for its effect; raises NotLinked."""
    _require_arrow(tree, arrow)
    before = logic.mark(arrow)
    after = Mark(*arrow, necessary, sufficient) if necessary or sufficient else None
    return () if before == after else (ArrowMarked(before, after),)


def answer_action(logic: Logic, tree: TreeState, node: str, answer: str | None, whose: str = "") -> Events:
    """Say whether the group can act on a cause, and in whose purview it lies; None takes the answer back.

    Raises NodeNotFound, WrongSide, UnknownChoice, TextTooLong.
    """
    _require_cause(tree, node)
    if answer is not None:
        _require_choice("answer", answer, ACTIONS)
    before = logic.actions.get(node)
    after = None if answer is None else Action(answer, clean(whose, WHOSE_LIMIT))
    return () if before == after else (ActionAnswered(node, before, after),)


def settle_leaf(logic: Logic, tree: TreeState, node: str, *, on: bool) -> Events:
    """Say that a cause is a root cause: "why?" stops there; raises NodeNotFound, WrongSide."""
    _require_cause(tree, node)
    return () if (node in logic.settled) == on else (LeafSettled(node, on),)


def dismiss_finding(
    logic: Logic, tree: TreeState, code: str, nodes: Sequence[str], reason: str | None, known: Sequence[str]
) -> Events:
    """Let a finding be, for a reason that may be empty; None takes it up again.

    ``known``: the codes there are. Raises UnknownChoice, NodeNotFound, TextTooLong.
    """
    _require_choice("code", code, known)
    for node in nodes:
        tree.text(node)
    before = logic.dismissals.get(finding_key(code, nodes))
    after = None if reason is None else Dismissal(code, tuple(nodes), clean(reason, REASON_LIMIT))
    return () if before == after else (FindingDismissed(before, after),)


def check_event(event: Event, codes: Sequence[str]) -> None:
    """Raise BadInput or TextTooLong unless an event from a file says what the commands here let people say.

    ``codes``: the codes of findings there are. Raises UnreadableFile for an event of another part.
    """
    match event:
        case ArrowVoted(before=ArrowAnswer() as one, after=ArrowAnswer() as other):
            _require_choice("arrow", (one.cause, one.effect), [(other.cause, other.effect)])
        case PaperVotesEntered(before=PaperVotes() as was, after=PaperVotes() as now):
            _require_choice("votes", replace(was, count=now.count), [now])
        case ArrowMarked(before=Mark() as old, after=Mark() as new):
            _require_choice("arrow", (old.cause, old.effect), [(new.cause, new.effect)])
    match event:
        case ArrowVoted(after=ArrowAnswer() as said):
            checked_seat(said.sector)
            _require_choice("answer", said.answer, ANSWERS)
        case PaperVotesEntered(after=PaperVotes() as votes):
            checked_seat(votes.sector)
            _require_choice("answer", votes.answer, ANSWERS)
            _require_choice("count", votes.count, range(1, PAPER_LIMIT + 1))
        case ActionAnswered(after=Action() as action):
            _require_choice("answer", action.answer, ACTIONS)
            clean(action.whose, WHOSE_LIMIT)
        case FindingDismissed(after=Dismissal() as dismissal):
            _require_choice("code", dismissal.code, codes)
            clean(dismissal.reason, REASON_LIMIT)
        case ArrowVoted() | PaperVotesEntered() | ArrowMarked() | ActionAnswered() | FindingDismissed():
            pass
        case LeafSettled() | QuestionPut():
            pass
        case _:
            raise UnreadableFile("unknown_event")


def _require_arrow(tree: TreeState, arrow: Arrow) -> None:
    if not tree.graph.has_edge(*arrow):
        raise NotLinked(*arrow)


def _require_cause(tree: TreeState, node: str) -> None:
    if tree.position(node) != "cause":
        raise WrongSide(node)


def _require_choice(field_name: str, value: object, choices: Sequence[object]) -> None:
    if value not in choices:
        raise UnknownChoice(field_name, value)
