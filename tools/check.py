"""Run every check of the repository, stop at the first that fails: ``python tools/check.py [STEP ...]``.

Without arguments all steps run, the tests after all others. Exit code 0 only when each one passed or, for those that
need npm's packages, could not be known.
"""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
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
BESIDE = ("mypy",)
"""The steps that take long and need nothing of the others: they begin with the first and are waited for in turn."""
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
        "imports": lambda: tool("lint-imports"),
        "javascript": lambda: [python, "tools/javascript.py", "style"],
        "types": lambda: [python, "tools/javascript.py", "types"],
        "labels": lambda: [python, "tools/labels.py"],
        "frontend": lambda: [node(), "--test", *sorted(map(str, FRONTEND_TESTS.rglob("*.test.*js")))],
        "bundle": lambda: [python, "tools/bundle.py", "--check"],
        "mypy": lambda: tool("mypy"),
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
    began, code = time.monotonic(), 0
    with ThreadPoolExecutor(len(BESIDE)) as pool:
        asked = wanted or list(known)
        begun = {name: pool.submit(run, name, known[name]) for name in asked if name in BESIDE}
        for name in asked:
            print(f"\n=== {name}", flush=True)
            ended = begun[name].result() if name in begun else run(name, known[name])
            print(ended.said, end="", flush=True)
            results.append((name, ended.outcome, ended.seconds))
            code = ended.code
            if code:
                pool.shutdown(cancel_futures=True)
                break
    print("\n" + "\n".join(report(results, time.monotonic() - began)), flush=True)
    return code


@dataclass(frozen=True)
class Ended:
    """How a step ended, how long it took, and what it said if that is still to be shown."""

    code: int
    outcome: str
    seconds: float
    said: str = ""


def run(name: str, command: Callable[[], Command]) -> Ended:
    """Run one step; its words are kept if it runs beside others.

    What nothing could be known of for want of npm's packages does not stop the rest, but is never called passed.
    """
    begun = time.monotonic()
    try:
        environment = os.environ | ({"WORKBENCH_BROWSER": browser()} if name == "pytest" else {})
        kept = subprocess.PIPE if name in BESIDE else None
        done = subprocess.run(
            command(), cwd=ROOT, env=environment, check=False, stdout=kept, stderr=kept and subprocess.STDOUT
        )
    except (BrowserAbsent, NodeAbsent) as absence:
        return Ended(1, "FAILED", time.monotonic() - begun, f"{absence}\n")
    seconds, said = time.monotonic() - begun, (done.stdout or b"").decode(errors="replace")
    if name in OF_NPM and done.returncode == UNKNOWN:
        return Ended(0, f"NOT CHECKED: {OF_NPM[name]} is not known", seconds, said)
    return Ended(done.returncode, "FAILED" if done.returncode else "passed", seconds, said)


def report(results: list[tuple[str, str, float]], together: float) -> Iterator[str]:
    """A line a step: its name, how long it took, how it ended."""
    for name, outcome, seconds in results:
        yield f"{name:10}{seconds:7.1f} s  {outcome}"
    yield f"{'together':10}{together:7.1f} s"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
