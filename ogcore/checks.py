"""What a careful facilitator would notice in a tree (R14). Checks yield codes and never stop anybody."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ogcore.tree_state import TreeState


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to look at: a stable ``code`` and the nodes it is about."""

    code: str
    nodes: tuple[str, ...]


def check(tree: TreeState) -> Iterator[Finding]:
    """Yield findings: ``no_core_problem``, ``no_cause``, ``no_effect``, ``single_cause``, ``duplicate``."""
    core = tree.core_problem
    if core is None:
        yield Finding("no_core_problem", ())
        return
    causes = tree.causes(core)
    if not causes:
        yield Finding("no_cause", (core,))
    if len(causes) == 1:
        yield Finding("single_cause", (core, causes[0]))
    if not tree.effects(core):
        yield Finding("no_effect", (core,))
    yield from _duplicates(tree)


def _duplicates(tree: TreeState) -> Iterator[Finding]:
    same: dict[str, list[str]] = defaultdict(list)
    for node in tree.ordered():
        same[tree.text(node).casefold().rstrip(".")].append(node)
    for nodes in same.values():
        if len(nodes) > 1:
            yield Finding("duplicate", tuple(nodes))
