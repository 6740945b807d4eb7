"""Making plan files of what could be read of a damaged database: each stream as far as its events go (R42)."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from ogcore import chapters
from ogcore.errors import OgError
from ogcore.plan.events import GroupAdded, PlanCreated
from ogcore.plan.state import Plan
from ogcore.record.event import Event, Recorded
from ogcore.record.ids import new_id
from ogcore.record.language import LANGUAGES
from ogcore.record.participant import Identity, checked_sector
from ogcore.record.stream import Stream
from ogcore.record.wording import require_words
from ogcore.store.roll import Presence
from ogcore.store.salvage import Salvaged
from ogcore.workshop import bundle
from ogcore.workshop.audit import check_record


@dataclass(frozen=True, slots=True)
class RescuedStream:
    """How far a plan's own log (no ``group``) or a group's was read.

    ``kept`` events; ``lost`` more are known of, None where nobody can tell whether there were more.
    """

    group: str
    kept: int
    lost: int | None


@dataclass(frozen=True, slots=True)
class Rescued:
    """A plan as far as it could be read: its file, and what of it there is."""

    name: str
    data: bytes
    streams: Sequence[RescuedStream]
    people: int


def rescue(found: Salvaged, plan_name: str, group_name: Callable[[int], str]) -> list[Rescued]:
    """Return a file for each plan of which anything could be read.

    ``plan_name`` and ``group_name`` (of the number of a group) are given to those whose own name could not be.
    """
    by_stream: dict[str, list[Recorded]] = {}
    for record in found.log:
        by_stream.setdefault(record.stream, []).append(record)
    plan_of = _plan_of(found)
    plans = dict.fromkeys([*(s for s, log in by_stream.items() if _begins_plan(log)), *plan_of.values()])
    for stream in by_stream:  # whose it is nobody can say: where there is one plan, it is that one's
        if stream not in plans and stream not in plan_of:
            plan_of[stream] = next(iter(plans)) if len(plans) == 1 else f"of-{stream}"
            plans.setdefault(plan_of[stream])
    return [_rescued(plan, found, by_stream, plan_of, (plan_name, group_name)) for plan in plans]


def _begins_plan(log: Sequence[Recorded]) -> bool:
    return any(isinstance(record.event, PlanCreated | GroupAdded) for record in log)


def _plan_of(found: Salvaged) -> dict[str, str]:
    told = {record.event.group: record.stream for record in found.log if isinstance(record.event, GroupAdded)}
    return found.plan_of | told


def _rescued(
    plan_id: str,
    found: Salvaged,
    by_stream: dict[str, list[Recorded]],
    plan_of: dict[str, str],
    names: tuple[str, Callable[[int], str]],
) -> Rescued:
    plan_log = _sound_part(chapters.new_plan(plan_id), by_stream.get(plan_id, []), found)
    read = len(plan_log)
    if not plan_log:
        plan_log = [_made(plan_id, 1, PlanCreated(plan_id, names[0], _language(found, plan_id)))]
    plan = chapters.new_plan(plan_id).replay(plan_log)
    groups = list(dict.fromkeys([*plan.groups, *(group for group, of in plan_of.items() if of == plan_id)]))
    for number, group in enumerate(groups, 1):
        if group not in plan.groups:
            plan_log.append(_made(plan_id, len(plan_log) + 1, GroupAdded(group, names[1](number), "", "")))
    plan = chapters.new_plan(plan_id).replay(plan_log)
    logs = {
        group: _sound_part(chapters.new_group(group, plan.language), by_stream.get(group, []), found)
        for group in groups
    }
    people = [person for person in found.people if _fits(person, plan)]
    merged = sorted(itertools.chain.from_iterable(logs.values()), key=lambda record: record.seq)
    whole = [replace(record, seq=seq) for seq, record in enumerate([*plan_log, *merged], 1)]
    streams = [RescuedStream("", read, _lost(found, plan_id, read))]
    streams += [RescuedStream(plan.group(g).name, len(log), _lost(found, g, len(log))) for g, log in logs.items()]
    return Rescued(plan.name, bundle.pack(whole, [Presence(one, 0.0, 0.0) for one in people]), streams, len(people))


def _lost(found: Salvaged, stream: str, kept: int) -> int | None:
    known = max(0, found.last.get(stream, 0) - kept)
    return known if known or found.counted else None


def _made(stream: str, version: int, event: Event) -> Recorded:
    return Recorded(0, stream, version, new_id(20), None, 0.0, event)


def _language(found: Salvaged, plan: str) -> str:
    """Return the language most people of a plan read in: that of the plan itself could not be read."""
    read = [person.language for person in found.people if person.plan_id == plan and person.language in LANGUAGES]
    return max(LANGUAGES, key=read.count)


def _fits(person: Identity, plan: Plan) -> bool:
    try:
        require_words(person.name)
        checked_sector(person.sector or "")
    except OgError:
        return False
    return person.role == "participant" and person.plan_id == plan.plan_id and person.group_id in plan.groups


def _sound_part(empty: Stream, log: Sequence[Recorded], found: Salvaged) -> list[Recorded]:
    """Return the first events of a stream, up to where one is missing, unreadable or does not fit.

    An operation of which not everything is there is left out: half a gesture is none.
    """
    kept: list[Recorded] = []
    trial = empty.trial()
    for record in sorted(log, key=lambda one: one.version):
        if record.version != len(kept) + 1 or not _fits_on(trial, record):
            break
        kept.append(record)
    if kept and found.spans.get((empty.stream, kept[-1].op), 0) > kept[-1].version:
        kept = _without_last(kept)
    while kept and not empty.trial().replay(kept).is_sound():
        kept = _without_last(kept)
    return kept


def _without_last(log: Sequence[Recorded]) -> list[Recorded]:
    return [record for record in log if record.op != log[-1].op]


def _fits_on(trial: Stream, record: Recorded) -> bool:
    try:
        check_record(record)
        trial.record(record)
    except Exception:  # noqa: BLE001 - whatever a damaged event makes the state stumble over
        return False
    return True
