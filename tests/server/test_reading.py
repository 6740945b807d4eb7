"""A tree file that a facilitator brings is read beside the server, told of line by line, and costs nobody else."""

from __future__ import annotations

import asyncio
import io
import json
import threading
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from urllib.parse import urlencode

import psutil
import pytest

from ogcore.record.participant import Identity
from tests.exchange.sheets import Made, workbook
from tests.server.conftest import Server
from tests.server.visitor import Visitor
from workbench.server.file_line import WAITING, Course, StillMaking
from workbench.server.file_maker import Brought, FileMaker, NotMade, TooMuchToRead

ANA = Identity("ana", "facilitator", "p", None, "", None, "es")
TABLE = b"kind,text\ncore,P\ncause,A\n"
LINES = {"Accept": "application/x-ndjson", "X_Workbench": "reading"}
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><graphml>&b;</graphml>'


def bomb() -> bytes:
    """Return a spreadsheet of a few kilobytes that unpacks to a hundred megabytes."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in zipfile_parts(workbook(Made("A", [["kind", "text"], ["core", "P"]]))):
            archive.writestr(name, data)
        archive.writestr("xl/media/zeros.bin", bytes(100_000_000))
    return packed.getvalue()


def zipfile_parts(book: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the parts of a spreadsheet."""
    with zipfile.ZipFile(io.BytesIO(book)) as archive:
        for name in archive.namelist():
            yield name, archive.read(name)


HOSTILE = {
    "a bomb.xlsx": bomb,
    "laughs.graphml": lambda: LAUGHS,
    "deep.json": lambda: b"[" * 2_000_000,
    "long.txt": lambda: b"PROBLEM\nP\nCAUSES\n" + b"- A\n" * 100_000,
    "long.csv": lambda: b"kind,text,parent\ncore,P,\n" + b"cause,A,B\n" * 100_000,
    "wide.mm": lambda: b"<map>" + b"<node TEXT='A'>" * 60_000,
}


def read(visitor: Visitor, name: str, body: bytes, encoding: str = "") -> list[dict[str, Any]]:
    """Let a file be read and return the lines that were told."""
    query = urlencode({"name": name, "encoding": encoding})
    return [json.loads(line) for line in visitor.request("POST", f"/reading?{query}", body, **LINES).text.splitlines()]


def makers(server: Server) -> list[psutil.Process]:
    """Return the processes beside the server that make and read files."""
    children = psutil.Process(server.process.pid).children()
    return [child for child in children if "spawn_main" in " ".join(child.cmdline())]


def test_a_file_is_told_of_line_by_line_and_leaves_nothing_behind(server: Server) -> None:
    """How far it is, then what it holds, in the words of its reader; what is no tree says where and why."""
    facilitator = server.facilitator()
    *before, last = read(facilitator, "árbol.csv", TABLE)
    assert {told["state"] for told in before} <= {"waiting", "making"}
    assert before
    assert (last["state"], [row["text"] for row in last["rows"]]) == ("read", ["P", "A"])
    assert read(facilitator, "a.csv", b"kind,text\nking,A\n")[-1]["faults"][0]["place"] == "Line 2"
    assert read(facilitator, "a.csv", TABLE, "rot13")[-1]["code"] == "bad_input"
    passing, until = server.data_dir / "passing", time.monotonic() + 5
    while list(passing.iterdir()) and time.monotonic() < until:  # it is taken away once the answer is out
        time.sleep(0.05)
    assert list(passing.iterdir()) == []


def test_a_page_of_ours_is_told_how_far_its_file_is_and_then_gets_it(server: Server) -> None:
    """Lines first, then the file behind them; a refusal is a line as well; a browser gets the file alone, as ever."""
    facilitator = server.facilitator()
    path = f"/download/tree/{server.known['groups'][0]}/problem.json"
    answer = facilitator.get(path, Accept="application/x-ndjson")
    *lines, rest = answer.body.split(b"\n", answer.body.count(b'"state"'))
    *before, last = map(json.loads, lines)
    assert {told["state"] for told in before} <= {"waiting", "making"}
    assert before
    assert (last["state"], last["type"], last["size"]) == ("made", "application/json", len(rest))
    assert rest == facilitator.get(path).body
    refused = facilitator.get("/download/nothing", Accept="application/x-ndjson").text.splitlines()[-1]
    assert json.loads(refused)["message"].startswith("There is no such file.")
    assert "There is no such file." in facilitator.get("/download/nothing").text
    stranger = server.visitor().get(path, Accept="application/x-ndjson")
    assert (stranger.status, json.loads(stranger.text)["state"]) == (403, "refused")


