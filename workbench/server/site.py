"""What every handler shares: put together once when the server starts."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import dataclass

import jinja2
from tornado.httputil import HTTPServerRequest

from ogcore.workshop.workshop import Workshop
from workbench.reach import Entrance
from workbench.server.asset import Assets
from workbench.server.code_turn import CodeTurns
from workbench.server.file_maker import FileMaker
from workbench.server.joins import Joins
from workbench.server.presence import Presence
from workbench.server.quota import Quotas
from workbench.server.recent import RecentIdentities
from workbench.server.render import Renderer
from workbench.server.rooms import Rooms
from workbench.server.seal_list import KnownSeals
from workbench.server.stage_keys import ServerKeys
from workbench.server.throttle import Throttle
from workbench.server.way_watch import WayWatch
from workbench.settings import Settings

_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


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
    keys: ServerKeys
    quotas: Quotas
    code_turns: CodeTurns
    joins: Joins
    failed_links: Throttle
    ways: WayWatch
    seals: KnownSeals

    def at(self, path: str) -> str:
        """Return where a page of ours is on this host: below the path people reach the workbench by."""
        return self.settings.prefix + path

    def keyed(self, code: str) -> str:
        """Return what is kept of a short code: keyed, as whoever has the database alone could try all there are."""
        return hmac.new(self.settings.cookie_secret(), f"return code {code}".encode(), hashlib.sha256).hexdigest()

    def sits(self, group: str) -> bool:
        """Tell whether a group sits under the Chatham House Rule now (R5)."""
        return self.keys.sits(group, lambda: self.workshop.sits(group))

    def came_by(self, request: HTTPServerRequest) -> str:
        """Return the address by which people are known to come in: the one that is set, else that of the request.

        Empty where the request says nothing of it: somebody at the server's own machine reaches it by any address.
        """
        if self.settings.public_url:
            return self.settings.public_url
        host, own = request.host_name, self.ways.hosts()
        if host in _THIS_MACHINE or (host in own and request.remote_ip in own):
            return ""
        return f"{request.protocol}://{request.host}"

    def shown(self, request: HTTPServerRequest) -> str:
        """Return the address to pass on to others: that which the desk shows to whoever makes this request."""
        entrance = Entrance()
        entrance.take(self.ways.reach)
        return entrance.shown(self.came_by(request))
