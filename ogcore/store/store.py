"""The append-only log: one transaction a command, the same operation once, and an order that is everybody's order."""

import contextlib
import sqlite3
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, insert, select
from sqlalchemy.exc import DatabaseError, IntegrityError

import ogcore.chapters  # noqa: F401 - so that every kind of event there is can be read
from ogcore.agreement.events import HandwritingErased
from ogcore.errors import StoreDamaged, StoreError, VersionConflict
from ogcore.privacy.events import NamesErased
from ogcore.record.event import Event, Recorded
from ogcore.record.participant import Identity
from ogcore.record.upcast import FORMAT
from ogcore.store import schema
from ogcore.store.claim import claim_file
from ogcore.store.day_roll import begins_or_ends
from ogcore.store.expected import Expected
from ogcore.store.handwriting import erase_handwriting
from ogcore.store.importing import Doors, import_whole
from ogcore.store.keys import Keys
from ogcore.store.lock_watch import LockWatch
from ogcore.store.log import (
    insert_record,
    last_seq,
    last_version,
    load_records,
    recorded_of,
    records_of_operation,
    spans_of,
)
from ogcore.store.news import AskedNews, News, head_of
from ogcore.store.postgres import PostgresNews, claim, notify, reading
from ogcore.store.roll import Roll, check_place
from ogcore.store.scrubbing import check_file, scrub
from ogcore.store.snapshot import keep_snapshot, read_snapshot
from ogcore.store.space import Space, space_in

_events, _operations = schema.events, schema.operations


@dataclass(frozen=True, slots=True)
class Piece:
    """What is kept as one operation: its name, the tag in place of who did it, and its events."""

    op: str
    tag: str | None
    events: Sequence[Event]


@dataclass(frozen=True, slots=True)
class _Kept:
    """What is kept of an operation: beside its events who did it, and when. ``by`` asks for it."""

    piece: Piece
    by: str | None
    actor: str | None
    at: float

    def recorded(self, stream: str, after: int) -> list[Recorded]:
        op, tag = self.piece.op, self.piece.tag
        return [
            Recorded(0, stream, version, op, self.actor, self.at, event, tag)
            for version, event in enumerate(self.piece.events, after + 1)
        ]


