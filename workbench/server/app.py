"""The workbench as a Voila application: its exporter and configuration, our addresses, kernels in rooms."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
from collections.abc import Callable
from typing import Any

import jinja2
import tornado.web
from tornado.ioloop import IOLoop
from traitlets.config import Config
from voila.app import Voila

from ogcore.errors import OgError
from ogcore.workshop.workshop import Workshop
from workbench.server.asset import Assets
from workbench.server.code_turn import CodeTurns
from workbench.server.file_limit import raise_file_limit
from workbench.server.file_maker import FileMaker
from workbench.server.joins import Joins
from workbench.server.presence import Presence, on_loop
from workbench.server.quota import Quotas
from workbench.server.recent import RecentIdentities
from workbench.server.render import TEMPLATES, Renderer
from workbench.server.roll_watch import RollWatch
from workbench.server.rooms import Rooms
from workbench.server.route import ROUTES
from workbench.server.seal_list import KnownSeals
from workbench.server.site import Site
from workbench.server.sitting_watch import SittingWatch
from workbench.server.stage_keys import ServerKeys
from workbench.server.throttle import Throttle
from workbench.server.way_watch import WayWatch
from workbench.settings import Settings

_log = logging.getLogger("workbench.access")
_server_log = logging.getLogger("workbench.server")
_SOCKET_FRAME_LIMIT = 4 * 1024 * 1024
_LARGEST_BODY, _LARGEST_HEADERS = 64 * 1024, 16 * 1024
"""Bytes of a form, and of what stands before it. A file that is brought has its own: ``server/reading.py``."""
_HEADERS_WITHIN, _BODY_WITHIN = 60.0, 20.0
"""Seconds a browser may take to say what it wants, the time between two requests included, and to send a form."""

INHERITED = frozenset(
    {
        "/api/kernels/%s",
        "/api/kernels/%s/channels",
        "/voila/templates/(.*)",
        "/voila/static/(.*)",
        "/voila/api/themes/(.*)",
        "/voila/api/shutdown/(.*)",
        "/voila/labextensions/(.*)",
        "/voila/files/(.*)",
        "/",
        "/voila/tree",
        "/voila/render/(.*)",
        "/voila/api/contents",
        "/logout",
    }
)
"""The addresses Voila would answer by itself, all left out here; a test compares it with the installed Voila."""


class WorkbenchApp(Voila):  # type: ignore[misc]
    """Voila with its own front door: our routes instead of its own, our identities, our kernels."""

    name = "voila"

    def __init__(self, settings: Settings, workshop: Workshop, keys: ServerKeys | None = None, **kwargs: Any) -> None:
        self.workbench_settings = settings
        self.workshop = workshop
        self._keys = keys = keys or ServerKeys()
        workshop.hold_keys(keys)
        self._presence = Presence(lambda plan: workshop.plan(plan).groups, on_loop, self._sits)
        keys.on_held = lambda group: self._on_the_loop(self._presence.hush, group)
        keys.on_parted = lambda groups: self._on_the_loop(self._settle, groups)
        self._rooms = Rooms(settings, lambda plan: workshop.plan(plan).active_groups, keys)
        self._ways = WayWatch(settings, self._rooms.reached)
        self._rooms.on_show = self._ways.choose
        self._recent = RecentIdentities()
        self._files = FileMaker(settings.store_url, folder=settings.passing_dir)
        super().__init__(config=_configuration(), **kwargs)
        self.port = settings.port
        self.ip = settings.address
        self.port_retries = 0
        self.open_browser = False
        self.log_level = logging.WARNING
        self.cookie_secret = settings.cookie_secret()
        self.root_dir = str(settings.notebooks_dir)
        self.config_file_paths: list[str] = []  # a stray voila.json must not open what is closed here
        self.tornado_settings = {
            "xsrf_cookies": True,
            "xsrf_cookie_kwargs": {
                "httponly": True,
                "samesite": "Lax",
                "secure": settings.secure,
                "path": settings.cookie_path,
            },
            "log_function": log_request,
            "websocket_max_message_size": _SOCKET_FRAME_LIMIT,
            "ws_ping_interval": 30_000,
            "ws_ping_timeout": 30_000,
            "compress_response": False,
            "serve_traceback": False,
            "over_https": settings.secure,
        }
        self._listening = {
            "max_body_size": _LARGEST_BODY,
            "max_header_size": _LARGEST_HEADERS,
            "idle_connection_timeout": _HEADERS_WITHIN,
            "body_timeout": _BODY_WITHIN,
        }

    def _on_the_loop(self, call: Callable[..., object], *about: object) -> None:
        """Call something on the event loop, by whichever thread it is asked for; a server that stops does not."""
        with contextlib.suppress(AttributeError, RuntimeError):  # before it listens there is nobody, and no loop
            self.ioloop.add_callback(call, *about)

    async def _settle(self, groups: list[str]) -> None:
        """Forget keys of sittings that are over without anybody having said so: who closed them had died."""
        for group in groups:
            try:
                await asyncio.to_thread(self.workshop.settle, group)
            except OgError:
                _server_log.warning("the keys of a group could not be looked at")

    def _sits(self, group: str) -> bool:
        return self._keys.sits(group, lambda: self.workshop.sits(group))

    def setup_template_dirs(self) -> None:
        """Only our own template exists."""
        self.template_paths = [str(TEMPLATES / "light")]
        self.static_paths: list[str] = []

    def init_handlers(self) -> list[tuple[str, type[tornado.web.RequestHandler], dict[str, Any]]]:
        """Our route table, which ends in a catch-all; what Voila would have answered is left out."""
        site = self._site()
        return [route.spec(site) for route in ROUTES]

    def inherited_handlers(self) -> list[Any]:
        """What this Voila would answer if it were asked; for the test that watches over new versions."""
        return list(super().init_handlers())

    def begin(self, until: Callable[[], None] | None = None, opening: Callable[[], bool] | None = None) -> None:
        """Serve until stopped, or until ``until`` returns, and end the rooms afterwards; see :func:`serve`."""
        self._until, self._opening = until, opening
        try:
            self.start()
        finally:
            self._rooms.stop()
            self._files.stop()

    def listen(self) -> None:
        """Listen with rooms kept warm from the first moment; only here is the event loop the one that will run."""
        loop = self.ioloop = IOLoop.current()
        loop.add_callback(self._rooms.warm, self._groups() if self._opening is None else 1)
        loop.add_callback(RollWatch(self.workshop, self._rooms, self._recent).watch)
        loop.add_callback(SittingWatch(self.workshop, self._keys).watch)
        threading.Thread(target=self._follow_orders, args=(loop,), name="orders", daemon=True).start()
        if self._opening is None:
            self._take_port()
        try:
            loop.start()
        except KeyboardInterrupt:
            _server_log.info("interrupted")
        finally:
            self.stop()

    def _follow_orders(self, loop: IOLoop) -> None:
        """Open the door when told to, stop when told to; in a thread, as every system can wait for input in one."""
        if self._opening is not None and self._opening():
            loop.add_callback(self._open)
        if self._until is not None:
            self._until()
            loop.add_callback(loop.stop)

    async def _open(self) -> None:
        """Take visitors in from now on; a port that is taken ends the server."""
        try:
            self._take_port()
        except SystemExit:
            self.ioloop.stop()
            return
        await self._rooms.warm(self._groups())
        await self._settle(self._keys.streams())

    def _take_port(self) -> None:
        """Listen; raises ``SystemExit`` where the port cannot be had."""
        try:
            self.app.listen(self.port, self.ip, **self._listening)
        except OSError as error:
            _server_log.critical("port %d cannot be had: %s", self.port, error.strerror)
            raise SystemExit(1) from error
        self._ways.look()
        self.ioloop.add_callback(self._ways.watch)

    def _groups(self) -> int:
        return sum(len(plan.active_groups) for plan in self.workshop.plans())

    def _site(self) -> Site:
        settings = self.workbench_settings
        environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(TEMPLATES),
            autoescape=True,
            auto_reload=False,
            undefined=jinja2.StrictUndefined,
        )
        assets = Assets(prefix=settings.prefix)
        return Site(
            settings=settings,
            workshop=self.workshop,
            assets=assets,
            files=self._files,
            rooms=self._rooms,
            recent=self._recent,
            renderer=Renderer(settings.notebooks_dir, self.config, assets, settings.prefix),
            templates=environment,
            presence=self._presence,
            keys=self._keys,
            quotas=Quotas(),
            code_turns=CodeTurns(),
            joins=Joins(),
            failed_links=Throttle(capacity=20, rate=0.2),
            ways=self._ways,
            seals=KnownSeals(self.workshop),
        )


def _configuration() -> Config:
    """Voila and Jupyter as closed as they come."""
    config = Config()
    voila = config.VoilaConfiguration
    voila.template = "light"
    voila.file_allowlist = []
    voila.allow_template_override = "NO"
    voila.allow_theme_override = "NO"
    voila.strip_sources = True
    voila.show_tracebacks = False
    voila.preheat_kernel = False
    voila.http_header_envs = []
    return config


def log_request(handler: tornado.web.RequestHandler) -> None:
    """A line a request: method, kind of page, status, milliseconds. No address, secret or participant."""
    milliseconds = 1000 * handler.request.request_time()
    _log.info("%s %s %d %.0f ms", handler.request.method, type(handler).__name__, handler.get_status(), milliseconds)


def serve(
    settings: Settings,
    workshop: Workshop,
    keys: ServerKeys | None = None,
    until: Callable[[], None] | None = None,
    opening: Callable[[], bool] | None = None,
) -> None:
    """Serve until stopped (SIGINT or SIGTERM), or until ``until``, which waits for its moment in a thread, returns.

    With ``opening`` everything is made ready and the port left alone until it returns True (False: it never will).
    ``keys`` are those of stages under the Chatham House Rule, None for a server that makes its own.
    Raises ``SystemExit`` when the port is taken.
    """
    raise_file_limit()
    settings.prepare_files()
    app = WorkbenchApp(settings, workshop, keys)
    app.initialize([])
    app.begin(until, opening)
