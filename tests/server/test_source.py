"""Where a request comes from: the address that counts, and whose word is taken for it."""

from __future__ import annotations

import pytest
from tornado.httputil import HTTPHeaders, HTTPServerRequest, RequestStartLine

from workbench.server.source import counted, source_of
from workbench.settings import Settings, networks


class Connection:
    """What a request says of where it came in."""

    def __init__(self, peer: str) -> None:
        self.context = type("Context", (), {"remote_ip": peer, "protocol": "http"})()


def asked(peer: str, forwarded: str = "") -> HTTPServerRequest:
    """Return a request that came from ``peer``."""
    headers = HTTPHeaders({"Host": "hall", **({"X-Forwarded-For": forwarded} if forwarded else {})})
    line, connection = RequestStartLine("GET", "/", "HTTP/1.1"), Connection(peer)
    return HTTPServerRequest(start_line=line, headers=headers, connection=connection)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("address", "source"),
    [
        ("203.0.113.9", "203.0.113.9"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::/64"),
        ("fe80::1%wlan0", "fe80::/64"),
        ("::ffff:203.0.113.9", "203.0.113.9"),
        ("", ""),
    ],
)
def test_one_device_is_one_source(address: str, source: str) -> None:
    """An address of version 6 counts with the whole network that one device can take its addresses from."""
    assert counted(address) == source


@pytest.mark.parametrize(
    ("peer", "forwarded", "source"),
    [
        ("10.0.0.1", "203.0.113.9", "203.0.113.9"),
        ("10.0.0.1", "203.0.113.9, 10.0.0.2", "203.0.113.9"),
        ("10.0.0.1", "198.51.100.7, 203.0.113.9", "203.0.113.9"),  # the first was written by whoever asked
        ("10.0.0.1", "2001:db8:1:2::5", "2001:db8:1:2::/64"),
        ("10.0.0.1", "nonsense", "10.0.0.1"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("192.0.2.5", "203.0.113.9", "192.0.2.5"),
    ],
)
def test_only_a_proxy_that_is_trusted_is_believed(peer: str, forwarded: str, source: str) -> None:
    """The address a trusted proxy saw counts; what others write into the header does not."""
    assert source_of(asked(peer, forwarded), networks("10.0.0.0/8")) == source


def test_without_a_proxy_in_the_settings_none_is_believed() -> None:
    """Whoever serves the hall without a proxy counts people by the address they come from."""
    assert source_of(asked("127.0.0.1", "203.0.113.9"), Settings().trusted_proxies) == "127.0.0.1"


def test_proxies_are_named_in_the_environment() -> None:
    """Addresses and networks, with commas; what is neither names its variable."""
    named = Settings.from_environment({"WORKBENCH_TRUSTED_PROXY": "127.0.0.1, 2001:db8::/32"})
    assert [str(one) for one in named.trusted_proxies] == ["127.0.0.1/32", "2001:db8::/32"]
    with pytest.raises(ValueError, match="WORKBENCH_TRUSTED_PROXY"):
        Settings.from_environment({"WORKBENCH_TRUSTED_PROXY": "my-proxy"})
