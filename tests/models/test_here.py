"""Who is taken for present, by when their page was last open."""

import pytest

from ogcore.store import Store
from ogcore.store.roll import Presence
from tests.builders import person, venue
from workbench.bootstrap import Visitor
from workbench.live import Live
from workbench.models.group_model import GroupModel
from workbench.panels.frame.view import HERE_SECONDS, is_here
from workbench.panels.shared_view import SharedViews

NOW = 1_000_000.0


@pytest.mark.parametrize(
    ("seen", "here"),
    [(NOW, True), (NOW - HERE_SECONDS / 2, True), (NOW - 2 * HERE_SECONDS, False), (NOW + 3600, False)],
    ids=["now", "a moment ago", "gone", "gone before the clock was set back"],
)
def test_nobody_who_has_gone_is_present(seen: float, here: bool) -> None:
    """Also when the clock of the server was set back meanwhile; who is here says so again within seconds."""
    assert is_here(Presence(person(), NOW - 9000, seen), NOW) is here


def test_whoever_has_just_come_in_counts_at_once(store: Store) -> None:
    """A page that opens within the moment for which all were counted has its own reader among those here."""
    place, live, views = venue(store), Live(store), SharedViews()
    place.workshop.people.govern(place.host, "remove_person", {"person": place.beto.participant_id}, "op")
    before = GroupModel(Visitor(place.workshop, place.ana, place.group_id, "http://h", live, views))
    assert before.frame["people"]["total"] == 1
    eva = place.workshop.join(place.code, "Eva", "academia", "en")
    page = GroupModel(Visitor(place.workshop, eva, place.group_id, "http://h", live, views))
    assert page.frame["people"]["total"] == 2
