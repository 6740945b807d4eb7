"""Looking for whatever ties a person to words that were written under the Chatham House Rule (R5).

The log, the roll and the snapshots are read as what they are; all files of the folder, their gaps, the write-ahead log
and backups too, as bytes: there a row of the log that names somebody beside the words is looked for, whole or freed.
What is packed is unpacked first (:mod:`ogcore.workshop.packed`).
"""

import json
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from typing import Any

from ogcore.agenda.events import Timer, TimerSet
from ogcore.chatham_house.events import SittingClosed, SittingOpened
from ogcore.errors import OgError
from ogcore.record.event import Event, Recorded
from ogcore.record.participant import SECTORS
from ogcore.record.plain import event_to_plain
from ogcore.record.voice import is_tag
from ogcore.store.day_roll import STEP, day_of
from ogcore.store.roll import Presence
from ogcore.workshop import packed
from ogcore.workshop.bundle import rows_of
from ogcore.workshop.workshop import Workshop

_SHORTEST_NAME = 3
SHORTEST = 8
"""Characters of words that are looked for: shorter ones stand anywhere."""
_BACK, _AHEAD = 4_000, 60_000
"""Bytes before and after words within which their row is looked for."""
_DATABASE = b"SQLite format 3\0"
_SHARED = "xl/sharedStrings.xml"
_HEAD = 1024
"""Bytes within which a PDF says that it is one."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What was found: in which ``file``, of which ``kind``, and ``what``: the kind of event, never words or names.

    Kinds: ``actor`` (who did it), ``person`` (named in it), ``sector``, ``time``, ``roll_time`` (finer than a day),
    ``people`` (a list of them in a backup), ``beside`` (a person and the words in one line), ``snapshot``.
    """

    file: str
    kind: str
    what: str


@dataclass
class Said:
    """What was said under the Rule, by its words, with the kind of event they stand in; and who could be named."""

    people: frozenset[bytes]
    words: dict[bytes, str] = field(default_factory=dict)

    def take(self, log: Iterable[Recorded]) -> None:
        """Take in the log of a group; words that were also said openly tell nothing."""
        openly: set[bytes] = set()
        for record, sitting in with_sittings(log):
            for word in _words(event_to_plain(record.event)):
                if sitting is None:
                    openly.add(word)
                elif not any(person in word for person in self.people):
                    self.words.setdefault(word, record.event.kind)
        self.words = {word: kind for word, kind in self.words.items() if word not in openly}


def with_sittings(log: Iterable[Recorded]) -> Iterator[tuple[Recorded, SittingOpened | None]]:
    """Yield the records of a group with the sitting under the Rule that each was written in."""
    sitting: SittingOpened | None = None
    for record in log:
        if isinstance(record.event, SittingClosed):
            sitting = None
        yield record, None if isinstance(record.event, SittingOpened) else sitting
        if isinstance(record.event, SittingOpened):
            sitting = record.event


def traces(workshop: Workshop, plan_id: str, database: str, folder: Path) -> list[Trace]:
    """Return all that ties anybody to what a plan holds that was said under the Rule; empty is how it should be.

    ``database`` is what its place is called, ``folder`` where all else lies. Each trace is told once.
    """
    store, groups = workshop.store, workshop.plan(plan_id).groups
    present = store.roll.present(plan_id)
    names = (text for one in present for text in (one.identity.participant_id, one.identity.name))
    said = Said(frozenset(name.encode() for name in names if len(name) >= _SHORTEST_NAME))
    logs = {group: store.load(group) for group in groups}
    found: list[Trace] = []
    for group, log in logs.items():
        said.take(log)
        found += [*in_log(database, log), *in_snapshot(database, store.snapshot(group), said)]
    if any(isinstance(record.event, SittingOpened) for log in logs.values() for record in log):
        found += in_roll(database, present)
    if folder.is_dir() and said.words:
        found += in_folder(folder, said)
    return list(dict.fromkeys(found))


def in_log(file: str, log: Iterable[Recorded]) -> Iterator[Trace]:
    """Look through the log of a group."""
    for record, sitting in with_sittings(log):
        if sitting is not None:
            yield from (Trace(file, kind, record.event.kind) for kind in _told(record, sitting))


def _told(record: Recorded, sitting: SittingOpened) -> Iterator[str]:
    event = record.event
    if record.actor is not None:
        yield "actor"
    if any(held is not None and not is_tag(held) for held in _people(event)):
        yield "person"
    if event.own and getattr(event, "sector", None) in SECTORS and not getattr(event, "caucus", False):
        yield "sector"
    if record.at != sitting.at or (isinstance(event, TimerSet) and _tells_when(event.after, sitting.at)):
        yield "time"


def _tells_when(timer: Timer | None, opened: float) -> bool:
    """Tell whether a clock tells more than how long it is: one that came by a backup began with the stage."""
    if timer is None or (timer.ends, timer.left) == (None, None):
        return False
    return timer.ends != opened + timer.seconds and timer.left != timer.seconds


def _people(event: Event) -> Iterator[Any]:
    return (getattr(event, name) for name in event.of_people if event.own or name in ("author", "voter"))


def in_roll(file: str, present: Iterable[Presence]) -> Iterator[Trace]:
    """Look through the roll of a plan whose roll keeps days."""
    for entry in present:
        if entry.joined != day_of(entry.joined):
            yield Trace(file, "roll_time", "joined")
        if entry.seen != day_of(entry.seen) and entry.seen % STEP:
            yield Trace(file, "roll_time", "seen")


