"""The charts there are, by name, and how the data of each are had of an open plan."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import pandas as pd

from ogcore.analysis.charts import agreement, chain, coverage, figures, ideas
from ogcore.analysis.charts.chart import Chart, Kind
from ogcore.errors import UnknownChoice

if TYPE_CHECKING:
    from ogcore.analysis.coded import CodedPlans
    from ogcore.analysis.plan import OpenPlan


def _ideas(plan: "OpenPlan") -> pd.DataFrame:
    return ideas.ideas_by_support(plan.frame("ideas"), plan.frame("support"))


def _agreement(plan: "OpenPlan") -> pd.DataFrame:
    return agreement.agreement_by_sector(plan.frame("agreement"), plan.frame("nodes"))


def _coverage(plan: "OpenPlan") -> pd.DataFrame:
    return coverage.coverage({group.group: plan.problem_tree(group) for group in plan.groups})


def _chain(plan: "OpenPlan") -> pd.DataFrame:
    return chain.chain_steps(plan.chain())


def _none(_plan: "OpenPlan") -> pd.DataFrame:
    """Return no figures: those are of coded plans, and the chart says so."""
    return pd.DataFrame(columns=["plan", "years", "figure", "rated", "count", "share"])


CHARTS: Mapping[str, tuple[Kind, Callable[["OpenPlan"], pd.DataFrame]]] = {
    "ideas_by_support": (ideas.KIND, _ideas),
    "agreement_by_sector": (agreement.KIND, _agreement),
    "coverage": (coverage.KIND, _coverage),
    "chain": (chain.KIND, _chain),
    "figures": (figures.KIND, _none),
}


def chart_of(plan: "OpenPlan", name: str, language: str) -> Chart:
    """Return a chart of a plan; raises UnknownChoice, UnknownLanguage."""
    if name not in CHARTS:
        raise UnknownChoice("chart", name)
    kind, data = CHARTS[name]
    return Chart(name, kind, data(plan), language)


def chart_of_coded(coded: "CodedPlans", name: str, language: str) -> Chart:
    """Return the chart ``figures`` of coded plans; raises UnknownChoice, UnknownLanguage."""
    if name != "figures":
        raise UnknownChoice("chart", name)
    return Chart(name, figures.KIND, figures.plan_figures(coded.frame("figures")), language, "no_rows")
