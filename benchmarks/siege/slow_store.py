"""The store in trouble: held by another, on a full disk. A sentence each time, and nothing acknowledged is lost."""

from __future__ import annotations

import contextlib
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.siege.account import Campaign
from benchmarks.siege.ground import besieged
from benchmarks.siege.writer import back, lost_and_doubled

HELD_SECONDS, PATIENCE, FULL_SECONDS = (2.0, 5.0, 12.0), 40.0, 4.0
SMALL_DISK = "12m"


def held(seconds: float) -> Campaign:
    """Let another connection hold the write lock for some seconds, and again."""
    campaign = Campaign("a held store", "another connection holds SQLite's write lock while four people write")
    with besieged(2, 4) as ground:
        writers = ground.writers(4)
        back(writers, time.monotonic(), PATIENCE)
        until, waited, never = time.monotonic() + seconds, list[float](), 0
        for hold in HELD_SECONDS:
            if waited and time.monotonic() > until:
                break
            other = sqlite3.connect(ground.plan.data_dir / "workbench.sqlite", isolation_level=None)
            other.execute("BEGIN IMMEDIATE")
            time.sleep(hold)
            other.execute("ROLLBACK")
            other.close()
            took = back(writers, time.monotonic(), PATIENCE)
            never += took is None
            waited.append(took or PATIENCE)
        for writer in writers:
            writer.stop()
        lost, doubled = lost_and_doubled(ground.events(), writers)
        campaign.found("holds", len(waited))
        campaign.found("acknowledged edits lost or doubled", lost + doubled, goal=0)
        campaign.found("let go until all are answered: worst", max(waited), "s", 5)
        campaign.found("holds after which somebody was not answered", never, goal=0)
        campaign.found("tracebacks in the log", ground.log().count("Traceback"), goal=0)
    return campaign


def full(_seconds: float) -> Campaign:
    """Fill the disk the plan lies on while people write, then make room again."""
    campaign = Campaign(
        "a full disk", f"a file system of {SMALL_DISK} (tmpfs) is filled to the last byte while four write"
    )
    with _small_disk() as folder:
        if folder is None:
            campaign.not_run = "a small file system can be mounted by root on Linux only"
            return campaign
        with besieged(2, 4, folder) as ground:
            writers = ground.writers(4)
            back(writers, time.monotonic(), PATIENCE)
            filler = folder / "filler"
            with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
                while file.write(bytes(4096)):
                    pass
            time.sleep(FULL_SECONDS)
            filler.unlink()
            took = back(writers, time.monotonic(), PATIENCE)
            for writer in writers:
                writer.stop()
            lost, doubled = lost_and_doubled(ground.events(), writers)
            campaign.found("acknowledged edits lost or doubled", lost + doubled, goal=0)
            campaign.found("room on the disk until all are answered", took, "s", 5)
            campaign.found("tracebacks in the log", ground.log().count("Traceback"), goal=0)
            codes = sorted({code for writer in writers for code in writer.refused})
            campaign.notes.append(f"while it was full, edits were refused as: {', '.join(codes) or 'none was refused'}")
            campaign.found("of them as internal", sum(w.refused.count("internal") for w in writers), goal=0)
    return campaign


@contextmanager
def _small_disk() -> Iterator[Path | None]:
    """Give a small file system; None where none can be mounted."""
    with tempfile.TemporaryDirectory(prefix="siege-disk-", ignore_cleanup_errors=True) as folder:
        mounting = ["mount", "-t", "tmpfs", "-o", f"size={SMALL_DISK}", "tmpfs", folder]
        try:
            subprocess.run(mounting, check=True, capture_output=True)
        except (OSError, subprocess.CalledProcessError):
            yield None
            return
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", "-l", folder], check=False, capture_output=True)
