"""A whole plan comes into the log: all of it, or nothing."""

import contextlib
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, Engine, insert
from sqlalchemy.exc import DatabaseError, IntegrityError

from ogcore.errors import StoreError, VersionConflict
from ogcore.plan.events import CodeRenewed, GroupAdded
from ogcore.record.event import Recorded
from ogcore.record.participant import Identity
from ogcore.store import arrival, schema
from ogcore.store.day_roll import begins_or_ends, keep_days
from ogcore.store.log import last_seq, last_version, spans_of, values_of
from ogcore.store.roll import Roll, replace_code

_events, _operations = schema.events, schema.operations
PIECE = 1000
"""Events of an import that are written at a stretch: some hundredths of a second."""


@dataclass(frozen=True, slots=True)
class Doors:
    """What lets people into a ``plan`` that has come: its ``secret``, its ``people`` and the codes of its groups.

    ``note_format`` and ``tell`` are the store's: events of the present format are here, and a stream has grown.
    """

    roll: Roll
    plan: str
    secret: str
    people: Iterable[Identity]
    note_format: Callable[[Connection], None]
    tell: Callable[[Connection, str, int], None]

    def require_new(self, connection: Connection, streams: Collection[str]) -> None:
        """Raise VersionConflict when one of the streams is there already: it is somebody else's."""
        self.note_format(connection)
        for stream in streams:
            if version := last_version(connection, stream):
                raise VersionConflict(0, version)

    def open(self, connection: Connection, log: Sequence[Recorded]) -> None:
        """Let people in: the codes, the plan's key and its people; and tell everybody of what has come in."""
        for old in log:
            if isinstance(old.event, GroupAdded | CodeRenewed):
                replace_code(connection, old.event.code, old.stream, old.event.group)
        self.roll.add_plan_with_people(connection, self.plan, self.secret, self.people)
        if any(begins_or_ends(old.event) for old in log):
            keep_days(connection, self.plan)
        for stream in {old.stream for old in log}:
            self.tell(connection, stream, last_seq(connection, stream))


def import_whole(writing: Engine, log: Iterable[Recorded], doors: Doors) -> set[str]:
    """Add a plan whose streams are not in the log yet, keeping the order, authors and times; return its streams.

    Either the log, the codes of the groups and the people have all come in, or nothing has. A long log is written in
    pieces, between which others write: the plan is there once the last of them is, with its codes and people. Of one
    whose importer is killed nothing is seen, and nothing stays (:mod:`ogcore.store.arrival`). Raises VersionConflict
    when somebody else was given one of the codes meanwhile.
    """
    whole = sorted(log, key=lambda recorded: recorded.seq)
    streams = {recorded.stream for recorded in whole}
    try:
        if len(whole) <= PIECE:
            with writing.begin() as connection:
                doors.require_new(connection, streams)
                connection.execute(insert(_events), [values_of(old) for old in whole])
                connection.execute(insert(_operations), spans_of(whole))
                doors.open(connection, whole)
        else:
            _import_in_pieces(writing, whole, streams, doors)
    except IntegrityError as error:
        raise VersionConflict(0, 0) from error
    return streams


def _import_in_pieces(writing: Engine, log: Sequence[Recorded], streams: Collection[str], doors: Doors) -> None:
    with writing.begin() as connection:
        doors.require_new(connection, streams)
        arrival.begin_arrival(connection, doors.plan, streams)
    try:
        for table, rows in ((_events, [values_of(old) for old in log]), (_operations, spans_of(log))):
            for start in range(0, len(rows), PIECE):
                begun = time.monotonic()
                with writing.begin() as connection:
                    arrival.go_on_arriving(connection, doors.plan)
                    connection.execute(insert(table), rows[start : start + PIECE])
                time.sleep(time.monotonic() - begun)  # as long as a piece took, others may write
        with writing.begin() as connection:
            arrival.end_arrival(connection, doors.plan)
            doors.open(connection, log)
    except BaseException:
        with contextlib.suppress(DatabaseError, StoreError):  # what stays is taken out when it has been long enough
            arrival.forget_arrival(writing, doors.plan)
        raise
