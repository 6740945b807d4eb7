"""Events and states as plain JSON values and back, driven by the type hints of the frozen dataclasses."""

import dataclasses
import types
import typing
from functools import cache
from typing import Any

from ogcore.commitments.state import Commitment
from ogcore.errors import UnreadableFile
from ogcore.objectives.events import Objective
from ogcore.record.event import Event, event_class
from ogcore.record.group import PARTS, WorkingGroup
from ogcore.record.history import Operation
from ogcore.record.wording import Wording


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
    if dataclasses.is_dataclass(hint):
        return _typed_dataclass(typing.cast("type", hint), value)
    if not isinstance(hint, type) or type(value) is not hint:
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


def _typed_dataclass(kind: type, value: Any) -> Any:
    hints = {field.name: _hints(kind)[field.name] for field in dataclasses.fields(kind)}
    if not isinstance(value, dict) or value.keys() != hints.keys():
        raise UnreadableFile("wrong_fields")
    return kind(**{name: typed(hint, value[name]) for name, hint in hints.items()})


def event_to_plain(event: Event) -> dict[str, Any]:
    """Return the event's data; its kind is kept beside it."""
    return typing.cast("dict[str, Any]", plain(event))


def event_from_plain(kind: str, data: Any) -> Event:
    """Return the event of that kind; raises UnreadableFile for an unknown kind or data that do not fit."""
    try:
        return typing.cast("Event", typed(event_class(kind), data))
    except KeyError as error:
        raise UnreadableFile("unknown_event") from error


def group_to_plain(group: WorkingGroup) -> dict[str, Any]:
    """Return the whole state of a group, for a snapshot."""
    graph = group.problem_tree.graph
    return {
        "group_id": group.group_id,
        "language": group.language,
        "core_problem": group.problem_tree.core_problem,
        "nodes": [[node, data["text"], list(data["offers"]), data["order"]] for node, data in graph.nodes(data=True)],
        "arrows": [list(arrow) for arrow in graph.edges],
        "originals": plain(group.problem_tree.originals),
        "objectives": plain(group.objectives),
        "commitments": plain(group.commitments),
        "stage": group.stage,
        "stage_open": group.stage_open,
        "done": [_operation_to_plain(operation) for operation in group.history.done],
        "undone": [_operation_to_plain(operation) for operation in group.history.undone],
        "version": group.version,
        "parts": plain(group.parts()),
    }


def group_from_plain(data: dict[str, Any]) -> WorkingGroup:
    """Return the group a snapshot holds."""
    group = WorkingGroup(data["group_id"], data["language"])
    tree = group.problem_tree
    tree.core_problem = data["core_problem"]
    for node, text, offers, order in data["nodes"]:
        tree.graph.add_node(node, text=text, offers=tuple(offers), order=order)
    tree.graph.add_edges_from(tuple(arrow) for arrow in data["arrows"])
    tree.originals = {node: typed(tuple[Wording, ...], said) for node, said in data["originals"].items()}
    group.objectives = {node: typed(Objective, value) for node, value in data["objectives"].items()}
    group.commitments = {card: _commitment(value) for card, value in data["commitments"].items()}
    for name, kind in PARTS.items():
        setattr(group, name, typed(kind, data["parts"][name]))
    group.stage, group.stage_open, group.version = data["stage"], data["stage_open"], data["version"]
    group.history.done = [_operation(value) for value in data["done"]]
    group.history.undone = [_operation(value) for value in data["undone"]]
    return group


def _commitment(data: dict[str, Any]) -> Commitment:
    fields = {name: typed(Wording, value) for name, value in data["fields"].items()}
    return Commitment(data["card"], data["order"], data["node"], fields)


def _operation_to_plain(operation: Operation) -> list[Any]:
    return [operation.op, operation.actor, [[event.kind, event_to_plain(event)] for event in operation.events]]


def _operation(data: list[Any]) -> Operation:
    op, actor, events = data
    return Operation(op, actor, tuple(event_from_plain(kind, value) for kind, value in events))
