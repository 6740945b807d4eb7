"""A plan for analysis: pandas frames and networkx graphs of what a workshop made (R44). No Jupyter is needed.

from ogcore.analysis import open_plan
plan = open_plan("tlaxcala.plan.json")
plan.frame("nodes")
"""

from ogcore.analysis.coded import CodedPlans
from ogcore.analysis.opening import open_plan
from ogcore.analysis.package import read_frames, write_frames
from ogcore.analysis.plan import Group, OpenPlan
from ogcore.analysis.questions import (
    agreement_by_arrow,
    count_paths,
    paths_between,
    roots_that_feed_most_effects,
    tree_difference,
    uncovered_causes,
)

__all__ = [
    "CodedPlans",
    "Group",
    "OpenPlan",
    "agreement_by_arrow",
    "count_paths",
    "open_plan",
    "paths_between",
    "read_frames",
    "roots_that_feed_most_effects",
    "tree_difference",
    "uncovered_causes",
    "write_frames",
]
