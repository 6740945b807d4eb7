"""Finding a port nobody serves on yet."""

import errno
import socket
from operator import itemgetter
from typing import Any

from workbench.cli.failure import CommandFailure

_TRIES = 50
OWN_HOST = {"": "127.0.0.1", "0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 - looked up, not listened on
"""By which address a server answers on its own machine, where it listens at all of them."""
_NOT_OURS = frozenset({errno.EADDRNOTAVAIL, errno.EAFNOSUPPORT})


def first_free_port(address: str, port: int) -> int:
    """Return ``port`` or the next one that is free at ``address``.

    Raises OSError when the address is none of this machine's, CommandFailure when no port near by is free.
    """
    for candidate in range(port, min(port + _TRIES, 65_536)):
        if not is_listening(candidate) and _can_bind(address, candidate):
            return candidate
    raise CommandFailure("no_port", f"{address}:{port}–{port + _TRIES - 1}")


def is_listening(port: int, host: str = "127.0.0.1") -> bool:
    """Tell whether somebody on this machine answers on ``port``; one on 127.0.0.1 would hide ours on 0.0.0.0."""
    try:
        with socket.create_connection((host, port), timeout=0.5):
            return True
    except OSError:
        return False


def _can_bind(address: str, port: int) -> bool:
    """Tell whether a port is free at all addresses that are meant."""
    meant = socket.getaddrinfo(address or None, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)
    return all(_is_free(family, place) for family, _kind, _protocol, _name, place in sorted(meant, key=itemgetter(0)))


def _is_free(family: socket.AddressFamily, place: tuple[Any, ...]) -> bool:
    """Tell whether nobody has a port; a version of addresses that the system does not know is nobody's."""
    try:
        with socket.socket(family, socket.SOCK_STREAM) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            if family == socket.AF_INET6:
                probe.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
            probe.bind(place)
    except PermissionError:
        raise
    except OSError as error:
        if error.errno == errno.EAFNOSUPPORT and family == socket.AF_INET6:
            return True
        if error.errno is not None and error.errno in _NOT_OURS:
            raise
        return False
    return True
