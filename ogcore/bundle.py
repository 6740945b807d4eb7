"""A whole plan as one file: the log with its people, as JSON, checked when it comes back (R42)."""

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from ogcore.errors import UnreadableFile
from ogcore.events import GroupAdded, PlanCreated, Recorded
from ogcore.group import WorkingGroup
from ogcore.ids import new_id
from ogcore.participant import Identity, checked_role
from ogcore.plan import Plan
from ogcore.serialize import event_from_plain, event_to_plain
from ogcore.store.roll import Presence

FORMAT = "cocreation-workbench-plan"
VERSION = 1
SIZE_LIMIT = 200_000_000


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What a file held, under new identifiers."""

    plan_id: str
    log: list[Recorded]
    roll: list[Identity]


def pack(log: Iterable[Recorded], present: Sequence[Presence]) -> bytes:
    """Return the file of a plan: UTF-8 JSON, readable in any editor. No secret and no join right is in it."""
    events = [
        [record.stream, record.version, record.op, record.actor, record.at, record.event.kind, event_to_plain(record.event)]
        for record in sorted(log, key=lambda record: record.seq)
    ]
    people = [asdict(entry.identity) for entry in present if entry.identity.role == "participant"]
    content = {"format": FORMAT, "version": VERSION, "people": people, "events": events}
    return json.dumps(content, ensure_ascii=False, indent=0, separators=(",", ":")).encode()


def unpack(data: bytes, free_code: Callable[[], str]) -> Unpacked:
    """Read a plan's file, give it new identifiers and codes, and replay it as a check.

    Raises UnreadableFile with a reason: ``too_large``, ``not_json``, ``other_format``, ``newer_version``, ``no_plan``,
    ``wrong_fields`` or ``broken_log``.
    """
    content = _content(data)
    renamed: dict[str, str] = {}
    try:
        log = [_record(seq, row) for seq, row in enumerate(content["events"], 1)]
        log = [_renamed(record, renamed, free_code) for record in log]
        roll = [_person(person, renamed) for person in content["people"]]
    except (TypeError, ValueError, KeyError) as error:
        raise UnreadableFile("wrong_fields") from error
    if not log or not isinstance(log[0].event, PlanCreated):
        raise UnreadableFile("no_plan")
    _check_replay(log)
    return Unpacked(log[0].stream, log, roll)


def _content(data: bytes) -> dict[str, Any]:
    if len(data) > SIZE_LIMIT:
        raise UnreadableFile("too_large")
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UnreadableFile("not_json") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise UnreadableFile("other_format")
    if content.get("version") != VERSION:
        raise UnreadableFile("newer_version")
    return content


def _record(seq: int, row: list[Any]) -> Recorded:
    stream, version, op, actor, at, kind, data = row
    if not (isinstance(stream, str) and isinstance(version, int) and isinstance(op, str) and isinstance(at, int | float)):
        raise UnreadableFile("wrong_fields")
    return Recorded(seq, stream, version, op, actor, float(at), event_from_plain(kind, data))


def _renamed(record: Recorded, names: dict[str, str], free_code: Callable[[], str]) -> Recorded:
    event = record.event
    if isinstance(event, PlanCreated):
        event = replace(event, plan=names.setdefault(event.plan, new_id()))
    elif isinstance(event, GroupAdded):
        event = replace(event, group=names.setdefault(event.group, new_id()), code=free_code())
    elif hasattr(event, "group"):
        event = replace(event, group=names[event.group])
    actor = names.setdefault(record.actor, new_id(16)) if record.actor else None
    return Recorded(record.seq, names[record.stream], record.version, record.op, actor, record.at, event)


def _person(person: dict[str, Any], names: dict[str, str]) -> Identity:
    known = Identity(**person)
    if not all(isinstance(value, str) for value in (known.participant_id, known.name, known.language)):
        raise UnreadableFile("wrong_fields")
    return replace(
        known,
        participant_id=names.setdefault(known.participant_id, new_id(16)),
        role=checked_role(known.role),
        plan_id=names[known.plan_id],
        group_id=names[known.group_id] if known.group_id else None,
    )


def _check_replay(log: list[Recorded]) -> None:
    streams: dict[str, list[Recorded]] = {}
    for record in log:
        streams.setdefault(record.stream, []).append(record)
    try:
        plan = Plan(log[0].stream).replay(streams.pop(log[0].stream))
        for stream, records in streams.items():
            plan.group(stream)
            if [record.version for record in records] != list(range(1, len(records) + 1)):
                raise UnreadableFile("broken_log")
            WorkingGroup(stream, plan.language).replay(records)
    except UnreadableFile:
        raise
    except Exception as error:
        raise UnreadableFile("broken_log") from error
