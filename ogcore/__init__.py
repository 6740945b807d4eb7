"""The method as code: problem trees, objective trees and commitments. Pure: no Jupyter, no server, no interface."""

from ogcore.objectives.objective_tree import ObjectiveTree
from ogcore.trees.problem_tree import ProblemTree

__all__ = ["ObjectiveTree", "ProblemTree"]