class Store:
    """A plan's memory. Safe to use from several threads and several processes at once.

    What :meth:`append` has returned is on the disk. ``roll`` keeps who is in the room, ``keys`` what else opens a door,
    ``expected`` whom the groups expect.
    ``lock`` tells whether another program keeps everybody from writing, where the store was opened to be told so.
    """

    def __init__(self, engine: Engine, lock: LockWatch | None = None) -> None:
        self.lock = lock
        self._postgres = engine.dialect.name == "postgresql"
        self.engine = reading(engine) if self._postgres else engine
        self._writing = engine.execution_options(writes=True)
        self.roll = Roll(self.engine, self._writing, self.scrub)
        self.keys = Keys(self.engine, self._writing)
        self.expected = Expected(self.engine, self._writing)
        self.news: News = PostgresNews(engine) if self._postgres else AskedNews(engine)
        self._format_noted = False
        self._claim: Connection | sqlite3.Connection | None = None

    def append(
        self,
        stream: str,
        expected_version: int,
        op: str,
        actor: str | None,
        events: Sequence[Event],
        *,
        at: float | None = None,
    ) -> list[Recorded]:
        """Add the events of one operation to ``stream`` and return them as recorded.

        An operation that is in the log already is not added again: what it led to the first time is returned. Raises
        VersionConflict when the stream has moved past ``expected_version``, and BadgeEnded, Observes or MovedAway when
        the ``actor`` may not act there any more; nothing is written then. Raises StoreUnavailable when the database
        cannot be reached.
        """
        kept = _Kept(Piece(op, None, events), actor, actor, time.time() if at is None else at)
        return self._keep(stream, expected_version, [kept])

    def append_apart(
        self, stream: str, expected_version: int, pieces: Sequence[Piece], by: str, at: float
    ) -> list[Recorded]:
        """Add all of these operations to ``stream`` or none, as :meth:`append` does, of which nobody may know whose.

        ``by`` asks for it: whether it is written depends on their place on the roll, and nothing says that they did
        (R5). Raises VersionConflict as well where the first of several is in the log already.
        """
        return self._keep(stream, expected_version, [_Kept(piece, by, None, at) for piece in pieces])

    def _keep(self, stream: str, expected_version: int, kept: Sequence[_Kept]) -> list[Recorded]:
        try:
            recorded, erased = self._append(stream, expected_version, kept)
        except IntegrityError as error:  # a join code that somebody else was given meanwhile: decide again
            raise VersionConflict(expected_version, expected_version) from error
        if recorded:
            self._format_noted = True  # not before the commit: what was rolled back has to be noted again
            if any(isinstance(record.event, NamesErased) or begins_or_ends(record.event) for record in recorded):
                self.scrub()
            for last in (*erased, recorded[-1]):
                self.news.wrote(last.stream, last.seq)
        return recorded

    def _append(
        self, stream: str, expected_version: int, kept: Sequence[_Kept]
    ) -> tuple[list[Recorded], list[Recorded]]:
        """Write what is kept, and return it with what else had to be written in other streams for it."""
        first = kept[0]
        with self._writing.begin() as connection:
            if first.by is not None:
                check_place(connection, first.by, stream)
            before = records_of_operation(connection, stream, first.piece.op)
            if before is not None and len(kept) == 1:
                return before, []
            actual = last_version(connection, stream)
            if before is not None or actual != expected_version:
                raise VersionConflict(expected_version, actual)
            if not first.piece.events:
                return [], []
            self._note_format(connection)
            recorded: list[Recorded] = []
            for one in kept:
                new = [
                    insert_record(connection, made) for made in one.recorded(stream, expected_version + len(recorded))
                ]
                connection.execute(insert(_operations).values(spans_of(new)))
                recorded += new
            erased = self._erased_with(connection, recorded)
            for last in (*erased, recorded[-1]):
                self._tell(connection, last.stream, last.seq)
            return recorded, erased

    def _erased_with(self, connection: Connection, recorded: Sequence[Recorded]) -> list[Recorded]:
        """Take people's hands out of the groups of a plan whose names are erased, and say so in each of them."""
        erased = [
            Recorded(0, group, last_version(connection, group) + 1, new.op, None, new.at, HandwritingErased())
            for new in recorded
            if isinstance(new.event, NamesErased)
            for group in erase_handwriting(connection, new.stream)
        ]
        written = [insert_record(connection, one) for one in erased]
        if written:
            connection.execute(insert(_operations).values(spans_of(written)))
        return written

    def _tell(self, connection: Connection, stream: str, seq: int) -> None:
        """Let other processes know, with the commit, where nobody has to ask."""
        if self._postgres:
            notify(connection, stream, seq)

    def done(self, stream: str, op: str) -> list[Recorded] | None:
        """Return what the operation led to, or None when it is not in the log."""
        with self.engine.connect() as connection:
            return records_of_operation(connection, stream, op)

    def load(self, stream: str, after: int = 0, until: int | None = None) -> list[Recorded]:
        """Return the events of ``stream`` with a version above ``after``, up to ``until``, in order.

        Raises StoreDamaged when one of them cannot be read or is missing.
        """
        with self.engine.connect() as connection:
            return load_records(connection, stream, after, until)

    def all_of(self, stream: str, *kinds: str) -> list[Recorded]:
        """Return the events of ``stream`` that are of one of these kinds, the oldest first."""
        chosen = select(_events).where(_events.c.stream == stream, _events.c.kind.in_(kinds))
        with self.engine.connect() as connection:
            return [recorded_of(row) for row in connection.execute(chosen.order_by(_events.c.version))]

    def version(self, stream: str) -> int:
        """Return the version of the last event of ``stream``; 0 for an empty stream."""
        with self.engine.connect() as connection:
            return last_version(connection, stream)

    def head(self) -> int:
        """Return the highest ``seq`` in the log, however long it is."""
        with self.engine.connect() as connection:
            return head_of(connection)

    def streams_after(self, seq: int) -> tuple[int, set[str]]:
        """Return the highest ``seq`` known and the streams that have events above the ``seq`` given."""
        return self.news.streams_after(seq)

    def fingerprint(self, stream: str | None = None) -> int:
        """Return a number that changes when anybody, in any process, has written to ``stream`` (None: to any).

        Cheap enough to ask often; it may change, too, when somebody else's stream was written to.
        """
        return self.news.mark(stream)

    def claim(self) -> None:
        """Hold the plans for this server alone, as long as the store is open; raises StoreError (``taken``).

        Raises StoreError (``busy``) as well, where nothing can be kept beside a file of plans.
        """
        if self._claim is not None:
            return
        if self._postgres:
            self._claim = claim(self.engine)
        elif self.engine.url.database not in (None, "", ":memory:"):
            self._claim = claim_file(Path(str(self.engine.url.database)))

    def snapshot(self, stream: str) -> dict[str, Any] | None:
        """Return the last snapshot of ``stream`` as plain data; None when there is none, or any doubt about it."""
        try:
            with self.engine.connect() as connection:
                return read_snapshot(connection, stream)
        except (DatabaseError, StoreDamaged):  # it cannot even be read: the log may well be
            return None

    def save_snapshot(self, stream: str, version: int, state: dict[str, Any]) -> None:
        """Keep ``state`` as the snapshot of ``stream`` at ``version``; an older one than is kept already is ignored.

        Where it cannot be kept now there is none: whoever has written learns what the log has taken.
        """
        with contextlib.suppress(DatabaseError, StoreError), self._writing.begin() as connection:
            keep_snapshot(connection, stream, version, state)

    def import_plan(self, plan: str, secret: str, log: Iterable[Recorded], people: Iterable[Identity]) -> None:
        """Add a plan whose streams are not in the log yet, keeping the order, authors and times of its events.

        See :func:`ogcore.store.importing.import_whole`; raises VersionConflict.
        """
        doors = Doors(self.roll, plan, secret, people, self._note_format, self._tell)
        streams = import_whole(self._writing, log, doors)
        self._format_noted = True
        for stream in streams:
            self.news.wrote(stream, self._seq(stream))

    def _seq(self, stream: str) -> int:
        with self.engine.connect() as connection:
            return last_seq(connection, stream)

    def _note_format(self, connection: Connection) -> None:
        """Say that events of the present format are here, before the first is written."""
        if self._format_noted:
            return
        noted = select(schema.formats.c.number).where(schema.formats.c.number == FORMAT)
        if connection.scalar(noted) is None:
            connection.execute(insert(schema.formats).values(number=FORMAT))

    def space(self) -> Space:
        """Return how much space is left for the file; a database server looks after its own, and is always "ok"."""
        path = self.engine.url.database
        if self._postgres or not path:
            return "ok"
        try:
            return space_in(Path(path).resolve().parent)
        except OSError:
            return "ok"  # nobody can tell; the next write will

    def scrub(self, *, thoroughly: bool = False) -> None:
        """Let nothing that was erased stay beside the database: :func:`ogcore.store.scrubbing.scrub`."""
        scrub(self.engine, thoroughly=thoroughly)

    def check(self) -> None:
        """Look through a file for damage, in a second or so for a hundred megabytes; raises StoreDamaged.

        A database server looks after its own files.
        """
        if not self._postgres:
            check_file(self.engine)

    def close(self) -> None:
        """Let go of the database."""
        if self.lock is not None:
            self.lock.stop()
        self.news.close()
        if self._claim is not None:
            self._claim.close()
            self._claim = None
        self.engine.dispose()
