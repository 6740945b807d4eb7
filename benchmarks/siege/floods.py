"""A full hall of honest people, and ten who are not: floods of messages, bodies, joins, guesses and files."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from benchmarks.bench import tables
from benchmarks.crowd import CrowdProcess, crowd
from benchmarks.figure import median, quantile
from benchmarks.process_tree import use
from benchmarks.siege.account import Campaign
from benchmarks.siege.ground import Ground, besieged
from benchmarks.subject.subject import ROOM_SIZE, ROOT, Workbench

HALL, HOSTILE, JOINERS = 350, 10, 10
RATE, PATIENCE = 10.0, 30.0
P95_SECONDS, GROWTH = 1.0, 1.25
LONGEST = 170.0
"""Seconds of flood at most: a crowd goes home by itself after five minutes, arrival included."""
ROUND_SECONDS = 10.0


def attack(seconds: float, people: int = HALL) -> Campaign:
    """Flood for so long, and measure what the honest notice of it."""
    campaign = Campaign("floods", f"{people} honest visitors and {HOSTILE} hostile ones together")
    groups = -(-(people + HOSTILE) // ROOM_SIZE)
    with besieged(groups, ROOM_SIZE) as ground, crowd(Workbench.kind) as honest:
        came = honest.arrive(Workbench().invitations(ground.running, people), RATE, PATIENCE)
        campaign.found("honest visitors who came in before", len(came.seconds))
        quiet = _rounds(ground, honest, people, 1)[0]
        campaign.found("an edit reaches all others, before: p95", quantile(quiet, 0.95), "s")
        with _flood(ground) as process:
            rounds = max(2, round(min(seconds, LONGEST) / ROUND_SECONDS))
            before = _memory(ground)
            last, lost, used = _flooded(ground, honest, people, rounds)
            joined = honest.arrive(Workbench().joining(ground.running, JOINERS), 2.0, PATIENCE)
            done = _ended(process)
        campaign.found("an edit reaches all others, meanwhile: median", median(last), "s")
        campaign.found("an edit reaches all others, meanwhile: p95", quantile(last, 0.95), "s", P95_SECONDS)
        campaign.found("edits that did not reach everybody in ten seconds", lost, goal=0)
        campaign.found(f"of {JOINERS} who join by the code meanwhile, kept out", joined.failed, goal=0)
        campaign.found("memory when the flood began", before, "MiB")
        campaign.found("memory at the end: times that of the first third", _growth(used), "×", GROWTH)
        campaign.found("tracebacks in the log", ground.log().count("Traceback"), goal=0)
        campaign.notes.append(f"the hostile: {', '.join(f'{count} {what}' for what, count in sorted(done.items()))}")
        campaign.notes += [f"{count} joined not: {reason}" for reason, count in joined.failures.items()]
    return campaign


def _flooded(ground: Ground, honest: CrowdProcess, people: int, rounds: int) -> tuple[list[float], int, list[float]]:
    """Let the honest work in rounds; how long each edit took, how many were lost, the memory after each round."""
    last: list[float] = []
    used, lost = [], 0
    for _ in range(rounds):
        seconds, missing = _rounds(ground, honest, people, 1)
        last, lost = last + seconds, lost + missing
        used.append(_memory(ground))
    return last, lost, used


def _rounds(ground: Ground, honest: CrowdProcess, people: int, rate: float) -> tuple[list[float], int]:
    """One change a second in every second group, for some seconds."""
    each = max(2.0, rate * people / ROOM_SIZE / 2)
    made = honest.edit(tables(ground.running, people), round(each * ROUND_SECONDS), each)
    return made.last, made.lost


def _memory(ground: Ground) -> float:
    return use(ground.running.pid).pss


def _growth(used: list[float]) -> float | None:
    third = max(1, len(used) // 3)
    first, end = median(used[:third]), median(used[-third:])
    return end / first if first and end else None


@contextmanager
def _flood(ground: Ground) -> Iterator[subprocess.Popen[str]]:
    group = ground.plan.groups[-1]
    cookies = [ground.plan.cookies(person) for person in group.people[-HOSTILE:]]
    known = {"port": ground.running.port, "code": group.code, "group": group.group_id, "cookies": cookies}
    command = [sys.executable, "-m", "benchmarks.siege.hostile"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin is not None
        process.stdin.write(json.dumps(known) + "\n")
        process.stdin.flush()
        try:
            time.sleep(2)
            yield process
        finally:
            process.kill()


def _ended(process: subprocess.Popen[str]) -> dict[str, int]:
    """Tell the hostile to stop; how often each did what it does."""
    said, _ = process.communicate(timeout=30)
    done: dict[str, int] = json.loads(said)
    return done
