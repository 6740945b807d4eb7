"""Which addresses phones in the same room can type: found without asking anything outside."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterable
from urllib.parse import urlsplit

from workbench.reach import GIVEN, NAME, Way
from workbench.server.interface import Address, Kind, addresses
from workbench.settings import Settings

_EVERY, _EVERY_4, _EVERY_6 = "", "0.0.0.0", "::"  # noqa: S104 - compared, not listened on
EVERYWHERE = frozenset({_EVERY, _EVERY_4, _EVERY_6})
"""What listening at every address is called: of both versions, or of one."""
_THIS_MACHINE = frozenset({"localhost", "127.0.0.1", "::1"})


def ways_of(settings: Settings, name: str = "") -> tuple[Way, ...]:
    """Return the ways to a server that others can go, the likeliest first; ``name`` is one the machine is known by."""
    if settings.public_url:
        return (Way(settings.public_url, GIVEN),)
    found = _listened_on(settings.address)
    ways = tuple(Way(_url(address.host, settings.port), address.kind, address.interface) for address in found)
    return (*ways, Way(_url(name, settings.port), NAME)) if name and ways else ways


def here(settings: Settings) -> str:
    """Return the address of the server on its own machine."""
    if settings.public_url:
        return settings.public_url
    if settings.address in EVERYWHERE:
        return _url("localhost", settings.port)
    return _url(settings.address, settings.port)


def _listened_on(address: str) -> list[Address]:
    """Return the addresses of the machine at which the server answers."""
    if address in _THIS_MACHINE:
        return []
    found = addresses()
    if address == _EVERY:
        return found
    if address in (_EVERY_4, _EVERY_6):
        return [one for one in found if (":" in one.host) == (address == _EVERY_6)]
    return [one for one in found if one.host == address] or (
        [] if _is_number(address) else [Address(address, Kind.OTHER)]
    )


def _is_number(address: str) -> bool:
    try:
        ipaddress.ip_address(address)
    except ValueError:
        return False
    return True


def _url(host: str, port: int) -> str:
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def local_name(ways: Iterable[Way]) -> str:
    """Return the machine's name on the local network where it leads the way of one of ``ways``, else an empty text.

    May take seconds: it is asked for as any other device would ask, whom nobody may answer.
    """
    name = f"{socket.gethostname().partition('.')[0].lower()}.local"
    try:
        found = socket.getaddrinfo(name, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        return ""
    hosts = {urlsplit(way.url).hostname for way in ways}
    return name if hosts & {str(entry[4][0]) for entry in found} else ""
