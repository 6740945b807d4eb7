"""The base of every handler: who is visiting, what they may see, in which language, with which headers."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Mapping, Sequence
from enum import Enum, auto
from typing import Any

import tornado.web

from ogcore.errors import (
    DiskFull,
    OgError,
    PersonRemoved,
    StoreDamaged,
    StoreFull,
    StoreUnavailable,
    UnknownParticipant,
)
from ogcore.record.participant import Identity
from workbench.failure_place import place_of, without_words
from workbench.server import badge
from workbench.server.badge import Badge
from workbench.server.error_text import error_text, no_cookies
from workbench.server.header import GuardedHandler
from workbench.server.language import LANGUAGES, preferred
from workbench.server.meant import meant
from workbench.server.site import Site
from workbench.server.source import source_of
from workbench.words.explanation import explain
from workbench.words.i18n import Translate, translator

_log = logging.getLogger(__name__)


class Access(Enum):
    """Who a route is for. Every route declares one; a test holds it."""

    PUBLIC = auto()
    PARTICIPANT = auto()
    FACILITATOR = auto()
    MEMBER = auto()
    """Anybody of the plan: facilitator or participant."""
    KERNEL_OWNER = auto()


_BADGES: dict[Access, tuple[Badge, ...]] = {
    Access.PARTICIPANT: (Badge.PARTICIPANT,),
    Access.FACILITATOR: (Badge.FACILITATOR,),
    Access.MEMBER: (Badge.FACILITATOR, Badge.PARTICIPANT),
}

LINES = "application/x-ndjson"
"""What a page asks for that tells its reader how far a file is: lines of JSON."""
_AWAY_SECONDS = 5
"""After so long a page that met no database is asked for again."""
REMOVED_SECONDS = 8
"""After so long the page of somebody who was removed looks whether they were let in again."""
_RETRY_AFTER = {429: 30, 503: 20}
"""Seconds a visitor is asked to wait, by status."""

_STATUS = {
    "not_allowed": 403,
    "invitation_spent": 410,
    StoreUnavailable.code: 503,
    StoreFull.code: 503,
    DiskFull.code: 503,
    StoreDamaged.code: 500,
    "still_making": 429,
    "too_much_to_make": 422,
    "too_much_to_read": 422,
}
"""Refusals that are neither something unknown (404) nor something unusable (400)."""
_EXPLAINED = frozenset({400, 422, 429})
"""Statuses of refusals whose own sentence says more than a page about the status."""
_EXPLAINED_CODES = frozenset({StoreFull.code, DiskFull.code, StoreDamaged.code, "unknown_download", "invitation_spent"})
"""Refusals of the same kind, whatever their status."""


class NotAdmitted(tornado.web.HTTPError):
    """The visitor is not somebody this route is for."""

    def __init__(self) -> None:
        super().__init__(403)


class CookiesRefused(tornado.web.HTTPError):
    """A form came back without the cookie that was sent with it: the browser keeps none of ours."""

    def __init__(self) -> None:
        super().__init__(403)


class VisitHandler(GuardedHandler):
    """Enforces the access its route declares before any method runs; answers errors with a page, never a traceback."""

    def initialize(self, site: Site, access: Access) -> None:
        """Take what the route table hands over."""
        self.site = site
        self.access = access
        self.identities: list[Identity] = []
        self.removed_from = ""  # the plan from which a facilitator has removed whoever visits

    async def prepare(self) -> None:
        """Find out who is visiting and turn away whom the route is not for."""
        for kind in _BADGES.get(self.access, ()):
            self.identities += await self._identified(kind)
        if self.access in _BADGES:
            self.identities = await meant(self, self.identities)
            if not self.identities:
                self.turn_away()

    async def _identified(self, kind: Badge) -> list[Identity]:
        found, held = [], badge.held(self, kind)
        for participant_id in held:
            try:
                found.append(await self.recognise(participant_id))
            except PersonRemoved as removed:  # the badge stays with them: let in again, they are who they were
                self.removed_from = removed.data["plan"]
            except UnknownParticipant:
                continue
        if held and not found and not self.removed_from:
            badge.take_back(self, kind)
        return [identity for identity in found if (identity.role == "facilitator") == (kind is Badge.FACILITATOR)]

    async def participant(self) -> Identity | None:
        """Return the participant this browser belongs to, if it has a badge: nobody should come in twice unawares."""
        return next(iter(await self._identified(Badge.PARTICIPANT)), None)

    async def facilitators(self) -> list[Identity]:
        """Return whom this browser is in the plans it facilitates, the one it came to last first."""
        return await self._identified(Badge.FACILITATOR)

    async def recognise(self, participant_id: str) -> Identity:
        """Ask the store who that is; raises ``UnknownParticipant``."""
        identity = await asyncio.to_thread(self.site.workshop.identify, participant_id)
        self.site.recent.put(identity)
        return identity

    def turn_away(self) -> None:
        """What happens to a visitor without the badge the route asks for."""
        if self.removed_from:
            raise NotAdmitted
        if self.access is Access.PARTICIPANT and self.request.method in ("GET", "HEAD"):
            self.redirect(self.site.at("/join"))
            return
        raise NotAdmitted

    @property
    def source(self) -> str:
        """What this visitor's requests are counted under."""
        return source_of(self.request, self.site.settings.trusted_proxies)

    @property
    def identity(self) -> Identity:
        """Who is visiting; only on routes that ask for a badge."""
        return self.identities[0]

    @property
    def language(self) -> str:
        """The language of the page: chosen in the address, said when joining, or asked for by the browser."""
        chosen = said(self.request.query_arguments, "lang")
        if chosen in LANGUAGES:
            return chosen
        if self.identities:
            return self.identities[0].language
        return preferred(self.request.headers.get("Accept-Language", ""))

    @property
    def translate(self) -> Translate:
        """Gettext in the visitor's language."""
        return translator(self.language)

    async def show(self, template: str, status: int = 200, **values: Any) -> None:
        """Send one of the door's pages."""
        self.set_status(status)
        self.set_header("Content-Type", "text/html; charset=utf-8")
        page = self.site.templates.get_template(template)
        await self.finish(page.render(_=self.translate, visit=self, languages=LANGUAGES, **self._places, **values))

    @property
    def _places(self) -> dict[str, Any]:
        """What tells a template where a page (``at``) and a browser file (``url``) are."""
        return {"at": self.site.at, "url": self.site.assets.url}

    def check_xsrf_cookie(self) -> None:
        """Refuse a form that does not carry the token of its own page's cookie; a browser without any is told why."""
        if "_xsrf" not in self.request.cookies:
            raise CookiesRefused
        super().check_xsrf_cookie()

    @property
    def xsrf_text(self) -> str:
        """The token a form must carry back."""
        return self.xsrf_token.decode()

    def write_error(self, status_code: int, **kwargs: Any) -> None:
        """A friendly page in the visitor's language, or JSON where a script asked."""
        error = kwargs.get("exc_info", (None, None))[1]
        away = isinstance(error, OgError) and error.code == StoreUnavailable.code
        if isinstance(error, OgError):
            status_code = refusal_status(error.code)
        self.set_status(status_code)
        self.set_header("Cache-Control", "no-store")  # an error is of the moment, whatever the address promises
        if status_code in _RETRY_AFTER:
            self.set_header("Retry-After", str(_RETRY_AFTER[status_code]))
        if "application/json" in self.request.headers.get("Accept", "") or self.access is Access.KERNEL_OWNER:
            self.finish({"error": status_code})
            return
        if away and self.request.method == "GET":
            self.set_header("Refresh", str(_AWAY_SECONDS))
        if self.removed_from and isinstance(error, NotAdmitted):
            self._say_removed()
            return
        title, text = error_text(status_code, self.translate, away=away)
        if isinstance(error, CookiesRefused):
            title, text = no_cookies(self.translate, self.site.settings.elsewhere(self.request.host))
        if isinstance(error, OgError) and (status_code in _EXPLAINED or error.code in _EXPLAINED_CODES):
            title, text = self.translate("That was not possible"), explain(error, self.language)
        if LINES in self.request.headers.get("Accept", ""):
            said = explain(error, self.language) if isinstance(error, OgError) else text
            self.finish({"state": "refused", "code": getattr(error, "code", str(status_code)), "message": said})
            return
        page = self.site.templates.get_template("error.html")
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(
            page.render(_=self.translate, visit=self, languages=LANGUAGES, **self._places, title=title, text=text)
        )

    def _say_removed(self) -> None:
        """Say what has happened in true words, and look again now and then: they may be let in again."""
        if self.request.method == "GET":
            self.set_header("Refresh", str(REMOVED_SECONDS))
        self.set_header("Content-Type", "text/html; charset=utf-8")
        page = self.site.templates.get_template("removed.html")
        self.finish(page.render(_=self.translate, visit=self, languages=LANGUAGES, **self._places))

    def log_exception(self, _typ: Any, value: Any, _tb: Any) -> None:
        """Log failures of our own, by kind and place; a visitor's mistake is not news, nor its address our business."""
        if not isinstance(value, (tornado.web.HTTPError, OgError)):
            _log.error("%s failed: %s", type(self).__name__, place_of(value), exc_info=without_words(value))


def said(arguments: Mapping[str, Sequence[bytes]], name: str) -> str:
    """Return the last value of that name, whatever its bytes: a page that says what was wrong must not fail on it."""
    return arguments.get(name, [b""])[-1].decode("utf-8", "replace")


def refusal_status(code: str) -> int:
    """Return the HTTP status of a refusal."""
    return _STATUS.get(code, 404 if code.startswith("unknown_") else 400)
