"""``python -m benchmarks.rehearsal [--minutes 10]``: rehearse a working group, say what was lost, keep the account."""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from benchmarks import machine
from benchmarks.figure import quantile
from benchmarks.rehearsal.rehearse import Outcome, rehearse
from benchmarks.subject.plan import prepared
from benchmarks.subject.subject import Workbench

RESULT = Path(__file__).resolve().parents[1] / "results" / "rehearsal.md"
CHROMIUM = "/usr/bin/chromium"


def main() -> int:
    """Rehearse, print and keep the account. Exit code 1 when anything was lost or screens differ."""
    chosen = _arguments()
    with tempfile.TemporaryDirectory() as folder:
        plan = prepared(Path(folder), groups=1, people=chosen.people, nodes=30)
        with Workbench().running(plan) as running:
            work = rehearse(running, chosen.people, chosen.browsers, 60 * chosen.minutes, chosen.pause, chosen.browser)
            outcome = asyncio.run(work)
    account = "\n".join(_account(outcome, chosen.minutes, chosen.pause))
    print(account)
    RESULT.write_text(f"{account}\n", encoding="utf-8")
    return 1 if outcome.broken else 0


def _account(outcome: Outcome, minutes: float, pause: float) -> Iterator[str]:
    seconds = [deed.seconds for deed in outcome.deeds]
    yield "# A rehearsed working group"
    yield ""
    yield f"{outcome.people} people change one tree for {minutes:g} minutes, resting {pause:g} s or so after a gesture;"
    described = ", ".join(f"{name} {value}" for name, value in machine.described().items())
    yield f"{outcome.browsers} of them in real browsers, the others over the same protocol. ({described})"
    yield ""
    yield f"- gestures over the protocol: {len(outcome.deeds)}; sentences typed in browsers: {outcome.written} "
    yield f"  (gestures given up because the card had gone: {outcome.given_up}; sentences refused because it went"
    yield f"  while they were written, and kept in the browser as drafts: {outcome.drafts})"
    yield f"- events in the log: {outcome.events}; nodes at the end: {outcome.nodes}"
    milliseconds = [1000 * (quantile(seconds, share) or 0) for share in (0.5, 0.95, 0.99)]
    yield "- answer to a gesture: p50 {:.0f} ms, p95 {:.0f} ms, p99 {:.0f} ms".format(*milliseconds)
    for name, count in outcome.outcomes.most_common():
        yield f"- {name}: {count}"
    yield ""
    yield "**Nothing lost, no cycle, every screen the same.**" if not outcome.broken else "**Broken:**"
    yield from (f"- {line}" for line in outcome.broken[:50])


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.rehearsal", description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--people", type=int, default=25)
    parser.add_argument("--browsers", type=int, default=3, help="how many of the people have a real browser")
    parser.add_argument("--pause", type=float, default=4, help="seconds somebody rests between two gestures")
    parser.add_argument("--browser", default=CHROMIUM, help="the Chromium to use")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
