"""The crowd itself, in a process of its own: orders on standard input, reports on standard output.

One JSON object a line each way. Orders: ``arrive`` (visitors come), ``edit`` (somebody changes something, and the
others see it), ``leave``. The process ends with its input, and by itself after ``LIFETIME`` seconds whatever happens.
"""

from __future__ import annotations

import asyncio
import json
import os
import resource
import sys
import threading
import time
from collections import Counter
from typing import Any

from benchmarks.load.edit import Edits
from benchmarks.load.kind import KINDS
from benchmarks.load.visitor import Invitation, Visitor

LIFETIME = 300.0
MOST_VISITORS = 1000


class Crowd:
    """Visitors of one server, in rooms of ``room_size`` by their order of arrival."""

    def __init__(self) -> None:
        self.visitors: list[Visitor] = []
        self.edits = Edits()

    async def arrive(self, order: dict[str, Any]) -> dict[str, Any]:
        """Let visitors come at ``rate`` a second (0: all at once), each with ``patience`` seconds to be ready."""
        invited = [Invitation(**invitation) for invitation in order["invitations"]]
        if len(self.visitors) + len(invited) > MOST_VISITORS:
            raise ValueError("too large a crowd")
        gap = 1 / order["rate"] if order["rate"] else 0.0
        began = time.perf_counter()
        arrivals = [
            self._visit(KINDS[order["kind"]], invitation, place * gap, order["patience"])
            for place, invitation in enumerate(invited)
        ]
        seconds = await asyncio.gather(*arrivals)
        failures = Counter(outcome for outcome in seconds if isinstance(outcome, str))
        return {
            "seconds": [outcome for outcome in seconds if isinstance(outcome, float)],
            "failures": dict(failures),
            "wall": time.perf_counter() - began,
            "own_cpu": _own_cpu(),
        }

    async def _visit(self, kind: type[Visitor], invitation: Invitation, wait: float, patience: float) -> float | str:
        await asyncio.sleep(wait)
        visitor = kind(invitation, self.edits.saw)
        began = time.perf_counter()
        try:
            async with asyncio.timeout(patience):
                await visitor.arrive()
        except Exception as error:  # noqa: BLE001 - whatever goes wrong for one is counted and leaves the others alone
            visitor.leave()
            return f"{type(error).__name__}: {error}"[:120]
        self.visitors.append(visitor)
        return time.perf_counter() - began

    async def edit(self, order: dict[str, Any]) -> dict[str, Any]:
        """Let one of each room make ``count`` changes altogether, ``rate`` a second."""
        return await self.edits.run(self.visitors, order["room_of"], order["count"], order["rate"])

    async def leave(self, _order: dict[str, Any]) -> dict[str, Any]:
        """Everybody goes."""
        for visitor in self.visitors:
            visitor.leave()
        self.visitors.clear()
        await asyncio.sleep(0.1)
        return {}


def _own_cpu() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


async def _serve() -> None:
    crowd = Crowd()
    does = {"arrive": crowd.arrive, "edit": crowd.edit, "leave": crowd.leave}
    while line := await asyncio.to_thread(sys.stdin.readline):
        order = json.loads(line)
        print(json.dumps(await does[order["do"]](order)), flush=True)


def main() -> None:
    """Follow orders until there are no more."""
    end = threading.Timer(LIFETIME, os._exit, (1,))
    end.daemon = True
    end.start()
    asyncio.run(_serve())


if __name__ == "__main__":
    main()
