"""Where the words of a card come from, and whether they have drifted from it (R50)."""

from collections.abc import Iterator
from dataclasses import dataclass

from ogcore.commitments.rules import prefill
from ogcore.commitments.state import Commitment
from ogcore.evidence import state as evidence
from ogcore.evidence.state import EvidenceBook
from ogcore.objectives.state import Objectives
from ogcore.record.stream import Stream
from ogcore.trees.state import TreeState


@dataclass(frozen=True, slots=True)
class Source:
    """What a ``field`` was begun from: ``nodes`` of the problem tree and pieces of ``evidence``.

    ``kind`` is ``problem``, ``objective``, ``population`` or ``means``. ``text`` is what it would say today; it has
    ``drifted`` where the field says something else.
    """

    field: str
    kind: str
    nodes: tuple[str, ...]
    evidence: tuple[str, ...]
    text: str
    drifted: bool


def sources(group: Stream, card: Commitment) -> list[Source]:
    """Return where the fields of a card come from, for those that the trees say anything of, and what drifted.

    Nobody is named: the chain ends at what was raised, never at who.
    """
    node, tree = card.node, group[TreeState]
    if node is None or node not in tree:
        return []
    today = prefill(group, node)
    return [
        Source(field, kind, nodes, proofs, today[field], _said(card.text(field)) != _said(today[field]))
        for field, kind, nodes, proofs in _chains(group, node)
        if today.get(field)
    ]


def _chains(group: Stream, node: str) -> Iterator[tuple[str, str, tuple[str, ...], tuple[str, ...]]]:
    tree, confirmed = group[TreeState], group[Objectives].by_node
    proofs = tuple(one.evidence for one in group[EvidenceBook].of(node) if evidence.is_baseline(one))
    causes = tuple(cause for cause in tree.causes(node) if cause in confirmed)
    yield "problem", "problem", (node,), proofs
    yield "objective", "objective", (node,), ()
    yield "population", "population", (tree.core_problem or node,), ()
    yield "means", "means", causes, ()
    yield "key_actions", "means", causes, ()


def _said(text: str) -> str:
    """Return words as they are compared: white space and the full stop at the end change nothing."""
    return " ".join(text.split()).rstrip(".")
