"""Where a request comes from, as far as it counts: one device, or the network that shares an address."""

from __future__ import annotations

import ipaddress

from tornado.httputil import HTTPServerRequest

from workbench.settings import Networks

_IPV6_NETWORK = 64
_LONGEST = 2_000


def source_of(request: HTTPServerRequest, proxies: Networks = ()) -> str:
    """Return what a request is counted under.

    ``X-Forwarded-For`` is believed as far as ``proxies`` have written it: of the addresses in it, the last that is not
    itself one of them. Whoever comes without such a proxy may write into it what they like.
    """
    address = request.remote_ip or ""
    said = request.headers.get("X-Forwarded-For", "")[-_LONGEST:]
    for before in reversed(said.split(",")):
        if not _is_one_of(address, proxies) or _parsed(before) is None:
            break
        address = before.strip()
    return counted(address)


def counted(address: str) -> str:
    """Return what is counted as one source: an address, of version 6 the network that one device has to itself."""
    parsed = _parsed(address)
    if parsed is None:
        return address
    if isinstance(parsed, ipaddress.IPv6Address):
        return str(ipaddress.ip_network((parsed, _IPV6_NETWORK), strict=False))
    return str(parsed)


def _is_one_of(address: str, proxies: Networks) -> bool:
    parsed = _parsed(address)
    return parsed is not None and any(parsed in network for network in proxies)


def _parsed(address: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        parsed = ipaddress.ip_address(address.strip().partition("%")[0])
    except ValueError:
        return None
    return (parsed.ipv4_mapped or parsed) if isinstance(parsed, ipaddress.IPv6Address) else parsed
