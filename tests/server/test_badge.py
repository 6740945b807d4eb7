"""A badge ends once and everywhere: on pages that are open, in copies of the cookie, for every change."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from ogcore.errors import BadgeEnded, UnknownParticipant
from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.store.roll import Roll
from ogcore.workshop.workshop import Workshop
from tests.server.conftest import Server, running
from workbench.server.line import KERNEL_GONE


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose link is renewed."""
    with running(tmp_path_factory.mktemp("badge")) as server:
        yield server


def _renew(server: Server, secret: str) -> None:
    workshop = Workshop(open_store(f"sqlite:///{server.data_dir}/workbench.sqlite"))
    workshop.store.roll.renew_secret(workshop.plan_of_secret(server.known["secret"]).plan_id, secret)
    workshop.store.close()
    server.known["secret"] = secret


def test_a_renewed_link_ends_what_was_opened_with_the_old_one(own: Server) -> None:
    """The old badge, a desk that is open and the old link stop at once; the new link opens."""
    before, old = own.facilitator(), own.known["secret"]
    desk = before.enter("facilitator")
    _renew(own, "a-new-secret-for-the-plan")
    assert desk.hung_up() == KERNEL_GONE
    assert before.get("/facilitator").status == 403
    assert before.post(f"/f/{old}").status == 404
    assert own.facilitator().get("/facilitator").status == 302


def test_a_copy_of_a_cookie_opens_nothing_after_leaving(own: Server) -> None:
    """Whoever copied the badge of a phone that has left is sent to the door."""
    somebody = own.participant()
    copied = own.visitor()
    copied.cookies |= somebody.cookies
    page = copied.enter()
    assert somebody.post("/leave").status == 303
    assert page.hung_up() == KERNEL_GONE
    assert copied.get("/workshop").status == 302


def test_looking_at_the_facilitators_link_changes_nothing(own: Server) -> None:
    """Previews of the link put nobody on the roll, and a badge that is there stays."""
    facilitator = own.facilitator()
    before = dict(facilitator.cookies), _facilitators(own)
    for _ in range(3):
        assert facilitator.get(f"/f/{own.known['secret']}").status == 200
    assert (dict(facilitator.cookies), _facilitators(own)) == before


def _facilitators(server: Server) -> int:
    workshop = Workshop(open_store(f"sqlite:///{server.data_dir}/workbench.sqlite"))
    people = workshop.store.roll.present(workshop.plan_of_secret(server.known["secret"]).plan_id)
    workshop.store.close()
    return sum(person.identity.role == "facilitator" for person in people)


def test_no_change_is_taken_from_somebody_whose_badge_has_ended(tmp_path: Path) -> None:
    """What a page that was open still sends is refused in the same transaction that would have written it."""
    workshop = Workshop(open_store(f"sqlite:///{tmp_path}/workshop.sqlite"))
    created = workshop.create_plan("Plan", "en")
    facilitator = workshop.facilitator(created.secret)
    group = workshop.add_group(facilitator, "Table")
    participant = workshop.join(group.code, "Somebody", "people", "en")
    workshop.act(facilitator, group.group_id, "open_stage", {"stage": "brainstorm"})
    workshop.leave(participant.participant_id)
    workshop.store.roll.renew_secret(created.plan_id, "another")
    head = workshop.store.head()
    for person, intent, data in (
        (participant, "add_idea", {"text": "An idea"}),
        (facilitator, "close_stage", {}),
    ):
        with pytest.raises(BadgeEnded):
            workshop.act(person, group.group_id, intent, data)
        with pytest.raises(UnknownParticipant):
            workshop.identify(person.participant_id)
    assert workshop.store.head() == head
    owner = Identity("local", "facilitator", created.plan_id, None, "", None, "en")
    assert workshop.act(owner, group.group_id, "close_stage", {}).version > 0
    workshop.store.close()


def test_only_those_asked_about_are_told(tmp_path: Path) -> None:
    """Of the people named, those on the roll come back as they stand there, without a place where a badge has ended."""
    store = open_store(f"sqlite:///{tmp_path}/workshop.sqlite")
    people = [Identity(name, "participant", "plan", "group", name, "people", "en") for name in ("a", "b", "c")]
    roll: Roll = store.roll
    for person in people:
        roll.enter(person)
    roll.end("a")
    roll.end("c")
    assert roll.places({"a", "b"}) == {"a": None, "b": people[1]}
    assert roll.places({"a", "b", "c", "nobody"}) == {"a": None, "b": people[1], "c": None}
    store.close()
