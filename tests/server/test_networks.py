"""Which addresses phones are offered: of every network the machine is on, the likeliest first (R2)."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from workbench.reach import Way
from workbench.server import address, interface
from workbench.server.address import here, local_name, ways_of
from workbench.server.interface import ranked, reachable
from workbench.settings import Settings

ROOT = Path(__file__).resolve().parents[2]


def network(name: str, *hosts: str) -> list[str]:
    """Return the commands for an interface that is up, with something at its other end, and has those addresses."""
    added = [f"addr add {host} dev {name}{' nodad' if ':' in host else ''}" for host in hosts]
    return [f"link add {name} type veth peer name {name}-far", f"link set {name}-far up", f"link set {name} up", *added]


HOTSPOT, JOINED = network("wlan0", "10.42.0.1/24"), network("wlan1", "192.168.1.23/24")
VPN = network("tun0", "10.8.0.2/24")
DOCKER = ["link add docker0 type bridge", "link set docker0 up", "addr add 172.17.0.1/16 dev docker0"]
THROUGH_VPN = ["route add default via 10.8.0.1 dev tun0"]
BOTH_VERSIONS = network("eth0", "192.168.5.5/24", "2001:db9::5/64", "fd12:3456::5/64")
CASES: dict[str, tuple[list[str], str, list[str]]] = {
    "a hotspot without a route": (HOTSPOT, "", ["http://10.42.0.1:80"]),
    "a VPN that holds the route": (
        JOINED + VPN + THROUGH_VPN,
        "",
        ["http://192.168.1.23:80", "http://10.8.0.2:80"],
    ),
    "Docker alone": (DOCKER, "", ["http://172.17.0.1:80"]),
    "Docker beside a cable": (
        DOCKER + network("enp3s0", "192.168.7.7/24"),
        "",
        ["http://192.168.7.7:80", "http://172.17.0.1:80"],
    ),
    "a Wi-Fi joined and a hotspot": (JOINED + HOTSPOT, "", ["http://10.42.0.1:80", "http://192.168.1.23:80"]),
    "none": ([], "", []),
    "version 6 alone": (
        network("eth0", "fd12:3456::5/64", "fe80::5/64"),
        "",
        ["http://[fd12:3456::5]:80"],
    ),
    "both versions": (
        BOTH_VERSIONS,
        "",
        ["http://192.168.5.5:80", "http://[fd12:3456::5]:80", "http://[2001:db9::5]:80"],
    ),
    "both versions, listening at one": (BOTH_VERSIONS, "0.0.0.0", ["http://192.168.5.5:80"]),
    "a network that is switched off": ([*HOTSPOT, "link set wlan0 down"], "", []),
    "one address alone, of two": (JOINED + HOTSPOT, "192.168.1.23", ["http://192.168.1.23:80"]),
}


def apart() -> list[str]:
    """Return what begins a program with networks of its own; skips the test where that is not to be had."""
    if sys.platform != "linux" or not shutil.which("unshare") or not shutil.which("ip"):
        pytest.skip("networks of its own need Linux with unshare and ip (util-linux, iproute2)")
    command = ["unshare", "--net", *([] if os.geteuid() == 0 else ["--map-root-user"])]
    tried = subprocess.run(
        [*command, "ip", "link", "add", "tried0", "type", "veth", "peer", "name", "tried1"],
        capture_output=True,
        check=False,
    )
    if tried.returncode:
        pytest.skip(f"no networks of one's own are allowed here: {tried.stderr.decode().strip()}")
    return command


@cache
def offered() -> dict[str, list[str]]:
    """Return what is offered in each case, found by one program that makes one network after the other."""
    wanted = json.dumps({name: (commands, listening) for name, (commands, listening, _) in CASES.items()})
    program = [sys.executable, "-m", "tests.server.networks", wanted]
    found = subprocess.run([*apart(), *program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert found.returncode == 0, found.stderr
    told: dict[str, list[str]] = json.loads(found.stdout)
    return told


@pytest.mark.parametrize("case", CASES)
def test_every_network_of_the_machine_is_offered_the_likeliest_first(case: str) -> None:
    """On real interfaces, with and without a route: no address of the machine alone, and none of one link alone."""
    assert offered()[case] == CASES[case][2]


def told(host: str, netmask: str = "255.255.255.0") -> SimpleNamespace:
    """Return an address as psutil tells it."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return SimpleNamespace(family=family, address=host, netmask=None if ":" in host else netmask)


def state(flags: str = "up,running", *, isup: bool = True) -> SimpleNamespace:
    """Return an interface's state as psutil tells it; Windows tells no flags."""
    return SimpleNamespace(flags=flags, isup=isup)


