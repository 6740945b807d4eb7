"""Databases with flipped bits: read all the same or refused with a sentence, never a traceback."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from benchmarks.siege.account import Campaign
from benchmarks.subject.plan import prepared
from benchmarks.subject.subject import ROOT
from ogcore.errors import OgError
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop

HEADER = 100
"""Bytes at the start of a database file by which it is known for one."""
BY_COMMAND_EVERY = 25
"""Most are opened here; every so manieth is given to the command line, which takes seconds."""


def attack(seconds: float) -> Campaign:
    """Damage copies of a database for so long, and ask for all that is in them."""
    campaign = Campaign(
        "a damaged store", "bits flipped in copies of a database; its plans asked for, saved, and written to"
    )
    chance, until = random.Random(1), time.monotonic() + seconds
    here, command = Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory(prefix="siege-", ignore_cleanup_errors=True) as own:
        sound = Path(own) / "sound"
        prepared(sound, 1, 3, 40)
        while time.monotonic() < until:
            copy = Path(own) / "copy"
            shutil.rmtree(copy, ignore_errors=True)
            shutil.copytree(sound, copy)
            _flip(copy / "workbench.sqlite", chance)
            if (here.total() + command.total()) % BY_COMMAND_EVERY == BY_COMMAND_EVERY - 1:
                command[_listed(copy, campaign)] += 1
            else:
                here[_opened(copy, campaign)] += 1
    campaign.found("databases damaged", here.total() + command.total())
    campaign.found("of them read all the same", here["read"] + command["read"])
    campaign.found("of them refused with a sentence", here["refused"] + command["refused"])
    campaign.found("of them answered with an error that is no refusal", here["uncaught"], goal=0)
    campaign.found("of them answered on the command line with a traceback", command["uncaught"], goal=0)
    campaign.notes = [f"{count} × {note}" for note, count in Counter(campaign.notes).most_common()]
    return campaign


def _opened(folder: Path, campaign: Campaign) -> str:
    """Read all of a store and write to it, as a server does."""
    store = None
    try:
        store = open_store(f"sqlite:///{(folder / 'workbench.sqlite').as_posix()}")
        workshop = Workshop(store)
        for plan in workshop.plans():
            workshop.export_plan(plan.plan_id)
            for card in plan.groups.values():
                person = workshop.join(card.code, "Somebody", "people", "en")
                workshop.act(person, card.group_id, "undo", {})
    except OgError:
        return "refused"
    except Exception as error:  # noqa: BLE001 - whatever it is, it is what is looked for
        campaign.notes.append(f"{type(error).__name__}: {str(error).splitlines()[0][:100]}")
        return "uncaught"
    finally:
        if store is not None:
            store.close()
    return "read"


def _listed(folder: Path, campaign: Campaign) -> str:
    ran = subprocess.run(
        [sys.executable, "-m", "workbench", "plan", "list", "--data", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    said = ran.stdout + ran.stderr
    if "Traceback" in said:
        campaign.notes.append(f"command line: {said.strip().splitlines()[-1][:100]}")
        return "uncaught"
    return "refused" if ran.returncode else "read"


def _flip(file: Path, chance: random.Random) -> None:
    """Flip bits of a file, or cut it; now and then where it says that it is a database."""
    data = bytearray(file.read_bytes())
    first = 0 if chance.random() < 0.2 else HEADER
    for _ in range(chance.choice((1, 8, 64, 2_000))):
        data[chance.randrange(first, len(data))] ^= 1 << chance.randrange(8)
    if chance.random() < 0.2:
        del data[chance.randrange(len(data)) :]
    file.write_bytes(data)
