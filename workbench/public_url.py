"""The address that people reach the workbench by where something stands before it: a proxy, a tunnel, a container."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ogcore.errors import OgError

_PATH = re.compile(r"(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*")


class UnusableAddress(OgError):
    """That is no address people could come in by."""

    code = "unusable_address"

    def __init__(self, address: str) -> None:
        super().__init__(address=address)


def public_url(text: str) -> str:
    """Return an address as it is used, without a slash at its end: ``https://host[:port][/path]``.

    Raises UnusableAddress for anything else: with a part of it missing or a part too many nobody could come in.
    """
    stripped = text.strip().rstrip("/")
    try:
        parts = urlsplit(stripped)
        whole = parts.scheme in ("http", "https") and parts.hostname and (parts.port is None or parts.port > 0)
    except ValueError as error:  # a port that is no number, half a bracket
        raise UnusableAddress(text) from error
    more = parts.query or parts.fragment or "@" in parts.netloc or set(stripped) & set("?# ")
    if not whole or more or not _PATH.fullmatch(parts.path):
        raise UnusableAddress(text)
    return stripped


def path_of(url: str) -> str:
    """Return the path an address leads to, as it stands before every path of ours; empty at the root."""
    return urlsplit(url).path


def origin_of(url: str) -> str:
    """Return what browsers call the origin of the pages at an address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}".lower()
