"""What people may want of the commitment cards (R27)."""

from collections.abc import Mapping, Sequence

from ogcore.commitments import commands
from ogcore.commitments.state import FIELD_LIMIT, Commitments
from ogcore.evidence import state as evidence
from ogcore.evidence.state import EvidenceBook
from ogcore.language.after_by import fits_after_by
from ogcore.language.objective import opens_with_action
from ogcore.language.statement.population import population_of
from ogcore.language.written import written_in
from ogcore.objectives.objective_tree import pairs
from ogcore.objectives.state import Objectives
from ogcore.record.rule import Ask, Events, Rule
from ogcore.record.stream import Stream
from ogcore.trees.state import TreeState

_STAGE = "commitment_card"


def _draft(ask: Ask) -> Events:
    node = ask.optional("node")
    return commands.draft(ask[Commitments], node, prefill(ask.state, node))


def prefill(group: Stream, node: str | None) -> dict[str, str]:
    """Return what the trees already say of a card begun from the objective ``node`` (R27, R50): field name -> text.

    No sentence is given twice: the means that are worded as an action ("Train the staff") are the key actions, those
    that go on from "by" ("Trained staff") the means; what is a sentence ("Staff is trained") is neither.
    """
    if node is None:
        return {}
    text, near = group[TreeState].text(node), {node, *group[TreeState].causes(node)}
    found = pairs(group[TreeState], group[Objectives].by_node, group.language, only=near)
    words = {pair.node: pair.text for pair in found if pair.text}
    means = [words[cause] for cause in group[TreeState].causes(node) if cause in words]
    written = {line: written_in(line, group.language) for line in means}
    actions = [line for line in means if opens_with_action(line, written[line])]
    proofs = [evidence.in_words(entry) for entry in group[EvidenceBook].of(node) if evidence.is_baseline(entry)]
    core = group[TreeState].core_problem
    affecting = text if core is None else group[TreeState].text(core)
    return {
        "problem": _fitting([text, *proofs]),
        "objective": words.get(node, ""),
        "population": population_of(affecting, written_in(affecting, group.language)),
        "means": _fitting([line for line in means if line not in actions and fits_after_by(line, written[line])]),
        "key_actions": _fitting(actions),
    }


def _fitting(lines: Sequence[str]) -> str:
    """Return as many of the lines as a field takes: long statements must not keep anybody from beginning a card."""
    text = ""
    for line in lines:
        longer = f"{text}\n{line}" if text else line
        if len(longer) > FIELD_LIMIT:
            break
        text = longer
    return text


COMMITMENTS: Mapping[str, Rule] = {
    "draft_commitment": Rule(_draft, _STAGE),
    "reword_commitment": Rule(
        lambda ask: commands.reword(
            ask[Commitments], ask.word("card"), ask.word("field"), ask.word("text"), ask.optional("base")
        ),
        _STAGE,
    ),
    "settle_commitment": Rule(
        lambda ask: commands.settle(ask[Commitments], ask.word("card"), ask.word("field"), ask.word("text")),
        _STAGE,
    ),
    "remove_commitment": Rule(lambda ask: commands.remove(ask[Commitments], ask.word("card")), _STAGE),
}
