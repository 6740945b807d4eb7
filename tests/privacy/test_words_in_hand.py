"""Whatever fails while an idea is in hand, no log of any process has a word of it, at any level (R5)."""

from __future__ import annotations

import http.client
import os
import subprocess
import sys
import urllib.parse
from pathlib import Path

from tests.process import eventually, started
from tests.server.conftest import free_port, running
from workbench.cli.supervisor import OPEN

ROOT = Path(__file__).parents[2]
WORDS = "the mayor sold the land"
ROOM = """\
import logging
from tests.server import toy_page
logging.getLogger().setLevel(1)
toy_page.show()
"""
SERVER = """\
import logging, sys
logging.basicConfig(level=1)
from ogcore.workshop.workshop import Workshop

found = Workshop.group_by_code

def fail(self, typed):
    if " " not in typed:
        return found(self, typed)
    logging.getLogger("some.library").debug("joining failed: %s", ValueError(typed))
    raise ValueError(typed)

Workshop.group_by_code = fail
from workbench.cli.entry import main
sys.exit(main(["serve", "--worker", "--data", sys.argv[1], "--port", sys.argv[2]]))
"""
SUPERVISOR = f"""\
import logging, sys
logging.basicConfig(level=1)
from workbench.cli import serve
from workbench.cli.key_vault import KeyVault
from workbench.cli.supervisor import Supervisor

def fail(self, line):
    logging.getLogger("some.library").debug("a line failed: %s", ValueError(line))
    raise ValueError(line)

def supervise(*_args, **_more):
    KeyVault.hear = fail
    Supervisor([sys.executable, "-c", "print({WORDS!r})"], lambda: False, lambda: None).run(lambda: None)
    raise ValueError({WORDS!r})

serve.opened_workshop = supervise
from workbench.cli.entry import main
sys.exit(main(["serve", "--data", sys.argv[1]]))
"""


def test_a_room_at_every_level_says_no_word(tmp_path: Path) -> None:
    """A gesture that carries an idea fails inside: the room's log tells that it did, and where."""
    with running(tmp_path, sources={"workshop": ROOM}) as server:
        line = server.participant().enter()
        answer = line.intent(line.widget(_asset="toy"), "fail", {"text": WORDS})
        assert answer["error"]["code"] == "internal"
        refused = line.intent(line.widget(_asset="toy"), "add_idea", {"text": [WORDS]})
        assert refused["ok"] is False
        assert eventually(lambda: "an intent failed: RuntimeError" in server.log(), 30)
        log = server.log()
    assert WORDS not in log
    assert "words of a person" not in log


def test_a_server_at_every_level_says_no_word(tmp_path: Path) -> None:
    """A form that somebody sent fails inside, and an address that they typed leads nowhere."""
    port, said = free_port(), tmp_path / "said.txt"
    command = [sys.executable, "-c", SERVER, str(tmp_path / "data"), str(port)]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}

    def asked(method: str, where: str, body: str = "") -> int:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
        kind = {"Content-Type": "application/x-www-form-urlencoded", "Cookie": "_xsrf=x"}
        connection.request(method, where, body, kind)
        return connection.getresponse().status

    def answers() -> bool:
        try:
            return asked("GET", "/health") == 200
        except OSError:
            return False

    with said.open("wb") as log, started(command, env=env, stdin=subprocess.PIPE, stdout=log, stderr=log) as process:
        assert process.stdin is not None
        process.stdin.write(OPEN)
        process.stdin.flush()
        assert eventually(answers, 90), said.read_text()
        form = {"_xsrf": "x", "code": WORDS, "name": WORDS, "sector": "people", "language": "en", "op": "x" * 20}
        assert asked("POST", "/join", urllib.parse.urlencode(form)) == 500
        assert asked("GET", f"/{urllib.parse.quote(WORDS)}") in (403, 404)
        process.stdin.close()
        process.wait(60)
    told = said.read_text()
    assert "ValueError" in told
    assert WORDS not in told
    assert urllib.parse.quote(WORDS) not in told
    assert urllib.parse.quote_plus(WORDS) not in told


def test_a_supervisor_at_every_level_says_no_word(tmp_path: Path) -> None:
    """What it hears of a server fails in its thread, and it fails itself: both tell their kind and place alone."""
    ended = subprocess.run(
        [sys.executable, "-c", SUPERVISOR, str(tmp_path)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    told = ended.stdout + ended.stderr
    assert ended.returncode != 0
    assert told.count("ValueError") >= 2
    assert WORDS not in told
