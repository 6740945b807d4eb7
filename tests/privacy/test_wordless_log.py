"""Logs hold nobody's words, and no memory is written to a disk (R5)."""

import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy.exc import IntegrityError

from ogcore.plan.events import PlanCreated
from ogcore.store import Store
from workbench.server.visit import VisitHandler

WORDS = "the mayor sold the land"
PROGRAM = f"""
import asyncio, logging, sys, threading
from workbench.wordless_log import keep_words_out
logging.basicConfig(level=logging.DEBUG)
keep_words_out()

def fail(idea="{{0}}".format(' '.join({WORDS.split()!r}))):
    raise ValueError(idea)

class Gone:
    def __del__(self):
        fail()

async def never_asked():
    fail()

async def beside():
    asyncio.get_running_loop().call_soon(fail, ' '.join({WORDS.split()!r}))
    task = asyncio.create_task(never_asked())
    await asyncio.sleep(0.01)
    del task

for level in (logging.DEBUG, logging.ERROR):
    try:
        fail()
    except ValueError as error:
        logging.getLogger("some.library").log(level, "failed: %s", error, exc_info=True)
thread = threading.Thread(target=fail)
thread.start()
thread.join()
asyncio.run(beside())
Gone()
try:
    fail()
except ValueError as error:
    raise RuntimeError(' '.join({WORDS.split()!r})) from error
"""


def test_no_library_logs_what_an_error_says() -> None:
    """Whoever logs an error, at whatever level, and however a process ends, its kind and place alone are told."""
    ended = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)
    assert ended.returncode == 1
    assert WORDS not in ended.stderr
    assert ended.stderr.count("ValueError") >= 6
    assert "RuntimeError" in ended.stderr


def test_a_request_that_fails_is_logged_without_words(caplog: pytest.LogCaptureFixture) -> None:
    """An exception forced while an idea is in hand leaves no word of it in the log, and its kind and place there."""
    handler: Any = SimpleNamespace()
    with pytest.raises(ValueError, match="mayor") as forced:
        raise ValueError(WORDS)
    VisitHandler.log_exception(handler, ValueError, forced.value, forced.tb)
    assert WORDS not in caplog.text
    assert "ValueError at test_wordless_log.py" in caplog.text


def test_an_error_of_the_database_quotes_no_words(store: Store) -> None:
    """What the database says of a row that it does not take has none of what stands in it."""
    store.append("plan", 0, "one", None, [PlanCreated("plan", WORDS, "en")])
    with store.engine.connect() as connection, pytest.raises(IntegrityError) as failed:
        connection.exec_driver_sql(
            "INSERT INTO events (stream, version, op, kind, data, at) VALUES (?, 1, 'two', 'k', ?, 1.0)",
            ("plan", WORDS),
        )
    assert WORDS not in str(failed.value)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no such limit")
def test_a_process_leaves_no_core_dump() -> None:
    """Once it is said, a process that dies leaves no memory on the disk, and neither do those it begins."""
    program = (
        "import resource, subprocess, sys; from workbench.core_dump import keep_memory_off_disks as off; "
        "assert off(); print(resource.getrlimit(resource.RLIMIT_CORE), flush=True); "
        "subprocess.run([sys.executable, '-c', 'import resource as r; print(r.getrlimit(r.RLIMIT_CORE))'])"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    assert said.split("\n")[:2] == ["(0, 0)", "(0, 0)"]
