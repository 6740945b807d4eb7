"""``/download/<path>``: files made for whoever asks, away from the process that serves."""

from __future__ import annotations

from urllib.parse import quote

from ogcore.errors import OgError
from ogcore.record.language import LANGUAGES
from workbench.files.making import Made
from workbench.server.file_line import Course
from workbench.server.told import ToldHandler
from workbench.server.visit import NotAdmitted


class DownloadHandler(ToldHandler):
    """Who may have which file is decided by ``workbench.files.downloads`` on the visitor's identity."""

    async def get(self, path: str) -> None:
        """Send the file: behind the lines that told of it, for a page of ours, else as a file for the browser."""
        # a file is never a page: whatever its type, it may run nothing
        self.set_header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        course = Course()
        made = await self.outcome(course, self._made(path, course))
        if made is None:
            return
        if self.asks_for_lines:
            self.say({"state": "made", "name": made.filename, "type": made.content_type, "size": len(made.data)})
        else:
            self.set_header("Content-Type", made.content_type)
            self.set_header("Content-Disposition", disposition(made.filename))
        await self.finish(made.data)

    async def _made(self, path: str, course: Course) -> Made:
        """Return the file; a browser that holds both badges gets it if either of them may."""
        refused: OgError | None = None
        public_url = self.site.ways.shown(self.site.came_by(self.request))
        for identity in self.identities:
            try:
                return await self.site.files.make(identity, path, self._language(identity.language), course, public_url)
            except OgError as error:
                refused = refused or error
        raise refused or NotAdmitted

    def _language(self, own: str) -> str:
        chosen = self.get_query_argument("lang", "")
        return chosen if chosen in LANGUAGES else own


def disposition(filename: str) -> str:
    """A Content-Disposition header that survives accents and quotes in the name."""
    plain = "".join(c if c.isascii() and (c.isalnum() or c in " ._-()") else "_" for c in filename)
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(filename, safe='')}"
