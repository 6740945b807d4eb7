"""A copy of one plan, from a backup or a store: what there was at one moment, which nothing can write back (R44)."""

import gc
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from ogcore import chapters
from ogcore.analysis.near import names_near, same_name
from ogcore.errors import (
    NewerVersion,
    OgError,
    PlanNotFound,
    StoreDamaged,
    StoreError,
    StoreTooNew,
    StoreUnavailable,
    UnreadableFile,
)
from ogcore.plan.events import PlanCreated
from ogcore.plan.state import Plan
from ogcore.record.group import WorkingGroup
from ogcore.record.plain import event_from_plain
from ogcore.record.snapshot import from_snapshot
from ogcore.record.stream import Stream
from ogcore.store.read_only import ReadOnlyStore, open_read_only
from ogcore.workshop import bundle

S = TypeVar("S", bound=Stream)


class Line(NamedTuple):
    """An event that has not been read yet: its version, its kind, its data (JSON text, or what it says), its form."""

    version: int
    kind: str
    data: Any
    format: int


@dataclass(frozen=True, slots=True)
class Copied:
    """A plan and its groups as they stood, and the logs of the groups, for their earlier versions."""

    plan: Plan
    groups: Mapping[str, WorkingGroup]
    logs: Mapping[str, Sequence[Line]]

    def group_at(self, group: str, version: int) -> WorkingGroup:
        """Return a group after so many of its events; raises UnreadableFile."""
        log = self.logs[group]
        return replayed(chapters.new_group(group, self.plan.language), log[:version])


def copy_of_backup(data: bytes) -> Copied:
    """Return what a plan's file holds, with its own identifiers; raises UnreadableFile, NewerVersion."""
    with _undisturbed():
        rows, number = bundle.rows_of(data)
        logs: dict[str, list[Line]] = {}
        for stream, version, _op, _actor, _at, kind, said in rows:
            logs.setdefault(stream if isinstance(stream, str) else "", []).append(Line(version, kind, said, number))
        if not rows or rows[0][5] != PlanCreated.__name__:
            raise UnreadableFile("no_plan")
        first = rows[0][0]
        if any([line.version for line in log] != list(range(1, len(log) + 1)) for log in logs.values()):
            raise UnreadableFile("broken_log")
        plan = replayed(chapters.new_plan(first), logs.pop(first))
        if not logs.keys() <= plan.groups.keys():
            raise UnreadableFile("broken_log")
        groups = {
            group: replayed(chapters.new_group(group, plan.language), logs.setdefault(group, []))
            for group in plan.groups
        }
        return Copied(plan, groups, logs)


def copy_of_store(url: str, wanted: str | None) -> Copied:
    """Return a plan of a store, by its name or identifier, or the only one there is.

    Raises PlanNotFound, UnreadableFile, NewerVersion, and StoreUnavailable for a server that cannot be reached.
    """
    try:
        with open_read_only(url) as store, _undisturbed():
            plan = _chosen(store, wanted)
            logs = {group: [Line(*line) for line in store.lines(group)] for group in plan.groups}
            groups = {
                group: _grown(chapters.new_group(group, plan.language), store, log) for group, log in logs.items()
            }
            return Copied(plan, groups, logs)
    except StoreTooNew as error:
        raise NewerVersion(error.data["found"], error.data["known"]) from error
    except StoreUnavailable:
        raise
    except StoreDamaged as error:
        raise UnreadableFile("broken_log") from error
    except StoreError as error:
        raise UnreadableFile(str(error.data.get("reason", "not_a_database"))) from error


def _grown(fresh: WorkingGroup, store: ReadOnlyStore, log: Sequence[Line]) -> WorkingGroup:
    """Return a group from its snapshot, where there is one, and what came after it."""
    begun = from_snapshot(store.last_snapshot(fresh.stream), fresh)
    return replayed(begun, log[begun.version :])


def _chosen(store: ReadOnlyStore, wanted: str | None) -> Plan:
    plans = [replayed(chapters.new_plan(plan), [Line(*line) for line in store.lines(plan)]) for plan in store.plans()]
    found = [plan for plan in plans if wanted is None or wanted == plan.plan_id]
    found = found or [plan for plan in plans if wanted is not None and same_name(wanted, plan.name)]
    if len(found) == 1:
        return found[0]
    if found:  # several of that name: only their identifiers tell them apart
        raise PlanNotFound(wanted or "", [plan.plan_id if wanted else plan.name for plan in found])
    raise PlanNotFound(wanted or "", names_near(wanted or "", [plan.name for plan in plans]))


def read_file(path: Path) -> bytes:
    """Return what is in a file; raises UnreadableFile (``not_there``, ``too_large``, ``closed``)."""
    try:
        if path.stat().st_size > bundle.SIZE_LIMIT:
            raise UnreadableFile("too_large")
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UnreadableFile("not_there") from error
    except OSError as error:
        raise UnreadableFile("closed") from error


def replayed(state: S, log: Iterable[Line]) -> S:
    """Let what is told have happened; raises UnreadableFile when it does not fit together, and NewerVersion.

    Who did what, and what they could take back, is not kept: nobody acts on a copy.
    """
    try:
        for line in log:
            data = json.loads(line.data) if isinstance(line.data, str) else line.data
            state.change(event_from_plain(line.kind, data, line.format))
            state.version = line.version
    except UnreadableFile:
        raise
    except (OgError, TypeError, ValueError, KeyError, AttributeError, RecursionError) as error:
        raise UnreadableFile("broken_log") from error
    if not state.is_sound():
        raise UnreadableFile("broken_log")
    return state


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Keep Python from looking for garbage meanwhile: among hundreds of thousands of new values there is none."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
