"""Known weaknesses of the packages we stand on, where a tool and an index tell; else that it is not known."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from benchmarks.siege.account import Campaign
from benchmarks.subject.subject import ROOT

SECONDS = 90


def ask(_seconds: float) -> Campaign:
    """Ask pip-audit and npm audit."""
    campaign = Campaign("known weaknesses", "pip-audit of the locked packages, npm audit of the frontend's")
    for tool, command, folder, count in _asked():
        found = _answer(command, folder, count) if shutil.which(command[0]) else None
        if found is None:
            campaign.notes.append(f"{tool}: not known; it is not installed here, or no index answered it")
        else:
            campaign.found(f"{tool}: packages with known weaknesses", found, goal=0)
    if not campaign.findings:
        campaign.not_run = "not known: neither tool is installed and answered by an index"
    return campaign


def _asked() -> list[tuple[str, list[str], Path, Callable[[str], int]]]:
    near = Path(sys.executable).with_name("pip-audit")
    lock = next(iter(sorted((ROOT / "requirements").glob("*.txt"))))
    audit = [
        str(near) if near.exists() else "pip-audit",
        "--requirement",
        str(lock),
        "--format",
        "json",
        "--disable-pip",
    ]
    return [
        ("pip-audit", audit, ROOT, _weak_of_pip),
        ("npm audit", ["npm", "audit", "--json"], ROOT / "workbench" / "frontend", _weak_of_npm),
    ]


def _answer(command: list[str], folder: Path, count: Callable[[str], int]) -> int | None:
    """Return how many packages a tool names; None where it does not answer."""
    try:
        ran = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=SECONDS, check=False)
        return count(ran.stdout)
    except (OSError, subprocess.TimeoutExpired, ValueError, KeyError, TypeError):
        return None


def _weak_of_pip(said: str) -> int:
    return sum(1 for package in json.loads(said)["dependencies"] if package.get("vulns"))


def _weak_of_npm(said: str) -> int:
    return int(json.loads(said)["metadata"]["vulnerabilities"]["total"])
