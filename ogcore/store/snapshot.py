"""Snapshots in the store: kept with a checksum, and handed out only where nothing about them is in doubt (R42)."""

import hashlib
import json
from typing import Any

from sqlalchemy import Connection, delete, insert, select

from ogcore.store.schema import events, snapshots


def read_snapshot(connection: Connection, stream: str) -> dict[str, Any] | None:
    """Return the state kept of ``stream``; None when there is none, or any doubt: the log is replayed then.

    In doubt is what has another checksum, was kept of another stream or version, or of a log that went on otherwise.
    """
    row = connection.execute(select(snapshots).where(snapshots.c.stream == stream)).first()
    if row is None or type(row.version) is not int or not isinstance(row.data, str):
        return None
    checksum, _, text = row.data.partition(" ")
    if checksum != _checksum(stream, row.version, _last_op(connection, stream, row.version), text):
        return None
    try:
        state = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return state if isinstance(state, dict) and state.get("version") == row.version else None


def keep_snapshot(connection: Connection, stream: str, version: int, state: dict[str, Any]) -> None:
    """Keep ``state`` as the snapshot of ``stream`` at ``version``, unless a later one is kept that can be read."""
    later = select(snapshots.c.version).where(snapshots.c.stream == stream, snapshots.c.version >= version)
    if connection.scalar(later) is not None and read_snapshot(connection, stream) is not None:
        return  # only then: reading an earlier one whole, with every snapshot that follows it, is for nothing
    text = json.dumps(state, ensure_ascii=False, separators=(",", ":"))
    data = f"{_checksum(stream, version, _last_op(connection, stream, version), text)} {text}"
    connection.execute(delete(snapshots).where(snapshots.c.stream == stream))
    connection.execute(insert(snapshots).values(stream=stream, version=version, data=data))


def _last_op(connection: Connection, stream: str, version: int) -> str:
    """Return the operation that led to ``version``: it ties a snapshot to the log it was made of."""
    found = connection.scalar(select(events.c.op).where(events.c.stream == stream, events.c.version == version))
    return str(found or "")


def _checksum(stream: str, version: int, op: str, text: str) -> str:
    said = json.dumps([stream, version, op, text])  # one text, in which nothing can pass for another part
    return hashlib.sha256(said.encode()).hexdigest()
