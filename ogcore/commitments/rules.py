"""What people may want of the commitment cards (R27)."""

from collections.abc import Mapping, Sequence

from ogcore.commitments import state as commitment
from ogcore.evidence import state as evidence
from ogcore.record.group import WorkingGroup
from ogcore.record.rule import Ask, Events, Rule

_STAGE = "commitment_card"


def _draft(ask: Ask) -> Events:
    node = ask.optional("node")
    return commitment.draft(ask.group.commitments, node, prefill(ask.group, node))


def prefill(group: WorkingGroup, node: str | None) -> dict[str, str]:
    """Return what the trees already say of a card begun from the objective ``node`` (R27, R50): field name -> text."""
    if node is None:
        return {}
    tree, text = group.objective_tree(), group.problem_tree.text(node)
    words = {pair.node: pair.text for pair in tree.pairs() if pair.text}
    means = _fitting([words[cause] for cause in group.problem_tree.causes(node) if cause in words])
    proofs = [evidence.in_words(entry) for entry in group.evidence.of(node) if evidence.is_baseline(entry)]
    return {
        "problem": _fitting([text, *proofs]),
        "objective": words.get(node, ""),
        "means": means,
        "key_actions": means,
    }


def _fitting(lines: Sequence[str]) -> str:
    """Return as many of the lines as a field takes: long statements must not keep anybody from beginning a card."""
    text = ""
    for line in lines:
        longer = f"{text}\n{line}" if text else line
        if len(longer) > commitment.FIELD_LIMIT:
            break
        text = longer
    return text


COMMITMENT: Mapping[str, Rule] = {
    "draft_commitment": Rule(_draft, _STAGE),
    "reword_commitment": Rule(
        lambda ask: commitment.reword(
            ask.group.commitments, ask.word("card"), ask.word("field"), ask.word("text"), ask.optional("base")
        ),
        _STAGE,
    ),
    "settle_commitment": Rule(
        lambda ask: commitment.settle(ask.group.commitments, ask.word("card"), ask.word("field"), ask.word("text")),
        _STAGE,
    ),
    "remove_commitment": Rule(lambda ask: commitment.remove(ask.group.commitments, ask.word("card")), _STAGE),
}
