"""A vote, a clock and a frozen wall, while the room and then the server are killed (R14, R25)."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest

from ogcore.agenda.state import Agenda
from ogcore.logic.state import Logic
from ogcore.record.group import WorkingGroup
from ogcore.store import open_store
from ogcore.wall.state import Wall
from ogcore.workshop.workshop import Workshop
from tests.server.conftest import ROOT, Server, running
from tests.server.visitor import Line
from workbench.settings import Settings


def group_of(own: Server) -> WorkingGroup:
    """Return the first group as the log alone tells it."""
    workshop = Workshop(open_store(Settings(data_dir=own.data_dir).store_url))
    card = workshop.group_by_code(own.known["codes"][0])
    plan = workshop.plans()[0]
    return workshop.group(plan.plan_id, card.group_id)


def under_way(own: Server) -> dict[str, str]:
    """Let the facilitator put an arrow to the vote, start the clock and freeze the wall; return the arrow."""
    workshop = Workshop(open_store(Settings(data_dir=own.data_dir).store_url))
    host, group = workshop.facilitator(own.known["secret"]), own.known["groups"][0]

    def act(intent: str, **data: Any) -> Any:
        return workshop.act(host, group, intent, data).result

    core = act("state_core_problem", text="Dry taps")["node"]
    arrow = {"cause": act("add_cause", of=core, text="Old pipes")["node"], "effect": core}
    act("put_to_vote", **arrow)
    act("start_timer", minutes=20)
    act("freeze_wall")
    return arrow


def told_of_vote(line: Line) -> str:
    """Return what a page is told of the logic, of all people alike, as it travels."""
    return json.dumps(line.state(line.widget(_asset="insight"))["view"])


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_vote_survives_a_killed_room_and_a_killed_server(tmp_path: Path) -> None:
    """Every answer that was acknowledged counts once, sent again or not; the vote stays secret, the wall frozen."""
    with running(tmp_path, notebooks_dir=str(ROOT / "notebooks")) as own:
        arrow = under_way(own)
        group = group_of(own)
        ends, frozen = group[Agenda].timer, group[Wall].frozen
        assert frozen
        people = [own.participant() for _ in range(3)]
        lines = [somebody.enter() for somebody in people]
        answers = [{**arrow, "answer": answer} for answer in ("yes", "no", "no")]
        for place, line in enumerate(lines[:2]):
            assert line.intent(line.widget(_asset="insight"), "vote_arrow", answers[place], f"vote-{place}")["ok"]
        for room in own.rooms():
            room.kill()
        assert [line.hung_up() for line in lines] == [4410] * 3
        lines = [who.enter(kernel=line.kernel, mark=line.mark) for who, line in zip(people, lines, strict=True)]
        widget = lines[2].widget(_asset="insight")
        assert lines[2].intent(widget, "vote_arrow", answers[2], "vote-2")["ok"]
        own.process.kill()
        own.process.wait(20)
    with running(tmp_path, port=own.port, notebooks_dir=str(ROOT / "notebooks")) as own:
        lines = [who.enter(kernel=line.kernel, mark=line.mark) for who, line in zip(people, lines, strict=True)]
        for place, line in enumerate(lines):
            assert line.intent(line.widget(_asset="insight"), "vote_arrow", answers[place], f"vote-{place}")["ok"]
        for line in lines:
            told = told_of_vote(line)
            assert '"total": 3' in told
            assert '"secret": true' in told
            assert '"whole":' not in told
            assert "groups" not in told
        group = group_of(own)
        assert sorted(held.answer for held in group[Logic].answers.values()) == ["no", "no", "yes"]
        assert (group[Agenda].timer, group[Wall].frozen) == (ends, frozen)
        assert "Traceback" not in own.log()
