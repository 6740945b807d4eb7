"""A whole plan as one file: the log with its people, as JSON, checked when it comes back (R42)."""

import json
import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any

from ogcore.chatham_house.events import SittingOpened
from ogcore.errors import BadInput, NewerVersion, UnreadableFile
from ogcore.plan.events import CodeRenewed, GroupAdded, GroupEvent, PlanCreated
from ogcore.record.event import Recorded
from ogcore.record.ids import new_id
from ogcore.record.language import LANGUAGES
from ogcore.record.participant import NAME_LIMIT, Identity, checked_name, checked_sector
from ogcore.record.plain import event_from_plain, event_to_plain, typed
from ogcore.record.upcast import FORMAT as RECORD_FORMAT
from ogcore.record.voice import is_tag, new_tag
from ogcore.record.wording import clean
from ogcore.store.roll import Presence
from ogcore.workshop.audit import check_log
from ogcore.workshop.rule_clock import RuleClock

FORMAT = "cocreation-workbench-plan"
SIZE_LIMIT = 200_000_000
CODE_ATTEMPTS = 100
ROW = 7
"""What a row of a file consists of."""


@dataclass(frozen=True, slots=True)
class Unpacked:
    """What a file held, under new identifiers."""

    plan_id: str
    log: list[Recorded]
    roll: list[Identity]


def pack(log: Iterable[Recorded], present: Sequence[Presence]) -> bytes:
    """Return the file of a plan: UTF-8 JSON, readable in any editor. No secret and no join code is in it.

    Nor, once anything was said under the Chatham House Rule, a list of those who were there; and what stands there in
    place of people is another in each file (R5).
    """
    whole, stand_ins = sorted(log, key=lambda record: record.seq), StandIns()
    events = [_row(stand_ins.record(record)) for record in whole]
    under_the_rule = any(isinstance(record.event, SittingOpened) for record in whole)
    known = () if under_the_rule else present
    people = [asdict(entry.identity) for entry in known if entry.identity.role != "facilitator"]
    content = {"format": FORMAT, "version": RECORD_FORMAT, "people": people, "events": events}
    return json.dumps(content, ensure_ascii=False, indent=0, separators=(",", ":")).encode()


class StandIns:
    """Other tags for those of a log: so that a file cannot be laid beside what it was made of.

    Nor does it tell when something was said under the Rule: clocks that ran then tell of the opening alone. Records
    are to come in the order of the log.
    """

    def __init__(self) -> None:
        self._known: dict[str, str] = {}
        self._clocks: dict[str, RuleClock] = {}

    def record(self, record: Recorded) -> Recorded:
        """Return a record with other tags in its event, and without the one that told whose it was."""
        clock = self._clocks.setdefault(record.stream, RuleClock())
        event = clock.told(record.event, record.at)
        tags = {name: getattr(event, name) for name in event.of_people}
        other = {name: self._known.setdefault(tag, new_tag()) for name, tag in tags.items() if is_tag(tag)}
        return replace(record, tag=None, event=replace(event, **other) if other else event)


def _row(record: Recorded) -> list[Any]:
    coded = isinstance(record.event, GroupAdded | CodeRenewed)
    event = replace(record.event, code="") if coded else record.event  # type: ignore[call-arg]
    return [record.stream, record.version, record.op, record.actor, record.at, event.kind, event_to_plain(event)]


def unpack(data: bytes, free_code: Callable[[], str]) -> Unpacked:
    """Read a plan's file, give it new identifiers and codes, and replay it as a check.

    Raises UnreadableFile with a reason: ``too_large``, ``not_json``, ``other_format``, ``no_plan``,
    ``unknown_event``, ``wrong_fields``, ``wrong_type``, ``wrong_length``, ``person_twice``, or one of
    :func:`ogcore.workshop.audit.check_log`; NewerVersion for one that a later version wrote.
    """
    content = _content(data)
    renaming = _Renaming(free_code)
    try:
        number = content["version"]
        log = [_record(seq, row, number) for seq, row in enumerate(content["events"], 1)]
        if not log or not isinstance(log[0].event, PlanCreated):
            raise UnreadableFile("no_plan")
        log = [renaming.record(record) for record in log]
        roll = [renaming.identity(person) for person in content["people"]]
        if len({identity.participant_id for identity in roll}) < len(roll):
            raise UnreadableFile("person_twice")
    except (TypeError, ValueError, KeyError, AttributeError, OverflowError, BadInput) as error:
        if isinstance(error, UnreadableFile):
            raise
        raise UnreadableFile("wrong_fields") from error
    check_log(log)
    return Unpacked(log[0].stream, log, roll)


