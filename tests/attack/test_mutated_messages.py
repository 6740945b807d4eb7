"""Hundreds of messages that nobody means, over real lines: refused or taken, and never more than that."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.attack.assault import OF_ONE_PERSON, Assault, honest_answer
from tests.server.conftest import ROOT, Server, running

SEEDS = range(6)
"""A person each, and so 1,500 messages."""


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of its own with the notebooks of the product."""
    with running(tmp_path_factory.mktemp("mutated"), notebooks_dir=str(ROOT / "notebooks")) as server:
        yield server


@pytest.mark.parametrize("seed", SEEDS)
def test_a_mutated_message_is_refused_and_nobody_else_notices(own: Server, seed: int) -> None:
    """No mutated message gives ``internal``, a traceback or the end of a room; somebody beside is answered."""
    leads = seed % 3 == 2
    beside = own.participant().enter()
    assert honest_answer(beside, seed)
    rooms, logged, assault = {room.pid for room in own.rooms()}, len(own.log()), Assault(own)
    attacker = own.facilitator() if leads else own.participant()
    assault.of_one(seed, OF_ONE_PERSON, attacker, "facilitator" if leads else "workshop")
    assert assault.failures == []
    assert assault.answered > OF_ONE_PERSON / 5
    assert honest_answer(beside, seed)
    beside.leave()
    assert rooms <= {room.pid for room in own.rooms()}
    assert "Traceback" not in own.log()[logged:], f"seed {seed}: {own.log()[logged:][-3000:]}"
