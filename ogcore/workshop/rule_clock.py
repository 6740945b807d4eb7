"""The clock of the agenda as a file may tell of it: under the Chatham House Rule it began with the stage (R5).

A clock that is started, stopped or given more time while people speak tells when, and what stands before and after it
in the log was said around then. What a file needs of it is how long it was meant to run. The log itself tells no more
(:mod:`ogcore.agenda.veil`), but those of earlier versions did.
"""

from dataclasses import dataclass, replace

from ogcore.agenda.events import Timer, TimerSet
from ogcore.agenda.veil import RUNS
from ogcore.chatham_house.events import SittingClosed, SittingOpened
from ogcore.record.event import Event

_AT_ONCE = 5.0
"""Seconds between the start of a clock and its record: one that ends otherwise than then was begun before."""


@dataclass
class RuleClock:
    """The clock of one group, as far as its log has been told; ``opened``: of the sitting under the Rule held then."""

    opened: float | None = None
    _told: Timer | None = None
    _since: float | None = None

    def told(self, event: Event, at: float) -> Event:
        """Return the event, recorded ``at``, that a file holds in place of ``event``; in the order of the log."""
        match event:
            case SittingOpened(at=opened):
                self.opened = opened
            case SittingClosed():
                self.opened = None
            case TimerSet(after=after):
                return self._set(event, after, at)
        return event

    def _set(self, event: TimerSet, after: Timer | None, at: float) -> Event:
        since = self._beginning(event, at)
        before = event.before if self._since is None else self._told
        self._told, self._since = (after, None) if after is None or since is None else (_from(after, since), since)
        return replace(event, before=before, after=self._told)

    def _beginning(self, event: TimerSet, at: float) -> float | None:
        """Return the opening a clock is to be told from; None for one that no sitting has had a hand in."""
        before, after = event.before, event.after
        if self.opened is not None or after is None:
            return self.opened
        goes_on = before is not None and before.left is not None and before.seconds == after.seconds
        fresh = not goes_on and after.ends is not None and abs(after.ends - after.seconds - at) < _AT_ONCE
        return None if fresh else self._since


def _from(timer: Timer, opened: float) -> Timer:
    """Return a timer as though nothing had happened to it since a stage was opened."""
    if timer.ends is None and not timer.veiled.startswith(RUNS):
        return replace(timer, left=float(timer.seconds), veiled="")
    return replace(timer, ends=opened + timer.seconds, veiled="")
