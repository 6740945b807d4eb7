"""Requests that no browser sends: addresses, forms, cookies and headers broken at random, the same for a seed."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from urllib.parse import quote_from_bytes

from tests.attack.mutation import broken_bytes
from tests.server.visitor import Answer, Visitor
from workbench.server.route import ROUTES

_FIELDS = ("code", "name", "sector", "language", "_xsrf")
_QUERIES = ("lang", "code", "notebook", "group", "mark", "figure")
_FORMS = ("application/x-www-form-urlencoded", "multipart/form-data; boundary=x")
_BADGE, _TOKEN = b"2|1:0|10:1|21:workbench_participant|4:bWU=|00", b"2|f2103125|873c|1795727955"


def addresses() -> list[str]:
    """Return one address for each route."""
    found = []
    for route in ROUTES:
        path = route.pattern.replace("(?P<kernel_id>[0-9a-f]{32})", "0" * 32).replace("([^/]{1,200})", "guess")
        path = re.sub(r"\([a-z_]+\|[^)]*\)", "problem_tree", path).replace("(.*)", "x")
        found.append(path.replace(".*", "/nowhere"))
    return found


@dataclass(frozen=True, slots=True)
class Request:
    """One request, and the cookies that come with it beside one's own."""

    method: str
    path: str
    body: bytes | None
    headers: dict[str, str]
    cookies: dict[str, str]

    def sent(self, visitor: Visitor) -> Answer:
        """Let a visitor send it, whose cookies are as before afterwards."""
        kept = dict(visitor.cookies)
        visitor.cookies |= self.cookies
        answer = visitor.request(self.method, self.path, self.body, **self.headers)
        visitor.cookies = kept
        return answer


def malformed(chance: random.Random, token: str) -> Request:
    """Return a malformed request; most carry a good ``token``, to get past the first door."""
    query = "&".join(f"{chance.choice(_QUERIES)}={_escaped(b'en', chance)}" for _ in range(2))
    body = "&".join(f"{name}={_escaped(b'people', chance)}" for name in _FIELDS).encode()
    method = chance.choice(("GET", "POST"))
    cookies = {"workbench_participant": _header(_BADGE, chance)}
    headers = {"Content_Type": chance.choice(_FORMS), "Accept_Language": _header(b"es-MX,es;q=0.8,en", chance)}
    if chance.random() < 0.7:
        headers["X_XSRFToken"] = token
    if chance.random() < 0.3:
        cookies["_xsrf"] = _header(_TOKEN, chance)
    sent = broken_bytes(body, chance) if chance.random() < 0.5 else body
    path = f"{chance.choice(addresses())}?{query}"
    return Request(method, path, sent if method == "POST" else None, headers, cookies)


def _escaped(sound: bytes, chance: random.Random) -> str:
    return quote_from_bytes(broken_bytes(sound, chance) if chance.random() < 0.6 else sound)[:2000]


def _header(sound: bytes, chance: random.Random) -> str:
    """Return broken bytes as a header can carry them."""
    return "".join(chr(byte) for byte in broken_bytes(sound, chance)[:500] if byte >= 0x20 and byte != 0x7F)