def test_the_server_goes_on_while_a_file_is_read(server: Server) -> None:
    """Reading stands still with the processes beside the server, and nobody else does."""
    facilitator, other = server.facilitator(), server.visitor()
    read(facilitator, "a.csv", TABLE)  # the processes are there
    came: list[dict[str, Any]] = []
    reading = threading.Thread(target=lambda: came.extend(read(facilitator, "b.csv", TABLE)))
    held = makers(server)
    for process in held:
        process.suspend()
    try:
        reading.start()
        assert [other.get("/health").status for _ in range(20)] == [200] * 20
        assert not came
    finally:
        for process in held:
            process.resume()
    reading.join(60)
    assert came[-1]["state"] == "read"


def test_only_facilitators_have_files_read_and_no_other_site_can(server: Server) -> None:
    """A stranger, a participant and a form of another site are refused; so is a file that is too large."""
    stranger, facilitator = server.visitor(), server.facilitator()
    participant = server.visitor()
    participant.join(server.known["codes"][0])
    for visitor in (stranger, participant):
        assert visitor.request("POST", "/reading?name=a.csv", TABLE, **LINES).status == 403
    assert facilitator.request("POST", "/reading?name=a.csv", TABLE).status == 403
    assert facilitator.request("POST", "/reading?name=a.csv", TABLE, X_Workbench="reading").status == 200


@pytest.fixture
def maker(tmp_path: Path) -> Iterator[FileMaker]:
    """One that reads a file at a time."""
    made = FileMaker(f"sqlite:///{tmp_path}/plan.sqlite", most=1)
    yield made
    made.stop()


def brought(folder: Path, data: bytes = TABLE) -> Brought:
    """Return a file that lies on the disk."""
    (folder / "a.csv").write_bytes(data)
    return Brought(folder / "a.csv", "a.csv")


def test_every_hostile_file_is_refused_and_the_next_one_is_read(tmp_path: Path, maker: FileMaker) -> None:
    """Bombs, laughs, depths and a hundred thousand lines end in words, within the time and the memory there are."""

    async def told(name: str, data: bytes) -> dict[str, Any]:
        (tmp_path / "file").write_bytes(data)
        made = await maker.read(ANA, Brought(tmp_path / "file", name), "es")
        return cast("dict[str, Any]", json.loads(made.data))

    async def all_of_them() -> None:
        for name, made in HOSTILE.items():
            try:
                assert (await told(name, made()))["faults"], name
            except TooMuchToRead:
                continue
        assert (await told("a.csv", TABLE))["faults"] == []

    asyncio.run(all_of_them())


@pytest.mark.parametrize("bound", [{"seconds_to_read": 0.001}, {"bytes_to_read": 1024**2}], ids=["time", "memory"])
def test_what_takes_too_much_to_read_is_given_up(tmp_path: Path, bound: dict[str, Any]) -> None:
    """A file over its time or its memory is refused, and the processes go on."""
    maker = FileMaker(f"sqlite:///{tmp_path}/plan.sqlite", most=1, **bound)
    try:
        with pytest.raises(TooMuchToRead):
            asyncio.run(maker.read(ANA, brought(tmp_path, b"kind,text\ncore,P\n" + b"cause,A\n" * 100_000), "es"))
    finally:
        maker.stop()


def test_one_person_has_one_thing_done_at_a_time_and_is_told_how_many_come_first(
    tmp_path: Path, maker: FileMaker
) -> None:
    """Files that are read and files that are made stand in one line; one that still arrives takes no place in it."""
    file = brought(tmp_path)

    async def many() -> list[tuple[str, int]]:
        courses = [Course() for _ in range(WAITING)]
        with maker.place(ANA):
            begun = [asyncio.ensure_future(maker.read(ANA, file, "es", course)) for course in courses[:-1]]
            begun.append(asyncio.ensure_future(maker.make(ANA, "nothing", "es", courses[-1])))
            await asyncio.sleep(0)
            with pytest.raises(StillMaking):
                await maker.read(ANA, file, "es")
            told = [(course.state, course.ahead) for course in courses]
            *read, made = await asyncio.gather(*begun, return_exceptions=True)
        assert [json.loads(one.data)["state"] for one in read] == ["read"] * (WAITING - 1)  # type: ignore[union-attr]
        assert isinstance(made, NotMade)
        assert [course.state for course in courses] == ["making"] * WAITING
        return told

    assert [ahead for _, ahead in asyncio.run(many())] == [0, 1, 2, 3]
