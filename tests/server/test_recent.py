"""Being known for a moment: a small part with a clock of its own."""

from __future__ import annotations

from ogcore.record.participant import Identity
from tests.server.test_places import Clock
from workbench.server.recent import KEPT_SECONDS, RecentIdentities


def test_somebody_is_known_for_a_moment_only() -> None:
    """The identity last put in counts, until it is old or its owner has left."""
    clock = Clock()
    recent = RecentIdentities(clock)
    english, spanish = (Identity("p", "participant", "plan", "group", "M", "people", one) for one in ("en", "es"))
    recent.put(english)
    recent.put(spanish)
    assert recent.get("p") == spanish
    clock.now += KEPT_SECONDS + 1
    assert recent.get("p") is None
    recent.put(english)
    recent.forget("p")
    assert recent.get("p") is None
