"""Whoever is told how far something is, is told how it ended."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from workbench.server.file_line import Course
from workbench.server.told import ToldHandler


class Told(ToldHandler):
    """A request whose lines are kept here."""

    asks_for_lines = True  # type: ignore[assignment]
    language = "en"
    look_again = 0.01

    def __init__(self) -> None:
        self.lines: list[dict[str, Any]] = []
        self.finished = False

    def set_header(self, *_: Any) -> None:
        """No header is looked at."""

    def write(self, chunk: Any) -> None:
        """Keep a line."""
        self.lines.append(json.loads(chunk))

    async def flush(self, *_: Any) -> None:  # type: ignore[override]
        """Nothing is sent."""

    async def finish(self, *_: Any) -> None:  # type: ignore[override]
        """Nothing more is said."""
        self.finished = True


def test_a_failure_nobody_foresaw_is_told_as_well() -> None:
    """After "waiting" comes a line that says it did not come, without what the failure quoted."""
    told = Told()

    async def fails() -> None:
        await asyncio.sleep(0.05)
        raise RuntimeError("what somebody wrote")

    assert asyncio.run(told.outcome(Course(), fails())) is None
    assert [(line["state"], line.get("code")) for line in told.lines] == [("waiting", None), ("refused", "internal")]
    assert "wrote" not in told.lines[-1]["message"]
    assert told.finished
