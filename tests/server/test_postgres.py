"""The whole server on PostgreSQL: the database goes away and comes back, and nobody is told of a failure."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ogcore.store import open_store
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from tests.postgres import PostgresServer
from tests.process import eventually
from tests.server.conftest import ROOT, Server, running
from tests.server.test_together import widget
from tests.server.visitor import Line

PEOPLE = 25


@pytest.fixture(scope="module")
def served(postgres: PostgresServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Server, str]]:
    """Give a server whose plans are in a database, and the database's address."""
    address = postgres.database()
    folder: Path = tmp_path_factory.mktemp("postgres")
    with running(folder, notebooks_dir=str(ROOT / "notebooks"), store_url=address) as server:
        yield server, address
    postgres.kill()
    postgres.start()


def _core(line: Line) -> str:
    """State the core problem, or find it."""
    tree = widget(line, "tree")
    line.intent(tree, "state_core_problem", {"text": "Dry taps"})
    return str(line.state(tree)["view"]["core"])


def test_a_change_reaches_a_full_group(served: tuple[Server, str]) -> None:
    """Twenty-four others see it, told by the one who wrote and by the database."""
    server, _ = served
    lines = [server.participant(0).enter() for _ in range(PEOPLE)]
    core, tree = _core(lines[0]), widget(lines[0], "tree")
    assert lines[0].intent(tree, "add_cause", {"of": core, "text": "The pump is old"})["ok"]
    for line in lines[1:]:
        line.until(lambda message: "The pump is old" in str(message))
    for line in lines:
        line.leave()


def test_an_outage_is_waited_out(served: tuple[Server, str], postgres: PostgresServer) -> None:
    """An intent gets no answer while the database is away; sent again it takes effect, once, and all see it."""
    server, address = served
    writer, reader = (server.participant(1).enter() for _ in range(2))
    core, tree = _core(writer), widget(writer, "tree")
    stopped = {"of": core, "text": "Said into the void"}
    postgres.stop()
    writer.custom(tree, {"kind": "intent", "op": "void", "intent": "add_cause", "data": stopped})
    assert all("void" not in str(message) for message in writer.barrier())
    page = server.participant_page()
    assert page.status == 503
    assert "Refresh" in page.headers
    postgres.start()

    def answered() -> bool:
        writer.custom(tree, {"kind": "intent", "op": "void", "intent": "add_cause", "data": stopped})
        acks = [message for message in writer.barrier() if '"op": "void"' in str(message).replace("'", '"')]
        return any("True" in str(message["content"]["data"]["content"].get("ok")) for message in acks)

    assert eventually(answered)
    reader.until(lambda message: "Said into the void" in str(message))
    store = open_store(address)
    tree_now = Workshop(store).group(_plan(store), server.known["groups"][1])[TreeState]
    assert [tree_now.text(node) for node in tree_now.ordered()].count("Said into the void") == 1
    store.close()
    for line in (writer, reader):
        line.leave()


def _plan(store: object) -> str:
    return Workshop(store).plans()[0].plan_id  # type: ignore[arg-type]
