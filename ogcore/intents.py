"""What people may want of a working group, by name: who may, in which stage, and the command that decides it.

This table is the one place where a gesture that comes from a browser meets the rules. Nothing in it trusts the browser:
the identity is the server's, and every value is checked.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ogcore import causality, commitment, objective, tree_commands
from ogcore.errors import BadInput, MissingData, NotAllowed, StageClosed, UndoConflict, UnknownIntent
from ogcore.events import (
    CauseAdded,
    CommitmentDrafted,
    CommitmentRemoved,
    CommitmentReworded,
    CoreProblemStated,
    EffectAdded,
    Event,
    NodeReworded,
    ObjectiveConfirmed,
    ObjectiveOffered,
    ObjectiveReopened,
    StageOpened,
)
from ogcore.events import StageClosed as StageClosedEvent
from ogcore.group import WorkingGroup
from ogcore.participant import Identity
from ogcore.stage import checked_stage

Data = Mapping[str, Any]
Decide = Callable[[WorkingGroup, Data], tuple[Event, ...]]


@dataclass(frozen=True, slots=True)
class Rule:
    """How one intent is decided; ``stage`` is the stage it belongs to, None when only a facilitator may have it."""

    decide: Decide
    stage: str | None


def _word(data: Data, field: str) -> str:
    value = data.get(field)
    if value is None:
        raise MissingData(field)
    if not isinstance(value, str):
        raise BadInput(field=field)
    return value


def _optional(data: Data, field: str) -> str | None:
    return None if data.get(field) is None else _word(data, field)


def _draft(group: WorkingGroup, data: Data) -> tuple[Event, ...]:
    node = _optional(data, "node")
    return commitment.draft(group.commitments, node, prefill(group, node))


def prefill(group: WorkingGroup, node: str | None) -> dict[str, str]:
    """Return what the trees already say of a card begun from the objective ``node`` (R27, R50): field name -> text."""
    if node is None:
        return {}
    tree, text = group.objective_tree(), group.problem_tree.text(node)
    words = {pair.node: pair.text for pair in tree.pairs() if pair.text}
    means = _fitting([words[cause] for cause in group.problem_tree.causes(node) if cause in words])
    return {"problem": text, "objective": words.get(node, ""), "means": means, "key_actions": means}


def _fitting(lines: Sequence[str]) -> str:
    """Return as many of the lines as a field takes: long statements must not keep anybody from beginning a card."""
    text = ""
    for line in lines:
        longer = f"{text}\n{line}" if text else line
        if len(longer) > commitment.FIELD_LIMIT:
            break
        text = longer
    return text


def _confirm_all(group: WorkingGroup, data: Data) -> tuple[Event, ...]:
    """Confirm many objectives at one stroke, so that one undo takes them all back."""
    pairs = data.get("pairs")
    if not isinstance(pairs, list) or not all(isinstance(pair, dict) for pair in pairs):
        raise MissingData("pairs")
    chosen = {_word(pair, "node"): _word(pair, "text") for pair in pairs}
    tree, objectives = group.problem_tree, group.objectives
    return tuple(event for node, text in chosen.items() for event in objective.confirm(tree, objectives, node, text))


_TREE, _OBJECTIVES, _CARDS = "problem_tree", "objective_tree", "commitment_card"

RULES: Mapping[str, Rule] = {
    "state_core_problem": Rule(lambda g, d: tree_commands.state_core_problem(g.problem_tree, _word(d, "text")), _TREE),
    "add_cause": Rule(lambda g, d: tree_commands.add_cause(g.problem_tree, _word(d, "text"), _word(d, "of")), _TREE),
    "add_effect": Rule(lambda g, d: tree_commands.add_effect(g.problem_tree, _word(d, "text"), _word(d, "of")), _TREE),
    "reword": Rule(
        lambda g, d: tree_commands.reword(g.problem_tree, _word(d, "node"), _word(d, "text"), _optional(d, "base")),
        _TREE,
    ),
    "settle_wording": Rule(
        lambda g, d: tree_commands.settle_wording(g.problem_tree, _word(d, "node"), _word(d, "text")), _TREE
    ),
    "move": Rule(
        lambda g, d: tree_commands.move(g.problem_tree, _word(d, "node"), _word(d, "source"), _word(d, "target")),
        _TREE,
    ),
    "link": Rule(lambda g, d: tree_commands.link(g.problem_tree, _word(d, "cause"), _word(d, "effect")), _TREE),
    "unlink": Rule(lambda g, d: tree_commands.unlink(g.problem_tree, _word(d, "cause"), _word(d, "effect")), _TREE),
    "park": Rule(lambda g, d: tree_commands.park(g.problem_tree, _word(d, "node")), _TREE),
    "restore": Rule(
        lambda g, d: tree_commands.restore(
            g.problem_tree, _word(d, "node"), _word(d, "of"), _optional(d, "side") or "cause"
        ),
        _TREE,
    ),
    "remove": Rule(lambda g, d: tree_commands.remove(g.problem_tree, _word(d, "node")), _TREE),
    "confirm_objective": Rule(
        lambda g, d: objective.confirm(
            g.problem_tree, g.objectives, _word(d, "node"), _word(d, "text"), _optional(d, "base")
        ),
        _OBJECTIVES,
    ),
    "confirm_objectives": Rule(_confirm_all, _OBJECTIVES),
    "settle_objective": Rule(
        lambda g, d: objective.settle(g.problem_tree, g.objectives, _word(d, "node"), _word(d, "text")), _OBJECTIVES
    ),
    "reopen_objective": Rule(lambda g, d: objective.reopen(g.objectives, _word(d, "node")), _OBJECTIVES),
    "draft_commitment": Rule(_draft, _CARDS),
    "reword_commitment": Rule(
        lambda g, d: commitment.reword(
            g.commitments, _word(d, "card"), _word(d, "field"), _word(d, "text"), _optional(d, "base")
        ),
        _CARDS,
    ),
    "settle_commitment": Rule(
        lambda g, d: commitment.settle(g.commitments, _word(d, "card"), _word(d, "field"), _word(d, "text")), _CARDS
    ),
    "remove_commitment": Rule(lambda g, d: commitment.remove(g.commitments, _word(d, "card")), _CARDS),
    "open_stage": Rule(lambda _group, d: (StageOpened(checked_stage(_word(d, "stage"))),), None),
    "close_stage": Rule(lambda g, _data: (StageClosedEvent(g.stage),), None),
}
HISTORY_INTENTS = ("undo", "redo")


def decide(group: WorkingGroup, identity: Identity, intent: str, data: Data) -> tuple[Event, ...]:
    """Return the events that carry out ``intent`` for ``identity``, or raise the refusal that says why not.

    Raises UnknownIntent, NotAllowed, StageClosed, BadInput, MissingData, and whatever the command itself refuses with.
    An empty tuple means that all is already as wanted.
    """
    if not isinstance(data, Mapping):
        raise BadInput(field="data")
    if intent in HISTORY_INTENTS:
        _require_member(group, identity, intent)
        return _take_back(group, identity, intent)
    rule = RULES.get(str(intent))
    if rule is None:
        raise UnknownIntent(str(intent))
    _require_member(group, identity, intent)
    _require_stage(group, identity, intent, rule.stage)
    return rule.decide(group, data)


def _require_member(group: WorkingGroup, identity: Identity, intent: str) -> None:
    elsewhere = identity.role == "participant" and identity.group_id != group.group_id
    if identity.role not in ("facilitator", "participant") or elsewhere:
        raise NotAllowed(intent, identity.role)


def _require_stage(group: WorkingGroup, identity: Identity, intent: str, stage: str | None) -> None:
    if identity.role == "facilitator":
        return
    if stage is None:
        raise NotAllowed(intent, identity.role)
    if group.stage != stage or not group.stage_open:
        raise StageClosed(stage)


def _take_back(group: WorkingGroup, identity: Identity, intent: str) -> tuple[Event, ...]:
    def check(events: Sequence[Event]) -> None:
        for event in events:
            _require_stage(group, identity, intent, stage_of(event))
        trial = group.trial()
        for event in events:
            trial.change(event)
        if causality.broken_rules(trial.problem_tree.graph, trial.problem_tree.core_problem):
            raise UndoConflict

    take = group.history.undo if intent == "undo" else group.history.redo
    return take(identity.participant_id, check)


def stage_of(event: Event) -> str:
    """Return the stage whose work the event is part of."""
    if isinstance(event, CommitmentDrafted | CommitmentRemoved | CommitmentReworded):
        return _CARDS
    if isinstance(event, ObjectiveConfirmed | ObjectiveOffered | ObjectiveReopened):
        return _OBJECTIVES
    return _TREE


def result_of(events: Sequence[Event]) -> dict[str, Any]:
    """Return what its sender should learn: the new node or card, and whether their words wait beside others."""
    result: dict[str, Any] = {}
    for event in events:
        match event:
            case CoreProblemStated() | CauseAdded() | EffectAdded():
                result["node"] = event.node
            case CommitmentDrafted():
                result["card"] = event.card
            case ObjectiveOffered():
                result["offered"] = True
            case NodeReworded() | CommitmentReworded() if len(event.after.offers) > len(event.before.offers):
                result["offered"] = True
    return result
