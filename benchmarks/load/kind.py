"""The kinds of visitors, by the name of the protocol they speak."""

from benchmarks.load.jupyter_visitor import JupyterVisitor
from benchmarks.load.panel_visitor import PanelVisitor
from benchmarks.load.solara_visitor import SolaraVisitor
from benchmarks.load.visitor import Visitor
from benchmarks.load.workbench_visitor import WorkbenchVisitor

KINDS: dict[str, type[Visitor]] = {
    "jupyter": JupyterVisitor,
    "panel": PanelVisitor,
    "solara": SolaraVisitor,
    "workbench": WorkbenchVisitor,
}