@pytest.mark.parametrize(
    ("networks", "order"),
    [
        (
            {
                "vEthernet (WSL (Hyper-V firewall))": "172.30.0.1",
                "OpenVPN Wintun": "10.9.0.6",
                "Ethernet 2": "192.168.0.20",
                "Wi-Fi": "192.168.0.21",
                "Conexión de área local* 10": "192.168.137.1",
            },
            ["192.168.137.1", "192.168.0.21", "192.168.0.20", "172.30.0.1", "10.9.0.6"],
        ),
        (
            {"utun4": "10.8.0.2", "bridge100": "192.168.2.1", "en0": "192.168.1.9"},
            ["192.168.1.9", "192.168.2.1", "10.8.0.2"],
        ),
        ({"wwan0": "10.177.3.4", "usb0": "192.168.42.17"}, ["192.168.42.17", "10.177.3.4"]),
        ({"eth0": "169.254.7.7", "lo": "127.0.0.1", "wlan0": "203.0.113.4"}, ["203.0.113.4"]),
    ],
)
def test_networks_are_known_by_the_names_that_systems_give_them(networks: dict[str, str], order: list[str]) -> None:
    """Those of Windows, macOS and Linux; link-local addresses are left out."""
    found = ranked({name: [told(host)] for name, host in networks.items()}, {}, [])
    assert [one.host for one in found] == order


def test_a_point_to_point_network_is_a_tunnel_whatever_its_name() -> None:
    """The system's own word counts more than a name that says nothing."""
    networks = {"corp0": [told("10.1.1.1")], "net0": [told("10.2.2.2")]}
    found = ranked(networks, {"corp0": state("up,pointopoint,running"), "net0": state()}, ["10.1.1.1"])
    assert [(one.host, one.kind) for one in found] == [("10.2.2.2", "other"), ("10.1.1.1", "tunnel")]


def test_what_is_switched_off_is_left_out_and_what_is_idle_comes_later() -> None:
    """A cable that is pulled out may be put in again; Windows says of both that they are not up."""
    networks = {
        name: [told(host)] for name, host in {"eth0": "10.0.0.1", "eth1": "10.0.0.2", "eth2": "10.0.0.3"}.items()
    }
    states = {"eth0": state("up", isup=False), "eth1": state(), "eth2": state("broadcast")}
    assert [one.host for one in ranked(networks, states, [])] == ["10.0.0.2", "10.0.0.1"]
    assert ranked({"Ethernet": [told("10.0.0.1")]}, {"Ethernet": state("", isup=False)}, []) == []


def test_where_networks_may_not_be_listed_the_systems_own_choice_is_offered(monkeypatch: pytest.MonkeyPatch) -> None:
    """Some phones forbid programs to list their networks."""

    def forbidden() -> dict[str, Any]:
        raise PermissionError

    monkeypatch.setattr(interface.psutil, "net_if_addrs", forbidden)
    monkeypatch.setattr(interface, "routed", lambda: ["192.168.1.5", "127.0.0.1"])
    assert [one.host for one in interface.addresses()] == ["192.168.1.5"]


@pytest.mark.parametrize("host", ["127.0.0.1", "::1", "fe80::1%wlan0", "169.254.3.3", "0.0.0.0", "ff02::1", "words"])
def test_what_other_devices_cannot_reach_is_no_address_for_them(host: str) -> None:
    """Neither the machine itself, nor a link's own, nor nonsense."""
    assert not reachable(host)


def test_a_server_for_this_machine_alone_offers_nothing() -> None:
    """Nobody else could come in; where it is reached here is known all the same."""
    alone = Settings(address="127.0.0.1", port=80)
    assert (ways_of(alone), here(alone)) == ((), "http://127.0.0.1:80")
    assert here(Settings(address="::1", port=80)) == "http://[::1]:80"


def test_a_public_address_is_the_only_way() -> None:
    """Behind a proxy the machine's own addresses lead nowhere."""
    behind = Settings(public_url="https://example.org/workshop/")
    assert [way.url for way in ways_of(behind)] == [here(behind)] == ["https://example.org/workshop"]


@pytest.mark.parametrize(
    ("found", "name"),
    [("192.168.1.5", "laptop.local"), ("127.0.1.1", ""), ("198.51.100.1", ""), (None, "")],
)
def test_a_name_is_offered_only_where_it_leads_to_an_address_of_the_machine(
    monkeypatch: pytest.MonkeyPatch, found: str | None, name: str
) -> None:
    """A name that nobody answers for, or somebody else, or that means the machine itself, is worse than none."""

    def asked(*_: Any, **__: Any) -> list[Any]:
        if found is None:
            raise socket.gaierror
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (found, 0))]

    monkeypatch.setattr(address.socket, "gethostname", lambda: "Laptop.home")
    monkeypatch.setattr(address.socket, "getaddrinfo", asked)
    assert local_name([Way("http://192.168.1.5:80", "wifi")]) == name


def test_a_name_stands_last(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not every phone can look it up; where there is no address there is none to lead to."""
    wifi = interface.Address("10.42.0.1", interface.Kind.WIFI, "wlan0")
    monkeypatch.setattr(address, "addresses", lambda: [wifi])
    assert [way.url for way in ways_of(Settings(port=80), "a.local")] == ["http://10.42.0.1:80", "http://a.local:80"]
    monkeypatch.setattr(address, "addresses", list)
    assert ways_of(Settings(port=80), "a.local") == ()
