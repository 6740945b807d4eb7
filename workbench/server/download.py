"""``/download/<path>``: files made for whoever asks, away from the process that serves."""

from __future__ import annotations

import asyncio
from urllib.parse import quote

from ogcore.errors import OgError
from ogcore.record.language import LANGUAGES
from workbench.files.making import Made
from workbench.server.visit import NotAdmitted, VisitHandler


class DownloadHandler(VisitHandler):
    """Who may have which file is decided by ``workbench.files.downloads`` on the visitor's identity."""

    _making: asyncio.Task[Made] | None = None

    async def get(self, path: str) -> None:
        """Send the file; a browser that holds both badges gets it if either of them may."""
        refused: OgError | None = None
        for identity in self.identities:
            language = self._language(identity.language)
            self._making = asyncio.ensure_future(self.site.files.make(identity, path, language))
            try:
                made = await self._making
            except OgError as error:
                refused = refused or error
                continue
            except asyncio.CancelledError:
                return  # whoever asked has gone
            await self._send(made)
            return
        raise refused or NotAdmitted

    async def _send(self, made: Made) -> None:
        self.set_header("Content-Type", made.content_type)
        self.set_header("Content-Disposition", disposition(made.filename))
        # a file is never a page: whatever its type, it may run nothing
        self.set_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        await self.finish(made.data)

    def on_connection_close(self) -> None:
        """Nobody waits for the file any more: its making ends."""
        if self._making is not None:
            self._making.cancel()

    def _language(self, own: str) -> str:
        chosen = self.get_query_argument("lang", "")
        return chosen if chosen in LANGUAGES else own


def disposition(filename: str) -> str:
    """A Content-Disposition header that survives accents and quotes in the name."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in " ._-()") else "_" for c in filename)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(filename, safe='')}"
