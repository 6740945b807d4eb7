"""A whole workshop and what analysis makes of it, opened once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from ogcore.analysis import OpenPlan, open_plan
from ogcore.record.keyring import OwnKeys
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from tests.record.whole_workshop import WholeWorkshop


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[WholeWorkshop, str]]:
    """Return a workshop in which everything has happened, still open, and the URL of its store."""
    url = f"sqlite:///{tmp_path_factory.mktemp('analysis')}/workshop.sqlite"
    workshop = Workshop(open_store(url), OwnKeys())
    whole = WholeWorkshop(workshop)
    whole.play()
    yield whole, url
    workshop.store.close()


@pytest.fixture(scope="session")
def plan(played: tuple[WholeWorkshop, str]) -> OpenPlan:
    """Return that plan, opened from its store while it is served."""
    return open_plan(played[1])


@pytest.fixture(scope="session")
def backup(played: tuple[WholeWorkshop, str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return its backup."""
    whole, _ = played
    path = tmp_path_factory.mktemp("backup") / "plan.json"
    path.write_bytes(whole.workshop.export_plan(whole.plan_id))
    return path


@pytest.fixture
def empty(tmp_path: Path) -> OpenPlan:
    """Return a plan in which nobody has done anything."""
    url = f"sqlite:///{tmp_path}/empty.sqlite"
    workshop = Workshop(open_store(url), OwnKeys())
    made = workshop.create_plan("Vacío", "es")
    workshop.add_group(workshop.facilitator(made.secret), "Mesa 1")
    workshop.store.close()
    return open_plan(url)
