"""What every handler shares: put together once when the server starts."""

from __future__ import annotations

from dataclasses import dataclass

import jinja2
from tornado.httputil import HTTPServerRequest

from ogcore.workshop.workshop import Workshop
from workbench.server.address import lan_addresses
from workbench.server.asset import Assets
from workbench.server.code_turn import CodeTurns
from workbench.server.file_maker import FileMaker
from workbench.server.joins import Joins
from workbench.server.presence import Presence
from workbench.server.quota import Quotas
from workbench.server.recent import RecentIdentities
from workbench.server.render import Renderer
from workbench.server.rooms import Rooms
from workbench.server.throttle import Throttle
from workbench.settings import Settings


@dataclass(frozen=True, slots=True)
class Site:
    """The parts of a running server."""

    settings: Settings
    workshop: Workshop
    assets: Assets
    files: FileMaker
    rooms: Rooms
    recent: RecentIdentities
    renderer: Renderer
    templates: jinja2.Environment
    presence: Presence
    quotas: Quotas
    code_turns: CodeTurns
    joins: Joins
    failed_links: Throttle

    def public_url(self, request: HTTPServerRequest) -> str:
        """Return the address that phones in the room can use.

        That is the one the server was told, else the one the visitor used; a facilitator on the server's own machine
        uses ``localhost``, which means another machine on every phone, so it is replaced by this machine's address.
        """
        if self.settings.public_url:
            return self.settings.public_url.rstrip("/")
        host = request.host_name
        if host in ("localhost", "127.0.0.1", "::1"):
            found = next(iter(lan_addresses()), host)
            host = f"[{found}]" if ":" in found else found
            return f"{request.protocol}://{host}:{self.settings.port}"
        return f"{request.protocol}://{request.host}"
