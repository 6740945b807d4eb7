"""Nothing stands in the product that nobody calls."""

import ast
import re
from collections import Counter

from tests.project.repository import ROOT, files

REASONS = {
    "event_kinds": "what the golden log and the protocol are held against",
    "main": "started by its name",
    "show": "called by the notebooks",
}
"""Public names that nothing of ours says, and why they stay."""
PRODUCT = ("ogcore", "workbench")
READERS = (*PRODUCT, "benchmarks", "notebooks", "tools")


def test_every_public_function_and_class_is_named_by_somebody_else() -> None:
    """What only its own definition and the tests know of is taken out, or has its reason above."""
    defined, said = [], Counter()
    for path in files():
        place = path.relative_to(ROOT)
        if place.parts[0] not in READERS or path.suffix not in (".py", ".ipynb", ".toml"):
            continue
        text = path.read_text(encoding="utf-8")
        said.update(re.findall(r"\w+", text))
        if path.suffix == ".py" and place.parts[0] in PRODUCT:
            defined += [(place.as_posix(), node) for node in ast.parse(text).body if _is_public(node)]
    unused = {f"{place}: {node.name}" for place, node in defined if said[node.name] == 1 and node.name not in REASONS}
    assert unused == set()


def _is_public(node: ast.stmt) -> bool:
    named = isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef)
    return named and not node.name.startswith("_")
