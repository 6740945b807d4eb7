"""Hints: what is found in a tree, which ideas are alike, what the rules of language say of texts.

They are looked for beside the room, late, and may be absent: no view waits for them and none fails for them. While
ideas are hidden nobody looks which are alike.
"""

import asyncio
import pickle
from collections.abc import Awaitable, Callable, Iterable, Iterator
from typing import Any, TypeVar

from ogcore.amendments.conflict import differences_wanted
from ogcore.brainstorm import alike
from ogcore.brainstorm.state import Brainstorm
from ogcore.candidates.checks import remarks_wanted
from ogcore.candidates.state import Candidates
from ogcore.commitments.checks import doubts_wanted, objective_wanted
from ogcore.commitments.state import Commitments
from ogcore.language import worked_out
from ogcore.logic import findings
from ogcore.objectives.checks import checks_wanted
from ogcore.objectives.objective_tree import objective_tree_of, proposals_wanted
from ogcore.record.group import WorkingGroup
from ogcore.trees.state import TreeState

T = TypeVar("T")
Beside = Callable[..., Awaitable[Any]]
"""Calls a function of a module with arguments, in another process if it can, and within a time of its own."""
READ_AT_ONCE = 1_500
"""Letters of texts that are read on the way to a page: a small group, or what was edited last in a large one."""
READING_SECONDS = 1.0
"""What reading texts takes at a time; what was read is shown, and the next are read."""
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


def unread(group: WorkingGroup, stage: str) -> int:
    """Return how many texts of a stage the rules of language have not read yet; few are read at once.

    Of one version it is found out once; :func:`read_texts` says how it goes on.
    """
    key, version = ("unread", stage), group.version
    kept, left = group.remembered_of(key)
    if kept == version:
        return int(left)
    missing = worked_out.unknown(_texts(group, stage))
    if sum(len(text) for _, key_of in missing for text in key_of if isinstance(text, str)) <= READ_AT_ONCE:
        worked_out.work_out(missing)
        missing = []
    group.remember(key, version, len(missing))
    return len(missing)


async def read_texts(
    group_now: Callable[[], WorkingGroup], stage: str, beside: Beside, tell: Callable[[], None]
) -> None:
    """Read the texts of a stage, some at a time, and ``tell`` each time that more were read."""
    while missing := worked_out.unknown(_texts(group := group_now(), stage)):
        worked_out.keep(missing, await beside(worked_out.work_out, missing, READING_SECONDS))
        group.remember(("unread", stage), group.version, len(worked_out.unknown(_texts(group, stage))))
        tell()
        await asyncio.sleep(0)  # where there is no room, a page has its turn


def _texts(group: WorkingGroup, stage: str) -> Iterator[worked_out.Wanted]:
    """Yield what a stage's panels show that the rules of language say of its texts."""
    if stage == "problem_tree":
        yield from remarks_wanted(group[TreeState], group[Candidates], group.language)
    if stage in ("objective_tree", "commitment_card"):
        yield from proposals_wanted(group)
    if stage == "objective_tree":
        yield from checks_wanted(objective_tree_of(group, late=True))
    if stage == "commitment_card":
        for card in group[Commitments].ordered():
            yield doubts_wanted(card, group.language)
            yield from objective_wanted(card, group.language) if card.text("objective") else ()
        yield from differences_wanted(group)
