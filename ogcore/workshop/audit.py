"""What the log of a plan must satisfy before it is let in from outside: nothing but what commands write.

A file may have been damaged or made by hand. What is let in here is trusted ever after, so it is replayed and looked at
first (R42).
"""

import unicodedata
from collections.abc import Iterator
from typing import Any

from ogcore import chapters
from ogcore.commitments.state import FIELD_LIMIT
from ogcore.errors import OgError, UnreadableFile
from ogcore.record.event import Recorded
from ogcore.record.plain import event_to_plain

TEXT_LIMIT = FIELD_LIMIT
OP_LIMIT = 80


def check_log(log: list[Recorded]) -> None:
    """Raise UnreadableFile unless ``log``, which begins with the plan's creation, replays to a sound plan.

    Reasons: ``wrong_fields`` for values no command writes, ``broken_log`` for events that do not fit together.
    """
    streams: dict[str, list[Recorded]] = {log[0].stream: []}
    for record in log:
        _check_values(record)
        streams.setdefault(record.stream, []).append(record)
    if any([record.version for record in records] != list(range(1, len(records) + 1)) for records in streams.values()):
        raise UnreadableFile("broken_log")
    try:
        plan = chapters.new_plan(log[0].stream).replay(streams.pop(log[0].stream))
        groups = [
            chapters.new_group(plan.group(stream).group_id).replay(records) for stream, records in streams.items()
        ]
    except (OgError, TypeError, KeyError) as error:
        raise UnreadableFile("broken_log") from error
    if not all(group.is_sound() for group in groups):
        raise UnreadableFile("broken_log")


def _check_values(record: Recorded) -> None:
    if not 0 < len(record.op) <= OP_LIMIT:
        raise UnreadableFile("wrong_fields")
    if not all(_is_writable(word) for word in _words(event_to_plain(record.event))):
        raise UnreadableFile("wrong_fields")
    try:
        chapters.check_event(record.event, record.version)
    except OgError as error:
        raise UnreadableFile("wrong_fields") from error


def _words(value: Any) -> Iterator[str]:
    """Yield every text in a JSON value."""
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, str):
            yield item
        elif isinstance(item, dict):
            waiting += item.values()
        elif isinstance(item, list):
            waiting += item


def _is_writable(text: str) -> bool:
    if len(text) > TEXT_LIMIT:
        return False
    return text.isprintable() or not any(unicodedata.category(c) in ("Cc", "Cs") and c != "\n" for c in text)
