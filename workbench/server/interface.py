"""The networks this machine is on, and which of them phones are likeliest to be on as well."""

from __future__ import annotations

import ipaddress
import re
import socket
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

import psutil


class Kind(StrEnum):
    """What sort of network an interface leads to, the likeliest to have phones on it first."""

    WIFI = "wifi"
    ETHERNET = "ethernet"
    OTHER = "other"
    BRIDGE = "bridge"
    TUNNEL = "tunnel"


_ORDER = tuple(Kind)
_NAMES = (
    (
        Kind.TUNNEL,
        re.compile(
            r"(tun|tap|utun|feth|ppp|wg|ipsec|gif|stf|gre|sit|ip6tnl|zt|nordlynx|proton|wwan|rmnet|pdp_ip)"
            r"|.*(vpn|wintun|wireguard|zerotier|tailscale|tap-windows|warp)"
        ),
    ),
    (
        Kind.BRIDGE,
        re.compile(
            r"(br\d|br-|bridge|docker|virbr|veth|vmnet|vnet|vboxnet|vethernet|lxc|lxd|podman|cni|flannel|cali|kube)"
            r"|.*(virtualbox|vmware|hyper-v|wsl)"
        ),
    ),
    # Windows gives the adapter of its own hotspot the name of a local connection with a star
    (Kind.WIFI, re.compile(r"(wl|wi-?fi|ath\d|ap\d|ra\d)|.*(wireless|inalámbrica|\* ?\d+$)")),
    (Kind.ETHERNET, re.compile(r"(eth|en[opsx]|em\d|lan\d|usb\d)")),
)
"""Kinds by the names that Linux, macOS and Windows give; of ``en0`` a Mac does not say whether it is Wi-Fi or cable."""
# Addresses set aside for documentation: nothing is sent to them, but connecting a datagram socket makes the system
# choose the local address it would use.
_PROBES = (("192.0.2.1", socket.AF_INET), ("2001:db8::1", socket.AF_INET6))


@dataclass(frozen=True, slots=True)
class Address:
    """An address of this machine: of what ``kind`` its network is and through which ``interface`` it is reached."""

    host: str
    kind: Kind
    interface: str = ""


class Told(Protocol):
    """What psutil tells of an address."""

    family: int
    address: str
    netmask: str | None


class State(Protocol):
    """What psutil tells of an interface; Windows tells no ``flags``."""

    isup: bool
    flags: str


def addresses() -> list[Address]:
    """Return every address that devices on some network could use, the likeliest first; may be empty."""
    try:
        told, states = psutil.net_if_addrs(), psutil.net_if_stats()
    except (OSError, psutil.Error):  # some phones forbid it: what the system would send from is known even so
        told, states = {}, {}
    return ranked(told, states, routed())


def routed() -> list[str]:
    """Return the addresses this machine would send from to somewhere far away."""
    return [host for probe, family in _PROBES if (host := _route_to(probe, family))]


def ranked(told: Mapping[str, Sequence[Told]], states: Mapping[str, State], routed: Sequence[str]) -> list[Address]:
    """Sort what the system tells: Wi-Fi and cable before bridges and tunnels, a hotspot of this machine's own first."""
    found = dict(_found(told, states, routed))
    for host in routed:
        if reachable(host) and host not in {address.host for address in found}:
            found[Address(host, Kind.OTHER)] = (_ORDER.index(Kind.OTHER), 0, ":" in host, 1, 0, 0)
    return sorted(found, key=lambda address: (found[address], ipaddress.ip_address(address.host).packed))


def _found(
    told: Mapping[str, Sequence[Told]], states: Mapping[str, State], routed: Sequence[str]
) -> Iterator[tuple[Address, tuple[int, ...]]]:
    for interface, entries in told.items():
        state = states.get(interface)
        if state is not None and _is_down(state):
            continue
        kind, idle = _kind(interface, state), state is not None and not state.isup
        for entry in entries:
            if entry.family not in (socket.AF_INET, socket.AF_INET6) or not reachable(entry.address):
                continue
            parsed = ipaddress.ip_address(entry.address)
            order = (
                _ORDER.index(kind),
                idle,
                isinstance(parsed, ipaddress.IPv6Address),
                not (kind is Kind.WIFI and _is_first(entry)),
                not parsed.is_private,
                entry.address not in routed,
            )
            yield Address(entry.address, kind, interface), order


def _kind(interface: str, state: State | None) -> Kind:
    name = interface.lower()
    kind = next((kind for kind, names in _NAMES if names.match(name)), Kind.OTHER)
    return Kind.TUNNEL if state is not None and "pointopoint" in state.flags else kind


def _is_down(state: State) -> bool:
    """Tell whether an interface is switched off; one without a cable or a guest is not."""
    return "up" not in state.flags.split(",") if state.flags else not state.isup


def _is_first(entry: Told) -> bool:
    """Tell whether an address is the first of its network: whoever has it gives the others theirs."""
    if not entry.netmask or ":" in entry.address:
        return False
    network = ipaddress.ip_network(f"{entry.address}/{entry.netmask}", strict=False)
    return ipaddress.ip_address(entry.address) == network.network_address + 1


def reachable(host: str) -> bool:
    """Tell whether other devices could reach an address: not the machine itself, and not with an interface's name."""
    try:
        parsed = ipaddress.ip_address(host)
    except ValueError:
        return False
    scoped = "%" in host  # a link-local address, which is another one on every interface
    return not (scoped or parsed.is_loopback or parsed.is_unspecified or parsed.is_link_local or parsed.is_multicast)


def _route_to(probe: str, family: socket.AddressFamily) -> str | None:
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as sock:
            sock.connect((probe, 9))
            return str(sock.getsockname()[0])
    except OSError:
        return None
