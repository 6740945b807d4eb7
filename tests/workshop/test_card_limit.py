"""A plan holds so many commitment cards, whichever of its groups they are of (R27)."""

import pytest

from ogcore.capacity import LIMITS
from ogcore.commitments.state import Commitments
from ogcore.errors import NoRoom
from ogcore.store import Store
from tests.builders import venue


def test_cards_are_counted_over_all_groups_of_a_plan(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """One more than there may be is refused in each group, and nothing is lost; room is made anywhere."""
    assert LIMITS["commitments"] == 100
    monkeypatch.setitem(LIMITS, "commitments", 3)
    there = venue(store)
    other = there.workshop.add_group(there.host, "Water").group_id
    for group in (there.group_id, other):
        there.workshop.act(there.host, group, "open_stage", {"stage": "commitment_card"})

    def draft(group: str) -> str:
        return str(there.workshop.act(there.host, group, "draft_commitment", {}).result["card"])

    def cards(group: str) -> int:
        return len(there.workshop.group(there.plan_id, group)[Commitments].cards)

    first = draft(there.group_id)
    assert draft(other)
    assert draft(other)
    for group in (there.group_id, other):
        with pytest.raises(NoRoom) as refused:
            draft(group)
        assert refused.value.data == {"reason": "full_commitments", "limit": 3}
    assert (cards(there.group_id), cards(other)) == (1, 2)
    there.workshop.act(there.host, there.group_id, "remove_commitment", {"card": first})
    assert draft(other)
    there.workshop.act(there.host, there.group_id, "undo", {})
    assert (cards(there.group_id), cards(other)) == (1, 3)
