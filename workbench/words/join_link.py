"""The link by which people join a group, and its picture: on screens and on paper alike (R2)."""

from functools import lru_cache

import segno

from ogcore.plan.state import GroupCard


def join_url(card: GroupCard, public_url: str) -> str:
    """Return the link by which people join a group."""
    return f"{public_url}/join?code={card.code}"


@lru_cache(maxsize=512)
def qr_of(url: str) -> str:
    """Return the QR code of an address as SVG: milliseconds to make, and the same for as long as the workshop lasts."""
    return segno.make(url, error="m").svg_inline(border=2, dark="#1d2430", light="#ffffff", omitsize=True)
