"""Honest writers, while the rooms and the server they write to are killed again and again (kill -9)."""

from __future__ import annotations

import contextlib
import random
import time

import psutil

from benchmarks.figure import median, quantile
from benchmarks.siege.account import Campaign
from benchmarks.siege.ground import Ground, besieged
from benchmarks.siege.writer import Writer, back, lost_and_doubled

GROUPS, WRITERS = 2, 4
KILLS, BACK_SECONDS = 1000, 3.0
PATIENCE = 60.0
SERVER_EVERY = 12
"""Every so manieth kill is the server's own; its successor needs a moment before it can be killed in its turn."""
SUCCESSOR_SECONDS = 8.0


def attack(seconds: float) -> Campaign:
    """Kill for so long, then look whether anything that was acknowledged is gone or there twice."""
    campaign = Campaign("kills", f"{WRITERS} writers in {GROUPS} groups over websockets, kill -9 of rooms and servers")
    chance, times = random.Random(1), {"room": list[float](), "server": list[float]()}
    with besieged(GROUPS, WRITERS) as ground:
        writers = ground.writers(WRITERS)
        if back(writers, time.monotonic(), PATIENCE) is None:
            campaign.not_run = "the writers could not begin"
            return campaign
        until, number, successor_at, never = time.monotonic() + seconds, 0, 0.0, 0
        while time.monotonic() < until and number < KILLS:
            served = number % SERVER_EVERY == SERVER_EVERY - 1 and time.monotonic() > successor_at
            took = _killed(ground, writers, chance, server=served)
            if served:
                successor_at = time.monotonic() + SUCCESSOR_SECONDS
            number += 1
            never += took is None
            if took is not None:
                times["server" if served else "room"].append(took)
        for writer in writers:
            writer.stop()
        _conclude(campaign, ground, writers, times, never)
    return campaign


def _killed(ground: Ground, writers: list[Writer], chance: random.Random, *, server: bool) -> float | None:
    """Kill the server or a room at any moment of the writing; the seconds until all writers are answered."""
    time.sleep(chance.random() * 0.1)
    victim = ground.server() if server else chance.choice(ground.rooms() or [None])
    moment = time.monotonic()
    if victim is not None:
        with contextlib.suppress(psutil.NoSuchProcess):
            victim.kill()
    return back(writers, moment, PATIENCE)


def _conclude(
    campaign: Campaign, ground: Ground, writers: list[Writer], times: dict[str, list[float]], never: int
) -> None:
    lost, doubled = lost_and_doubled(ground.events(), writers)
    acknowledged = sum(len(writer.acknowledged) for writer in writers)
    campaign.reached("kills", sum(map(len, times.values())) + never, KILLS)
    campaign.found("of them the server", len(times["server"]))
    campaign.found("edits acknowledged", acknowledged)
    campaign.found("acknowledged edits lost", lost, goal=0)
    campaign.found("acknowledged edits doubled", doubled, goal=0)
    campaign.found("kills after which somebody was not answered within a minute", never, goal=0)
    for kind, seconds in times.items():
        campaign.found(f"{kind} killed until all are answered again: median", median(seconds), "s")
        campaign.found(f"{kind} killed until all are answered again: p95", quantile(seconds, 0.95), "s")
        worst = max(seconds, default=None)
        campaign.found(f"{kind} killed until all are answered again: worst", worst, "s", BACK_SECONDS)
    campaign.found("tracebacks in the log", ground.log().count("Traceback"), goal=0)
    refused = [code for writer in writers for code in writer.refused]
    if refused:
        campaign.notes.append(f"refused: {', '.join(sorted(set(refused)))} ({len(refused)} times)")
