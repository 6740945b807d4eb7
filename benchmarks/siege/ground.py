"""The ground of a campaign: the workbench as a facilitator starts it, its people, its processes and its log."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil

from benchmarks.siege.writer import Writer
from benchmarks.subject.plan import Plan, prepared
from benchmarks.subject.subject import Running, Workbench
from ogcore.record.event import Recorded
from ogcore.store import open_store
from tests.server.visitor import Visitor

NODES = 13


@dataclass(frozen=True)
class Ground:
    """A running workbench and the folder it works in."""

    running: Running
    folder: Path

    @property
    def plan(self) -> Plan:
        """What was prepared."""
        return self.running.plan

    def visitor(self, number: int, source: str = "127.0.0.1") -> Visitor:
        """Return a participant with a badge; they sit at the groups' tables in turn."""
        visitor = Visitor(self.running.port, source)
        visitor.cookies |= Workbench().cookies(self.plan, number)
        return visitor

    def writers(self, count: int) -> list[Writer]:
        """Let so many honest people write."""
        writers = [Writer(self.visitor(number), f"writer {number}") for number in range(count)]
        for writer in writers:
            writer.start()
        return writers

    def rooms(self) -> list[psutil.Process]:
        """Return the processes of the rooms in use and kept warm."""
        return [process for process in self._family() if "workbench.room" in _command(process)]

    def server(self) -> psutil.Process | None:
        """Return the process that answers at the port, which another one watches over; None while nobody does."""
        for process in self._family():
            try:
                ports = [
                    line.laddr.port for line in process.net_connections("tcp") if line.status == psutil.CONN_LISTEN
                ]
            except psutil.Error:
                continue
            if self.running.port in ports:
                return process
        return None

    def log(self) -> str:
        """Return what the server and its rooms have said."""
        return (self.folder / "server.log").read_text(encoding="utf-8", errors="replace")

    def events(self) -> list[Recorded]:
        """Return all that is kept of the groups."""
        store = open_store(self.plan.store_url)
        found = [record for group in self.plan.groups for record in store.load(group.group_id)]
        store.close()
        return found

    def _family(self) -> Sequence[psutil.Process]:
        try:
            return psutil.Process(self.running.pid).children(recursive=True)
        except psutil.NoSuchProcess:
            return ()


def _command(process: psutil.Process) -> list[str]:
    try:
        return process.cmdline()
    except psutil.Error:
        return []


@contextmanager
def besieged(groups: int, people: int, folder: Path | None = None) -> Iterator[Ground]:
    """Serve a plan with so many groups of ``people`` each until the block ends, in ``folder`` if one is named."""
    with tempfile.TemporaryDirectory(prefix="siege-", ignore_cleanup_errors=True) as own:
        place = folder or Path(own)
        plan = prepared(place, groups, people, NODES)
        with Workbench().running(plan) as running:
            yield Ground(running, place)
