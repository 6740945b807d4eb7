"""The objective tree: the problem tree turned into the state people want to see (R16 to R18).

Each objective answers one problem and carries that problem's node id, so the pair cannot come apart; the arrows
(means -> end) are those of the problem tree. What is kept here is only what people confirmed.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

import networkx as nx

from ogcore.errors import NodeNotFound
from ogcore.language import Proposal, propose
from ogcore.language.proposal import COMING
from ogcore.language.worked_out import PROPOSALS, Wanted
from ogcore.objectives.events import Objective
from ogcore.objectives.state import Objectives
from ogcore.record.stream import Stream
from ogcore.trees.causality import Graph
from ogcore.trees.state import TreeState

ObjectivePosition = Literal["core", "means", "end"]
_POSITION: dict[str, ObjectivePosition] = {"core": "core", "cause": "means", "effect": "end"}


@dataclass(frozen=True, slots=True)
class Pair:
    """A problem and the objective that answers it.

    ``kind`` is the problem's: ``effect``, ``core`` or ``cause``; ``depth`` counts steps from the core; ``objective`` is
    None until people confirm one; ``proposal`` is what the language rules suggest for the present problem.
    """

    node: str
    kind: Literal["effect", "core", "cause"]
    depth: int
    problem: str
    objective: Objective | None
    proposal: Proposal

    @property
    def stale(self) -> bool:
        """Whether the problem has been reworded since the objective was confirmed (R18)."""
        return self.objective is not None and self.objective.problem != self.problem

    @property
    def awaiting(self) -> str | None:
        """The words that only wait to be kept: of a sure proposal, or of an objective opened again.

        None when the pair is confirmed, when several wordings wait for a choice, and when the group is to word it.
        """
        if self.objective is None:
            return self.proposal.text if self.proposal.sure else None
        if self.objective.confirmed or self.objective.wording.offers:
            return None
        return self.objective.wording.text

    @property
    def text(self) -> str | None:
        """The words to show: the objective, else the proposal, else None."""
        return self.objective.wording.text if self.objective else self.proposal.text


class ObjectiveTree:
    """Means below, ends above, one core objective: the mirror of a problem tree, on one ``networkx.DiGraph``.

    ``graph`` has arrows means -> end; its node attributes are ``text`` (possibly empty), ``problem``, ``kind`` and
    ``confirmed``.
    """

    def __init__(
        self,
        problem_tree: TreeState,
        objectives: Mapping[str, Objective],
        language: str,
        *,
        given: str | None = None,
        exact: bool = False,
        late: bool = False,
    ) -> None:
        """``language`` is that of headings around it; ``given`` (default: the same) is read where a problem tells none.

        With ``exact`` every problem is read in it, whatever it is written in. With ``late`` what nobody has worked out
        yet stays open (``COMING``): whoever shows the tree does not wait for it.
        """
        self.problem_tree = problem_tree
        self.objectives = objectives
        self.language = language
        self.given, self.late = given or language, late
        read = propose if exact else PROPOSALS if not late else _known
        self._pairs = {pair.node: pair for pair in pairs(problem_tree, objectives, self.given, read)}
        self.graph: Graph = nx.DiGraph(language=language)
        for pair in self._pairs.values():
            self.graph.add_node(
                pair.node,
                text=pair.text or "",
                problem=pair.problem,
                kind=_POSITION[pair.kind],
                confirmed=bool(pair.objective and pair.objective.confirmed),
            )
        self.graph.add_edges_from(arrow for arrow in problem_tree.arrows() if self._pairs.keys() >= set(arrow))

    @property
    def core_objective(self) -> str | None:
        """The node of the core objective, which is that of the core problem."""
        return self.problem_tree.core_problem

    def pairs(self) -> list[Pair]:
        """Return every pair: effects, the core, causes; each side branch by branch, from the core outwards."""
        return list(self._pairs.values())

    def ordered(self) -> list[str]:
        """Return the nodes in sibling order."""
        return [node for node in self.problem_tree.ordered() if node in self._pairs]

    def position(self, node: str) -> ObjectivePosition:
        """Return ``core``, ``means`` or ``end``; raises NodeNotFound."""
        if node not in self._pairs:
            raise NodeNotFound(node)
        return _POSITION[self._pairs[node].kind]

    def means(self) -> list[str]:
        """Return the nodes of all means, in sibling order."""
        return [node for node in self.ordered() if self.position(node) == "means"]

    def ends(self) -> list[str]:
        """Return the nodes of all ends, in sibling order."""
        return [node for node in self.ordered() if self.position(node) == "end"]


def _known(problem: str, given: str) -> Proposal:
    return PROPOSALS.known(problem, given) or COMING


def objective_tree_of(group: Stream, language: str | None = None, *, late: bool = False) -> ObjectiveTree:
    """Return a group's objective tree as it stands, for a document in ``language`` (default: the plan's)."""
    given, objectives = group.language, group[Objectives].by_node
    return ObjectiveTree(group[TreeState], objectives, language or given, given=given, late=late)


def proposals_wanted(group: Stream) -> Iterator[Wanted]:
    """Yield what is to be worked out for a group's objective tree."""
    tree, language = group[TreeState], group.language
    return (("proposal", (tree.text(node), language)) for node in tree.live())


def pairs(
    tree: TreeState,
    objectives: Mapping[str, Objective],
    language: str,
    read: Callable[[str, str], Proposal] = PROPOSALS,
    only: Collection[str] | None = None,
) -> Iterator[Pair]:
    """Yield a pair for every live problem, in reading order (effects, core, causes); raises UnknownLanguage.

    ``read`` says what a problem turns into, given ``language``; ``only`` these nodes are wanted.
    """
    positions = tree.positions()
    depths = _depths(tree)
    for node in _reading_order(tree):
        kind = positions[node]
        if kind == "parked" or (only is not None and node not in only):
            continue
        problem = tree.text(node)
        yield Pair(node, kind, depths[node], problem, objectives.get(node), read(problem, language))


def pair_of(tree: TreeState, objectives: Mapping[str, Objective], language: str, node: str) -> Pair:
    """Return the pair of a live problem; raises NodeNotFound, UnknownLanguage."""
    found = next(pairs(tree, objectives, language, only=(node,)), None)
    if found is None:
        raise NodeNotFound(node)
    return found


def _depths(tree: TreeState) -> dict[str, int]:
    if tree.core_problem is None:
        return {}
    causes = nx.single_source_shortest_path_length(tree.graph.reverse(copy=False), tree.core_problem)
    effects = nx.single_source_shortest_path_length(tree.graph, tree.core_problem)
    return {**causes, **effects}


def _reading_order(tree: TreeState) -> list[str]:
    core = tree.core_problem
    if core is None:
        return []
    return [*_walk(core, tree.effects)[1:], core, *_walk(core, tree.causes)[1:]]


def _walk(start: str, near: Callable[[str], list[str]]) -> list[str]:
    """Walk depth first without recursion (a chain may be hundreds of steps long); each node once."""
    seen: dict[str, None] = {}
    waiting = [start]
    while waiting:
        node = waiting.pop()
        if node not in seen:
            seen[node] = None
            waiting.extend(reversed(near(node)))
    return list(seen)
