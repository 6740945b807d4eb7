"""The kinds of visitors, by the name of what they visit."""

from benchmarks.load.visitor import Visitor
from benchmarks.load.workbench_visitor import WorkbenchVisitor

KINDS: dict[str, type[Visitor]] = {"workbench": WorkbenchVisitor}
