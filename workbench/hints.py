"""Hints: what is found in a tree, which ideas are alike. They are looked for beside the room, late, and may be absent.

No view waits for them and none fails for them; while ideas are hidden nobody looks which are alike.
"""

import pickle
from collections.abc import Awaitable, Callable, Iterable
from typing import Any, TypeVar

from ogcore.brainstorm import alike
from ogcore.brainstorm.state import Brainstorm
from ogcore.logic import findings
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState

T = TypeVar("T")
Beside = Callable[..., Awaitable[Any]]
"""Calls a function of a module with arguments, in another process if it can, and within a time of its own."""
AT_ONCE = 6_000
"""Letters of a tree or of ideas in which hints are found in milliseconds: no process is begun for so few."""
LIKENESS_SECONDS = 3.0
"""What comparing new ideas takes at a time; those left have their turn a while later."""


async def here(work: Callable[..., T], *arguments: Any) -> T:
    """Do it in this process: where there is one visitor, who has no room."""
    return work(*arguments)


def hints_known(group: WorkingGroup, stage: str) -> int | None:
    """Return the earlier version whose hints are known (-1: none), None when those of now are or none are needed."""
    if stage == "brainstorm":
        return alike.alike_known(group) if group[Brainstorm].revealed else None
    return findings.findings_known(group)


async def look_for_hints(group_now: Callable[[], WorkingGroup], stage: str, beside: Beside) -> None:
    """Look for the hints of a stage in a group as it is now, and keep them."""
    await (_look_for_alike if stage == "brainstorm" else _look_for_findings)(group_now, beside)


async def _look_for_alike(group_now: Callable[[], WorkingGroup], beside: Beside) -> None:
    group = group_now()
    if not group[Brainstorm].revealed:
        return
    version, texts = group.version, alike.to_be_compared(group)
    look = _where(texts.values(), beside)
    found, all_of_it = await look(alike.look, group.stream, texts, LIKENESS_SECONDS)
    alike.keep_alike(group, version if all_of_it else version - 1, found)


async def _look_for_findings(group_now: Callable[[], WorkingGroup], beside: Beside) -> None:
    group = group_now()
    packed = pickle.dumps(findings.to_be_looked_at(group))  # at once: the group goes on while it is on its way
    version, tree = group.version, group[TreeState]
    look = _where((tree.text(node) for node in tree.positions()), beside)
    findings.keep_findings(group, version, await look(_look_at, packed))


def _where(texts: Iterable[str], beside: Beside) -> Beside:
    """Return where to look through so many words."""
    return here if sum(map(len, texts)) <= AT_ONCE else beside


def _look_at(packed: bytes) -> Any:
    return findings.look(pickle.loads(packed))  # noqa: S301 - from the room that this process belongs to
