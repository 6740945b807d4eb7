"""The tests say what they hold."""

import ast
from collections.abc import Iterator

from tests.project.repository import ROOT


def undocumented(source: str) -> Iterator[str]:
    """The test functions and hypothesis rules of a source that have no docstring."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) or ast.get_docstring(node):
            continue
        decorators = {ast.unparse(decorator).partition("(")[0] for decorator in node.decorator_list}
        if node.name.startswith("test_") or decorators & {"rule", "invariant", "initialize"}:
            yield node.name


def test_every_test_says_which_behaviour_it_holds() -> None:
    """A test without a docstring would leave the reader of a failure to guess what was promised."""
    silent = [
        f"{path.relative_to(ROOT)}: {name}"
        for path in (ROOT / "tests").rglob("*.py")
        for name in undocumented(path.read_text(encoding="utf-8"))
    ]
    assert silent == []
