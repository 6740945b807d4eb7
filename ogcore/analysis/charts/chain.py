"""``chain``: how many ideas became cards, cards objectives, and objectives commitments (R50)."""

from collections.abc import Iterator

import networkx as nx
import pandas as pd

from ogcore.analysis.charts.chart import Kind, Speech
from ogcore.analysis.charts.palette import ACCENT, ACCENT_SOFT, EDGE
from ogcore.analysis.charts.sheet import MARGIN, SMALL, WIDTH, Sheet, width_of
from ogcore.analysis.charts.words import CHAIN
from ogcore.analysis.table import dtype_of
from ogcore.commitments.frames import ENDS
from ogcore.record.frame import Column, Words

_STEP = Column("step", "code", Words("Step of the chain", "Paso de la cadena"), codes=ENDS)
_ROW, _BAR = 0.62, 0.26
_LAST = ENDS[-1]


def chain_steps(chain: "nx.DiGraph[str]") -> pd.DataFrame:
    """Return a row for each step: how many ``there_are``, how many ``go_on`` to a later step, how many end there.

    Of commitments, which are the last, ``go_on`` counts those begun from a card. Each is counted once, however many
    paths lead through it. No rows where there is nothing at all.
    """
    rows = []
    for step in ENDS:
        nodes = [node for node, held in chain.nodes(data=True) if held["step"] == step]
        degree = chain.in_degree if step == _LAST else chain.out_degree
        on = sum(degree(node) > 0 for node in nodes)
        rows.append((step, len(nodes), on, len(nodes) - on))
    found = rows if any(row[1] for row in rows) else []
    table = pd.DataFrame(found, columns=["step", "there_are", "go_on", "end"])
    return table.astype({"step": dtype_of(_STEP), "there_are": "Int64", "go_on": "Int64", "end": "Int64"})


def _height(table: pd.DataFrame, _say: Speech) -> float:
    return _ROW * len(table)


def _draw(sheet: Sheet, table: pd.DataFrame, say: Speech, top: float) -> None:
    most = int(table.there_are.max())
    room = WIDTH - 2 * MARGIN - 1.9
    for y, row in enumerate(table.itertuples()):
        at = top + y * _ROW + 0.08
        name = say(str(row.step))
        sheet.text(MARGIN, at, name, bold=True)
        sheet.text(MARGIN + width_of(name, bold=True) + 0.12, at, say.number(row.there_are))
        one = room / most
        sheet.bar(MARGIN, at + 0.26, one * row.go_on, _BAR, facecolor=ACCENT)
        sheet.bar(
            MARGIN + one * row.go_on, at + 0.26, one * row.end, _BAR,
            facecolor=ACCENT_SOFT, edgecolor=EDGE, linewidth=0.8, hatch="////",
        )  # fmt: skip
        sheet.text(MARGIN + one * row.there_are + 0.1, at + 0.26, _fate(row, say), size=SMALL)


def _fate(row: object, say: Speech) -> str:
    """Return what becomes of a step, in words."""
    step, there_are, on = str(row.step), int(row.there_are), int(row.go_on)  # type: ignore[attr-defined]
    return say("from_card" if step == _LAST else "go_on", on=say.number(on), all=say.number(there_are))


def _tell(table: pd.DataFrame, say: Speech) -> Iterator[str]:
    for row in table.itertuples():
        yield f"{say(str(row.step))}: {_fate(row, say)}"


KIND = Kind(CHAIN, _height, _draw, _tell)
