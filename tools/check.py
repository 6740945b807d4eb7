"""Run every check of the repository in order, stop at the first that fails: ``python tools/check.py [STEP ...]``.

Without arguments all steps run. Exit code 0 only when each one passed or, for those that need npm's packages, could
not be known.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from browser import BrowserAbsent, browser
from bundle import UNKNOWN
from node import NodeAbsent, node

ROOT = Path(__file__).resolve().parent.parent
FRONTEND_TESTS = ROOT / "workbench" / "frontend" / "tests"
SIDE_BY_SIDE = ["-n", "auto", "--maxprocesses=4", "--dist=loadfile", "--no-loadscope-reorder"]
"""Test files run side by side, one for each processor, in the order of ``tests/turn.py``; the tests of one file keep
their order and their server."""
OF_NPM = {
    "javascript": "whether the JavaScript is in order",
    "types": "whether the JavaScript's types fit together",
    "labels": "whether every sentence of a widget is asked for",
    "bundle": "whether workbench/static is up to date",
}
"""The steps that need npm's packages, and what stays unknown without them."""
MEASURED = ["--cov", "--cov-report=", "--durations=10"]
Command = list[str]


def tool(name: str, *arguments: str) -> Command:
    """A program installed in the running Python's environment."""
    return [str(Path(sys.executable).with_name(name)), *arguments]


def steps() -> dict[str, Callable[[], Command]]:
    """Each step's name and what makes its command; made when its turn comes, as some need a program found first."""
    python = sys.executable
    return {
        "ruff": lambda: tool("ruff", "check", "."),
        "format": lambda: tool("ruff", "format", "--check", "--quiet", "."),
        "mypy": lambda: tool("mypy"),
        "imports": lambda: tool("lint-imports"),
        "javascript": lambda: [python, "tools/javascript.py", "style"],
        "types": lambda: [python, "tools/javascript.py", "types"],
        "labels": lambda: [python, "tools/labels.py"],
        "frontend": lambda: [node(), "--test", *sorted(map(str, FRONTEND_TESTS.rglob("*.test.*js")))],
        "bundle": lambda: [python, "tools/bundle.py", "--check"],
        "pytest": lambda: [python, "-m", "pytest", *MEASURED, *SIDE_BY_SIDE, *os.environ.get("PYTEST", "").split()],
        "coverage": lambda: [python, "tools/covered.py"],
    }


def main(wanted: list[str]) -> int:
    """Run the wanted steps, all by default. Returns the first exit code that is not 0."""
    known = steps()
    unknown = [name for name in wanted if name not in known]
    if unknown:
        print(f"No such step: {', '.join(unknown)}. The steps are: {', '.join(known)}.")
        return 2
    results: list[tuple[str, str, float]] = []
    code = 0
    for name in wanted or known:
        begun = time.monotonic()
        print(f"\n=== {name}", flush=True)
        code, outcome = run(name, known[name])
        results.append((name, outcome, time.monotonic() - begun))
        if code:
            break
    print("\n" + "\n".join(report(results)), flush=True)
    return code


def run(name: str, command: Callable[[], Command]) -> tuple[int, str]:
    """Run one step; its exit code and how it ended.

    What nothing could be known of for want of npm's packages does not stop the rest, but is never called passed.
    """
    try:
        environment = os.environ | ({"WORKBENCH_BROWSER": browser()} if name == "pytest" else {})
        code = subprocess.run(command(), cwd=ROOT, env=environment, check=False).returncode
    except (BrowserAbsent, NodeAbsent) as absence:
        print(absence)
        return 1, "FAILED"
    if name in OF_NPM and code == UNKNOWN:
        return 0, f"NOT CHECKED: {OF_NPM[name]} is not known"
    return code, "FAILED" if code else "passed"


def report(results: list[tuple[str, str, float]]) -> Iterator[str]:
    """A line a step: its name, how long it took, how it ended."""
    for name, outcome, seconds in results:
        yield f"{name:10}{seconds:7.1f} s  {outcome}"
    yield f"{'together':10}{sum(seconds for _, _, seconds in results):7.1f} s"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
