"""The facilitator's desk: as light with many groups as with one (R1)."""

from ogcore.store import Store
from tests.builders import venue
from workbench.panels.desk.view import control_view


def test_the_picture_of_the_way_in_is_made_for_the_group_that_is_shown_alone(store: Store) -> None:
    """Of every group the code and the link are there; a picture is dear to make, and many of them weigh a page down."""
    place = venue(store)
    for number in range(5):
        place.workshop.add_group(place.host, f"Group {number}", "Topic")
    plan = place.workshop.plan(place.plan_id)
    groups = control_view(place.workshop, plan, place.group_id, "en", "http://here", "")["groups"]
    assert [group["group"] for group in groups if group["qr"]] == [place.group_id]
    assert [group["join_url"] for group in groups] == [
        f"http://here/join?code={card.code}" for card in plan.groups.values()
    ]
