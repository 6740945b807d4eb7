"""What people may want of the candidates for the core problem, and who may put a sentence in the centre (R51)."""

from collections.abc import Mapping

from ogcore.brainstorm import commands as brainstorm_commands
from ogcore.brainstorm.state import Brainstorm
from ogcore.candidates import commands as candidate_commands
from ogcore.candidates import placing
from ogcore.candidates.state import CHOOSING, Candidates
from ogcore.errors import AnswersNotShown, CentreReserved
from ogcore.evidence.state import EvidenceBook
from ogcore.record.opening import opened_for
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.wording import CARD_LENGTH
from ogcore.trees import commands as tree_commands
from ogcore.trees.state import TreeState
from ogcore.viewpoints.state import Viewpoints

_STAGE = "problem_tree"


def _state_core(ask: Ask) -> Events:
    """State the core problem: a facilitator; somebody else where the group lets a first sentence go straight in."""
    state, tree = ask[Candidates], ask[TreeState]
    first = state.straight and not any(held.node not in tree for held in state.standing())
    if ask.identity.role != "facilitator" and tree.core_problem is None and not first:
        raise CentreReserved
    return tree_commands.state_core_problem(tree, ask.word("text"))


def _propose(ask: Ask) -> Events:
    """Propose a sentence, or what somebody wrote as an idea or answered: those stay theirs to word."""
    state, voice = ask[Candidates], ask.voice
    idea, answer = ask.optional("idea"), ask.optional("answer")
    if idea is not None:
        found = brainstorm_commands.standing(ask[Brainstorm], idea, voice)
        return candidate_commands.propose(state, voice, found.text, found.author, idea=idea)
    if answer is not None:
        given = ask[Viewpoints].find(answer)
        if not ask[Viewpoints].shown and not voice.owns(given.author, given.answer):
            raise AnswersNotShown
        return candidate_commands.propose(state, voice, given.wording.text, given.author, answer=answer)
    return candidate_commands.propose(state, voice, ask.word("text"))


def _reword(ask: Ask) -> Events:
    words = (ask.word("candidate"), ask.word("text"), ask.optional("base"))
    return candidate_commands.reword(ask[Candidates], ask[TreeState], ask.voice, *words)


def _settle(ask: Ask) -> Events:
    words = (ask.word("candidate"), ask.word("text"))
    return candidate_commands.settle(ask[Candidates], ask[TreeState], ask.voice, *words)


def _withdraw(ask: Ask) -> Events:
    return candidate_commands.withdraw(ask[Candidates], ask[TreeState], ask.voice, ask.word("candidate"))


def _bring_back(ask: Ask) -> Events:
    return candidate_commands.bring_back(ask[Candidates], ask.voice, ask.word("candidate"))


def _judge(ask: Ask) -> Events:
    said = (ask.word("candidate"), ask.word("criterion"), ask.optional("answer"))
    return candidate_commands.judge(ask[Candidates], *said)


def _note(ask: Ask) -> Events:
    said = (ask.word("candidate"), ask.word("criterion"), ask.word("text"), ask.optional("base"))
    return candidate_commands.note(ask[Candidates], *said)


def _settle_note(ask: Ask) -> Events:
    said = (ask.word("candidate"), ask.word("criterion"), ask.word("text"))
    return candidate_commands.settle_note(ask[Candidates], *said)


def _prefer(ask: Ask) -> Events:
    return candidate_commands.prefer(ask[Candidates], ask[TreeState], ask.voice, ask.optional("candidate"))


def _enter_paper(ask: Ask) -> Events:
    counted = (ask.word("candidate"), ask.seat, ask.number("people"))
    return candidate_commands.enter_paper(ask[Candidates], ask[TreeState], *counted)


def _move_choice(ask: Ask) -> Events:
    phase = ask.word("phase")
    moved = candidate_commands.move_choice(ask[Candidates], phase)
    return opened_for(ask, _STAGE, moved) if phase == CHOOSING else moved


def _work(ask: Ask) -> placing.Work:
    return placing.Work(ask[Candidates], ask[TreeState], ask[EvidenceBook], ask[Brainstorm])


CANDIDATES: Mapping[str, Rule] = {
    "state_core_problem": Rule(_state_core, _STAGE, longest=CARD_LENGTH),
    "propose_candidate": Rule(_propose, _STAGE, also=("brainstorm", "viewpoints"), own=True, longest=CARD_LENGTH),
    "reword_candidate": Rule(_reword, _STAGE, own=True, longest=CARD_LENGTH),
    "settle_candidate": Rule(_settle, _STAGE, own=True),
    "withdraw_candidate": Rule(_withdraw, _STAGE, own=True),
    "return_candidate": Rule(_bring_back, _STAGE, own=True),
    "judge_candidate": Rule(_judge, _STAGE),
    "note_candidate": Rule(_note, _STAGE),
    "settle_candidate_note": Rule(_settle_note, _STAGE),
    "prefer_candidate": Rule(_prefer, _STAGE, own=True),
    "enter_paper_preferences": Rule(_enter_paper, None, own=True, scribe=_STAGE),
    "place_candidate": Rule(
        lambda ask: placing.place(_work(ask), ask.word("candidate"), ask.word("side"), ask.word("of")), _STAGE
    ),
    "put_in_centre": Rule(lambda ask: placing.put_in_centre(_work(ask), ask.word("candidate")), None),
    "move_choice": Rule(_move_choice, None),
    "rule_first_sentence": Rule(
        lambda ask: candidate_commands.rule_first_sentence(ask[Candidates], straight=ask.flag("straight")), None
    ),
}
