"""Every credential at every way in, before and after each way of ending it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.attack.credential import WORTHLESS, badge_of, bearing, opened, somebody, stranger_of_another_plan
from tests.attack.way_in import (
    FACILITATOR,
    FACILITATOR_ELSEWHERE,
    NOBODY,
    PARTICIPANT,
    PARTICIPANT_ELSEWHERE,
    REMOVED,
    tried,
)
from tests.server.conftest import Server, running
from workbench.server.badge import Badge
from workbench.server.line import KERNEL_GONE

EXPECTED = {Badge.PARTICIPANT: PARTICIPANT, Badge.FACILITATOR: FACILITATOR}


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server whose badges and links are ended."""
    with running(tmp_path_factory.mktemp("credential")) as server:
        yield server


@pytest.mark.parametrize("kind", Badge, ids=lambda kind: kind.name)
def test_a_good_badge_opens_what_is_its_own_and_nothing_else(own: Server, kind: Badge) -> None:
    """Participants and facilitators get exactly their ways in; all others refuse them."""
    assert tried(own, somebody(own, kind)[0]) == EXPECTED[kind]


@pytest.mark.parametrize("holder", WORTHLESS)
def test_what_is_no_badge_opens_nothing(own: Server, holder: str) -> None:
    """Forged, expired, damaged, swapped and unknown cookies are as good as none at every way in."""
    assert tried(own, WORTHLESS[holder](own)) == NOBODY


def test_badges_of_another_plan_open_nothing_of_this_one(own: Server) -> None:
    """Whoever belongs to another plan of the same server gets that plan's pages and none of this plan's files."""
    assert tried(own, stranger_of_another_plan(own, Badge.PARTICIPANT)) == PARTICIPANT_ELSEWHERE
    assert tried(own, stranger_of_another_plan(own, Badge.FACILITATOR)) == FACILITATOR_ELSEWHERE


def test_both_badges_in_one_browser_open_both(own: Server) -> None:
    """A facilitator who has joined a group as well is let in by either badge, and by no more than the two."""
    both = somebody(own, Badge.PARTICIPANT)[0]
    both.cookies |= somebody(own, Badge.FACILITATOR)[0].cookies
    one, other = tried(own, both), {way: {PARTICIPANT[way], FACILITATOR[way]} for way in PARTICIPANT}
    assert {way: status for way, status in one.items() if status not in other[way]} == {}
    assert all(one[way] in (200, 101) for way, either in other.items() if either & {200, 101})


@pytest.mark.parametrize("kind", Badge, ids=lambda kind: kind.name)
def test_leaving_ends_a_badge_and_every_copy_of_it_everywhere(own: Server, kind: Badge) -> None:
    """After somebody has left, their cookie and its copies open nothing, and a page that was open is closed."""
    leaver = somebody(own, kind)[0]
    copy = bearing(own, *badge_of(leaver))
    assert tried(own, copy) == EXPECTED[kind]
    page = copy.enter("workshop" if kind is Badge.PARTICIPANT else "facilitator")
    assert leaver.post("/leave").status == 303
    assert page.hung_up() == KERNEL_GONE
    assert tried(own, copy) == NOBODY
    assert tried(own, leaver) == NOBODY


@pytest.mark.parametrize("kind", Badge, ids=lambda kind: kind.name)
def test_removing_ends_a_badge_until_its_person_is_let_in_again(own: Server, kind: Badge) -> None:
    """Their cookie and its copies open nothing and an open page is closed; let in again, it opens what it did."""
    (removed, person), workshop = somebody(own, kind), opened(own)
    host = workshop.facilitator(own.known["secret"])
    page = removed.enter("workshop" if kind is Badge.PARTICIPANT else "facilitator")
    workshop.people.govern(host, "remove_person", {"person": person}, "remove")
    assert page.hung_up() == KERNEL_GONE
    assert tried(own, removed) == (REMOVED if kind is Badge.PARTICIPANT else NOBODY)
    workshop.people.govern(host, "readmit_person", {"person": person}, "readmit")
    assert tried(own, removed) == EXPECTED[kind]
    workshop.store.close()


def test_whoever_observes_gets_the_ways_of_a_participant(own: Server) -> None:
    """They read all that those who take part read; that they write nothing, the core sees to."""
    (observer, person), workshop = somebody(own, Badge.PARTICIPANT), opened(own)
    host = workshop.facilitator(own.known["secret"])
    workshop.people.govern(host, "set_observer", {"person": person, "on": True}, "observe")
    workshop.store.close()
    assert tried(own, observer) == PARTICIPANT


def test_a_renewed_link_ends_the_facilitators_and_leaves_the_participants(own: Server) -> None:
    """The old link and all its badges open nothing; participants stay in; the new link opens the desk."""
    before, participant = somebody(own, Badge.FACILITATOR)[0], somebody(own, Badge.PARTICIPANT)[0]
    wall, old = before.enter("projector"), own.known["secret"]
    workshop = opened(own)
    workshop.store.roll.renew_secret(workshop.plan_of_secret(old).plan_id, "renewed-for-this-plan")
    workshop.store.close()
    own.known["secret"] = "renewed-for-this-plan"
    assert wall.hung_up() == KERNEL_GONE
    assert tried(own, before) == NOBODY
    assert tried(own, participant) == PARTICIPANT
    assert [before.get(f"/f/{old}").status, before.post(f"/f/{old}").status] == [404, 404]
    assert tried(own, own.facilitator()) == FACILITATOR


def test_links_and_codes_are_worth_what_they_say_and_are_no_badges(own: Server) -> None:
    """A code joins its group and opens no desk, a facilitator's link is no code, and neither is a cookie."""
    code, secret = own.known["codes"][0], own.known["secret"]
    assert own.visitor().join(code).status == 303
    assert own.visitor().join(f" {code.lower()} ").status == 303
    assert own.visitor().join(secret).status == 404
    assert own.visitor().post(f"/f/{code}").status == 404
    workshop = opened(own)
    host = workshop.facilitator(secret)
    person = workshop.join(code, "Returning", "people", "en")
    invited = workshop.people.govern(host, "invite_facilitator", {"name": "Laura"}, "invite")["secret"]
    returning, recovery = workshop.people.return_code(person, str), workshop.people.recovery_code(host.plan_id)
    workshop.store.close()
    assert own.visitor().post(f"/f/{recovery}").status == own.visitor().post(f"/f/{returning}").status == 404
    assert (
        own.visitor().post("/recover", code=returning).status == own.visitor().post("/recover", code=code).status == 404
    )
    assert own.visitor().post("/return", code=code).status == own.visitor().post("/return", code=recovery).status == 404
    for kind in Badge:
        for words in (code, secret, invited, returning, recovery):
            assert tried(own, bearing(own, kind, words)) == NOBODY
