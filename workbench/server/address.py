"""Which addresses of this machine phones in the same room can type: found without asking anything outside."""

from __future__ import annotations

import ipaddress
import socket
import time
from functools import lru_cache

_KEPT_SECONDS = 5.0
# Addresses set aside for documentation: nothing is sent to them, but connecting a datagram socket makes the system
# choose the local address it would use, which is the one others on the network see.
_PROBES = (("192.0.2.1", socket.AF_INET), ("2001:db8::1", socket.AF_INET6))


def lan_addresses() -> list[str]:
    """Addresses of this machine that devices on the local network can reach, the likeliest first; may be empty.

    Asked of the system once in some seconds: it may take a while where names are looked up in a network.
    """
    return list(_lan_addresses(int(time.monotonic() / _KEPT_SECONDS)))


@lru_cache(maxsize=1)
def _lan_addresses(_moment: int) -> tuple[str, ...]:
    found = [address for probe, family in _PROBES if (address := _route_to(probe, family))]
    found += _named_addresses()
    return tuple(dict.fromkeys(address for address in found if _reachable(address)))


def urls(port: int, public_url: str = "") -> list[str]:
    """Base URLs, without a trailing slash: the public one, or else one per address and localhost at the end."""
    if public_url:
        return [public_url.rstrip("/")]
    hosts = [f"[{address}]" if ":" in address else address for address in lan_addresses()]
    return [f"http://{host}:{port}" for host in [*hosts, "localhost"]]


def _route_to(probe: str, family: socket.AddressFamily) -> str | None:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as sock:
            sock.connect((probe, 9))
            return str(sock.getsockname()[0])
    except OSError:
        return None


def _named_addresses() -> list[str]:
    try:
        entries = socket.getaddrinfo(socket.gethostname(), None)
    except OSError:
        return []
    return [str(entry[4][0]) for entry in entries]


def _reachable(address: str) -> bool:
    try:
        parsed = ipaddress.ip_address(address.split("%", maxsplit=1)[0])
    except ValueError:
        return False
    return not (parsed.is_loopback or parsed.is_unspecified or parsed.is_link_local or parsed.is_multicast)
