"""A stream's state as plain JSON values, kept to open a long log quickly; never the truth, which is the log."""

from collections.abc import Mapping
from typing import Any, TypeVar

from ogcore.errors import UnreadableFile
from ogcore.record.history import Operation
from ogcore.record.plain import event_from_plain, event_to_plain
from ogcore.record.stream import Stream
from ogcore.record.upcast import FORMAT, SNAPSHOT

S = TypeVar("S", bound=Stream)


def snapshot_of(stream: Stream) -> dict[str, Any]:
    """Return the whole state of a stream."""
    return {
        "format": [FORMAT, SNAPSHOT],
        "version": stream.version,
        "parts": {name: part.to_plain() for name, part in stream.parts.items()},
        "done": [_operation_to_plain(operation) for operation in stream.history.done],
        "undone": [_operation_to_plain(operation) for operation in stream.history.undone],
        "taken": [_operation_to_plain(operation) for operation in stream.history.taken],
    }


def from_snapshot(data: Mapping[str, Any] | None, fresh: S) -> S:
    """Return the stream a snapshot holds, made of ``fresh``, an empty one; ``fresh`` itself when it is of no use.

    One of another format is of none: the log, which every version reads, is replayed instead.
    """
    if not isinstance(data, Mapping) or data.get("format") != [FORMAT, SNAPSHOT]:
        return fresh
    try:
        parts = {kind.name: kind.from_plain(data["parts"][kind.name]) for kind in fresh.kinds}
        histories = [[_operation(value) for value in data[name]] for name in ("done", "undone", "taken")]
        version = data["version"]
    except (UnreadableFile, KeyError, TypeError, ValueError, AttributeError, RecursionError):  # damaged
        return fresh
    if type(version) is not int or version < 0:
        return fresh
    fresh.parts, fresh.version = parts, version
    fresh.history.done, fresh.history.undone, fresh.history.taken = histories
    return fresh


def _operation_to_plain(operation: Operation) -> list[Any]:
    events = [[event.kind, event_to_plain(event)] for event in operation.events]
    return [operation.op, operation.actor, events, operation.at, operation.place, operation.back]


def _operation(data: list[Any]) -> Operation:
    op, actor, events, at, place, back = data
    done = tuple(event_from_plain(kind, value) for kind, value in events)
    return Operation(op, actor, done, float(at), int(place), int(back))
