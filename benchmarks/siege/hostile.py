"""Ten hostile visitors, each with one bad habit: ``python -m benchmarks.siege.hostile``, what they need on its input.

They come from addresses of their own where the system has more than one (Linux), as guests of a hall do. They stop when
their input ends, and say how often each did what it does.
"""

from __future__ import annotations

import itertools
import json
import random
import sys
import threading
import uuid
from collections import Counter
from collections.abc import Callable
from typing import Any

from benchmarks.siege.writer import LOST
from tests.attack.mutation import hostile
from tests.server.visitor import Line, Visitor

Deed = Callable[[Visitor, int], None]
AT_ONCE = 100
LARGE = "x" * 60_000
"""Messages in one breath; characters of a large idea."""


class Flood:
    """What the hostile ten know: a server, a group's code, their own badges."""

    def __init__(self, known: dict[str, Any]) -> None:
        self._known, self.done, self.over = known, Counter[str](), threading.Event()
        self._lines: dict[Visitor, Line] = {}

    def deeds(self) -> list[Deed]:
        """Return the ten habits."""
        return [
            self.talk,
            self.talk,
            self.ideas,
            self.ideas,
            self.bodies,
            self.join,
            self.guess,
            self.link,
            self.files,
            self.files,
        ]

    def run(self, deed: Deed, number: int) -> None:
        """Do the same again and again, whatever comes of it."""
        visitor = Visitor(self._known["port"], f"127.0.0.{100 + number}" if sys.platform == "linux" else "127.0.0.1")
        visitor.cookies |= self._known["cookies"][number]
        for place in itertools.count():
            if self.over.is_set():
                return
            try:
                deed(visitor, place)
            except (*LOST, KeyError, StopIteration):
                self._lines.pop(visitor, None)
                self.done[f"{deed.__name__}: cut off"] += 1
                self.over.wait(0.2)
            self.done[deed.__name__] += 1

    def talk(self, visitor: Visitor, place: int) -> None:
        """Send a hundred messages at once, and take nothing in before they are sent."""
        line, data = self._line(visitor), {"node": hostile(random.Random(place))}
        for _ in range(AT_ONCE):
            line.ask(self._tree(line), "reword", data)
        for _ in range(AT_ONCE):
            line.hear()

    def ideas(self, visitor: Visitor, _place: int) -> None:
        """Write something as large as a message may be."""
        line = self._line(visitor)
        line.ask(self._tree(line), "state_core_problem", {"text": LARGE})
        line.hear()

    def bodies(self, visitor: Visitor, place: int) -> None:
        """Send forms as large as they may be, and larger."""
        visitor.request("POST", "/join", b"x" * (60_000 if place % 2 else 400_000), Content_Type="text/plain")

    def join(self, visitor: Visitor, place: int) -> None:
        """Come in again and again under other names."""
        visitor.join(self._known["code"], f"Nobody {place}")

    def guess(self, visitor: Visitor, place: int) -> None:
        """Try codes."""
        visitor.get(f"/join?code=guess{place}")

    def link(self, visitor: Visitor, place: int) -> None:
        """Try facilitators' links."""
        visitor.get(f"/f/guess{place}")

    def files(self, visitor: Visitor, place: int) -> None:
        """Ask for files, and for files that are not."""
        form = ("pdf", "png", "xlsx", "docx")[place % 4]
        visitor.get(f"/download/tree/{self._known['group']}/problem.{form}")

    def _line(self, visitor: Visitor) -> Line:
        if visitor not in self._lines:
            self._lines[visitor] = visitor.enter(kernel=uuid.UUID(int=id(visitor)).hex)
        return self._lines[visitor]

    def _tree(self, line: Line) -> str:
        return next(key for key, state in line.page["states"].items() if state["state"].get("_asset") == "tree")


def main() -> None:
    """Flood until the input ends."""
    flood = Flood(json.loads(sys.stdin.readline()))
    for number, deed in enumerate(flood.deeds()):
        threading.Thread(target=flood.run, args=(deed, number), daemon=True).start()
    sys.stdin.read()
    flood.over.set()
    print(json.dumps(dict(flood.done)), flush=True)


if __name__ == "__main__":
    main()