def in_snapshot(file: str, snapshot: Mapping[str, Any] | None, said: Said) -> Iterator[Trace]:
    """Look through the operations that a snapshot remembers."""
    for name in ("done", "undone", "taken") if snapshot else ():
        for _, actor, events, *_ in (snapshot or {}).get(name, ()):
            if actor is not None and not is_tag(actor) and any(w in said.words for e in events for w in _words(e)):
                yield Trace(file, "snapshot", events[0][0])


def in_folder(folder: Path, said: Said) -> Iterator[Trace]:
    """Look through all files of a folder, and of its folders."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink() and path.stat().st_size <= packed.MOST_BYTES:
            yield from in_bytes(path.relative_to(folder).as_posix(), path.read_bytes(), said)


def in_bytes(file: str, data: bytes, said: Said) -> Iterator[Trace]:
    """Look through what a file holds: of a database its rows and gaps, of a backup its events, else line by line."""
    if data.startswith(_DATABASE) or file.endswith(("-wal", "-journal")):
        yield from _in_pages(file, data, said)
    elif data.startswith(b"PK\x03\x04"):
        yield from _in_archive(file, data, said)
    elif data.startswith(packed.GZIP):
        yield from in_bytes(file, packed.unzipped_log(data), said)
    elif packed.PDF in data[:_HEAD]:
        yield from _in_texts(file, packed.pdf_lines(data), said, tidy=_unspaced)
    elif (found := _in_backup(file, data)) is not None:
        yield from found
    else:
        yield from _in_lines(file, data, said)


def _in_pages(file: str, data: bytes, said: Said) -> Iterator[Trace]:
    for word, kind in said.words.items():
        at = data.find(word)
        while at >= 0:
            yield from (Trace(file, told, kind) for told in _around(data, at, kind.encode(), said.people))
            at = data.find(word, at + len(word))


def _around(data: bytes, at: int, kind: bytes, people: frozenset[bytes]) -> Iterator[str]:
    """Look at the row that words stand in: its kind and its data lie side by side, and then who did it, if anybody."""
    begin = data.rfind(kind + b"{", max(0, at - _BACK), at)
    if begin < 0:
        return
    text = data[begin + len(kind) : begin + _AHEAD].decode("utf-8", "replace")
    try:
        _, length = json.JSONDecoder().raw_decode(text)
    except ValueError:
        return
    said = text[:length].encode()
    end = begin + len(kind) + len(said)
    if any(person in said for person in people):
        yield "person"
    if any(data.startswith(person, end) for person in people):
        yield "actor"


def _in_archive(file: str, data: bytes, said: Said) -> Iterator[Trace]:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            for member in archive.infolist():
                if member.file_size <= packed.MOST_BYTES:
                    yield from _in_member(archive, member.filename, file, said)
    except (zipfile.BadZipFile, zlib.error, RuntimeError, OSError, NotImplementedError):
        return


def _in_member(archive: zipfile.ZipFile, name: str, file: str, said: Said) -> Iterator[Trace]:
    """Look through one member; the rows of a workbook name strings that stand in another."""
    data = archive.read(name)
    if not name.endswith(".xml"):
        yield from in_bytes(f"{file}/{name}", data, said)
        return
    shared = archive.read(_SHARED) if _SHARED in archive.namelist() and name != _SHARED else b""
    lines = packed.xml_lines(data.decode("utf-8", "replace"), shared.decode("utf-8", "replace"))
    yield from _in_texts(f"{file}/{name}", lines, said)


def _in_backup(file: str, data: bytes) -> list[Trace] | None:
    """Look through a backup; None for what is none."""
    try:
        rows, _ = rows_of(data)
        people = json.loads(data.decode("utf-8-sig")).get("people")
    except OgError:
        return None
    found, sittings = [], dict[str, float]()
    for stream, _, _, actor, at, kind, event in rows:
        if kind == SittingOpened.__name__:
            sittings[stream] = event["at"]
            continue
        if kind == SittingClosed.__name__:
            sittings.pop(stream, None)
        if stream in sittings:
            found += [Trace(file, "actor", kind)] if actor is not None else []
            found += [Trace(file, "time", kind)] if at != sittings[stream] else []
    if people and any(row[5] == SittingOpened.__name__ for row in rows):
        found.append(Trace(file, "people", "people"))
    return found


def _in_lines(file: str, data: bytes, said: Said) -> Iterator[Trace]:
    if not any(word in data for word in said.words):
        return
    for line in data.splitlines():
        if any(person in line for person in said.people):
            yield from (Trace(file, "beside", kind) for word, kind in said.words.items() if word in line)


def _in_texts(
    file: str, lines: Iterable[str], said: Said, tidy: Callable[[str], str] = lambda text: text
) -> Iterator[Trace]:
    """Look through lines of text, in which words stand as they were written; ``tidy`` is how words stand there."""
    words = {tidy(json.loads(f'"{word.decode(errors="surrogatepass")}"')): kind for word, kind in said.words.items()}
    people = {tidy(person.decode()) for person in said.people}
    for line in lines:
        if any(person in line for person in people):
            yield from (Trace(file, "beside", kind) for word, kind in words.items() if word in line)


def _unspaced(text: str) -> str:
    return "".join(text.split())


def _words(value: Any) -> Iterator[bytes]:
    if isinstance(value, str):
        if len(value) >= SHORTEST and " " in value:
            yield json.dumps(value, ensure_ascii=False)[1:-1].encode(errors="surrogatepass")
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from _words(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _words(one)
