"""How the server is reached, while networks come and go (R2)."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from workbench.reach import AddressGone, Entrance, Reach, Way
from workbench.server import way_watch
from workbench.server.way_watch import WayWatch, forget_choice
from workbench.settings import Settings

WIFI, CABLE = Way("http://10.42.0.1:80", "wifi", "wlan0"), Way("http://192.168.1.5:80", "ethernet", "eth0")
PROXY = "http://workshop.example"


class Machine:
    """A machine whose networks a test changes, and what the server told its rooms."""

    def __init__(self, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.ways: tuple[Way, ...] = (WIFI, CABLE)
        self.told: list[Reach] = []
        self.settings = Settings(data_dir=folder, port=80)
        monkeypatch.setattr(way_watch, "ways_of", lambda _settings, _name: self.ways)
        self.watch = WayWatch(self.settings, self.told.append)

    def have(self, *ways: Way) -> Reach:
        """Let the machine have those ways; return what is told of it."""
        self.ways = ways
        self.watch.look()
        return self.watch.reach


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A machine on two networks."""
    made = Machine(tmp_path, monkeypatch)
    made.watch.look()
    return made


def test_rooms_are_told_what_changes_and_nothing_else(machine: Machine) -> None:
    """A network that comes or goes is told once, and so is a choice; looking alone tells nothing."""
    machine.watch.look()
    machine.have(CABLE)
    machine.have(CABLE)
    machine.watch.choose(CABLE.url)
    machine.watch.choose(CABLE.url)
    assert [(reach.ways, reach.chosen) for reach in machine.told] == [
        ((WIFI, CABLE), ""),
        ((CABLE,), ""),
        ((CABLE,), CABLE.url),
    ]


def test_what_was_chosen_and_is_gone_is_said_and_shown_again_when_it_is_back(machine: Machine) -> None:
    """Meanwhile the best of the others is shown, and a network that is new is offered."""
    entrance, fresh = Entrance(), Way("http://172.20.1.1:80", "wifi", "wlan1")
    machine.watch.choose(WIFI.url)
    entrance.take(machine.have(CABLE, fresh))
    assert (entrance.reach.gone, entrance.shown("")) == (WIFI.url, CABLE.url)
    assert entrance.ways("") == (CABLE, fresh)
    entrance.take(machine.have(CABLE, WIFI))
    assert (entrance.reach.gone, entrance.shown("")) == ("", WIFI.url)


def test_the_address_somebody_came_by_is_shown_until_another_is_chosen(machine: Machine) -> None:
    """It works for at least one device; an address of the machine's that has gone works for none."""
    entrance = Entrance()
    entrance.take(machine.watch.reach)
    assert [entrance.shown(came_by) for came_by in ("", CABLE.url, PROXY)] == [WIFI.url, CABLE.url, PROXY]
    assert PROXY in [way.url for way in entrance.ways(PROXY)]
    entrance.take(machine.have(WIFI))
    assert [entrance.shown(came_by) for came_by in (CABLE.url, PROXY)] == [WIFI.url, PROXY]
    entrance.take(machine.have())
    assert [entrance.shown(came_by) for came_by in ("", CABLE.url)] == ["http://localhost:80"] * 2
    machine.watch.choose(WIFI.url)
    entrance.take(machine.have(CABLE, WIFI))
    assert entrance.shown(PROXY) == WIFI.url


def test_the_address_of_a_proxy_can_be_chosen_for_everybody(machine: Machine) -> None:
    """It is none of the machine's, so nobody can tell that it is gone."""
    machine.watch.choose(PROXY)
    assert machine.have(CABLE).gone == ""
    assert [way.url for way in machine.watch.reach.ways] == [CABLE.url, PROXY]


def test_only_what_is_offered_can_be_chosen(machine: Machine) -> None:
    """An address of somebody's own making, on everybody's wall, would lead the room elsewhere."""
    asked: list[str] = []
    entrance = Entrance(asked.append)
    entrance.take(machine.watch.reach)
    entrance.choose(CABLE.url, "")
    for url in ("http://elsewhere.example", "", PROXY):
        with pytest.raises(AddressGone):
            entrance.choose(url, "")
    entrance.choose(PROXY, PROXY)
    assert asked == [CABLE.url, PROXY]


def test_a_choice_outlives_the_server_and_not_the_workbench(machine: Machine) -> None:
    """A server that dies is followed by another that shows the same; one started anew begins without a choice."""

    async def begun() -> tuple[str, str]:
        looked = asyncio.Event()
        watch = WayWatch(machine.settings, lambda reach: looked.set() if reach.ways else None)
        watching = asyncio.create_task(watch.watch())
        await asyncio.wait_for(looked.wait(), 60)
        watching.cancel()
        return watch.reach.chosen, watch.reach.gone

    machine.watch.choose(CABLE.url)
    assert asyncio.run(begun()) == (CABLE.url, "")
    machine.have(WIFI)
    assert asyncio.run(begun()) == (CABLE.url, CABLE.url)
    forget_choice(machine.settings)
    assert asyncio.run(begun()) == ("", "")


def test_how_the_server_is_reached_survives_the_way_to_a_room() -> None:
    """Frames carry plain data."""
    reach = Reach("http://localhost:80", (WIFI, CABLE), WIFI.url)
    assert Reach.of(reach.plain()) == reach
