"""Run the blocks of docs/analysis.md, and write beneath each what it gives: ``python tools/executed_page.py``.

A block of Python that is followed by a block of text says there what its last line is; a test holds that it is so. All
blocks of the page run in one session, one after another, in an empty folder.
"""

import ast
import os
import re
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import pandas as pd  # noqa: E402 - what it stands on is found by the line above

DOCUMENT = ROOT / "docs" / "analysis.md"
BLOCK = re.compile(r"```python\n(?P<code>.*?)```\n(?:\n```text\n(?P<given>.*?)```\n)?", re.DOTALL)
SHOWN = ("display.width", 110, "display.max_columns", 12, "display.max_colwidth", 50)


def executed(text: str) -> str:
    """Return a page with what its blocks give now. Whatever a block raises, a warning too, is raised."""
    session: dict[str, Any] = {"__name__": "__main__"}

    def given(block: re.Match[str]) -> str:
        result = _run(block["code"], session)
        if block["given"] is None:
            return block[0]
        said = "\n".join(line.rstrip() for line in str(result).splitlines())
        return f"```python\n{block['code']}```\n\n```text\n{said}\n```\n"

    with pd.option_context(*SHOWN), warnings.catch_warnings():
        warnings.simplefilter("error")
        return BLOCK.sub(given, text)


def _run(code: str, session: dict[str, Any]) -> object:
    """Run a block in the session, and return what its last line is."""
    block = ast.parse(code)
    last = block.body.pop() if isinstance(block.body[-1], ast.Expr) else None
    exec(compile(block, str(DOCUMENT), "exec"), session)  # noqa: S102 - it is our own page
    if last is None:
        return None
    return eval(compile(ast.Expression(last.value), str(DOCUMENT), "eval"), session)  # noqa: S307


def main() -> int:
    """Write the page again."""
    text = DOCUMENT.read_text(encoding="utf-8")
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            text = executed(text)
        finally:
            os.chdir(before)
    DOCUMENT.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
