"""What the log of a plan must satisfy before it is let in from outside: nothing but what commands write.

A file may have been damaged or made by hand. What is let in here is trusted ever after, so it is replayed and looked at
first (R42).
"""

import unicodedata
from collections.abc import Iterator
from itertools import groupby
from typing import Any

from ogcore import chapters
from ogcore.commitments.template import FIELD_LIMIT
from ogcore.errors import EmptyText, UnreadableFile
from ogcore.record.event import Recorded
from ogcore.record.plain import event_to_plain

TEXT_LIMIT = FIELD_LIMIT
OP_LIMIT = 80
NUMBER_LIMIT = 2**31 - 1
"""Nothing that is counted here comes near it, and every database and page can hold it."""
LAST_MOMENT = 253_402_300_799.0
"""The end of the year 9999, in seconds since 1970: no calendar goes on."""


def is_op(op: str) -> bool:
    """Tell whether an operation may be called that."""
    return 0 < len(op) <= OP_LIMIT and op.isprintable()


def is_moment(at: float) -> bool:
    """Tell whether something can have been done then."""
    return 0 <= at <= LAST_MOMENT


def check_log(log: list[Recorded]) -> None:
    """Raise UnreadableFile unless ``log``, which begins with the plan's creation, replays to a sound plan.

    Reasons: ``wrong_fields`` for values no command writes, ``no_words``, ``no_such_time`` and ``absurd_number`` for
    those that have a sentence of their own, ``broken_log`` for events that do not fit together.
    """
    streams: dict[str, list[Recorded]] = {log[0].stream: []}
    for record in log:
        check_record(record)
        streams.setdefault(record.stream, []).append(record)
    if any([record.version for record in records] != list(range(1, len(records) + 1)) for records in streams.values()):
        raise UnreadableFile("broken_log")
    if not all(_whole(records) for records in streams.values()):
        raise UnreadableFile("broken_log")
    try:
        plan = chapters.new_plan(log[0].stream).replay(streams.pop(log[0].stream))
        groups = [
            chapters.new_group(plan.group(stream).group_id).replay(records) for stream, records in streams.items()
        ]
        sound = all(group.is_sound() for group in groups)
    except Exception as error:
        raise UnreadableFile("broken_log") from error
    if not sound:
        raise UnreadableFile("broken_log")


def _whole(records: list[Recorded]) -> bool:
    """Tell whether each operation of a stream stands there once, in one piece, and is one person's."""
    runs = [next(run) for _, run in groupby(records, key=lambda record: (record.op, record.actor))]
    return len({record.op for record in runs}) == len(runs)


def check_record(record: Recorded) -> None:
    """Raise UnreadableFile unless commands write such an event, whatever came before it."""
    values = list(_values(event_to_plain(record.event)))
    words = [value for value in values if isinstance(value, str)]
    if not is_op(record.op) or not all(map(_is_writable, words)):
        raise UnreadableFile("wrong_fields")
    if not is_moment(record.at):
        raise UnreadableFile("no_such_time")
    if any(isinstance(value, int) and abs(value) > NUMBER_LIMIT for value in values):
        raise UnreadableFile("absurd_number")
    if any(isinstance(value, float) and not is_moment(value) for value in values):
        raise UnreadableFile("no_such_time")  # all that is no whole number is a moment, or the seconds left of a clock
    try:
        chapters.check_event(record.event, record.version)
    except EmptyText as error:
        raise UnreadableFile("no_words") from error
    except Exception as error:
        raise UnreadableFile("wrong_fields") from error


def _values(value: Any) -> Iterator[Any]:
    """Yield every text and number in a JSON value."""
    waiting = [value]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            waiting += item.values()
        elif isinstance(item, list):
            waiting += item
        else:
            yield item


def _is_writable(text: str) -> bool:
    if len(text) > TEXT_LIMIT:
        return False
    return text.isprintable() or not any(unicodedata.category(c) in ("Cc", "Cs") and c != "\n" for c in text)
