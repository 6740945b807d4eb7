"""The load generator against the real server: what it reports of a few visitors is what happened to them."""

import sys
from collections.abc import Iterator

import pytest

from benchmarks.crowd import CrowdProcess, crowd
from benchmarks.load.visitor import Invitation
from benchmarks.subject.plan import prepared
from benchmarks.subject.subject import Running
from tests.benchmarks.unattended import Unattended

VISITORS = 3
PATIENCE = 60.0

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the benchmarks end servers by their process group")


@pytest.fixture(scope="module")
def running(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A server with one group, as the benchmarks start it."""
    plan = prepared(tmp_path_factory.mktemp("plan"), groups=1, people=VISITORS, nodes=5)
    with Unattended().running(plan) as started:
        yield started


@pytest.fixture
def visitors() -> Iterator[CrowdProcess]:
    """A crowd of participants."""
    with crowd(Unattended.kind) as process:
        yield process


def test_everybody_arrives_and_sees_the_changes_of_one(running: Running, visitors: CrowdProcess) -> None:
    """Everybody gets page and widgets, and each change of one comes to each of the others."""
    came = visitors.arrive(Unattended().invitations(running, VISITORS), 0, PATIENCE)
    assert (len(came.seconds), came.failures) == (VISITORS, {})
    table = dict.fromkeys(range(VISITORS), 0)
    changes = [visitors.edit(table, count=1, rate=1) for _ in range(4)]  # one after another, however long each takes
    assert [(len(made.last), len(made.each), made.lost) for made in changes] == [(1, VISITORS - 1, 0)] * 4


def test_a_visitor_with_a_code_comes_in_by_the_form(running: Running, visitors: CrowdProcess) -> None:
    """An empty browser with a join code gets through form, page and files to its widgets."""
    came = visitors.arrive(Unattended().joining(running, 1), 0, PATIENCE)
    assert (len(came.seconds), came.failures) == (1, {})


def test_a_visitor_nobody_knows_is_counted_as_failed(running: Running, visitors: CrowdProcess) -> None:
    """Somebody without a badge is not reported as having arrived."""
    came = visitors.arrive([Invitation(0, running.port, {})], 0, PATIENCE)
    assert (came.seconds, came.failed) == ([], 1)
