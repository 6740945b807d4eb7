"""``coverage``: which causes a commitment was begun from, or one of whose causes it was begun from (R28, R50)."""

from collections.abc import Iterator, Mapping

import networkx as nx
import pandas as pd

from ogcore.analysis.charts.chart import Kind, Speech
from ogcore.analysis.charts.palette import GOAL, GOAL_SOFT, INK_2, SURFACE
from ogcore.analysis.charts.sheet import MARGIN, SMALL, WIDTH, Sheet, broken
from ogcore.analysis.charts.words import COVERAGE
from ogcore.analysis.table import dtype_of
from ogcore.record.frame import Column, Words

_HOW = Column(
    "covered", "code", Words("How a cause is covered", "Cómo se cubre una causa"), codes=("none", "below", "own")
)
_ROW, _LINE, _BOX, _STEP = 0.16, 0.19, 0.16, 0.22
_HEAD, _DEEPEST = 0.32, 5


def coverage(trees: Mapping[str, "nx.DiGraph[str]"]) -> pd.DataFrame:
    """Return a row for each cause of the trees (by group): ``covered`` is ``none``, ``below`` or ``own``.

    Causes stand from the core outwards. One that is covered is not one that is solved.
    """
    rows = [
        (group, node, held["text"], held.get("depth"), held.get("can_act"), _how(tree, node))
        for group, tree in trees.items()
        for node, held in tree.nodes(data=True)
        if held["kind"] == "cause"
    ]
    rows.sort(key=lambda row: (row[0], row[3], row[2], row[1]))
    names = ("group", "node", "text", "depth", "can_act", "covered")
    types = {**dict.fromkeys(names, "string"), "depth": "Int64", "covered": dtype_of(_HOW)}
    return pd.DataFrame(rows, columns=list(names)).astype(types)


def _how(tree: "nx.DiGraph[str]", node: str) -> str:
    if tree.nodes[node].get("commitments"):
        return "own"
    return "below" if any(tree.nodes[other].get("commitments") for other in nx.ancestors(tree, node)) else "none"


def _words(row: object) -> list[str]:
    return broken(str(row.text), WIDTH - 2 * MARGIN - _inset(row))  # type: ignore[attr-defined]


def _inset(row: object) -> float:
    """Return how far a cause stands from the left: a step for each arrow to the core, five at most."""
    depth = int(row.depth)  # type: ignore[attr-defined]
    return _STEP * min(depth, _DEEPEST) + 0.12


def _height(table: pd.DataFrame, _say: Speech) -> float:
    return _HEAD + sum(_ROW + _LINE * len(_words(row)) for row in table.itertuples())


def _draw(sheet: Sheet, table: pd.DataFrame, say: Speech, top: float) -> None:
    x = MARGIN + 0.08
    for how in reversed(_HOW.codes):
        _box(sheet, x, top + 0.02, how)
        sheet.text(x + 0.16, top + 0.02, say(how), size=SMALL)
        x += 2.45 if how != "none" else 0
    y = top + _HEAD
    for row in table.itertuples():
        x = MARGIN + _inset(row)
        _box(sheet, x - 0.14, y + 0.05, str(row.covered))
        y = sheet.lines(x, y + 0.05, _words(row)) + _ROW - 0.05


def _box(sheet: Sheet, x: float, y: float, how: str) -> None:
    """Draw how a cause is covered: a full box, a half one, an empty one."""
    edge = {"edgecolor": INK_2 if how == "none" else GOAL, "linewidth": 1.2}
    sheet.bar(x - _BOX / 2, y, _BOX, _BOX, facecolor={"own": GOAL, "below": GOAL_SOFT, "none": SURFACE}[how], **edge)
    if how == "below":
        sheet.bar(x - _BOX / 2, y + _BOX / 4, _BOX, _BOX / 2, facecolor=GOAL)


def _count(table: pd.DataFrame, say: Speech) -> str:
    return say("count", covered=say.number(int((table.covered != "none").sum())), all=say.number(len(table)))


def _tell(table: pd.DataFrame, say: Speech) -> Iterator[str]:
    for row in table.itertuples():
        yield say("row", text=row.text, how=say(str(row.covered)))


KIND = Kind(COVERAGE, _height, _draw, _tell, summary=_count)
