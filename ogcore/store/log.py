"""The log as rows: writing a record, and reading records again in the order that is everybody's order."""

import json
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

import ogcore.chapters  # noqa: F401 - so that every kind of event there is can be read
from ogcore.errors import StoreDamaged, UnreadableFile
from ogcore.plan.events import CodeRenewed, GroupAdded
from ogcore.privacy.events import NamesErased
from ogcore.record.event import Recorded
from ogcore.record.plain import event_from_plain, event_to_plain
from ogcore.record.upcast import FORMAT
from ogcore.store import schema
from ogcore.store.day_roll import begins_or_ends, keep_days_of_group
from ogcore.store.expected import forget_expected_names
from ogcore.store.roll import add_code, forget_people, replace_code

_events, _operations = schema.events, schema.operations


def insert_record(connection: Connection, new: Recorded) -> Recorded:
    """Add one record and return it with the ``seq`` the log gave it."""
    key = connection.execute(insert(_events).values(**values_of(new))).inserted_primary_key
    if isinstance(new.event, GroupAdded):  # in the same transaction: no group without the code that leads to it
        add_code(connection, new.event.code, new.stream, new.event.group)
    elif isinstance(new.event, CodeRenewed):
        replace_code(connection, new.event.code, new.stream, new.event.group)
    elif isinstance(new.event, NamesErased):  # no erasure without the names gone, and none gone without it
        forget_people(connection, new.stream, new.event.called)
        forget_expected_names(connection, new.stream)
    elif begins_or_ends(new.event):
        keep_days_of_group(connection, new.stream)
    return replace(new, seq=int(key[0]) if key else 0)


def values_of(new: Recorded) -> dict[str, Any]:
    """Return a record as a row of the log."""
    return {
        "stream": new.stream,
        "version": new.version,
        "op": new.op,
        "kind": new.event.kind,
        "data": json.dumps(event_to_plain(new.event), ensure_ascii=False, separators=(",", ":")),
        "actor": new.actor,
        "at": new.at,
        "format": FORMAT,
        "tag": new.tag,
    }


def spans_of(log: Sequence[Recorded]) -> list[dict[str, Any]]:
    """Return the operations of a log as rows: from which version of a stream to which each goes."""
    spans: dict[tuple[str, str], tuple[int, int]] = {}
    for old in log:
        first, _ = spans.get((old.stream, old.op), (old.version, 0))
        spans[old.stream, old.op] = (first, old.version)
    return [{"stream": s, "op": op, "first": first, "last": last} for (s, op), (first, last) in spans.items()]


def last_seq(connection: Connection, stream: str) -> int:
    """Return the ``seq`` of the last event of a stream."""
    last = select(_events.c.seq).where(_events.c.stream == stream).order_by(_events.c.version.desc()).limit(1)
    return int(connection.scalar(last) or 0)


def last_version(connection: Connection, stream: str) -> int:
    """Return the version of the last event of a stream; 0 for an empty one."""
    return int(connection.scalar(select(func.max(_events.c.version)).where(_events.c.stream == stream)) or 0)


def load_records(connection: Connection, stream: str, after: int, until: int | None = None) -> list[Recorded]:
    """Return the events of a stream above a version, in order; raises StoreDamaged where one is missing."""
    chosen = select(_events).where(_events.c.stream == stream, _events.c.version > after).order_by(_events.c.version)
    if until is not None:
        chosen = chosen.where(_events.c.version <= until)
    log = [recorded_of(row) for row in connection.execute(chosen)]
    if [record.version for record in log] != list(range(after + 1, after + 1 + len(log))):
        raise StoreDamaged  # in the middle something is missing: what follows it would tell another story
    return log


def records_of_operation(connection: Connection, stream: str, op: str) -> list[Recorded] | None:
    """Return what an operation led to; None when it is not in the log."""
    span = connection.execute(
        select(_operations.c.first, _operations.c.last).where(_operations.c.stream == stream, _operations.c.op == op)
    ).first()
    return load_records(connection, stream, span.first - 1, span.last) if span else None


def recorded_of(row: Row[Any]) -> Recorded:
    """Return a row as a record; raises StoreDamaged."""
    try:
        event = event_from_plain(row.kind, json.loads(row.data), row.format)
    except (UnreadableFile, TypeError, ValueError, RecursionError) as error:
        raise StoreDamaged from error
    return Recorded(row.seq, row.stream, row.version, row.op, row.actor, row.at, event, row.tag)
