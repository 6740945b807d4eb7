"""Programs started by tests: none outlives its test, and each begins with the usual signals."""

import subprocess
import sys
from pathlib import Path

import psutil
import pytest

from tests.process import started
from tests.project.repository import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sessions and signals")
PARENT = """\
import pathlib, subprocess, sys, time
sleeping = "import time; print(flush=True); time.sleep(3600)"
children = [
    subprocess.Popen([sys.executable, "-c", sleeping], stdout=subprocess.PIPE, start_new_session=own)
    for own in (False, True)
]
for child in children:
    child.stdout.readline()
print(*(child.pid for child in children), flush=True)
if sys.argv[1] == "stays":
    time.sleep(3600)
"""
"""Starts a child in its own session and one in another, and tells who they are."""
FAILING = """\
import subprocess, sys
import pytest
from tests.process import started

@pytest.fixture
def server():
    with started([sys.executable, "-c", {parent!r}, "stays"], stdout=subprocess.PIPE, text=True) as process:
        yield process

def test_fails(server):
    with open("pids", "w") as file:
        file.write(f"{{server.pid}} " + server.stdout.readline())
    assert False
"""


def test_what_a_failing_test_started_has_ended(tmp_path: Path) -> None:
    """After a test that fails its program is gone, and so is all that this started, in a session of its own too."""
    (tmp_path / "test_failing.py").write_text(FAILING.format(parent=PARENT))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", tmp_path, tmp_path]
    run = subprocess.run(
        command, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert "1 failed" in run.stdout
    assert "1 error" not in run.stdout
    pids = [int(word) for word in (tmp_path / "pids").read_text().split()]
    assert len(pids) == 3
    assert [pid for pid in pids if psutil.pid_exists(pid)] == []


def test_what_has_lost_its_parent_is_ended_with_its_session() -> None:
    """A program that ended before the test did leaves nobody behind whom it had started."""
    with started([sys.executable, "-c", PARENT, "goes"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        orphan, elsewhere = (psutil.Process(int(word)) for word in process.stdout.readline().split())
        process.wait(60)
        assert orphan.is_running()
        elsewhere.kill()  # nobody can tell any more that it was one of ours
    assert psutil.wait_procs([orphan], timeout=60)[1] == []


def test_programs_hear_interrupts_though_the_tests_do_not() -> None:
    """Started in the background, the tests go on ignoring Ctrl+C, and do not hand that down to what they start."""
    told = """\
import os, signal, subprocess, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)
from tests import process
process.keep_ignored_interrupts_to_ourselves()
os.kill(os.getpid(), signal.SIGINT)
ask = "import signal; print(signal.getsignal(signal.SIGINT) is signal.default_int_handler)"
subprocess.run([sys.executable, "-c", ask], check=True)
"""
    run = subprocess.run(
        [sys.executable, "-c", told], env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False
    )
    assert (run.returncode, run.stdout, run.stderr) == (0, "True\n", "")
