"""Notebooks as a room runs them: read and compiled once, executed for each visitor in a namespace of their own."""

import ast
import contextlib
import importlib
import json
import logging
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import CodeType
from typing import Any

from IPython.display import display

NOT_SERVED = frozenset({"analysis"})
"""Notebooks that are no page of a workshop: they run on the machine of whoever reads them."""
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Cell:
    """A code cell: its statements, and the expression at its end whose value is displayed."""

    body: CodeType
    last: CodeType | None


@cache
def compiled(path: Path) -> tuple[Cell, ...]:
    """Return the code cells of a notebook; magics and shell lines are not for pages and raise ``SyntaxError``."""
    return tuple(_cell(source, f"{path.name}:{place}") for place, source in enumerate(_sources(path), 1))


def _sources(path: Path) -> list[str]:
    content = json.loads(path.read_text(encoding="utf-8"))
    return ["".join(cell["source"]) for cell in content["cells"] if cell["cell_type"] == "code"]


def _cell(source: str, name: str) -> Cell:
    tree = ast.parse(source, name)
    last = None
    if tree.body and isinstance(tree.body[-1], ast.Expr) and not source.rstrip().endswith(";"):
        last = compile(ast.Expression(tree.body.pop().value), name, "eval")  # type: ignore[attr-defined]
    return Cell(compile(tree, name, "exec"), last)


def prepare(folder: Path) -> None:
    """Compile the notebooks of a folder and import what they import, so that the first visitor does not wait for it.

    One that cannot be prepared says so when it is opened.
    """
    for path in sorted(folder.glob("*.ipynb")):
        if path.stem in NOT_SERVED:
            continue
        try:
            compiled(path)
            for module in _imported(path):
                with contextlib.suppress(ImportError):
                    importlib.import_module(module)
        except Exception as error:  # noqa: BLE001 - the other notebooks work
            _log.error("a notebook could not be prepared: %s: %s", path.name, type(error).__name__)


def _imported(path: Path) -> Iterator[str]:
    for source in _sources(path):
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Import):
                yield from (alias.name for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield from (f"{node.module}.{alias.name}" for alias in node.names)


def run(path: Path) -> None:
    """Run a notebook from top to bottom for the current visitor; whatever it raises comes out."""
    namespace: dict[str, Any] = {"__name__": "__main__"}
    for cell in compiled(path):
        exec(cell.body, namespace)  # noqa: S102 - the notebooks are ours; no visitor can send code
        if cell.last is not None:
            value = eval(cell.last, namespace)  # noqa: S307 - as above
            if value is not None:
                display(value)
