"""Whoever comes by all files of a workshop under the Rule may as well draw lots for who said what (R5)."""

from collections.abc import Callable, Iterable
from pathlib import Path

from tests.chatham_house.inquiry import Finding, held, inquire, inquire_of_a_server
from tests.postgres import PostgresServer

ENOUGH = 0.9
"""An attacker who is right less often in the open is none, and finding nothing says nothing."""


def told(findings: Iterable[Finding]) -> set[tuple[str, str, str]]:
    """Return which attackers were better or worse than lots."""
    return {(one.attacker, one.moment, one.what) for one in findings if not one.by_chance}


def twice(ask: Callable[[int], Iterable[Finding]]) -> set[tuple[str, str, str]]:
    """Return what was told of workshops and, if it was anything, again of others: lots do that once in 10 000."""
    first = told(ask(0))
    return first & told(ask(1)) if first else first


def test_the_files_tell_nobody_who_said_what(tmp_path: Path) -> None:
    """Order, time, identifiers, layout, writing, length, differences and learning are by chance, and right openly."""

    def under_the_rule(turn: int) -> list[Finding]:
        seeds = range(10 * turn + 1, 10 * turn + 3)
        return inquire(held(tmp_path / str(turn), seeds, under_the_rule=True), ("killed", "export"))

    openly = inquire(held(tmp_path, (1, 2), under_the_rule=False), ("killed", "export"))
    assert {one.attacker: one.right for one in openly if one.right < ENOUGH} == {}
    assert twice(under_the_rule) == set()


def test_a_database_server_tells_nobody_who_said_what(postgres: PostgresServer) -> None:
    """Neither do the transactions and the places of rows that PostgreSQL notes, and openly they do."""
    openly = inquire_of_a_server(1, postgres.database(), under_the_rule=False)
    assert {one.attacker: one.right for one in openly if one.right < ENOUGH} == {}
    assert twice(lambda turn: inquire_of_a_server(turn + 1, postgres.database(), under_the_rule=True)) == set()
