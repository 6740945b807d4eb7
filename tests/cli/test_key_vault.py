"""The supervisor's stage keys (R5): every server has all of them, whichever asked, and those that are over are gone."""

from __future__ import annotations

import io
from typing import Any

from workbench.cli.key_vault import KeyVault
from workbench.key_line import MOST_KEYS, HandedKey, Over, Wanted, read_line


class Served:
    """A server, as far as its pipes go: what it is told, and that it says nothing."""

    def __init__(self, *, over: bool = False) -> None:
        self.stdin, self.stdout, self.over = io.BytesIO(), io.BytesIO(), over

    def poll(self) -> int | None:
        """Tell whether it has ended."""
        return 0 if self.over else None

    def heard(self) -> list[Any]:
        """What it was told of keys."""
        return [read_line(line) for line in self.stdin.getvalue().splitlines()]


def test_the_next_server_has_every_key_there_is_and_none_that_is_over() -> None:
    """The one at work and the one that stands by are told the same; one that comes later, what still holds."""
    vault, first, second = KeyVault(), Served(), Served()
    vault.follow(first)  # type: ignore[arg-type]
    assert vault.hear(Wanted("g").line())
    vault.follow(second)  # type: ignore[arg-type]
    assert vault.hear(Wanted("g").line())
    one, two = first.heard()
    assert (one.stream, two.stream, one.key == two.key) == ("g", "g", False)
    assert second.heard() == [one, two]
    assert vault.hear(Over(one.name).line())
    assert vault.hear(Over(one.name).line())
    third = Served()
    vault.follow(third)  # type: ignore[arg-type]
    assert first.heard()[2:] == second.heard()[2:] == [Over(one.name)]
    assert third.heard() == [two]


def test_a_group_has_no_more_keys_than_it_can_need() -> None:
    """However often one is asked for; another group has its own, and one that is over makes room."""
    vault, server = KeyVault(), Served()
    vault.follow(server)  # type: ignore[arg-type]
    for _ in range(MOST_KEYS + 3):
        vault.hear(Wanted("g").line())
    vault.hear(Wanted("other").line())
    given = [said.stream for said in server.heard() if isinstance(said, HandedKey)]
    assert given == ["g"] * MOST_KEYS + ["other"]
    vault.hear(Over(server.heard()[0].name).line())
    vault.hear(Wanted("g").line())
    assert server.heard()[-1].stream == "g"


def test_a_server_that_has_gone_keeps_no_other_from_its_keys() -> None:
    """Its pipe is closed: whoever stands by is told all the same; what is not of keys is left to be shown."""
    vault, gone, there = KeyVault(), Served(), Served()
    vault.follow(gone)  # type: ignore[arg-type]
    vault.follow(there)  # type: ignore[arg-type]
    gone.stdin.close()
    assert vault.hear(Wanted("g").line())
    assert len(there.heard()) == 1
    assert not vault.hear(b"Serving at http://127.0.0.1\n")
