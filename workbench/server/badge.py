"""The signed cookie that says who a browser is: one for participants, one for facilitators, so both fit."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

import tornado.web

if TYPE_CHECKING:
    from workbench.server.visit import VisitHandler

DAYS = 30


class Badge(StrEnum):
    """The two kinds, each the name of its cookie. The name is part of what is signed: one cannot pass for the other."""

    PARTICIPANT = "workbench_participant"
    FACILITATOR = "workbench_facilitator"


def give(handler: VisitHandler, badge: Badge, participant_id: str) -> None:
    """Set the cookie: out of reach of scripts, not sent from other sites, only over https where the page came by it."""
    secure = handler.site.settings.secure or handler.request.protocol == "https"
    path = handler.site.settings.cookie_path
    handler.set_signed_cookie(
        badge.value, participant_id, expires_days=DAYS, path=path, httponly=True, samesite="Lax", secure=secure
    )


def read(handler: tornado.web.RequestHandler, badge: Badge) -> str | None:
    """The participant id in the cookie; ``None`` if it is missing, expired or not signed by us."""
    value = handler.get_signed_cookie(badge.value, max_age_days=DAYS)
    return value.decode("ascii", "ignore") if value else None


def take_back(handler: VisitHandler, badge: Badge) -> None:
    """Remove the cookie."""
    handler.clear_cookie(badge.value, path=handler.site.settings.cookie_path)
