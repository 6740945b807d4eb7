"""A store opened for reading (R44): of one moment, and never written to, on either database."""

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DatabaseError

from ogcore.analysis import open_plan
from ogcore.errors import OgError
from ogcore.store import open_store
from ogcore.store.read_only import open_read_only
from ogcore.workshop.workshop import Workshop


def test_a_plan_is_read_while_it_is_served_and_cannot_be_written(address: str) -> None:
    """What the server writes meanwhile is not in the copy; what the reader writes is refused; the log stays whole."""
    workshop = Workshop(open_store(address))
    made = workshop.create_plan("Tlaxcala", "es")
    host = workshop.facilitator(made.secret)
    workshop.add_group(host, "Mesa 1")
    with open_read_only(address) as store:
        before = len(store.lines(made.plan_id))
        workshop.add_group(host, "Mesa 2")
        assert len(store.lines(made.plan_id)) == before
    with open_read_only(address) as store, pytest.raises((DatabaseError, OgError)):
        store.connection.execute(text("DELETE FROM events"))
    assert [group.name for group in open_plan(address, plan="tlaxcala").groups] == ["Mesa 1", "Mesa 2"]
    workshop.store.close()
