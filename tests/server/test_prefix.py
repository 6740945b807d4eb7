"""Below a path of another host: all of the workbench is there, whether a proxy takes the path off or passes it on."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
import websocket

from tests.server.conftest import Server, running
from tests.server.visitor import Line, Visitor

PREFIX = "/town/workshop"
PUBLIC = f"http://example.org{PREFIX}"


@pytest.fixture(scope="module")
def below(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server that people reach below a path."""
    with running(tmp_path_factory.mktemp("below"), public_url=PUBLIC, max_rooms=1) as server:
        yield server


@pytest.fixture(params=["passed on", "taken off"])
def path(request: pytest.FixtureRequest) -> str:
    """What the proxy leaves of the path."""
    return PREFIX if request.param == "passed on" else ""


def places(text: str) -> set[str]:
    """Return the addresses of this host that a page leads to or loads."""
    return set(re.findall(r'(?:href|src|action|"base"|"ordinary")(?:=|: )"(/[^"]*)"', text))


def joined(server: Server, path: str) -> tuple[Visitor, list[str]]:
    """Return somebody who has joined through the proxy, and the cookies they were given."""
    visitor, code = server.visitor(), server.known["codes"][0]
    form = visitor.get(f"{path}/join?code={code}")
    assert places(form.text)
    fields = {"_xsrf": visitor.cookies["_xsrf"], "code": code, "name": "Ana", "sector": "people", "language": "en"}
    answer = visitor.request(
        "POST", f"{path}/join", urlencode(fields).encode(), Content_Type="application/x-www-form-urlencoded"
    )
    assert (answer.status, answer.headers["Location"]) == (303, f"{PREFIX}/workshop")
    return visitor, [*form.headers.get_all("Set-Cookie"), *answer.headers.get_all("Set-Cookie")]


def test_pages_forms_and_files_lead_below_the_path(below: Server, path: str) -> None:
    """Of every page of the door and of the workshop; what they load is there."""
    visitor, cookies = joined(below, path)
    assert len(cookies) == 3
    assert all(f"Path={PREFIX};" in f"{cookie};" for cookie in cookies)
    roots = (
        "/",
        f"/join?code={below.known['codes'][0]}",
        "/leave",
        "/workshop",
        "/nowhere",
        f"/f/{below.known['secret']}",
    )
    pages = [visitor.get(path + page) for page in roots]
    assert [page.status for page in pages] == [200, 200, 200, 200, 404, 200]
    found = set().union(*(places(page.text) for page in pages))
    assert [place for place in found if not place.startswith(f"{PREFIX}/")] == []
    loaded = {place for place in found if "/static/" in place}
    assert len(loaded) == 4
    assert {visitor.get(path + place.removeprefix(PREFIX)).status for place in loaded} == {200}
    assert visitor.get(PREFIX).status == 200
    assert below.visitor().get(f"{path}/workshop").headers["Location"] == f"{PREFIX}/join"
    assert visitor.get(f"{path}/download/context.txt").status == 403


def test_the_line_is_taken_from_the_address_people_come_by(below: Server, path: str) -> None:
    """Also where the proxy asks for it in the name of another host; another site is refused as ever."""
    visitor, _ = joined(below, path)
    kernel = uuid.uuid4().hex
    asked = f"ws://127.0.0.1:{below.port}{path}/api/kernels/{kernel}/channels?notebook=workshop"
    cookie = "; ".join(f"{name}={value}" for name, value in visitor.cookies.items())
    line = Line(websocket.create_connection(asked, cookie=cookie, origin="http://example.org", timeout=60), kernel)
    assert line.hear()["workbench"] == "page"
    line.leave()
    with pytest.raises(websocket.WebSocketBadStatusException):
        websocket.create_connection(asked, cookie=cookie, origin="http://elsewhere.example", timeout=60)


def test_a_form_from_a_browser_that_keeps_no_cookies_is_answered_with_why(below: Server) -> None:
    """And with what can be done; it is no door of somebody else's. Over https alone: where to go instead."""
    fields = urlencode({"_xsrf": "x", "code": below.known["codes"][0]}).encode()
    for page in ("/join", f"/f/{below.known['secret']}", "/leave"):
        answer = below.visitor().request("POST", page, fields, Content_Type="application/x-www-form-urlencoded")
        assert answer.status == 403
        assert "This browser keeps no cookies" in answer.text
        assert "not yours" not in answer.text
