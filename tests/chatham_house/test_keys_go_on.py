"""What becomes of the keys of sittings where processes die or meet (R5)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ogcore.brainstorm.state import Brainstorm
from ogcore.chatham_house.state import ChathamHouse
from ogcore.record.event import Event, Recorded
from ogcore.record.keyring import HeldKeys, OwnKeys
from ogcore.record.participant import Identity
from ogcore.store import Store
from ogcore.workshop.workshop import Workshop


def sitting(workshop: Workshop) -> tuple[Identity, Identity, str]:
    """Open a brainstorm under the Rule; return its facilitator, a participant and the group."""
    host = workshop.facilitator(workshop.create_plan("Plan", "en").secret)
    card = workshop.add_group(host, "Group")
    ana = workshop.join(card.code, "Ana", "academia", "en")
    workshop.act(host, card.group_id, "choose_rule", {"stage": "brainstorm", "on": True})
    workshop.act(host, card.group_id, "open_stage", {"stage": "brainstorm"})
    return host, ana, card.group_id


class Told(HeldKeys):
    """A ring that notes which sittings it was told are held."""

    def __init__(self, *names: str) -> None:
        super().__init__()
        self.held: list[str] = []
        for name in names:
            self.take("", name, b"k" * 32)

    def names(self, stream: str) -> list[str]:
        """Return all there are, whatever the group."""
        return super().names("") if stream else []

    def opened(self, stream: str, sitting: str) -> None:
        """Note it."""
        self.held.append(sitting)


def test_keys_of_sittings_that_are_over_are_forgotten_by_whoever_looks(store: Store) -> None:
    """Though whoever closed them died before it said so: without the group's work, from its sittings alone."""
    keys = OwnKeys()
    workshop = Workshop(store, keys)
    host, _, group = sitting(workshop)
    first = workshop.group(host.plan_id, group)[ChathamHouse].sitting
    assert first
    ring = Told(first.sitting, "to come")
    looks = Workshop(store, ring)
    looks.settle(group)
    assert (ring.names(group), ring.held) == ([first.sitting, "to come"], [first.sitting])
    workshop.act(host, group, "close_stage", {})
    looks.settle(group)
    assert ring.names(group) == ["to come"]
    assert ring.held == [first.sitting]


class Overtaken(Store):
    """A store in which somebody else writes a moment before the first thing that is written here."""

    def append(
        self, stream: str, expected_version: int, op: str, actor: str | None, events: Sequence[Event], **more: Any
    ) -> list[Recorded]:
        """Let the other be first, once."""
        first, self.first = getattr(self, "first", None), None
        if first is not None:
            first()
        return super().append(stream, expected_version, op, actor, events, **more)


def test_two_rooms_that_go_on_at_once_under_another_key_go_on_under_one(store: Store) -> None:
    """The one that comes too late takes the other's, and what its participant said is written, not refused."""
    host, ana, group = sitting(Workshop(store, OwnKeys()))
    keys = OwnKeys()  # the first key has gone with everybody who held it
    other = Workshop(store, keys)
    late = Workshop(store, keys)
    late.group(host.plan_id, group)
    late.store = Overtaken(store.engine)
    late.store.first = lambda: other.act(ana, group, "add_idea", {"text": "Said there"})  # type: ignore[attr-defined]
    late.act(ana, group, "add_idea", {"text": "Said here"})
    now = late.group(host.plan_id, group)
    assert sorted(idea.text for idea in now[Brainstorm].standing()) == ["Said here", "Said there"]
    assert len(now[ChathamHouse].held) == 2
    assert all(late.voice(ana, now).owns(idea.author, idea.idea) for idea in now[Brainstorm].standing())
