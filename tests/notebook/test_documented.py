"""The examples of docs/widgets.md, run as they stand there (R44)."""

import ast
import re
from typing import Any

import pytest

from tests.project.repository import ROOT

PAGE = (ROOT / "docs" / "widgets.md").read_text(encoding="utf-8")
CODE = re.findall(r"^```python\n(.*?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)
SHOWN = re.compile(r"# → (.+)$")


def run(code: str, names: dict[str, Any]) -> list[tuple[str, str]]:
    """Run a block; return for each line that says what it gives (`# → …`) what it says and what it gave."""
    lines, told = code.splitlines(), []
    for statement in ast.parse(code).body:
        source = ast.unparse(statement)
        said = SHOWN.search(lines[(statement.end_lineno or 1) - 1])
        if isinstance(statement, ast.Expr):
            value = eval(source, names)
            if said:
                told.append((said[1], repr(value)))
        else:
            exec(source, names)
    return told


def test_every_example_does_what_is_written_beside_it(capsys: pytest.CaptureFixture[str]) -> None:
    """Run in their order the blocks give what their comments say, and the refusal reads as printed there."""
    names: dict[str, Any] = {}
    told = [line for code in CODE for line in run(code, names)]
    assert len(told) >= 10
    for said, gave in told:
        assert gave == said
    printed = re.search(r"^```\n(That graph.*?)^```$", PAGE, flags=re.MULTILINE | re.DOTALL)
    assert printed is not None
    assert printed[1] in capsys.readouterr().out
