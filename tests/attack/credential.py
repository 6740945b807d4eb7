"""Everything somebody may hold when they come to the door, honest or not."""

from __future__ import annotations

import time
from collections.abc import Callable

from tornado.web import create_signed_value

from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.server.conftest import SECRET_OF_THE_SERVER, Server
from tests.server.visitor import Visitor
from workbench.server.badge import DAYS, Badge
from workbench.settings import Settings

EXPIRED_DAYS = DAYS + 1
ANOTHER_KEY = "the-key-of-another-server"
Holder = Callable[[Server], Visitor]


def opened(server: Server) -> Workshop:
    """Return the server's workshop as whoever looks after the machine has it."""
    return Workshop(open_store(Settings(data_dir=server.data_dir).store_url))


def badge_of(visitor: Visitor) -> tuple[Badge, str]:
    """Return the kind of badge somebody has and the cookie itself."""
    kind = next(kind for kind in Badge if visitor.cookies.get(kind.value))
    return kind, visitor.cookies[kind.value]


def bearing(server: Server, kind: Badge, cookie: str) -> Visitor:
    """Return a new browser with that cookie alone."""
    visitor = server.visitor()
    visitor.cookies[kind.value] = cookie
    return visitor


def signed(kind: Badge, person: str, key: str = SECRET_OF_THE_SERVER, days_ago: float = 0) -> str:
    """Return a cookie signed with ``key`` so many days ago."""
    return create_signed_value(key, kind.value, person, clock=lambda: time.time() - 86_400 * days_ago).decode()


def somebody(server: Server, kind: Badge) -> tuple[Visitor, str]:
    """Return somebody with a good badge of that kind, and their id on the roll."""
    workshop = opened(server)
    if kind is Badge.FACILITATOR:
        person = workshop.facilitator(server.known["secret"])
    else:
        person = workshop.join(server.known["codes"][0], "Somebody", "people", "en")
    workshop.store.close()
    return bearing(server, kind, signed(kind, person.participant_id)), person.participant_id


def stranger_of_another_plan(server: Server, kind: Badge) -> Visitor:
    """Return somebody with a good badge of a plan that is not the one attacked."""
    workshop = opened(server)
    plan = workshop.create_plan("Somewhere else", "en")
    host = workshop.facilitator(plan.secret)
    code = workshop.add_group(host, "Elsewhere").code
    person = host if kind is Badge.FACILITATOR else workshop.join(code, "Somebody", "people", "en")
    workshop.store.close()
    return bearing(server, kind, signed(kind, person.participant_id))


def _worthless(kind: Badge) -> dict[str, Holder]:
    other = next(another for another in Badge if another is not kind)

    def person(server: Server) -> str:
        return somebody(server, kind)[1]

    return {
        "signed with another key": lambda s: bearing(s, kind, signed(kind, person(s), ANOTHER_KEY)),
        "expired": lambda s: bearing(s, kind, signed(kind, person(s), days_ago=EXPIRED_DAYS)),
        "without a signature": lambda s: bearing(s, kind, person(s)),
        "cut short": lambda s: bearing(s, kind, signed(kind, person(s))[:-9]),
        "with a changed letter": lambda s: bearing(s, kind, _changed(signed(kind, person(s)))),
        "of the other kind": lambda s: bearing(s, other, signed(kind, person(s))),
        "signed as the other kind": lambda s: bearing(s, other, signed(other, person(s))),
        "of nobody on the roll": lambda s: bearing(s, kind, signed(kind, "nobody")),
        "of no letters": lambda s: bearing(s, kind, signed(kind, "\x00\xff'; --")),
    }


def _changed(cookie: str) -> str:
    place = len(cookie) // 2
    return cookie[:place] + ("0" if cookie[place] != "0" else "1") + cookie[place + 1 :]


WORTHLESS: dict[str, Holder] = {
    "nothing": lambda server: server.visitor(),
    **{f"{kind.name} {what}": holder for kind in Badge for what, holder in _worthless(kind).items()},
}
"""What admits nobody anywhere."""
