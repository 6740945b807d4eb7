"""The headers of every answer: what a page of ours may load, who may frame it, what is kept of it."""

from __future__ import annotations

from typing import ClassVar

import tornado.web

_LONGEST_HOST = 255
_HSTS = "max-age=31536000"
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self'; connect-src 'self' {sockets}; "
    "form-action 'self'; base-uri 'none'; frame-src {within}; frame-ancestors {around}"
)


class GuardedHandler(tornado.web.RequestHandler):
    """Sends the headers with every answer, errors included."""

    cache: ClassVar[str] = "no-store"

    def set_default_headers(self) -> None:
        """Headers of every answer, errors included."""
        self.allow_frames()
        self.set_header("X-Content-Type-Options", "nosniff")
        self.set_header("Referrer-Policy", "no-referrer")
        self.set_header("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=()")
        if self.settings.get("over_https"):  # asked for before the route has handed over the site
            self.set_header("Strict-Transport-Security", _HSTS)
        if self.request.protocol == "https":  # elsewhere browsers ignore it, and say so on every page
            self.set_header("Cross-Origin-Opener-Policy", "same-origin")
        self.set_header("Cross-Origin-Resource-Policy", "same-origin")
        self.set_header("Cache-Control", self.cache)
        self.clear_header("Server")

    def allow_frames(self, *, within: bool = False, around: bool = False) -> None:
        """Say whether pages of ours may stand ``within`` this one, and whether one of ours may stand ``around`` it."""
        host = self.request.host if _nameable(self.request.host) else ""  # 'self' says it too, to all but old browsers
        allowed = {True: "'self'", False: "'none'"}
        policy = _POLICY.format(
            sockets=f"ws://{host} wss://{host}" if host else "", within=allowed[within], around=allowed[around]
        )
        self.set_header("Content-Security-Policy", policy)
        self.set_header("X-Frame-Options", "SAMEORIGIN" if around else "DENY")


def _nameable(host: str) -> bool:
    """Tell whether a policy can name a host: an address of version 6 it cannot, whatever its brackets."""
    return bool(host) and len(host) <= _LONGEST_HOST and all(c.isalnum() or c in ".-:" for c in host)
