"""A room's pages go with the server's networks: what the code shows is chosen on one desk and seen on every wall."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from tests.room.hall import Hall, hall
from workbench.reach import Way
from workbench.room.frame import Kind

DESK = "from workbench.pages import facilitator\nfacilitator.show()"
WALL = "from workbench.pages import projector\nprojector.show()"
WIFI, CABLE = Way("http://10.42.0.1:8", "wifi", "wlan0"), Way("http://192.168.1.5:8", "ethernet", "eth0")


def told(room: Hall, *ways: Way, chosen: str = "") -> None:
    """Let the server say how it is reached."""
    room.reach = replace(room.reach, ways=ways, chosen=chosen)
    room.tell(Kind.REACH, 0, json.dumps(room.reach.plain()).encode())


def test_what_is_chosen_on_the_desk_is_on_every_wall_and_missed_when_it_is_gone(tmp_path: Path) -> None:
    """The choice goes to the server and comes back to all; nobody has to load a page again."""
    with hall(tmp_path, desk=DESK, wall=WALL) as room:
        desk, wall = room.enter("desk", room.facilitator), room.enter("wall", room.facilitator)
        control, strip = desk.widget(_asset="control"), wall.widget(_asset="strip")
        assert desk.state(control)["view"]["ways"]["shown"] == WIFI.url
        told(room, WIFI, CABLE)
        offers = desk.next_view(lambda view: len(view.get("ways", {}).get("offers", ())) > 1)["ways"]["offers"]
        assert [offer["label"] for offer in offers] == ["Wi-Fi · wlan0", "network cable · eth0"]

        refused = desk.intent(control, "show_address", {"address": "http://elsewhere.example"})
        assert refused["error"]["code"] == "address_gone"
        assert desk.intent(control, "show_address", {"address": CABLE.url})["ok"]
        assert room.next(Kind.SHOW, 0).decode() == CABLE.url
        told(room, WIFI, CABLE, chosen=CABLE.url)
        door = wall.next_view(lambda view: view.get("join", {}).get("address") == "192.168.1.5:8")["join"]
        assert door["url"].startswith(f"{CABLE.url}/join?code=")
        assert desk.next_view(lambda view: view.get("ways", {}).get("shown") == CABLE.url)["ways"]["gone"] == ""

        told(room, WIFI, chosen=CABLE.url)
        missed = desk.next_view(lambda view: view.get("ways", {}).get("gone"))["ways"]
        assert (missed["gone"], missed["shown"]) == ("192.168.1.5:8", WIFI.url)
        assert wall.next_view(lambda view: view.get("join", {}).get("address") == "10.42.0.1:8")
        told(room, chosen=CABLE.url)
        assert desk.next_view(lambda view: view.get("ways", {}).get("alone"))["ways"]["shown"] == "http://localhost:8"
        assert wall.state(strip)["view"]["join"]["address"] == "localhost:8"
