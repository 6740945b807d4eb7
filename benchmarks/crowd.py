"""The crowd as the measurements see it: a process of its own that is told what to do."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from typing import Any

from benchmarks.load.visitor import Invitation
from benchmarks.subject.subject import ROOT


@dataclass(frozen=True, slots=True)
class Arrivals:
    """``seconds`` of everybody who got in, and how many failed for which reason."""

    seconds: list[float]
    failures: dict[str, int]
    wall: float

    @property
    def mostly_failed(self) -> bool:
        """Whether so many did not come that the times of the others say little."""
        return self.failed > len(self.seconds)

    @property
    def failed(self) -> int:
        """How many did not get in."""
        return sum(self.failures.values())


@dataclass(frozen=True, slots=True)
class Deliveries:
    """Seconds from a change to the last of the others (``last``) and to each of them; ``lost`` changes never came."""

    last: list[float]
    each: list[float]
    lost: int


class CrowdProcess:
    """Sends orders and waits for reports."""

    def __init__(self, process: subprocess.Popen[str], kind: str) -> None:
        self._process, self._kind = process, kind

    def arrive(self, invitations: list[Invitation], rate: float, patience: float) -> Arrivals:
        """Let them come, ``rate`` a second (0: all at once)."""
        guests = [asdict(invitation) for invitation in invitations]
        report = self._ask(do="arrive", kind=self._kind, invitations=guests, rate=rate, patience=patience)
        return Arrivals(report["seconds"], report["failures"], report["wall"])

    def edit(self, rooms: dict[int, int], count: int, rate: float) -> Deliveries:
        """Make changes; ``rooms`` says in which room each visitor sits."""
        room_of = {str(number): str(room) for number, room in rooms.items()}
        return Deliveries(**self._ask(do="edit", room_of=room_of, count=count, rate=rate))

    def leave(self) -> None:
        """Everybody goes."""
        self._ask(do="leave")

    def _ask(self, **order: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError("the crowd has gone")
        report: dict[str, Any] = json.loads(line)
        return report


@contextmanager
def crowd(kind: str) -> Iterator[CrowdProcess]:
    """A crowd of that kind, gone at the end."""
    command = [sys.executable, "-m", "benchmarks.load.crowd"]
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as process:
        try:
            yield CrowdProcess(process, kind)
        finally:
            process.kill()
