"""What a page asks at ``/api/kernels/<id>`` when its websocket was refused: may I connect at all."""

from __future__ import annotations

import tornado.web

from ogcore.record.participant import Identity
from workbench.server.notebook import AUDIENCE
from workbench.server.visit import Access, VisitHandler


class KernelHandler(VisitHandler):
    """Says whether the visitor may open (or come back to) that kernel: 403 if not, 503 while the house is full."""

    async def prepare(self) -> None:
        """Find out who is visiting from the notebook they ask for."""
        self.access = audience(self)
        await super().prepare()
        line = self.site.rooms.line(self.path_kwargs["kernel_id"])
        if line is not None:
            self.identities = [one for one in self.identities if one.participant_id == line.owner]
            if not self.identities:
                raise tornado.web.HTTPError(403)
        if line is None and not self.site.rooms.places.admits(self.identity):
            raise tornado.web.HTTPError(503)  # it waits in the same line as those who are shown the waiting page

    async def recognise(self, participant_id: str) -> Identity:
        """Take the word of the page's own request, a moment ago."""
        return self.site.recent.get(participant_id) or await super().recognise(participant_id)

    def turn_away(self) -> None:
        """A script asks: no redirect."""
        raise tornado.web.HTTPError(403)

    async def get(self, kernel_id: str) -> None:
        """They may."""
        await self.finish({"id": kernel_id})


def audience(handler: VisitHandler) -> Access:
    """Return who the notebook a kernel is asked for is meant for; 404 for one that does not exist."""
    notebook = handler.get_query_argument("notebook", "")
    if notebook not in AUDIENCE:
        raise tornado.web.HTTPError(404)
    return AUDIENCE[notebook]
