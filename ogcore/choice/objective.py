"""What the room knows of each objective, for choosing the one that becomes a card (R27, R50).

Nothing is said by anybody here: dots and people behind ideas are counts that may be shown, in every sitting alike (R5).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import reduce
from operator import or_

import networkx as nx

from ogcore.brainstorm.placing import places
from ogcore.brainstorm.state import Brainstorm, Idea
from ogcore.brainstorm.tally import family, tally
from ogcore.commitments.state import Commitments
from ogcore.dots.state import Dots
from ogcore.dots.tally import told_by_idea
from ogcore.evidence.state import EvidenceBook
from ogcore.logic.events import Action
from ogcore.logic.state import Logic
from ogcore.objectives.objective_tree import ObjectivePosition, ObjectiveTree
from ogcore.record.stream import Stream
from ogcore.trees.state import TreeState

BEST = 3
"""So many objectives are shown first."""
_SIDES: tuple[ObjectivePosition, ...] = ("core", "means", "end")
_ACTIONS = ("yes", "", "other", "no")
"""What the group said of acting on a cause, the most promising first; "" while it has not said."""
_NO_ACTION = Action("", "")


@dataclass(frozen=True, slots=True)
class Reason:
    """Something that speaks for an objective or against it: a code, a count and words of the group where it has any."""

    code: str
    count: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """An objective with what is known of it; ``text`` is "" where its wording is open.

    ``covers`` are the causes it answers: its own problem where that is a cause, and those behind it; ``necessary`` and
    ``sufficient`` how many of them the group marked so. ``dots`` and ``people`` lie on, and stand behind, the ideas
    its problem came from. ``action`` is what the group said of acting on it, ``cards`` the cards begun from it.
    """

    node: str
    kind: ObjectivePosition
    depth: int
    text: str
    problem: str
    confirmed: bool
    covers: int
    necessary: int
    sufficient: int
    dots: int
    people: int
    evidence: int
    action: Action
    cards: tuple[str, ...]

    def reasons(self) -> list[Reason]:
        """Return what the group has said that speaks for it, or against it, the weightiest first."""
        said = {
            "yes": [Reason("can_act", text=self.action.whose)],
            "other": [Reason("others_act", text=self.action.whose)],
            "no": [Reason("cannot_act")],
        }.get(self.action.answer, [])
        counts = ("necessary", "sufficient", "dots", "people", "covers", "evidence")
        return [*said, *(Reason(code, getattr(self, code)) for code in counts if getattr(self, code))]

    @property
    def promising(self) -> bool:
        """Whether it can be one of those shown first: worded, without a card, and within somebody's reach."""
        return bool(self.text) and not self.cards and self.kind != "end" and self.action.answer != "no"


def choices(group: Stream, tree: ObjectiveTree) -> list[Choice]:
    """Return the objectives of a group's ``tree``, the most promising first.

    Confirmed ones come before proposals nobody confirmed, ends last on either side; then those without a card, those
    the group can act on, those that answer necessary causes, and those with more support and more causes behind them.
    """
    found = _choices(group, tree)
    places_in_tree = {choice.node: place for place, choice in enumerate(found)}
    return sorted(found, key=lambda choice: (*_rank(choice), places_in_tree[choice.node]))


def best(ordered: list[Choice]) -> list[Choice]:
    """Return the few to be shown first."""
    return [choice for choice in ordered if choice.promising][:BEST]


def _rank(choice: Choice) -> tuple[int, ...]:
    return (
        not choice.confirmed,
        choice.kind == "end",
        bool(choice.cards),
        _ACTIONS.index(choice.action.answer),
        -choice.necessary,
        -choice.sufficient,
        -choice.dots,
        -choice.people,
        -choice.covers,
        _SIDES.index(choice.kind),
    )


def _choices(group: Stream, objectives: ObjectiveTree) -> list[Choice]:
    tree, logic = group[TreeState], group[Logic]
    answered = _answered(tree)
    necessary, sufficient = (answered.among(_marked(logic, tree, kind)) for kind in ("necessary", "sufficient"))
    covers = answered.among(tree.causes())
    dots, people = _support(group)
    proofs = group[EvidenceBook].by_node()
    cards: dict[str | None, list[str]] = defaultdict(list)
    for card in group[Commitments].ordered():
        cards[card.node].append(card.card)
    return [
        Choice(
            pair.node,
            objectives.position(pair.node),
            pair.depth,
            pair.text or "",
            pair.problem,
            confirmed=bool(pair.objective and pair.objective.confirmed),
            covers=covers(pair.node),
            necessary=necessary(pair.node),
            sufficient=sufficient(pair.node),
            dots=dots[pair.node],
            people=people[pair.node],
            evidence=len(proofs.get(pair.node, ())),
            action=logic.actions.get(pair.node, _NO_ACTION),
            cards=tuple(cards[pair.node]),
        )
        for pair in objectives.pairs()
    ]


@dataclass(frozen=True, slots=True)
class _Answered:
    """Of each node the nodes behind it and itself, as the bits of a number: one pass over a tree of any size."""

    bit: dict[str, int]
    behind: dict[str, int]

    def among(self, nodes: Iterable[str]) -> Callable[[str], int]:
        """Return what counts how many of ``nodes`` stand behind a node, itself included."""
        those = sum(self.bit[node] for node in set(nodes))
        return lambda node: (self.behind[node] & those).bit_count()


def _answered(tree: TreeState) -> _Answered:
    bit = {node: 1 << place for place, node in enumerate(tree.graph)}
    behind: dict[str, int] = {}
    for node in nx.topological_sort(tree.graph):
        behind[node] = reduce(or_, (behind[cause] for cause in tree.graph.predecessors(node)), bit[node])
    return _Answered(bit, behind)


def _marked(logic: Logic, tree: TreeState, kind: str) -> set[str]:
    """Return the causes with an arrow that stands and is marked so."""
    arrows = set(tree.graph.edges)
    return {mark.cause for mark in logic.marks.values() if getattr(mark, kind) and (mark.cause, mark.effect) in arrows}


def _support(group: Stream) -> tuple[Counter[str], Counter[str]]:
    """Return the dots on, and the people behind, the ideas each node came from; nothing of ideas still hidden."""
    brainstorm = group[Brainstorm]
    if not brainstorm.revealed:
        return Counter(), Counter()
    members, placed = brainstorm.members(), places(brainstorm, group[TreeState])
    told = told_by_idea(group[Dots], brainstorm)
    ideas: dict[str, list[Idea]] = defaultdict(list)
    dots: Counter[str] = Counter()
    for idea in brainstorm.standing():
        for node in set(placed.get(idea.idea, ())):
            ideas[node] += family(idea, members)
            dots[node] += told[idea.idea].dots if idea.idea in told else 0
    return dots, Counter({node: tally(found).people for node, found in ideas.items()})
