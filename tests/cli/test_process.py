"""The command as a process of its own: exit codes, closed pipes, a stopped server, terminals without Unicode."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import psutil
import pytest

from tests.process import started
from workbench.cli.demonstration import demonstration_outline

_COMMAND = [sys.executable, "-m", "workbench"]
_ROOT = str(Path(__file__).parents[2])

CORE = "Since 2021, 1,240 families of the Zahuapan valley get water only two days a week"


def _environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": _ROOT, "LANG": "en_US.UTF-8", "LC_ALL": "en_US.UTF-8", **more}


@pytest.fixture
def spanish(tmp_path: Path) -> Path:
    """Return a file with the Spanish example tree."""
    path = tmp_path / "árbol.txt"
    path.write_text(demonstration_outline("es"), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "code"), [(f"PROBLEM\n{CORE}\nCAUSES\n- a\n- b\nEFFECTS\n- e\n", 0), ("PROBLEM\np\n", 1), ("x", 2)]
)
def test_exit_codes_reach_the_shell(text: str, code: int) -> None:
    """0 ok, 1 findings, 2 unusable input."""
    done = subprocess.run(
        [*_COMMAND, "tree", "check", "-"], input=text.encode(), env=_environment(), capture_output=True, check=False
    )
    assert done.returncode == code
    assert b"Traceback" not in done.stderr


def test_a_terminal_without_unicode_gets_an_answer(spanish: Path) -> None:
    """JSON stays exact in ASCII, and sentences lose their accents but never the answer."""
    environment = _environment(PYTHONIOENCODING="ascii", LANG="C", LC_ALL="C")
    done = subprocess.run(
        [*_COMMAND, "tree", "objectives", spanish, "--json"], env=environment, capture_output=True, check=True
    )
    assert "educación" in json.dumps(json.loads(done.stdout.decode("ascii")), ensure_ascii=False)
    done = subprocess.run([*_COMMAND, "tree", "objectives", spanish], env=environment, capture_output=True, check=True)
    assert b"educaci?n" in done.stdout


@pytest.mark.skipif(os.name != "posix", reason="pipes end otherwise on Windows")
def test_a_closed_pipe_is_no_accident(tmp_path: Path) -> None:
    """``workbench … | head -1`` ends quietly."""
    many = "".join(f"- Cause number {n}\n" for n in range(3000))
    (tmp_path / "tree.txt").write_text(f"PROBLEM\np\nCAUSES\n{many}")
    process = subprocess.Popen(
        [*_COMMAND, "tree", "objectives", tmp_path / "tree.txt"],
        env=_environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    assert process.stderr.read() == b""
    process.stderr.close()
    assert process.wait(60) == 141


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_server_starts_serves_and_stops(tmp_path: Path) -> None:
    """The printed links work in a real server, and Ctrl+C ends it without a traceback or talk of rooms that end."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = probe.getsockname()[1]
    words = [*_COMMAND, "serve", "--data", tmp_path / "d", "--address", "127.0.0.1", "--port", str(port)]
    with (
        (tmp_path / "errors").open("wb") as errors,
        started(words, env=_environment(), stdout=subprocess.PIPE, stderr=errors, text=True) as process,
    ):
        assert process.stdout
        said = []
        while not said or "Ctrl+C" not in said[-1]:
            line = process.stdout.readline()
            assert line, "the server ended before it said how to stop it"
            said.append(line)
        links = [line.split()[0] for line in said if line.strip().startswith("http://")]
        assert len(links) == 3
        for link in links:
            assert _fetch(link) == 200
        if sys.platform == "linux":  # neither it nor the servers and rooms it has begun leave a core dump
            served = psutil.Process(process.pid)
            assert {one.rlimit(psutil.RLIMIT_CORE) for one in [served, *served.children(recursive=True)]} == {(0, 0)}
        process.send_signal(signal.SIGINT)
        process.wait(60)
    told = (tmp_path / "errors").read_text()
    assert "Traceback" not in told
    assert "a room ended" not in told


def _fetch(link: str) -> int:
    """Return the status of a page, asking again until the server listens."""
    until = time.monotonic() + 60
    while True:
        try:
            request = urllib.request.Request(link, method="HEAD" if "/f/" not in link else "GET")
            opener = urllib.request.build_opener(_Stay)
            return int(opener.open(request, timeout=20).status)
        except urllib.error.HTTPError as error:
            return 200 if error.code in (303, 405) else error.code
        except (urllib.error.URLError, ConnectionError):
            if time.monotonic() > until:
                raise


class _Stay(urllib.request.HTTPRedirectHandler):
    """Do not follow the redirect behind the secret link: it would start a kernel."""

    def redirect_request(self, *_: object, **__: object) -> None:
        """Stay where we are."""
