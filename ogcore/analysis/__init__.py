"""A plan for analysis: pandas frames and networkx graphs of what a workshop made (R44). No Jupyter is needed.

from ogcore.analysis import open_plan
plan = open_plan("tlaxcala.plan.json")
plan.frame("nodes")
"""

from ogcore.analysis.opening import open_plan
from ogcore.analysis.plan import Group, OpenPlan

__all__ = ["Group", "OpenPlan", "open_plan"]
