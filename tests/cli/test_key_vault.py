"""The supervisor's stage keys (R5): every server has all of them, whichever asked, and those that are over are gone."""

from __future__ import annotations

import io
import os
import threading
from collections.abc import Iterator
from typing import Any

import pytest

from workbench.cli.key_vault import KeyVault
from workbench.key_line import MOST_KEYS, HandedKey, Over, Wanted, read_line

END = b"all was said\n"
MANY = 4_000
"""Lines that no pipe holds which nobody reads."""


class Served:
    """A server, as far as its pipes go: it reads what it is told when asked what it heard, and says nothing."""

    def __init__(self, *, over: bool = False) -> None:
        reading, writing = os.pipe()
        self.stdin, self._told = os.fdopen(writing, "wb"), os.fdopen(reading, "rb")
        self.stdout, self.over = io.BytesIO(), over

    def poll(self) -> int | None:
        """Tell whether it has ended."""
        return 0 if self.over else None

    def heard(self, vault: KeyVault) -> list[Any]:
        """What it was told of keys since it was asked last."""
        vault.say(self, END)  # type: ignore[arg-type]
        return list(map(read_line, iter(self._told.readline, END)))

    def die(self) -> None:
        """Read no more, ever."""
        self._told.close()


@pytest.fixture
def vault() -> KeyVault:
    """Give a vault."""
    return KeyVault()


@pytest.fixture
def servers(vault: KeyVault) -> Iterator[list[Served]]:
    """Give two servers that it follows."""
    made = [Served(), Served()]
    for server in made:
        vault.follow(server)  # type: ignore[arg-type]
    yield made
    for server in made:
        server.die()
        vault.part(server)  # type: ignore[arg-type]


def test_the_next_server_has_every_key_there_is_and_none_that_is_over(vault: KeyVault, servers: list[Served]) -> None:
    """The one at work and the one that stands by are told the same; one that comes later, what still holds."""
    first, second = servers
    assert vault.hear(Wanted("g").line())
    assert vault.hear(Wanted("g").line())
    one, two = first.heard(vault)
    assert (one.stream, two.stream, one.key == two.key) == ("g", "g", False)
    assert second.heard(vault) == [one, two]
    assert vault.hear(Over(one.name).line())
    assert vault.hear(Over(one.name).line())
    third = Served()
    vault.follow(third)  # type: ignore[arg-type]
    assert first.heard(vault) == second.heard(vault) == [Over(one.name)]
    assert third.heard(vault) == [two]


def test_a_group_has_no_more_keys_than_it_can_need(vault: KeyVault, servers: list[Served]) -> None:
    """However often one is asked for; another group has its own, and one that is over makes room."""
    for _ in range(MOST_KEYS + 3):
        vault.hear(Wanted("g").line())
    vault.hear(Wanted("other").line())
    told = servers[0].heard(vault)
    assert [said.stream for said in told if isinstance(said, HandedKey)] == ["g"] * MOST_KEYS + ["other"]
    vault.hear(Over(told[0].name).line())
    vault.hear(Wanted("g").line())
    assert servers[0].heard(vault)[-1].stream == "g"


def test_a_server_that_has_gone_keeps_no_other_from_its_keys(vault: KeyVault, servers: list[Served]) -> None:
    """Its pipe is closed: whoever stands by is told all the same; what is not of keys is left to be shown."""
    gone, there = servers
    gone.die()
    assert vault.hear(Wanted("g").line())
    assert len(there.heard(vault)) == 1
    assert not vault.hear(b"Serving at http://127.0.0.1\n")


def test_a_server_that_reads_no_more_stops_nobody(vault: KeyVault, servers: list[Served]) -> None:
    """Its pipe is full: keys are made, told to the other and forgotten, and none that is over waits for it."""
    stuck, there = servers
    done = threading.Event()

    def many() -> None:
        for number in range(MANY):
            vault.say(stuck, b"x" * 80 + b"\n")  # type: ignore[arg-type]
            vault.hear(Wanted(f"g{number}").line())
        done.set()

    threading.Thread(target=many, daemon=True).start()
    assert done.wait(60)
    told = there.heard(vault)
    assert len(told) == MANY
    last = told[-1]
    vault.hear(Over(last.name).line())
    assert there.heard(vault) == [Over(last.name)]
    late = Served()
    vault.follow(late)  # type: ignore[arg-type]
    assert len(late.heard(vault)) == MANY - 1
    assert all(
        getattr(said, "key", None) is None for said in stuck.heard(vault) if getattr(said, "name", "") == last.name
    )
    late.die()
