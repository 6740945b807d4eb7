"""Where the words of a card come from: what trees and evidence say today of the objective it was begun from (R50)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from ogcore.commitments.template import FIELD_LIMIT
from ogcore.evidence import state as evidence
from ogcore.evidence.state import EvidenceBook
from ogcore.language.after_by import fits_after_by
from ogcore.language.objective import opens_with_action
from ogcore.language.proposal import COMING
from ogcore.language.statement.population import population_of
from ogcore.language.written import written_in
from ogcore.objectives.objective_tree import Pair, pairs
from ogcore.objectives.state import Objectives
from ogcore.record.stream import Stream
from ogcore.trees.state import TreeState

Tree = Literal["problem", "objective"]
Drift = Literal["", "source", "card", "either"]


@dataclass(frozen=True, slots=True)
class Source:
    """What a field is taken from: cards (``nodes``) of one of the two trees, and its ``text`` as they say it today.

    ``kept`` is the same with dates as they are kept, as cards had it that were begun before dates stood in words.
    """

    tree: Tree
    nodes: tuple[str, ...]
    text: str
    kept: str = ""

    def differs_from(self, text: str) -> bool:
        """Tell whether a field says something else by now, however its lines are spaced."""
        return text.split() not in (self.text.split(), (self.kept or self.text).split())

    def drift(self, text: str, taken: str | None) -> Drift:
        """Tell who has moved where a field says ``text`` that was ``taken`` from here: nobody, the source or the card.

        ``either``: both have, or nobody knows what was taken.
        """
        if not self.differs_from(text):
            return ""
        if taken is None:
            return "either"
        if not self.differs_from(taken):
            return "card"
        return "source" if text.split() == taken.split() else "either"


def sources(group: Stream, node: str, found: Mapping[str, Pair] | None = None) -> dict[str, Source]:
    """Return what the fields of a card begun from the objective ``node`` are taken from: field name -> source.

    ``found`` are the pairs of the objective tree by node, where somebody has them; what depends on a proposal nobody
    has worked out yet (``COMING``) is left out. Raises NodeNotFound.

    No sentence is given twice: the means that are worded as an action ("Train the staff") are the key actions, those
    that go on from "by" ("Trained staff") the means; what is a sentence ("Staff is trained") is neither.
    """
    tree = group[TreeState]
    text, causes = tree.text(node), tree.causes(node)
    near = _near(group, {node, *causes}) if found is None else found
    proofs = [entry for entry in group[EvidenceBook].of(node) if evidence.is_baseline(entry)]
    worded, kept = ([evidence.in_words(entry, form) for entry in proofs] for form in (group.language, ""))
    core = node if tree.core_problem is None else tree.core_problem
    affecting = tree.text(core)
    said = {"problem": Source("problem", (node,), _fitting([text, *worded]), _fitting([text, *kept]) if proofs else "")}
    if node in near and _known(near[node]):
        said["objective"] = Source("objective", (node,), near[node].text or "")
    said["population"] = Source("problem", (core,), population_of(affecting, written_in(affecting, group.language)))
    means = [near[cause] for cause in causes if cause in near]
    if all(map(_known, means)):
        said |= _of_means(means, group.language)
    return {field: source for field, source in said.items() if source.text}


def _near(group: Stream, nodes: set[str]) -> dict[str, Pair]:
    found = pairs(group[TreeState], group[Objectives].by_node, group.language, only=nodes)
    return {pair.node: pair for pair in found}


def _known(pair: Pair) -> bool:
    return pair.objective is not None or pair.proposal is not COMING


def _of_means(means: Sequence[Pair], language: str) -> dict[str, Source]:
    lines = [(pair.node, pair.text, written_in(pair.text, language)) for pair in means if pair.text]
    actions = [(node, text) for node, text, written in lines if opens_with_action(text, written)]
    others = [
        (node, text) for node, text, written in lines if (node, text) not in actions and fits_after_by(text, written)
    ]
    return {
        name: Source("objective", tuple(node for node, _ in chosen), _fitting([text for _, text in chosen]))
        for name, chosen in (("means", others), ("key_actions", actions))
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