def rows_of(data: bytes) -> tuple[list[list[Any]], int]:
    """Return the rows of a plan's file as they stand in it, with its own identifiers, and the form they are in.

    A row begins with the stream, the version, the operation, who and when, and ends with the kind of the event and its
    data. Raises UnreadableFile as :func:`unpack` does for what is no such file; the events have not been looked at.
    """
    content = _content(data)
    rows = content.get("events")
    if not isinstance(rows, list) or not all(isinstance(row, list) and len(row) == ROW for row in rows):
        raise UnreadableFile("wrong_fields")
    return rows, content["version"]


def _content(data: bytes) -> dict[str, Any]:
    if len(data) > SIZE_LIMIT:
        raise UnreadableFile("too_large")
    try:
        content = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise UnreadableFile("not_json") from error
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise UnreadableFile("other_format")
    number = content.get("version")
    if type(number) is not int or number < 1:
        raise UnreadableFile("other_format")
    if number > RECORD_FORMAT:
        raise NewerVersion(number, RECORD_FORMAT)
    return content


def _record(seq: int, row: list[Any], number: int) -> Recorded:
    stream, version, op, actor, at, kind, data = row
    sound = (
        all(isinstance(word, str) for word in (stream, op, actor or ""))
        and type(version) is int
        and type(at) in (int, float)
        and math.isfinite(at)
    )
    if not sound:
        raise UnreadableFile("wrong_fields")
    return Recorded(seq, stream, version, op, actor, float(at), event_from_plain(kind, data, number))


class _Renaming:
    """New identifiers for old ones, so that a file brought in twice makes two plans and opens no old door."""

    def __init__(self, free_code: Callable[[], str]) -> None:
        self._free_code = free_code
        self._codes: set[str] = set()
        self._plan = ""
        self._streams: dict[str, str] = {}
        self._people: dict[str, str] = {}

    def record(self, old: Recorded) -> Recorded:
        event = old.event
        if isinstance(event, PlanCreated):
            self._plan = self._plan or event.plan
            event = replace(event, plan=self._begun(event.plan))
        elif isinstance(event, GroupAdded):
            event = replace(event, group=self._begun(event.group), code=self._new_code())
        elif isinstance(event, CodeRenewed):
            event = replace(event, group=self._streams[event.group], code=self._new_code())
        elif isinstance(event, GroupEvent):
            event = replace(event, group=self._streams[event.group])
        people = {name: getattr(event, name) for name in event.of_people}
        if any(people.values()):
            event = replace(event, **{name: self._person(person) for name, person in people.items() if person})
        actor = self._person(old.actor) if old.actor else None
        return Recorded(old.seq, self._streams[old.stream], old.version, old.op, actor, old.at, event)

    def _new_code(self) -> str:
        """Return a code that leads nowhere and that no other group of the file was given."""
        for _ in range(CODE_ATTEMPTS):
            if (code := self._free_code()) not in self._codes:
                self._codes.add(code)
                return code
        raise UnreadableFile("absurd_number")  # of groups: more than there are codes

    def _begun(self, stream: str) -> str:
        if stream in self._streams:
            raise UnreadableFile("broken_log")
        self._streams[stream] = new_id()
        return self._streams[stream]

    def _person(self, participant: str) -> str:
        return self._people.setdefault(participant, new_tag() if is_tag(participant) else new_id(16))

    def identity(self, person: dict[str, Any]) -> Identity:
        old: Identity = typed(Identity, person)
        if old.role == "facilitator" or old.plan_id != self._plan or old.group_id == self._plan:
            raise UnreadableFile("wrong_fields")
        return Identity(
            self._person(old.participant_id),
            old.role,
            self._streams[old.plan_id],
            self._streams[old.group_id or ""],
            _name(old.name),
            checked_sector(old.sector or ""),
            old.language if old.language in LANGUAGES else LANGUAGES[0],
        )


def _name(name: str) -> str:
    """Return a name as it is shown; one that only looks empty, an earlier version may have let in, and it stays."""
    return clean(name, NAME_LIMIT) or name.strip() or checked_name(name)
