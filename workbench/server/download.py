"""``/download/<path>``: files made for whoever asks, away from the event loop."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING
from urllib.parse import quote

from ogcore.errors import OgError
from ogcore.record.language import LANGUAGES
from ogcore.record.participant import Identity
from workbench.server.visit import NotAdmitted, VisitHandler

if TYPE_CHECKING:
    from workbench.files.downloads import Download


class DownloadHandler(VisitHandler):
    """Who may have which file is decided by ``workbench.files.downloads`` on the visitor's identity."""

    async def get(self, path: str) -> None:
        """Send the file; a browser that holds both badges gets it if either of them may."""
        refused: OgError | None = None
        for identity in self.identities:
            try:
                made = await asyncio.to_thread(self._produce, identity, path)
            except OgError as error:
                refused = refused or error
                continue
            self.set_header("Content-Type", made.content_type)
            self.set_header("Content-Disposition", disposition(made.filename))
            # a file is never a page: whatever its type, it may run nothing
            self.set_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
            await self.finish(made.data)
            return
        raise refused or NotAdmitted

    def _produce(self, identity: Identity, path: str) -> Download:
        from workbench.files import downloads  # noqa: PLC0415 - brings the PDF and drawing engines: not before they are wanted

        return downloads.produce(self.site.workshop, identity, path, self._language(identity.language))

    def _language(self, own: str) -> str:
        chosen = self.get_query_argument("lang", "")
        return chosen if chosen in LANGUAGES else own


def disposition(filename: str) -> str:
    """A Content-Disposition header that survives accents and quotes in the name."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in " ._-()") else "_" for c in filename)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(filename, safe='')}"
