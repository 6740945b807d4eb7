"""The shape of every kind of event as plain data: its fields, their types and their defaults."""

import dataclasses
import typing
from typing import Any

import ogcore.chapters  # noqa: F401 - so that every kind is known
from ogcore.record.event import event_kinds
from ogcore.record.plain import plain


def shapes() -> dict[str, Any]:
    """Return the shape of every kind, by its name in the log."""
    return {name: _fields(kind) for name, kind in event_kinds().items()}


def _fields(kind: type) -> dict[str, Any]:
    hints = typing.get_type_hints(kind)
    return {field.name: _field(hints[field.name], field) for field in dataclasses.fields(kind)}


def _field(hint: Any, field: dataclasses.Field[Any]) -> Any:
    """Return a type, with its default where there is one."""
    if field.default is dataclasses.MISSING:
        return _type(hint)
    return {"type": _type(hint), "default": plain(field.default)}


def _type(hint: Any) -> Any:
    """Return a type by name; what an event holds is described with its own fields."""
    if dataclasses.is_dataclass(hint):
        return _fields(typing.cast("type", hint))
    arguments = typing.get_args(hint)
    if not arguments:
        return getattr(hint, "__name__", str(hint))
    inner = ["..." if argument is Ellipsis else _type(argument) for argument in arguments]
    return [getattr(typing.get_origin(hint), "__name__", "union"), *inner]
