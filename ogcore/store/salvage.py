"""Reading what can be read of a damaged SQLite file, row by row where it must be; the file itself is left alone."""

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ogcore.errors import OgError, StoreError
from ogcore.record.event import Recorded
from ogcore.record.participant import Identity, checked_role
from ogcore.record.plain import event_from_plain

_SMALLEST_ROW = 24
"""Bytes of the file that a row takes at least: so many rows there may be where nobody can say how many there are."""
_MAGIC, _HEAD = b"SQLite format 3\0", 100
_LONGEST = 64 * 1024**3
_DAMAGE = (sqlite3.Error, OgError, ValueError, TypeError, AttributeError, RecursionError)


@dataclass(slots=True)
class Salvaged:
    """What a file gave: events in their order, people, to which plan a group belongs, and how far streams once went.

    ``last`` is the highest version known of each stream, ``spans`` the last version of each operation of a stream;
    ``counted`` tells that the index of the log could be read, so that ``last`` is how far each stream went.
    """

    log: list[Recorded] = field(default_factory=list)
    people: list[Identity] = field(default_factory=list)
    plan_of: dict[str, str] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    spans: dict[tuple[str, str], int] = field(default_factory=dict)
    counted: bool = False


def salvage(path: Path) -> Salvaged:
    """Read what can be read of the file at ``path``.

    A copy is read, with what SQLite had written beside it. Raises StoreError (``not_a_database``) where it is none.
    """
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.sqlite"
        shutil.copyfile(path, copy)
        beside = path.with_name(path.name + "-wal")
        _fill_up(copy)
        size = copy.stat().st_size
        if beside.exists():
            shutil.copyfile(beside, copy.with_name(copy.name + "-wal"))
            size += beside.stat().st_size
        with closing(sqlite3.connect(copy)) as connection:
            connection.text_factory = bytes
            return _salvaged(connection, size // _SMALLEST_ROW)


def _fill_up(copy: Path) -> None:
    """Give a file that was cut off its length again: of a shorter one SQLite would not read what is there either."""
    with copy.open("r+b") as file:
        head = file.read(_HEAD)
        pages, bytes_a_page = int.from_bytes(head[28:32]), int.from_bytes(head[16:18])
        length = pages * (65_536 if bytes_a_page == 1 else bytes_a_page)
        if head.startswith(_MAGIC) and copy.stat().st_size < length <= _LONGEST:
            file.truncate(length)


def _salvaged(connection: sqlite3.Connection, most: int) -> Salvaged:
    found = Salvaged()
    number = "format" if _has_column(connection, "events", "format") else "1"
    events: dict[tuple[str, int], Recorded] = {}
    columns = f"stream, version, op, kind, data, actor, at, {number}"
    for row in _rows(connection, "events", columns, most):
        if (record := _record(row)) is not None:
            events.setdefault((record.stream, record.version), record)
    unfinished = _unfinished(connection)
    found.log = sorted(
        (record for record in events.values() if record.stream not in unfinished), key=lambda record: record.seq
    )
    for record in found.log:
        found.last[record.stream] = max(record.version, found.last.get(record.stream, 0))
    found.counted = _count(connection, found.last)
    for _, stream, op, last in _rows(connection, "operations", "stream, op, last", most):
        if isinstance(stream, bytes) and isinstance(op, bytes) and isinstance(last, int):
            name = stream.decode(errors="replace")
            found.spans[name, op.decode(errors="replace")] = last
            found.last[name] = max(last, found.last.get(name, 0))
    for _, group, plan in _rows(connection, "codes", "grp, plan", most):
        if isinstance(group, bytes) and isinstance(plan, bytes):
            found.plan_of[group.decode(errors="replace")] = plan.decode(errors="replace")
    people = "participant, role, plan, grp, name, sector, language"
    found.people = [person for row in _rows(connection, "roll", people, most) if (person := _person(row)) is not None]
    for person in found.people:
        if person.group_id is not None:
            found.plan_of.setdefault(person.group_id, person.plan_id)
    return found


def _unfinished(connection: sqlite3.Connection) -> set[str]:
    """Return the streams of plans that were coming in and never came in whole: nobody has seen those."""
    try:
        rows = connection.execute("SELECT stream FROM arrivals").fetchall()
    except sqlite3.Error:
        return set()
    return {stream.decode(errors="replace") for (stream,) in rows if isinstance(stream, bytes)}


def _count(connection: sqlite3.Connection, last: dict[str, int]) -> bool:
    """Take from the index how far each stream went; tell whether it could be read."""
    question = "SELECT stream, max(version) FROM events INDEXED BY sqlite_autoindex_events_1 GROUP BY stream"
    try:
        rows = connection.execute(question).fetchall()
    except sqlite3.Error:
        return False
    for stream, version in rows:
        if isinstance(stream, bytes) and isinstance(version, int):
            name = stream.decode(errors="replace")
            last[name] = max(version, last.get(name, 0))
    return True


def _has_column(connection: sqlite3.Connection, table: str, column: str) -> bool:
    """Tell whether a table has a column; raises StoreError (``not_a_database``) where there are no tables at all."""
    try:
        rows = connection.execute("SELECT name FROM pragma_table_info(?)", (table,)).fetchall()
    except sqlite3.DatabaseError as error:
        raise StoreError(reason="not_a_database") from error
    if not rows:
        raise StoreError(reason="not_a_database")
    return (column.encode(),) in rows


def _rows(connection: sqlite3.Connection, table: str, columns: str, most: int) -> Iterator[tuple[Any, ...]]:
    """Yield the rows that can be read, each after its number: where a span of them cannot, each half of it is tried."""
    question = f"SELECT rowid, {columns} FROM {table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid"  # noqa: S608 - ours
    waiting = [(1, _highest(connection, table, most))]
    while waiting:
        low, high = waiting.pop()
        try:
            rows = connection.execute(question, (low, high)).fetchall()
        except sqlite3.Error:
            if low < high:
                middle = (low + high) // 2
                waiting += [(middle + 1, high), (low, middle)]
            continue
        yield from rows


def _highest(connection: sqlite3.Connection, table: str, most: int) -> int:
    try:
        highest = connection.execute(f"SELECT max(rowid) FROM {table}").fetchone()[0]  # noqa: S608 - ours
    except sqlite3.Error:
        return most
    return highest if isinstance(highest, int) and highest < most else most


def _record(row: tuple[Any, ...]) -> Recorded | None:
    try:
        seq, stream, version, op, kind, data, actor, at, number = row
        event = event_from_plain(kind.decode(), json.loads(data), number)
        if type(version) is not int:
            return None
        person = None if actor is None else actor.decode()
        return Recorded(seq, stream.decode(), version, op.decode(), person, float(at), event)
    except _DAMAGE:
        return None


def _person(row: tuple[Any, ...]) -> Identity | None:
    try:
        texts: list[Any] = [None if value is None else value.decode() for value in row[1:]]
        participant, role, plan, group, name, sector, language = texts
        return Identity(participant, checked_role(role), plan, group, name, sector, language)
    except _DAMAGE:
        return None
