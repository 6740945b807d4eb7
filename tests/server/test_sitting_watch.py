"""Sittings that end without any room saying so (R5): the server forgets their keys, and tells rooms and supervisor."""

from __future__ import annotations

import pytest

from ogcore.chatham_house.state import ChathamHouse
from ogcore.record.participant import Identity
from ogcore.store import Store
from ogcore.workshop.workshop import Workshop
from tests.server.test_stage_keys import Heard
from workbench.key_line import Over, read_line
from workbench.server.sitting_watch import SittingWatch
from workbench.server.stage_keys import ServerKeys


class Running:
    """A server with a group that sits, a room that has its keys, and the supervisor's pipe."""

    def __init__(self, store: Store) -> None:
        self.keys, self.room, self.said = ServerKeys(), Heard(), list[bytes]()
        self.workshop = Workshop(store, self.keys)
        self.host: Identity = self.workshop.facilitator(self.workshop.create_plan("Plan", "en").secret)
        self.group = self.workshop.add_group(self.host, "Group").group_id
        self.other = self.workshop.add_group(self.host, "Other").group_id
        self.keys.meet(self.room, [self.group, self.other])
        for group in (self.group, self.other):
            self.workshop.act(self.host, group, "choose_rule", {"stage": "brainstorm", "on": True})
            self.workshop.act(self.host, group, "open_stage", {"stage": "brainstorm"})
        self.keys._upwards = self.said.append
        self.watch = SittingWatch(self.workshop, self.keys)
        self.watch.look()

    def sitting(self, group: str) -> str:
        """Return the sitting of a group, as its log tells."""
        held = self.workshop.group(self.host.plan_id, group)[ChathamHouse].held
        return list(held)[-1]

    def forgotten(self) -> list[str]:
        """Return what the supervisor was told to forget."""
        return [said.name for said in map(read_line, self.said) if isinstance(said, Over)]


@pytest.fixture
def running(store: Store) -> Running:
    """Give such a server."""
    return Running(store)


def test_a_notebook_that_closes_a_stage_ends_its_key_in_the_server(store: Store, running: Running) -> None:
    """It holds no keys and tells nobody: the server sees it in the log, and rooms and supervisor forget as well."""
    sitting = running.sitting(running.group)
    assert running.keys.key(sitting) is not None
    Workshop(store).act(running.host, running.group, "close_stage", {})
    running.watch.look()
    assert running.keys.key(sitting) is None
    assert running.forgotten() == [sitting]
    assert sitting not in running.room.keys
    assert running.sitting(running.other) in running.room.keys


@pytest.mark.parametrize("beside", [True, False])
def test_a_group_that_is_put_away_while_it_sits_loses_its_key(store: Store, running: Running, *, beside: bool) -> None:
    """By the server itself at once, by anybody beside it with the next look; brought back it sits under another key."""
    sitting = running.sitting(running.group)
    archives = Workshop(store) if beside else running.workshop
    archives.act(running.host, running.host.plan_id, "archive_group", {"group": running.group})
    if beside:
        running.watch.look()
    assert running.keys.key(sitting) is None
    assert running.forgotten() == [sitting]
    assert running.keys.key(running.sitting(running.other)) is not None
    running.workshop.act(running.host, running.host.plan_id, "bring_group_back", {"group": running.group})
    running.keys.want(running.group)
    running.workshop.act(running.host, running.group, "add_idea", {"text": "Said after"})
    now = running.workshop.group(running.host.plan_id, running.group)[ChathamHouse].sitting
    assert now is not None
    assert (now.again, now.sitting == sitting) == (True, False)


def test_a_group_that_is_moved_on_loses_the_key_of_the_stage_it_left(running: Running) -> None:
    """Whether to another stage or to another state of the same one."""
    for group, where in ((running.group, {"stage": "viewpoints", "open": True}), (running.other, {"open": False})):
        sitting = running.sitting(group)
        running.workshop.act(running.host, group, "move_stage", {"stage": "brainstorm", **where})
        assert running.keys.key(sitting) is None
        assert running.forgotten()[-1] == sitting


def test_a_look_when_nothing_has_happened_asks_of_no_group(running: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor when only a group has grown whose keys are not here."""
    asked: list[str] = []
    monkeypatch.setattr(running.workshop, "settle", asked.append)
    running.watch.look()
    third = running.workshop.add_group(running.host, "Third").group_id
    running.watch.look()
    asked.clear()
    running.workshop.act(running.host, third, "open_stage", {"stage": "brainstorm"})
    running.watch.look()
    assert asked == []
