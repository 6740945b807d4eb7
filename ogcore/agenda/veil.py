"""The clock of the agenda under the Chatham House Rule (R5): its moments are readable with the key of the stage alone.

A clock that is started, stopped or given more time while people speak would tell when: what stands before and after it
in the log was said around then. So the log keeps how long it is meant to run, and whether it runs; when all who held
the key have gone, or the stage has closed, the clock is simply gone.
"""

from dataclasses import replace

from ogcore.agenda.events import Timer
from ogcore.record.voice import StageKey

RUNS, STANDS = "r", "s"


def veiled(timer: Timer, key: StageKey) -> Timer:
    """Return a clock as the log keeps it."""
    moment, sign = (timer.left or 0.0, STANDS) if timer.ends is None else (timer.ends, RUNS)
    return replace(timer, ends=None, left=None, veiled=sign + key.veiled(moment))


def unveiled(timer: Timer | None, key: StageKey | None) -> Timer | None:
    """Return a clock as it can be read: with its moments, None for one whose moments nobody can read any more."""
    if timer is None or not timer.veiled:
        return timer
    moment = key.unveiled(timer.veiled[1:]) if key else None
    if moment is None:
        return None
    runs = timer.veiled.startswith(RUNS)
    return replace(timer, ends=moment if runs else None, left=None if runs else moment, veiled="")
