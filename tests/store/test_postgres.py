"""What PostgreSQL has to be watched for, and a file has not: commits out of order, restarts, several servers (R45)."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager

import pytest
from sqlalchemy import text

from ogcore.errors import OgError, StoreError, StoreUnavailable, VersionConflict
from ogcore.record.keyring import OwnKeys
from ogcore.record.stage import StageOpened
from ogcore.store import Store, open_store
from ogcore.store.migrations import MIGRATIONS
from ogcore.store.postgres import WRITERS
from ogcore.workshop.workshop import Workshop
from tests.builders import venue
from tests.postgres import PostgresServer
from tests.process import eventually
from tests.record.whole_workshop import WholeWorkshop, told

ONE = StageOpened("problem_tree")


@pytest.fixture
def address(postgres: PostgresServer) -> str:
    """Give the address of an empty database."""
    return postgres.database()


@pytest.fixture
def restarted(postgres: PostgresServer) -> Iterator[PostgresServer]:
    """Give the server to a test that stops it; it runs again for those that come after."""
    yield postgres
    postgres.kill()
    postgres.start()


def test_a_whole_workshop_says_the_same_to_another_process(store: Store, other: Store) -> None:
    """Every kind of event goes through this database and is read back by somebody who was not there."""
    workshop = Workshop(store, OwnKeys())
    played = WholeWorkshop(workshop)
    played.play()
    assert told(Workshop(other), played.plan_id) == told(workshop, played.plan_id)


def test_two_who_write_at_once_are_told_of_each_other(store: Store, other: Store) -> None:
    """Of many appends on one version one is taken, the others are refused as a conflict and as nothing else."""
    refused: list[type[BaseException]] = []

    def write(writer: Store, name: str) -> None:
        for number in range(40):
            try:
                writer.append("a", writer.version("a"), f"{name}{number}", None, [ONE])
            except BaseException as error:  # noqa: BLE001 - which kind it is, is the point
                refused.append(type(error))

    with ThreadPoolExecutor(4) as pool:
        for task in [pool.submit(write, *pair) for pair in ((store, "a"), (other, "b"), (store, "c"), (other, "d"))]:
            task.result()
    assert set(refused) <= {VersionConflict}
    assert [record.version for record in store.load("a")] == list(range(1, 4 * 40 - len(refused) + 1))


def test_what_commits_late_is_announced_all_the_same(store: Store, other: Store) -> None:
    """Numbers have the order of the commits: whoever holds one keeps the next writer waiting, and both are told of."""
    store.fingerprint()
    before = store.head()
    inside, go_on = threading.Event(), threading.Event()
    holding = _held(other, inside, go_on)
    late = threading.Thread(target=lambda: other.append("late", 0, "op", None, [ONE]))
    early = threading.Thread(target=lambda: store.append("early", 0, "op", None, [ONE]))
    late.start()
    assert inside.wait(20)
    early.start()
    assert store.streams_after(before) == (before, set())  # nothing is told before it is there
    go_on.set()
    late.join()
    early.join()
    holding()
    assert eventually(lambda: store.streams_after(before)[1] == {"late", "early"})
    assert store.load("late")[0].seq < store.load("early")[0].seq


def _held(store: Store, inside: threading.Event, go_on: threading.Event) -> Callable[[], None]:
    """Let the next append stop between taking its number and committing; returns what lets it be again."""
    tell = store._tell

    def slow(*arguments: object) -> None:
        tell(*arguments)  # type: ignore[arg-type]
        inside.set()
        go_on.wait(20)

    store._tell = slow  # type: ignore[method-assign]
    return lambda: setattr(store, "_tell", tell)


def test_servers_that_start_at_once_on_an_empty_database_all_can(postgres: PostgresServer) -> None:
    """Whoever comes first makes the tables, step by step and once."""
    address = postgres.database()
    with ThreadPoolExecutor(6) as pool:
        opened = list(pool.map(open_store, [address] * 6))
    with opened[0].engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT number FROM migrations ORDER BY number").all()
    assert [row[0] for row in rows] == list(range(1, len(MIGRATIONS) + 1))
    for store in opened:
        store.close()


def test_news_come_again_after_the_database_was_restarted(
    store: Store, other: Store, restarted: PostgresServer
) -> None:
    """The one connection that listens is renewed by itself, and what was written meanwhile is taken in."""
    store.append("a", 0, "op", None, [ONE])
    other.fingerprint()
    restarted.stop()
    with pytest.raises(StoreUnavailable):
        store.append("a", 1, "while away", None, [ONE])
    restarted.start()
    recorded = _at_last(lambda: store.append("a", 1, "back", None, [ONE]))
    assert eventually(lambda: other.fingerprint("a") == recorded[-1].seq)
    again = store.append("a", 2, "again", None, [ONE])
    assert eventually(lambda: other.fingerprint("a") == again[-1].seq)
    assert [record.op for record in other.load("a")] == ["op", "back", "again"]


def _at_last(ask: Callable[[], list[object]]) -> list[object]:
    """Ask until the database is there again: the connections of before are gone, and each says so once."""
    answer: list[object] = []

    def asked() -> bool:
        try:
            answer[:] = ask()
        except StoreUnavailable:
            return False
        return True

    assert eventually(asked)
    return answer


def test_nothing_acknowledged_is_lost_when_the_database_is_killed(store: Store, restarted: PostgresServer) -> None:
    """A power cut takes what had not been said yes to, and no more."""
    acknowledged = 0
    for round_ in range(3):
        for number in range(10):
            acknowledged = _at_last(lambda n=number, r=round_: store.append("a", n + 10 * r, f"{r}-{n}", None, [ONE]))[
                -1
            ].version
        restarted.kill()
        restarted.start()
    assert _at_last(lambda: store.load("a"))[-1].version == acknowledged == 30


def test_an_intent_that_found_no_database_takes_effect_once_when_it_is_sent_again(
    store: Store, restarted: PostgresServer
) -> None:
    """It is neither refused nor answered with a failure of ours; the same op is then carried out as if nothing was."""
    place = venue(store)
    core = place.workshop.group(place.plan_id, place.group_id).version
    restarted.stop()
    with pytest.raises(StoreUnavailable):
        place.workshop.act(place.host, place.group_id, "close_stage", {}, "op")
    restarted.start()
    for _ in range(2):
        _at_last(lambda: [place.workshop.act(place.host, place.group_id, "close_stage", {}, "op")])
    assert store.version(place.group_id) == core + 1


def test_a_database_has_one_server(store: Store, other: Store) -> None:
    """A second one is refused, and may come once the first has gone; whoever only looks in is not concerned."""
    store.claim()
    store.claim()
    with pytest.raises(StoreError) as refused:
        other.claim()
    assert refused.value.data == {"reason": "taken"}
    store.close()
    assert eventually(lambda: _claims(other))


def _claims(store: Store) -> bool:
    try:
        store.claim()
    except StoreError:
        return False
    return True


@contextmanager
def held(store: Store) -> Iterator[None]:
    """Hold the lock of whoever writes, as a program does that has begun to write and hangs."""
    lock = {"lock": WRITERS}
    with store.engine.connect() as connection:
        connection.execute(text("SELECT pg_advisory_lock(:lock)"), lock)
        yield
        connection.execute(text("SELECT pg_advisory_unlock(:lock)"), lock)


def test_a_lock_that_is_held_is_waited_for_so_long_and_no_longer(store: Store, address: str) -> None:
    """Who does not step aside is refused in the end, as with a file; who waits while it is let go of is not."""
    impatient = open_store(address, busy_seconds=0.2)
    with held(store), pytest.raises(StoreUnavailable) as refused:
        impatient.append("a", 0, "op", None, [ONE])
    assert refused.value.data == {"reason": "busy"}
    assert impatient.append("a", 0, "op", None, [ONE])
    impatient.close()


def test_whoever_steps_aside_is_refused_at_once_while_the_lock_is_held(store: Store, address: str) -> None:
    """The same watch as over a file: what people are told while saving is delayed, and that it goes on."""
    aside = open_store(address, aside=True, busy_seconds=0.1)
    assert aside.lock is not None
    with held(store):
        for _ in range(30):
            with pytest.raises(StoreUnavailable):
                aside.append("a", 0, "op", None, [ONE])
            assert aside.lock.held
        assert aside.lock.seconds > 0
        assert aside.version("a") == 0  # reading goes on
    assert eventually(lambda: not aside.lock.held, 30)
    assert aside.append("a", 0, "op", None, [ONE])
    aside.close()


@pytest.mark.parametrize(
    ("address", "refusal", "reason"),
    [
        ("postgresql://nobody@127.0.0.1:1/none", StoreUnavailable, "connection"),
        ("mysql://somebody@127.0.0.1/plans", StoreError, "unknown_url"),
        ("not an address", StoreError, "unknown_url"),
    ],
)
def test_what_cannot_be_opened_says_why(address: str, refusal: type[OgError], reason: str) -> None:
    """A server that is not there, a kind of database that is not known, and no address at all."""
    with pytest.raises(refusal) as refused:
        open_store(address)
    assert refused.value.data == {"reason": reason}


def test_without_the_driver_it_is_refused_with_the_reason(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """Psycopg is an extra: whoever has not installed it is told."""
    monkeypatch.setitem(__import__("sys").modules, "psycopg", None)
    with pytest.raises(StoreError) as refused:
        open_store(address)
    assert refused.value.data == {"reason": "no_driver"}
