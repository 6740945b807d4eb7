"""Who is in the room, and the keys of the plans."""

import hashlib
import time
from pathlib import Path

import pytest
from sqlalchemy import delete, update

from ogcore.errors import UnknownCode, UnknownParticipant, UnknownSecret
from ogcore.plan.events import GroupAdded
from ogcore.record.keyring import OwnKeys
from ogcore.store import Store
from ogcore.store.day_roll import DAY, HERE, STEP, day_of
from ogcore.store.schema import roll
from ogcore.workshop.workshop import Workshop
from tests.builders import file_store, person, venue


def files(folder: Path) -> bytes:
    """Return every byte of the database and its companions."""
    return b"".join(path.read_bytes() for path in sorted(folder.glob("plan.sqlite*")))


@pytest.mark.parametrize("address", ["sqlite"], indirect=True)
def test_a_facilitators_secret_is_kept_as_a_digest_only(tmp_path: Path, store: Store) -> None:
    """The file alone opens no door: the digest is in it and the secret is not."""
    place = venue(store)
    held = files(tmp_path)
    assert hashlib.sha256(place.secret.encode()).hexdigest().encode() in held
    assert place.secret.encode() not in held


def test_only_the_right_secret_opens_a_plan(store: Store) -> None:
    """Nearly right is wrong, and a renewed secret closes the old door."""
    one, two = (Workshop(store).create_plan(name, "en") for name in ("One", "Two"))
    assert store.roll.plan_of_secret(one.secret) == one.plan_id
    digest = hashlib.sha256(one.secret.encode()).hexdigest()
    wrong = ["", one.secret[:-1], one.secret.swapcase(), f"{one.secret} ", digest, "' OR 1=1 --"]
    for secret in wrong:
        with pytest.raises(UnknownSecret):
            store.roll.plan_of_secret(secret)
    store.roll.renew_secret(one.plan_id, "secret-new")
    assert store.roll.plan_of_secret("secret-new") == one.plan_id
    assert store.roll.plan_of_secret(two.secret) == two.plan_id
    with pytest.raises(UnknownSecret):
        store.roll.plan_of_secret(one.secret)
    assert store.roll.plans() == [one.plan_id, two.plan_id]


def test_codes_lead_to_groups_however_they_are_typed(store: Store) -> None:
    """Letters and digits alone count; an unknown code, or nothing, leads nowhere."""
    store.append("p", 0, "op", None, [GroupAdded("g", "Water", "", "RAT-42K")])
    for typed in ("RAT-42K", "rat42k", " rat 42k\n", "r a t – 4 2 k", "Rat.42K"):
        assert store.roll.group_of_code(typed) == ("p", "g")
        assert store.roll.code_taken(typed)
    for wrong in ("", "-", "RAT-43K", "RAT-42", "%", "RAT%"):
        with pytest.raises(UnknownCode):
            store.roll.group_of_code(wrong)
        assert not store.roll.code_taken(wrong)


def test_everybody_is_known_as_they_entered(store: Store) -> None:
    """Each role, with and without a group, comes back equal; a stranger is unknown."""
    people = [person("ana"), person("host", "facilitator", None), person("oso", "observer")]
    for each in people:
        store.roll.enter(each)
    assert [store.roll.identity(each.participant_id) for each in people] == people
    with pytest.raises(UnknownParticipant):
        store.roll.identity("nobody")


def test_a_page_that_is_open_is_seen(store: Store) -> None:
    """Being seen moves the time of the last sign of life and nothing else."""
    store.roll.enter(person("ana"))
    before = store.roll.present("p")[0]
    store.roll.seen("ana")
    after = store.roll.present("p")[0]
    assert after.seen > before.seen
    assert (after.identity, after.joined) == (before.identity, before.joined)
    store.roll.seen()
    assert store.roll.present("p") == [after]


def test_the_names_of_a_plan_can_be_erased_and_the_work_stays(store: Store) -> None:
    """They stand in the roll alone (R5, R54): without its rows nobody of a plan is known, and the log is untouched."""
    place = venue(store)
    place.add_cause("Cause")
    store.roll.enter(person("other", plan="elsewhere"))
    before = store.load(place.group_id)
    with store.engine.begin() as connection:
        assert connection.execute(delete(roll).where(roll.c.plan == place.plan_id)).rowcount == 3
    assert store.roll.present(place.plan_id) == []
    assert len(store.roll.present("elsewhere")) == 1
    assert store.load(place.group_id) == before


def layout(store: Store) -> list[tuple[int, str]]:
    """Return the rows of the roll by the numbers the file has for them."""
    with store.engine.connect() as connection:
        return [
            (row[0], row[1]) for row in connection.exec_driver_sql("SELECT rowid, participant FROM roll ORDER BY 1")
        ]


def test_being_seen_moves_no_row_of_a_roll_that_keeps_days(tmp_path: Path) -> None:
    """Rows stay where they are, with moments all pages share; of who has gone the day stays; others' are as ever."""
    store = file_store(tmp_path)
    workshop = Workshop(store, OwnKeys())
    host = workshop.facilitator(workshop.create_plan("Plan", "en").secret)
    card = workshop.add_group(host, "Group")
    people = [workshop.join(card.code, f"P{number}", "people", "en").participant_id for number in range(30)]
    workshop.act(host, card.group_id, "choose_rule", {"stage": "brainstorm", "on": True})
    open_host = workshop.facilitator(workshop.create_plan("Other", "en").secret)
    before, today = layout(store), day_of(time.time())
    with store.engine.begin() as connection:
        connection.execute(update(roll).where(roll.c.participant == people[0]).values(seen=today - DAY + 3 * STEP))
    store.roll.seen(*people[1:9], open_host.participant_id)
    assert layout(store) == before
    seen = {entry.identity.participant_id: entry.seen for entry in store.roll.present(host.plan_id)}
    assert seen[people[0]] == today - DAY
    assert len({seen[one] for one in people[1:9]}) == 1
    assert seen[people[1]] % STEP == 0
    [other] = store.roll.present(open_host.plan_id)
    assert time.time() - other.seen < HERE
    store.close()
