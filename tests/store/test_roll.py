"""Who is in the room, and the keys of the plans."""

import hashlib
from pathlib import Path

import pytest
from sqlalchemy import delete

from ogcore.errors import UnknownCode, UnknownParticipant, UnknownSecret
from ogcore.plan.events import GroupAdded
from ogcore.store import Store
from ogcore.store.schema import roll
from ogcore.workshop.workshop import Workshop
from tests.builders import person, venue


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
