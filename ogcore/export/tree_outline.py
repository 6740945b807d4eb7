"""A tree as a list: effects first, then the core, then the causes, each under its effect."""

from collections import defaultdict
from collections.abc import Iterator

from ogcore.export.figure import FigureNode, TreeFigure


def outline(figure: TreeFigure) -> Iterator[tuple[int, FigureNode]]:
    """Yield every node once with its distance from the core (0 for the core), as it is read from top to bottom."""
    core = figure.core
    if core is None:
        yield from ((0, node) for node in figure.nodes)
        return
    nodes = {node.id: node for node in figure.nodes}
    causes: dict[str, list[str]] = defaultdict(list)
    effects: dict[str, list[str]] = defaultdict(list)
    for cause, effect in figure.edges:
        causes[effect].append(cause)
        effects[cause].append(effect)
    crown = list(_walk(core.id, effects))
    yield from ((depth, nodes[name]) for depth, name in crown[1:])
    yield 0, core
    yield from ((depth, nodes[name]) for depth, name in list(_walk(core.id, causes, {n for _, n in crown}))[1:])


def _walk(start: str, onward: dict[str, list[str]], seen: set[str] | None = None) -> Iterator[tuple[int, str]]:
    known = (seen or set()) - {start}
    waiting = [(0, start)]
    while waiting:
        depth, name = waiting.pop()
        if name in known:
            continue
        known.add(name)
        yield depth, name
        waiting.extend((depth + 1, other) for other in reversed(onward[name]))
