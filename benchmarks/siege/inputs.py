"""Mutated inputs by the ten thousand: messages and requests to a server, files and plans to their readers."""

from __future__ import annotations

import random
import re
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from benchmarks.siege.account import Campaign
from ogcore.errors import OgError
from ogcore.exchange import read_tree
from ogcore.store import open_store
from ogcore.workshop import bundle
from ogcore.workshop.workshop import Workshop
from tests.attack.assault import OF_ONE_PERSON, Assault, honest_answer
from tests.attack.mutation import broken_bytes
from tests.attack.request import malformed
from tests.exchange.mutated import mutated
from tests.server.conftest import ROOT, running
from tests.workshop.test_bundle import worked

INPUTS = 100_000
MESSAGES, REQUESTS, FILES = 0.55, 0.1, 0.25
"""The shares of the time; plans have the rest."""


def attack(seconds: float) -> Campaign:
    """Send mutated inputs for so long; count what was more than a refusal."""
    campaign = Campaign(
        "hostile inputs", "messages over websockets, requests, trees in files of every form, plans in files"
    )
    seed = 1_000
    tried = dict[str, int]()
    with tempfile.TemporaryDirectory(prefix="siege-", ignore_cleanup_errors=True) as folder:
        place = Path(folder)
        messages, requests = _served(campaign, place, seed, seconds)
        tried |= {"messages": messages, "requests": requests}
        tried["files"] = _files(campaign, seed, seconds * FILES)
        tried["plans"] = _plans(campaign, place / "plans", seed, seconds * (1 - MESSAGES - REQUESTS - FILES))
    campaign.reached("inputs", sum(tried.values()), INPUTS)
    for what, count in tried.items():
        campaign.found(f"of them {what}", count)
    campaign.found("uncaught errors", sum("uncaught" in note for note in campaign.notes), goal=0)
    campaign.found("answers with internal, lost lines, 5xx", sum("answer" in note for note in campaign.notes), goal=0)
    campaign.found("rooms ended, tracebacks", sum("room" in note for note in campaign.notes), goal=0)
    return campaign


def _served(campaign: Campaign, place: Path, seed: int, seconds: float) -> tuple[int, int]:
    """Send messages and requests to a server, somebody honest beside; how many of each."""
    with running(place, notebooks_dir=str(ROOT / "notebooks")) as server:
        beside, assault = server.participant().enter(), Assault(server)
        honest_answer(beside, 0)
        rooms = {room.pid for room in server.rooms()}
        until = time.monotonic() + seconds * MESSAGES
        while time.monotonic() < until and assault.sent < INPUTS:
            seed += 1
            leads = seed % 3 == 2
            visitor = server.facilitator() if leads else server.participant()
            assault.of_one(seed, OF_ONE_PERSON, visitor, "facilitator" if leads else "workshop")
            if not honest_answer(beside, seed):
                campaign.notes.append(f"seed {seed}: somebody honest got no good answer")
        requests, chance, visitor = 0, random.Random(seed), server.visitor()
        token, until = visitor.token(), time.monotonic() + seconds * REQUESTS
        while time.monotonic() < until:
            requests += 1
            request = malformed(chance, token)
            if (status := request.sent(visitor).status) >= 500:
                campaign.notes.append(f"answer {status} to {request.method} {request.path}")
        campaign.notes += assault.failures
        if not rooms <= {room.pid for room in server.rooms()}:
            campaign.notes.append("a room has ended")
        campaign.notes += [f"traceback of the server or a room: {error}" for error in _tracebacks(server.log())]
    return assault.sent, requests


def _tracebacks(log: str) -> list[str]:
    """Return what the log's tracebacks end with, the last place first."""
    ends = (re.split(r"\n(?=\S)", block, maxsplit=1) for block in log.split("Traceback (most recent call last):\n")[1:])
    return [f"{end[-1].splitlines()[0]} after {end[0].strip().splitlines()[-2:]}" for end in ends]


def _files(campaign: Campaign, seed: int, seconds: float) -> int:
    return _each(campaign, mutated(seed, INPUTS), lambda given: read_tree(given[1], given[0]), "file", seconds)


def _plans(campaign: Campaign, folder: Path, seed: int, seconds: float) -> int:
    folder.mkdir()
    workshop = Workshop(open_store(f"sqlite:///{(folder / 'plans.sqlite').as_posix()}"))
    sound, chance = workshop.export_plan(worked(workshop.store).plan_id), random.Random(seed)
    made = (broken_bytes(sound, chance) for _ in range(INPUTS))
    tried = _each(campaign, made, lambda given: bundle.unpack(given, lambda: "code"), "plan", seconds)
    workshop.store.close()
    return tried


def _each(campaign: Campaign, given: Iterator[Any], read: Callable[[Any], object], what: str, seconds: float) -> int:
    """Read one after another for so long; whatever is raised and is no refusal of ours is noted."""
    until, number = time.monotonic() + seconds, 0
    for number, one in enumerate(given, 1):
        try:
            read(one)
        except OgError:
            pass
        except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
            campaign.notes.append(f"uncaught {type(error).__name__} of {what} {number}: {error!r}")
        if time.monotonic() > until:
            break
    return number
