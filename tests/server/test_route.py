"""The route table is the whole surface: everything in it declares whom it is for, nothing of Voila's shines through."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from voila.app import Voila

from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.server.conftest import Server
from workbench.server.app import INHERITED, WorkbenchApp
from workbench.server.route import ROUTES
from workbench.server.visit import Access
from workbench.settings import Settings

_KERNEL = "0" * 32


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> WorkbenchApp:
    """An application that has been set up but does not listen."""
    folder = tmp_path_factory.mktemp("app")
    settings = Settings(data_dir=folder)
    made = WorkbenchApp(settings, Workshop(open_store(settings.store_url)))
    made.initialize([])
    made.connection_dir = str(folder)
    made.init_settings()
    return made


def test_voila_asks_us_for_its_handlers(app: WorkbenchApp) -> None:
    """Canary: this Voila has the hook we answer, and serves exactly what the hook returns."""
    assert "self.app.add_handlers" in Path(Voila.start.__code__.co_filename).read_text()
    assert [spec[0] for spec in app.init_handlers()] == [route.pattern for route in ROUTES]


def test_every_address_of_voila_is_known_and_left_out(app: WorkbenchApp) -> None:
    """Canary: a new Voila with an address nobody has looked at fails here before it is served."""
    patterns = {
        re.sub(r"\(\?P<(kernel_id|path)>.*\)$|\(\?P<kernel_id>[^)]*\)", "%s", spec[0])
        for spec in app.inherited_handlers()
    }
    normal = {
        pattern.replace("(?P<path>", "").removesuffix("%s") if "api/kernels" not in pattern else pattern
        for pattern in patterns
    }
    assert normal == INHERITED


def test_every_route_declares_its_access() -> None:
    """No handler can be reached by a route that does not say whom it is for."""
    assert all(isinstance(route.access, Access) for route in ROUTES)
    assert ROUTES[-1].pattern == ".*"


@pytest.mark.parametrize("route", ROUTES, ids=lambda route: route.pattern)
def test_a_stranger_gets_only_what_is_public(server: Server, route: object) -> None:
    """Without a badge: public routes answer, the participants' page leads to the form, everything else is refused."""
    pattern, access = route.pattern, route.access  # type: ignore[attr-defined]
    path = (
        re.sub(r"\(\?P<kernel_id>[^)]*\)", _KERNEL, pattern).replace("(.*)", "x").replace("(brainstorm|", "brainstorm(")
    )
    path = re.sub(r"\(\?P<plan>[^)]*\)", "p", path)
    path = re.sub(r"\(.*\)", "", path.replace("([^/]{1,200})", "x")).replace(".*", "/nowhere")
    status = server.visitor().get(path + ("?notebook=workshop" if access is Access.KERNEL_OWNER else "")).status
    expected = {
        Access.PUBLIC: {200, 404},
        Access.PARTICIPANT: {302},
        Access.FACILITATOR: {403},
        Access.MEMBER: {403},
        Access.KERNEL_OWNER: {403},
    }
    assert status in expected[access]
