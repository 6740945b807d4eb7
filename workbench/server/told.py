"""Whoever waits for a file is told how far it is: a line of JSON at a time, and at the end what came of it.

Only where a page asks for lines; others get what they asked for, or a page that says why not.
"""

from __future__ import annotations

import asyncio
import json
import logging
import time
from collections.abc import Coroutine, Mapping
from typing import Any, ClassVar, TypeVar

from tornado.iostream import StreamClosedError

from ogcore.errors import OgError
from workbench.failure_place import place_of
from workbench.server.file_line import Course
from workbench.server.visit import LINES, VisitHandler
from workbench.words.explanation import explain, explain_code

T = TypeVar("T")
_log = logging.getLogger(__name__)


class ToldHandler(VisitHandler):
    """A request that takes a while; whoever goes away meanwhile ends what was done for them."""

    look_again: ClassVar[float] = 0.25
    """Seconds between two looks at how far it is."""
    still_there: ClassVar[float] = 5.0
    """Seconds after which the same is said again: no proxy takes the line for dead, and a page that has gone is met."""
    _work: asyncio.Future[Any] | None = None
    _telling = False

    @property
    def asks_for_lines(self) -> bool:
        """Whether a page of ours asks, that can tell its reader how far it is."""
        return LINES in self.request.headers.get("Accept", "")

    async def outcome(self, course: Course, work: Coroutine[Any, Any, T]) -> T | None:
        """Return what comes of ``work``; None when nobody waits any more, or when its refusal has been told."""
        self._work = task = asyncio.ensure_future(work)
        try:
            if self.asks_for_lines:
                await self._tell(course, task)
            return await task
        except (asyncio.CancelledError, StreamClosedError):
            task.cancel()
            return None
        except OgError as error:
            if not self._telling:
                raise
            await self._refuse(error.code, explain(error, self.language))
            return None
        except Exception as error:  # whoever was told something is told the end
            if not self._telling:
                raise
            _log.error("what somebody waited for was not done: %s", place_of(error))
            await self._refuse("internal", explain_code("internal", {}, self.language))
            return None

    async def _refuse(self, code: str, message: str) -> None:
        self.say({"state": "refused", "code": code, "message": message})
        await self.finish()

    def say(self, told: Mapping[str, Any]) -> None:
        """Write a line."""
        self.write(json.dumps(told, ensure_ascii=False, separators=(",", ":")) + "\n")

    async def _tell(self, course: Course, task: asyncio.Future[Any]) -> None:
        self.set_header("Content-Type", LINES)
        self.set_header("X-Accel-Buffering", "no")  # a proxy that gathers first would tell nobody
        said, last = 0.0, None
        while not task.done():
            made = course.percent
            now = {"state": course.state, "ahead": course.ahead} | ({} if made is None else {"percent": made})
            if now != last or time.monotonic() - said > self.still_there:
                self.say(now)
                self._telling = True
                await self.flush()
                said, last = time.monotonic(), now
            await asyncio.wait({task}, timeout=self.look_again)

    def on_connection_close(self) -> None:
        """Nobody waits any more: what was done for them ends."""
        if self._work is not None:
            self._work.cancel()
