"""Joining: a hall that shares one address comes in, a device joins a few, and nobody fills the hall alone."""

from __future__ import annotations

import asyncio

import pytest

from tests.server.conftest import Server
from workbench.server.joins import (
    ADDRESS_AT_ONCE,
    DEVICE_A_SECOND,
    DEVICE_AT_ONCE,
    LONGEST_WAIT,
    TURNS_A_SECOND,
    Joining,
    Joins,
)

HALL = 350


class Waiting:
    """A clock that tests move, and how long people had to wait."""

    def __init__(self) -> None:
        self.now = 0.0
        self.waits: list[float] = []
        self.joins = Joins(lambda: self.now, self.wait)

    async def wait(self, seconds: float) -> None:
        """Note how long somebody has to wait."""
        self.waits.append(seconds)

    def join(self, source: str, device: str | None) -> Joining:
        """Join if one may."""
        answer = asyncio.run(self.joins.come(source, device))
        if answer is Joining.WELCOME:
            self.joins.joined(source, device)
        return answer


def test_a_hall_behind_one_address_joins_at_once() -> None:
    """As many phones as a hall holds come from one address at the same moment, and none of them waits."""
    venue = Waiting()
    assert {venue.join("venue", f"phone {number}") for number in range(HALL)} == {Joining.WELCOME}
    assert venue.waits == []


def test_a_device_joins_a_few_people_a_while() -> None:
    """One device is told after so many, whatever its address; a while later it joins another; others go on."""
    venue = Waiting()
    few = int(DEVICE_AT_ONCE)
    assert [venue.join("venue", "tablet") for _ in range(few)] == [Joining.WELCOME] * few
    assert venue.join("elsewhere", "tablet") is Joining.DEVICE_FULL
    assert venue.join("venue", "phone") is Joining.WELCOME
    venue.now += 1 / DEVICE_A_SECOND + 1
    assert venue.join("venue", "tablet") is Joining.WELCOME


def test_an_address_that_joins_without_end_is_slowed_and_others_are_not() -> None:
    """Beyond a hall people of an address come in one after the other; who would wait long is asked to press again."""
    venue = Waiting()
    for number in range(int(ADDRESS_AT_ONCE)):
        venue.join("venue", f"phone {number}")
    came = [venue.join("venue", None) for _ in range(100)]
    assert venue.waits[:3] == [0.0, 1 / TURNS_A_SECOND, 2 / TURNS_A_SECOND]
    assert max(venue.waits) <= LONGEST_WAIT
    assert came[-1] is Joining.ADDRESS_BUSY
    venue.waits.clear()
    assert venue.join("another", None) is Joining.WELCOME
    assert venue.waits == []


@pytest.mark.parametrize(("language", "sentence"), [("en", "on this device"), ("es", "con este dispositivo")])
def test_a_device_that_has_joined_many_keeps_what_was_typed(server: Server, language: str, sentence: str) -> None:
    """The form comes back with the name, and says what to do; another device joins with the same code."""
    device = server.visitor()
    device.get(f"/join?code={server.known['codes'][0]}")
    for _ in range(int(DEVICE_AT_ONCE)):
        assert device.join(server.known["codes"][0], another="1").status == 303
    refused = device.join(server.known["codes"][0], name="Citlali", language=language, another="1")
    assert refused.status == 429
    assert sentence in refused.text
    assert 'value="Citlali"' in refused.text
    assert server.visitor().join(server.known["codes"][0]).status == 303
