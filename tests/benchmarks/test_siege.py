"""The siege notices what it looks for, and never takes for passed what it did not try."""

from __future__ import annotations

import random
import sys
import time
from pathlib import Path

import pytest

from benchmarks.siege import __main__ as siege
from benchmarks.siege import damaged_store
from benchmarks.siege.account import Campaign, Finding, text
from benchmarks.siege.ground import besieged
from benchmarks.siege.writer import Writer, back, lost_and_doubled
from ogcore.plan.events import GroupRenamed
from ogcore.record.event import Recorded
from tests.server.visitor import Visitor

WITHIN = 120.0


def recorded(op: str, version: int) -> Recorded:
    """Return a change as the log has it."""
    return Recorded(version, "group", version, op, "somebody", 0.0, GroupRenamed("group", "Name", ""))


def test_a_lost_and_a_doubled_edit_are_noticed() -> None:
    """An operation that was acknowledged and is not in the log is lost; one that is there twice is doubled."""
    writer = Writer(Visitor(0), "somebody")
    writer.acknowledged = {"kept": "", "gone": "", "twice": ""}
    log = [recorded(op, version) for version, op in enumerate(("kept", "twice", "another's", "twice"), 1)]
    assert lost_and_doubled(log, [writer]) == (1, 1)


@pytest.mark.parametrize(
    ("finding", "reached"),
    [
        (Finding("lost", 0, goal=0), True),
        (Finding("lost", 1, goal=0), False),
        (Finding("worst", None, "s", 3), False),
        (Finding("kills", 999, goal=1000, least=True), False),
        (Finding("kills", 1000, goal=1000, least=True), True),
        (Finding("edits", 12), None),
    ],
    ids=lambda value: str(value.what) if isinstance(value, Finding) else None,
)
def test_a_goal_is_reached_or_missed_and_what_has_no_figure_misses_it(finding: Finding, reached: bool | None) -> None:
    """Zero lost is a goal like any other; a figure that could not be had reaches nothing."""
    assert finding.reached is reached


def test_a_siege_that_was_cut_short_is_told_apart_from_one_that_found_something() -> None:
    """Fewer tries than in the full length are no harm done; anything lost is."""
    campaign = Campaign("kills")
    campaign.reached("kills", 51, 1000)
    campaign.found("lost", 0, goal=0)
    assert (campaign.outcome, campaign.broken) == ("reached, but for how often it was tried", False)
    campaign.found("doubled", 1, goal=0)
    assert (campaign.outcome, campaign.broken) == ("**missed**", True)


def test_what_could_not_be_run_is_said_so_and_never_passed() -> None:
    """The account names the campaign as not run, with the reason, and gives it no figure."""
    campaign = Campaign("a full disk", "a disk is filled", not_run="nothing can be mounted here")
    account = text([campaign], {"processor": "2 cores"}, 5, 60)
    assert "| a full disk | | | | not run |" in account
    assert "a full disk (not run): nothing can be mounted here" in account
    assert "✓" not in account


def test_a_campaign_that_breaks_off_leaves_the_others_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is told as not run, with the error, and the siege goes on."""

    def fails(_seconds: float) -> Campaign:
        raise RuntimeError("the crowd has gone")

    monkeypatch.setitem(siege.CAMPAIGNS, "floods", (fails, 0.1))
    campaign = siege._run("floods", 60)
    assert (campaign.outcome, campaign.not_run) == ("not run", "it broke off: RuntimeError: the crowd has gone")


def test_the_shares_of_the_campaigns_leave_time_to_begin_and_end() -> None:
    """All together they take less than the minutes the siege is given."""
    assert sum(share for _, share in siege.CAMPAIGNS.values()) < 0.95
    assert siege.MINUTES < siege.LONGEST_MINUTES


def test_a_database_is_damaged_the_same_way_for_a_seed(tmp_path: Path) -> None:
    """What was found can be found again."""
    copies = []
    for name in ("one", "other"):
        file = tmp_path / name
        file.write_bytes(bytes(8192))
        damaged_store._flip(file, random.Random(7))
        copies.append(file.read_bytes())
    assert copies[0] == copies[1] != bytes(8192)


@pytest.mark.skipif(sys.platform == "win32", reason="the benchmarks end servers by their process group")
def test_an_honest_writer_comes_back_after_the_rooms_are_killed() -> None:
    """The rooms and the server that is watched over are found; the writer is answered again, and nothing is lost."""
    with besieged(1, 1) as ground:
        (writer,) = ground.writers(1)
        assert back([writer], time.monotonic(), WITHIN) is not None
        served, rooms = ground.server(), ground.rooms()
        assert served is not None
        assert served.pid != ground.running.pid
        assert rooms
        for room in rooms:
            room.kill()
        assert back([writer], time.monotonic(), WITHIN) is not None
        writer.stop()
        assert writer.acknowledged
        assert lost_and_doubled(ground.events(), [writer]) == (0, 0)
        assert "Traceback" not in ground.log()
