"""Plans that come in piece by piece: until the last piece nobody sees them, and of one that never comes nothing stays.

What is under way is noted with its streams and with the moment of its last piece. Who is killed in the middle writes no
further piece: after a while whoever opens the store takes out what had come in.
"""

import time
from collections.abc import Collection
from typing import Any

from sqlalchemy import Column, Connection, Engine, Table, delete, func, insert, select, update

from ogcore.errors import VersionConflict
from ogcore.store.schema import arrivals, events, operations

LONGEST_PAUSE = 300.0
"""Seconds after which an import that has written nothing is taken for killed: far longer than it waits for a lock."""
GIVEN_UP = 0.0
"""The moment of an import that nobody may go on with."""
PIECE = 1000
"""Rows that are taken out at a stretch: some hundredths of a second, as others want to write."""


def begin_arrival(connection: Connection, plan: str, streams: Collection[str]) -> None:
    """Note that the streams of a plan begin to come in."""
    moment = time.time()
    connection.execute(insert(arrivals), [{"stream": stream, "plan": plan, "at": moment} for stream in streams])


def go_on_arriving(connection: Connection, plan: str) -> None:
    """Note that another piece comes in; raises VersionConflict when it was given up meanwhile, its pieces taken out."""
    under_way = (arrivals.c.plan == plan) & (arrivals.c.at > GIVEN_UP)
    noted = connection.execute(update(arrivals).where(under_way).values(at=time.time()))
    if not noted.rowcount:
        raise VersionConflict(0, 0)


def end_arrival(connection: Connection, plan: str) -> None:
    """Note that all of it has come in; raises as :func:`go_on_arriving` does."""
    go_on_arriving(connection, plan)
    connection.execute(delete(arrivals).where(arrivals.c.plan == plan))


def forget_unfinished(engine: Engine) -> None:
    """Take out what is left of imports that were killed; raises StoreUnavailable and StoreFull."""
    latest = time.time() - LONGEST_PAUSE
    begun = select(arrivals.c.plan).group_by(arrivals.c.plan).having(func.max(arrivals.c.at) <= latest)
    with engine.connect() as connection:
        killed = list(connection.scalars(begun))
    for plan in killed:
        forget_arrival(engine.execution_options(writes=True), plan)


def forget_arrival(writing: Engine, plan: str) -> None:
    """Take out again what of a plan has come in; nobody has seen it, and whoever still brings it can do so no more."""
    of_plan = arrivals.c.plan == plan
    with writing.begin() as connection:
        connection.execute(update(arrivals).where(of_plan).values(at=GIVEN_UP))
        streams = list(connection.scalars(select(arrivals.c.stream).where(of_plan)))
    for stream in streams:
        for table, key in ((events, events.c.seq), (operations, operations.c.op)):
            while _took_out_a_piece(writing, stream, table, key):
                pass
    with writing.begin() as connection:
        connection.execute(delete(arrivals).where(of_plan))


def _took_out_a_piece(writing: Engine, stream: str, table: Table, key: Column[Any]) -> bool:
    piece = select(key).where(table.c.stream == stream).limit(PIECE)
    with writing.begin() as connection:
        return connection.execute(delete(table).where(table.c.stream == stream, key.in_(piece))).rowcount == PIECE
