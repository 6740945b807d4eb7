"""What all tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from ogcore.store import Store
from tests.builders import file_store
from tests.postgres import PostgresServer
from tests.process import keep_ignored_interrupts_to_ourselves

keep_ignored_interrupts_to_ourselves()
settings.register_profile("workbench", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("workbench")


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
