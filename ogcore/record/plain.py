"""Frozen dataclasses as plain JSON values and back, driven by their type hints; events among them (R42).

What was written stays readable: a field that is not there takes its default, and what has been renamed or has become
something else is brought up to date by :mod:`ogcore.record.upcast` first.
"""

import dataclasses
import math
import types
import typing
from functools import cache
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


@cache
def _hints(kind: type) -> dict[str, Any]:
    return typing.get_type_hints(kind)


def typed(hint: Any, value: Any) -> Any:
    """Return the JSON ``value`` as the type ``hint`` asks; raises UnreadableFile when it does not fit."""
    origin = typing.get_origin(hint)
    if origin is types.UnionType or origin is typing.Union:
        options = [option for option in typing.get_args(hint) if option is not type(None)]
        return None if value is None else typed(options[0], value)
    if origin is tuple:
        return _typed_tuple(typing.get_args(hint), value)
    if origin is dict:
        return _typed_dict(typing.get_args(hint)[1], value)
    if origin is typing.Literal:
        return _typed_choice(typing.get_args(hint), value)
    if dataclasses.is_dataclass(hint):
        return _typed_dataclass(typing.cast("type", hint), value)
    if not isinstance(hint, type) or type(value) is not hint:
        raise UnreadableFile("wrong_type")
    if isinstance(value, float) and not math.isfinite(value):  # JSON has no word for it, and no page can read it
        raise UnreadableFile("wrong_type")
    return value


def _typed_tuple(hints: tuple[Any, ...], value: Any) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise UnreadableFile("wrong_type")
    if hints[-1] is Ellipsis:
        return tuple(typed(hints[0], item) for item in value)
    if len(hints) != len(value):
        raise UnreadableFile("wrong_length")
    return tuple(typed(hint, item) for hint, item in zip(hints, value, strict=True))


def _typed_dict(hint: Any, value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise UnreadableFile("wrong_type")
    return {str(key): typed(hint, item) for key, item in value.items()}


def _typed_choice(choices: tuple[Any, ...], value: Any) -> Any:
    if not isinstance(value, str) or value not in choices:
        raise UnreadableFile("wrong_type")
    return value


@cache
def _fields(kind: type) -> tuple[frozenset[str], frozenset[str]]:
    """Return the names of all fields of a dataclass, and of those that have no default."""
    fields = dataclasses.fields(kind)
    needed = {
        field.name
        for field in fields
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    }
    return frozenset(field.name for field in fields), frozenset(needed)


def _typed_dataclass(kind: type, value: Any) -> Any:
    known, needed = _fields(kind)
    if not isinstance(value, dict) or not needed <= value.keys() <= known:
        raise UnreadableFile("wrong_fields")
    hints = _hints(kind)
    return kind(**{name: typed(hints[name], item) for name, item in value.items()})


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
