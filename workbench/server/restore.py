"""``/plans/restore``: a plan comes back from its backup, read as it arrives (R42)."""

from __future__ import annotations

import contextlib
import re

import tornado.web
from tornado.http1connection import HTTP1Connection

from ogcore.errors import OgError
from workbench.server.arriving_file import ArrivingFile
from workbench.server.own_plans import PlansHandler
from workbench.server.site import Site
from workbench.server.visit import Access

MOST_BYTES = 40 * 1024 * 1024
"""Of a backup sent from a page; a larger one is brought back with ``workbench plan import``."""
WITHIN_SECONDS = 300.0
"""What sending it may take, over a venue's Wi-Fi."""
_BOUNDARY = re.compile(r'multipart/form-data;.*\bboundary="?([^";,]{1,200})"?', re.IGNORECASE)


class BackupTooLarge(OgError):
    """A backup of more than ``limit`` megabytes is not taken from a page."""

    code = "backup_too_large"

    def __init__(self, limit: int) -> None:
        super().__init__(limit=limit)


@tornado.web.stream_request_body
class RestoreHandler(PlansHandler):
    """Whoever facilitates a plan may bring another back; it is theirs, under new identifiers, codes and a new link."""

    _file: ArrivingFile | None = None

    def initialize(self, site: Site, access: Access) -> None:
        """Take what the route table hands over; no place is held yet."""
        super().initialize(site, access)
        self._held = contextlib.ExitStack()

    async def prepare(self) -> None:
        """Let nobody send a file whom the address is not for; then get ready to take one."""
        await super().prepare()
        length = int(self.request.headers.get("Content-Length", "0") or 0)
        if length > MOST_BYTES:
            raise BackupTooLarge(MOST_BYTES // 1024**2)
        self._held.enter_context(self.site.files.place(self.identity))
        self._file = ArrivingFile(self.site.settings.passing_dir)
        connection = self.request.connection
        if isinstance(connection, HTTP1Connection):  # it always is one; its declared type is broader
            connection.set_max_body_size(MOST_BYTES)
            connection.set_body_timeout(WITHIN_SECONDS)

    def data_received(self, chunk: bytes) -> None:
        """Keep what has come."""
        if self._file is not None:
            self._file.take(chunk)

    async def post(self) -> None:
        """Bring the plan back in a process of its own, and take its new facilitator in."""
        if self._file is None:  # asked for without a file: refused before
            raise tornado.web.HTTPError(400)
        found = _BOUNDARY.match(self.request.headers.get("Content-Type", ""))
        try:
            path = self._file.arrived()
            self._held.close()
            created = await self.site.files.restore(self.identity, path, found[1] if found else "")
        except OgError as error:
            await self.refuse(error)
            return
        await self.made(created)

    def on_finish(self) -> None:
        """Nothing of the file stays."""
        self._forget()

    def on_connection_close(self) -> None:
        """Nor when whoever sent it has gone half-way."""
        self._forget()

    def _forget(self) -> None:
        self._held.close()
        file, self._file = self._file, None
        if file is not None:
            file.forget()
