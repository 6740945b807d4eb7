"""The signed cookie by which a browser is one device, whoever joins on it; it says nothing of anybody."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from workbench.server.badge import DAYS

if TYPE_CHECKING:
    from workbench.server.visit import VisitHandler

_DEVICE = "workbench_device"


def device_of(handler: VisitHandler) -> str | None:
    """Return which device a browser says it is, by a cookie of ours; None for one that came without."""
    value = handler.get_signed_cookie(_DEVICE, max_age_days=DAYS)
    return value.decode("ascii", "ignore") if value else None


def know_device(handler: VisitHandler) -> None:
    """Give a browser the cookie if it has none."""
    if device_of(handler) is None:
        secure = handler.site.settings.secure or handler.request.protocol == "https"
        path, name = handler.site.settings.cookie_path, secrets.token_hex(12)
        handler.set_signed_cookie(
            _DEVICE, name, expires_days=DAYS, path=path, httponly=True, samesite="Lax", secure=secure
        )
