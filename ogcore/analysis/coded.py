"""Coded plans as an analyst has them in hand: frames of their commitments and of their figures (R39)."""

from collections.abc import Sequence

import pandas as pd

from ogcore.analysis.charts.chart import Chart
from ogcore.analysis.charts.table import chart_of_coded
from ogcore.analysis.dictionary import described
from ogcore.analysis.schema import Told
from ogcore.analysis.table import table
from ogcore.assessment.coding import Coded
from ogcore.assessment.frames import FRAMES
from ogcore.errors import UnknownChoice

CODED = {frame.name: Told(frame, of_plan=True) for frame in FRAMES}


class CodedPlans:
    """The commitments of a table; ``frame("coded")`` as they were coded, ``frame("figures")`` plan by plan.

    A row of each keeps the order of the table: it is that of a publication, not of contributions.
    """

    declared = CODED
    """The frames there are, with their schemas."""

    def __init__(self, commitments: Sequence[Coded], name: str = "") -> None:
        self.commitments, self.name = tuple(commitments), name

    def frame(self, name: str) -> pd.DataFrame:
        """Return ``coded`` or ``figures``; raises UnknownChoice."""
        declared = _told(name)
        return table(declared.frame.columns, declared.frame.rows(self.commitments))

    def frames(self) -> dict[str, pd.DataFrame]:
        """Return both by name."""
        return {name: self.frame(name) for name in CODED}

    def describe(self, name: str) -> pd.DataFrame:
        """Return the columns of a frame, as :meth:`ogcore.analysis.OpenPlan.describe` does; raises UnknownChoice."""
        return described(_told(name))

    def chart(self, name: str = "figures", language: str = "es") -> Chart:
        """Return the chart ``figures``, as :meth:`ogcore.analysis.OpenPlan.chart` does; raises the same."""
        return chart_of_coded(self, name, language)

    def __repr__(self) -> str:
        plans = len({one.plan for one in self.commitments})
        return f"<CodedPlans: plans {plans}, commitments {len(self.commitments)}>"


def _told(name: str) -> Told:
    if name not in CODED:
        raise UnknownChoice("frame", name)
    return CODED[name]
