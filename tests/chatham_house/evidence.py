"""What somebody has who has come by the files of a workshop: tables, raw bytes in their order, a backup."""

import bisect
import json
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from tests.chatham_house.simulated import Simulated

Row = dict[str, Any]
WAL_HEAD, FRAME_HEAD = 32, 24


@dataclass
class Evidence:
    """One copy: the ``rows`` of the log of the group and of everything, the ``roll``, and raw ``pieces`` of files.

    ``people`` are the identifiers of those who are on the roll, in the order in which they stand there: of all copies
    it is known to every attacker, as is which rows are contributions (``asked``, by version). ``told`` are those of
    which whoever wrote them has said so.
    """

    group_id: str
    asked: Sequence[int]
    people: Sequence[str]
    sectors: dict[str, str]
    rows: dict[int, Row]
    everything: Sequence[Row] = ()
    roll: dict[str, Row] = field(default_factory=dict)
    pieces: Sequence[bytes] = ()
    before: "Evidence | None" = None
    told: dict[int, str] = field(default_factory=dict)
    _named: dict[int, list[str]] = field(default_factory=dict)
    _near: dict[int, list[tuple[int, str]]] = field(default_factory=dict)

    def words(self, version: int) -> bytes:
        """Return what was said, as it stands in the files."""
        return str(self.rows[version]["data"]).encode()

    def named(self, row: Row) -> list[str]:
        """Return who is named anywhere in a row."""
        if row["seq"] not in self._named:
            text = str(list(row.values()))
            self._named[row["seq"]] = [person for person in self.people if person in text]
        return self._named[row["seq"]]

    @cached_property
    def places(self) -> list[list[tuple[int, str]]]:
        """Where each person stands in each piece of the files."""
        pattern = re.compile(b"|".join(person.encode() for person in self.people))
        return [[(m.start(), m.group().decode()) for m in pattern.finditer(piece)] for piece in self.pieces]

    def near(self, version: int) -> list[tuple[int, str]]:
        """Return who stands nearest to what was said, with the distance in bytes, wherever it is found."""
        if version not in self._near:
            self._near[version] = self._nearest(version)
        return self._near[version]

    def _nearest(self, version: int) -> list[tuple[int, str]]:
        found: list[tuple[int, str]] = []
        needle = self.words(version)
        for piece, places in zip(self.pieces, self.places, strict=True):
            starts = [start for start, _ in places]
            at = piece.find(needle)
            while at >= 0 and places:
                here, end = bisect.bisect(starts, at), at + len(needle)
                around = places[max(0, here - 1) : here + 1]
                found += [(max(0, at - start, start - end), who) for start, who in around]
                at = piece.find(needle, at + 1)
        return sorted(found)


def of_files(made: Simulated, moment: str, before: Evidence | None = None) -> Evidence:
    """Return what a copy of the files tells; its database is opened elsewhere, as SQLite would change it."""
    folder = made.copies[moment]
    raw = (folder / "workbench.sqlite").read_bytes()
    beside = folder / "workbench.sqlite-wal"
    pieces = [raw[at : at + 4096] for at in range(0, len(raw), 4096)] + frames(beside)
    with tempfile.TemporaryDirectory() as aside:
        shutil.copytree(folder, Path(aside) / "copy")
        with closing(sqlite3.connect(Path(aside) / "copy" / "workbench.sqlite")) as connection:
            connection.row_factory = sqlite3.Row
            log = [dict(row) for row in connection.execute("SELECT * FROM events ORDER BY seq")]
            roll = [dict(row) for row in connection.execute("SELECT rowid AS place, * FROM roll ORDER BY rowid")]
    return _evidence(made, log, roll, pieces, before)


def of_rows(made: Simulated, log: Sequence[Row], roll: Sequence[Row]) -> Evidence:
    """Return what the rows of a database server tell, with its own columns."""
    return _evidence(made, log, roll, (), None)


def of_export(made: Simulated) -> Evidence:
    """Return what a backup tells, to somebody who also knows who was there."""
    content = json.loads(made.export)
    names = ("stream", "version", "op", "actor", "at", "kind", "data")
    log = [dict(zip(names, row, strict=True)) | {"seq": seq} for seq, row in enumerate(content["events"])]
    rows = [row | {"data": json.dumps(row["data"], ensure_ascii=False, separators=(",", ":"))} for row in log]
    roll = [{"participant": who, "joined": 0.0, "seen": 0.0, "ended": None} for who in made.sectors]
    return _evidence(
        made, rows, sorted(roll, key=lambda one: one["participant"]), [made.export.replace(b"\n", b"")], None
    )


def _evidence(
    made: Simulated, log: Sequence[Row], roll: Sequence[Row], pieces: Sequence[bytes], before: Evidence | None
) -> Evidence:
    mine = {row["version"]: row for row in log if row["stream"] == made.group_id}
    asked = [version for version in made.truth if version in mine and (before is None or version not in before.rows)]
    people = [row["participant"] for row in roll if row["participant"] in made.sectors]
    return Evidence(
        made.group_id,
        asked,
        people,
        made.sectors,
        mine,
        log,
        {row["participant"]: row for row in roll if row["participant"] in made.sectors},
        pieces,
        before,
        {version: made.truth[version] for version in asked[::2]},
    )


def frames(wal: Path) -> list[bytes]:
    """Return the pages of a write-ahead log, in the order in which they were written."""
    if not wal.exists():
        return []
    raw = wal.read_bytes()[WAL_HEAD:]
    size = FRAME_HEAD + 4096
    return [raw[at + FRAME_HEAD : at + size] for at in range(0, len(raw) - size + 1, size)]
