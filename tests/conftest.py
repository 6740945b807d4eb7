"""What all tests share."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser

from ogcore.store import Store
from tests.builders import file_store
from tests.chromium import Chromium
from tests.postgres import PostgresServer
from tests.process import keep_ignored_interrupts_to_ourselves
from tests.turn import in_turn
from workbench.server.lean_import import leave_out

leave_out()  # before a test file brings jsonschema, for whose grammar every process of tests would work for seconds
keep_ignored_interrupts_to_ourselves()
settings.register_profile("workbench", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("workbench")

_chromium = Chromium()


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Iterator[object]:
    """Look for no garbage while tests are found, nor ever after among what was found: it stays until the end."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what takes long begin first, so that nobody waits at the end for one long file."""
    items[:] = in_turn(items)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """End the browser where the next test does without it, once the test's own people have left."""
    try:
        return (yield)
    finally:
        _chromium.end_unless_wanted(item, nextitem)


@pytest.fixture
def chromium() -> Browser:
    """Give the browser."""
    return _chromium.running()


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """Give a real PostgreSQL server, started when the first test of this process asks for it."""
    server = PostgresServer()
    yield server
    server.close()


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """Give an empty store in a file of its own."""
    opened = file_store(tmp_path)
    yield opened
    opened.close()
