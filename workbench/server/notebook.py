"""The pages of the workshop: one a notebook, the same for all visitors; widgets follow over the websocket."""

from __future__ import annotations

from typing import ClassVar

import tornado.web

from ogcore.record.stage import STAGES
from workbench.server.site import Site
from workbench.server.visit import Access, VisitHandler

RETRY_SECONDS = 5

AUDIENCE = {
    "workshop": Access.PARTICIPANT,
    "facilitator": Access.FACILITATOR,
    "projector": Access.FACILITATOR,
    **dict.fromkeys(STAGES, Access.FACILITATOR),
}
"""Who each notebook is for: asked when its page is fetched, and again when the page opens its kernel."""


class NotebookHandler(VisitHandler):
    """Sends the page of a notebook, or a page that says how many are waiting when the house is full."""

    cache: ClassVar[str] = "private, no-cache"

    def initialize(self, site: Site, access: Access, notebook: str = "") -> None:
        """``notebook`` fixes which one is shown; without it the address says so."""
        super().initialize(site, access)
        self._notebook = notebook
        # the remote on the facilitator's page shows the wall itself, small
        self.allow_frames(within=notebook == "facilitator", around=notebook == "projector")

    async def get(self, notebook: str = "", plan: str = "") -> None:  # noqa: ARG002 - whose page it is, `meant` says
        """Show the notebook's page, of a desk that of the ``plan`` in its address."""
        name = self._notebook or notebook
        if name not in self.site.renderer:
            raise tornado.web.HTTPError(404)
        if not self.site.rooms.places.admits(self.identity):
            await self._ask_to_wait()
            return
        page = self.site.renderer.page(name, self.language)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Vary", "Accept-Encoding, Cookie")
        if "gzip" in self.request.headers.get("Accept-Encoding", ""):
            self.set_header("Content-Encoding", "gzip")
            await self.finish(page.gzipped)
        else:
            await self.finish(page.plain)

    async def _ask_to_wait(self) -> None:
        place = self.site.rooms.places.number(self.identity.participant_id)
        self.set_header("Retry-After", str(RETRY_SECONDS))
        self.set_header("Refresh", str(RETRY_SECONDS))
        await self.show("full.html", status=503, place=place, seconds=RETRY_SECONDS)
