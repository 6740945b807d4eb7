"""Frozen dataclasses as plain JSON values and back, driven by their type hints; events among them (R42).

What was written stays readable: a field that is not there takes its default, and what has been renamed or has become
something else is brought up to date by :mod:`ogcore.record.upcast` first.
"""

import dataclasses
import math
import types
import typing
from collections.abc import Callable
from functools import cache, partial
from typing import Any

from ogcore.errors import UnreadableFile
from ogcore.record.event import Event, event_class
from ogcore.record.upcast import FORMAT, upcast


def plain(value: Any) -> Any:
    """Return a dataclass, tuple or scalar as JSON takes it."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


Reader = Callable[[Any], Any]


def typed(hint: Any, value: Any) -> Any:
    """Return the JSON ``value`` as the type ``hint`` asks; raises UnreadableFile when it does not fit."""
    return _reader(hint)(value)


@cache
def _reader(hint: Any) -> Reader:
    """Return what reads values of a type: found out once, for a long log holds hundreds of thousands of them."""
    origin = typing.get_origin(hint)
    if origin is types.UnionType or origin is typing.Union:
        options = [option for option in typing.get_args(hint) if option is not type(None)]
        return partial(_optional, _reader(options[0]))
    if origin is tuple:
        return _tuple_reader(typing.get_args(hint))
    if origin is dict:
        return partial(_dict, _reader(typing.get_args(hint)[1]))
    if origin is typing.Literal:
        return partial(_choice, typing.get_args(hint))
    if dataclasses.is_dataclass(hint):
        return _dataclass_reader(typing.cast("type", hint))
    return partial(_scalar, hint)


def _scalar(kind: Any, value: Any) -> Any:
    if type(value) is not kind:
        raise UnreadableFile("wrong_type")
    if kind is float and not math.isfinite(value):  # JSON has no word for it, and no page can read it
        raise UnreadableFile("wrong_type")
    return value


def _optional(read: Reader, value: Any) -> Any:
    return None if value is None else read(value)


def _tuple_reader(hints: tuple[Any, ...]) -> Reader:
    if hints[-1] is Ellipsis:
        return partial(_items, _reader(hints[0]))
    return partial(_tuple, tuple(map(_reader, hints)))


def _items(read: Reader, value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise UnreadableFile("wrong_type")
    return tuple(map(read, value)) if value else ()


def _tuple(readers: tuple[Reader, ...], value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise UnreadableFile("wrong_type")
    if len(readers) != len(value):
        raise UnreadableFile("wrong_length")
    return tuple(read(item) for read, item in zip(readers, value, strict=True))


def _dict(read: Reader, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise UnreadableFile("wrong_type")
    return {str(key): read(item) for key, item in value.items()}


def _choice(choices: tuple[Any, ...], value: Any) -> Any:
    if not isinstance(value, str) or value not in choices:
        raise UnreadableFile("wrong_type")
    return value


def _dataclass_reader(kind: type) -> Reader:
    """Return what reads a dataclass; its fields may be of its own kind, so their readers are asked for when needed."""
    fields, hints = dataclasses.fields(kind), typing.get_type_hints(kind)
    needed = {
        field.name
        for field in fields
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    }
    readers: dict[str, Reader] = {}

    def read(value: Any) -> Any:
        if not readers:
            readers.update({field.name: _reader(hints[field.name]) for field in fields})
        if not isinstance(value, dict) or not needed <= value.keys() <= readers.keys():
            raise UnreadableFile("wrong_fields")
        return kind(**{name: readers[name](item) for name, item in value.items()})

    return read


def event_to_plain(event: Event) -> dict[str, Any]:
    """Return the event's data; its kind is kept beside it."""
    return typing.cast("dict[str, Any]", plain(event))


def event_from_plain(kind: str, data: Any, number: int = FORMAT) -> Event:
    """Return the event of that kind, written in the format ``number``.

    Raises UnreadableFile for an unknown kind, data that do not fit, or a format of a later version.
    """
    kind, data = upcast(kind, data, number)
    try:
        return typing.cast("Event", typed(event_class(kind), data))
    except KeyError as error:
        raise UnreadableFile("unknown_event") from error
