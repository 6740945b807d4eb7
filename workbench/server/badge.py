"""The signed cookie that says who a browser is: one for participants, one for facilitators, so both fit."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import tornado.web

if TYPE_CHECKING:
    from workbench.server.visit import VisitHandler

DAYS = 30
MOST = 24
"""Plans of which one browser may hold the facilitator's badge."""
_BETWEEN = "."


class Badge(StrEnum):
    """The two kinds, each the name of its cookie. The name is part of what is signed: one cannot pass for the other."""

    PARTICIPANT = "workbench_participant"
    FACILITATOR = "workbench_facilitator"


def give(handler: VisitHandler, badge: Badge, *participants: str) -> None:
    """Set the cookie: out of reach of scripts, not sent from other sites, only over https where the page came by it.

    Whoever facilitates several plans is somebody else in each: ``participants`` are all of them, the newest first.
    """
    secure = handler.site.settings.secure or handler.request.protocol == "https"
    path = handler.site.settings.cookie_path
    handler.set_signed_cookie(
        badge.value,
        _BETWEEN.join(participants[:MOST]),
        expires_days=DAYS,
        path=path,
        httponly=True,
        samesite="Lax",
        secure=secure,
    )


def held(handler: tornado.web.RequestHandler, badge: Badge) -> list[str]:
    """The participant ids in the cookie, the newest first; none if it is missing, expired or not signed by us."""
    value = handler.get_signed_cookie(badge.value, max_age_days=DAYS)
    return [one for one in value.decode("ascii", "ignore").split(_BETWEEN) if one][:MOST] if value else []


def take_back(handler: VisitHandler, badge: Badge) -> None:
    """Remove the cookie."""
    handler.clear_cookie(badge.value, path=handler.site.settings.cookie_path)
