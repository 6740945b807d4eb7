"""``python -m benchmarks.siege [--minutes N] [CAMPAIGN ...]``: besiege the workbench, keep the account."""

from __future__ import annotations

import argparse
import signal
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from benchmarks import machine
from benchmarks.siege import audit, damaged_store, floods, inputs, kills, slow_store, through_tls
from benchmarks.siege.account import Campaign, text

RESULT = Path(__file__).resolve().parents[1] / "results" / "siege.md"
MINUTES, LONGEST_MINUTES = 27.0, 30.0
CAMPAIGNS: dict[str, tuple[Callable[[float], Campaign], float]] = {
    "kills": (kills.attack, 0.5),
    "floods": (floods.attack, 0.12),
    "inputs": (inputs.attack, 0.22),
    "held": (slow_store.held, 0.02),
    "full": (slow_store.full, 0.0),
    "damaged": (damaged_store.attack, 0.03),
    "tls": (through_tls.attack, 0.03),
    "audit": (audit.ask, 0.0),
}
"""Each campaign and its share of the time; what is left is for beginning and ending."""


def main() -> int:
    """Besiege, print and keep the account. Exit code 1 when a goal other than a full count was missed."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that no server outlives a siege that is stopped
    chosen = _arguments()
    described, began, campaigns = machine.described(), time.monotonic(), []
    for name in chosen.campaigns or CAMPAIGNS:
        print(f"--- {name}", flush=True)
        campaigns.append(_run(name, 60 * chosen.minutes))
        for finding in campaigns[-1].findings:
            print(f"{finding.what}: {finding.value} {finding.unit}", flush=True)
    account = text(campaigns, described, chosen.minutes, time.monotonic() - began)
    print(f"\n{account}")
    if not chosen.campaigns:
        RESULT.write_text(account, encoding="utf-8")
    return int(any(campaign.broken for campaign in campaigns))


def _run(name: str, seconds: float) -> Campaign:
    """Run one campaign; one that breaks leaves the others alone, and is never taken for passed."""
    attack, share = CAMPAIGNS[name]
    try:
        return attack(share * seconds)
    except Exception as error:  # noqa: BLE001 - whatever it is, it is told in the account
        traceback.print_exc()
        return Campaign(name, not_run=f"it broke off: {type(error).__name__}: {str(error)[:200]}")


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.siege", description=__doc__)
    parser.add_argument("campaigns", nargs="*", metavar="CAMPAIGN", help=f"these alone: {', '.join(CAMPAIGNS)}")
    parser.add_argument("--minutes", type=float, default=MINUTES, help=f"how long in all ({MINUTES:g})")
    chosen = parser.parse_args()
    if not 0 < chosen.minutes <= LONGEST_MINUTES or not set(chosen.campaigns) <= CAMPAIGNS.keys():
        parser.error(f"up to {LONGEST_MINUTES:g} minutes; campaigns are {', '.join(CAMPAIGNS)}")
    return chosen


if __name__ == "__main__":
    sys.exit(main())
