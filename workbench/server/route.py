"""The one table of addresses: what answers, and who it is for. Nothing outside it answers at all."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from tornado.web import RequestHandler

from ogcore.record.stage import STAGES
from workbench.server.asset_handler import AssetHandler
from workbench.server.door import FacilitatorLinkHandler, JoinHandler, LeaveHandler, NowhereHandler, WelcomeHandler
from workbench.server.download import DownloadHandler
from workbench.server.health import HealthHandler
from workbench.server.kernel import KernelHandler
from workbench.server.kernel_socket import KernelSocketHandler
from workbench.server.notebook import NotebookHandler
from workbench.server.own_place import OwnPlaceHandler, RecoverHandler, ReturnHandler
from workbench.server.own_plans import DeskHandler, DuplicateHandler, NewPlanHandler, PlansHandler
from workbench.server.reading import ReadingHandler
from workbench.server.restore import RestoreHandler
from workbench.server.site import Site
from workbench.server.verify import SealListHandler, VerifyHandler
from workbench.server.visit import Access

_PLAN = r"(?P<plan>[a-z0-9]{1,40})"
_KERNEL = r"/api/kernels/(?P<kernel_id>[0-9a-f]{32})"


@dataclass(frozen=True, slots=True)
class Route:
    """An address (a regular expression), its handler, and whom it is for."""

    pattern: str
    handler: type[RequestHandler]
    access: Access
    options: dict[str, Any] = field(default_factory=dict)

    def spec(self, site: Site) -> tuple[str, type[RequestHandler], dict[str, Any]]:
        """The route as tornado wants it: with the path people come by, which a proxy may have taken off."""
        options = {"site": site, "access": self.access, **self.options}
        return below(site.settings.prefix, self.pattern), self.handler, options


def below(prefix: str, pattern: str) -> str:
    """Return the pattern of an address that may stand below a path or by itself."""
    return f"(?:{re.escape(prefix)})?{'/?' if pattern == '/' else pattern}" if prefix else pattern


ROUTES = (
    Route(r"/", WelcomeHandler, Access.PUBLIC),
    Route(r"/join", JoinHandler, Access.PUBLIC),
    Route(r"/f/([^/]{1,200})", FacilitatorLinkHandler, Access.PUBLIC),
    Route(r"/me", OwnPlaceHandler, Access.PARTICIPANT),
    Route(r"/return", ReturnHandler, Access.PUBLIC),
    Route(r"/recover", RecoverHandler, Access.PUBLIC),
    Route(r"/leave", LeaveHandler, Access.PUBLIC),
    Route(r"/verify", VerifyHandler, Access.PUBLIC),
    Route(r"/verify/seals\.json", SealListHandler, Access.PUBLIC),
    Route(r"/health", HealthHandler, Access.PUBLIC),
    Route(r"/static/(.*)", AssetHandler, Access.PUBLIC),
    Route(r"/workshop", NotebookHandler, Access.PARTICIPANT, {"notebook": "workshop"}),
    Route(r"/facilitator", DeskHandler, Access.FACILITATOR),
    Route(rf"/facilitator/{_PLAN}", NotebookHandler, Access.FACILITATOR, {"notebook": "facilitator"}),
    Route(r"/plans", PlansHandler, Access.FACILITATOR),
    Route(r"/plans/new", NewPlanHandler, Access.FACILITATOR),
    Route(r"/plans/restore", RestoreHandler, Access.FACILITATOR),
    Route(rf"/plans/{_PLAN}/duplicate", DuplicateHandler, Access.FACILITATOR),
    Route(r"/projector", NotebookHandler, Access.FACILITATOR, {"notebook": "projector"}),
    Route(rf"/stage/({'|'.join(STAGES)})", NotebookHandler, Access.FACILITATOR),
    Route(r"/download/(.*)", DownloadHandler, Access.MEMBER),
    Route(r"/reading", ReadingHandler, Access.FACILITATOR),
    Route(_KERNEL, KernelHandler, Access.KERNEL_OWNER),
    Route(_KERNEL + r"/channels", KernelSocketHandler, Access.KERNEL_OWNER),
    Route(r".*", NowhereHandler, Access.PUBLIC),
)
