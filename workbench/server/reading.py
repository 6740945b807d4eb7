"""``/reading``: a tree file that a facilitator brings: to the disk as it arrives, and read beside the server."""

from __future__ import annotations

import contextlib
from typing import cast

import tornado.web
from tornado.http1connection import HTTP1Connection

from ogcore.errors import UnreadableTree
from ogcore.exchange.draft import fault
from ogcore.exchange.rules import BOUNDS
from workbench.files.making import Made
from workbench.server.arriving_file import ArrivingFile
from workbench.server.file_line import Course
from workbench.server.file_maker import Brought
from workbench.server.site import Site
from workbench.server.told import ToldHandler
from workbench.server.visit import Access

OWN_HEADER = "X-Workbench"
"""Only a page of ours can send it: a browser lets no other site's page add a header of its own."""
ARRIVES_WITHIN = 120.0
"""Seconds a file may take to arrive: the largest over a third of a megabit a second."""


@tornado.web.stream_request_body
class ReadingHandler(ToldHandler):
    """Answers with what the file holds; nothing of it is kept, and nothing changes."""

    _file: ArrivingFile | None = None

    def check_xsrf_cookie(self) -> None:
        """Take a header that no other site can send for the token: the body is the file alone."""
        if OWN_HEADER not in self.request.headers:
            raise tornado.web.HTTPError(403)

    def initialize(self, site: Site, access: Access) -> None:
        """Take what the route table hands over; no place is held yet."""
        super().initialize(site, access)
        self._held = contextlib.ExitStack()

    async def prepare(self) -> None:
        """Make room for the file, once it is known who brings it."""
        await super().prepare()
        connection = cast("HTTP1Connection", self.request.connection)
        connection.set_max_body_size(BOUNDS.size)
        connection.set_body_timeout(ARRIVES_WITHIN)
        announced = self.request.headers.get("Content-Length", "")
        if announced.isdecimal() and int(announced) > BOUNDS.size:
            raise UnreadableTree([fault("too_large")])
        self._held.enter_context(self.site.files.place(self.identity))
        self._file = ArrivingFile(self.site.settings.passing_dir)

    def data_received(self, chunk: bytes) -> None:
        """Take a piece of the file to the disk."""
        if self._file is not None:
            self._file.take(chunk)

    async def post(self) -> None:
        """Read the file: its ``name`` and how it is to be read (``encoding``) stand in the address."""
        if self._file is None:
            raise tornado.web.HTTPError(400)
        path = self._file.arrived()
        self._held.close()
        course, file = Course(), Brought(path, self.get_query_argument("name", ""), self._encoding())
        read = await self.outcome(course, self._read(file, course))
        if read is not None:
            if not self.asks_for_lines:
                self.set_header("Content-Type", read.content_type)
            await self.finish(read.data + b"\n")

    async def _read(self, file: Brought, course: Course) -> Made:
        return await self.site.files.read(self.identity, file, self.language, course)

    def _encoding(self) -> str | None:
        return self.get_query_argument("encoding", "") or None

    def on_finish(self) -> None:
        """Nothing of the file stays."""
        self._let_go()

    def on_connection_close(self) -> None:
        """Whoever brought it has gone."""
        super().on_connection_close()
        self._let_go()

    def _let_go(self) -> None:
        self._held.close()
        file, self._file = self._file, None
        if file is not None:
            file.forget()
