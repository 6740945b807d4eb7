"""Notebooks as a room runs them: read and compiled once, executed for each visitor in a namespace of their own."""

import ast
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

from IPython.display import display


@dataclass(frozen=True, slots=True)
class Cell:
    """A code cell: its statements, and the expression at its end whose value is displayed."""

    body: CodeType
    last: CodeType | None


@cache
def compiled(path: Path) -> tuple[Cell, ...]:
    """Return the code cells of a notebook; magics and shell lines are not for pages and raise ``SyntaxError``."""
    content = json.loads(path.read_text(encoding="utf-8"))
    sources = ["".join(cell["source"]) for cell in content["cells"] if cell["cell_type"] == "code"]
    return tuple(_cell(source, f"{path.name}:{place}") for place, source in enumerate(sources, 1))


def _cell(source: str, name: str) -> Cell:
    tree = ast.parse(source, name)
    last = None
    if tree.body and isinstance(tree.body[-1], ast.Expr) and not source.rstrip().endswith(";"):
        last = compile(ast.Expression(tree.body.pop().value), name, "eval")  # type: ignore[attr-defined]
    return Cell(compile(tree, name, "exec"), last)


def run(path: Path) -> None:
    """Run a notebook from top to bottom for the current visitor; whatever it raises comes out."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    for cell in compiled(path):
        exec(cell.body, namespace)  # noqa: S102 - the notebooks are ours; no visitor can send code
        if cell.last is not None:
            value = eval(cell.last, namespace)  # noqa: S307 - as above
            if value is not None:
                display(value)
