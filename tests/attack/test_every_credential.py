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
    for kind in Badge:
        for words in (code, secret):
            assert tried(own, bearing(own, kind, words)) == NOBODY
