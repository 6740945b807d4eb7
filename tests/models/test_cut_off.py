"""A page whose work was cut off half-way shows, at the next look, what it missed."""

from typing import Any

import pytest

from ogcore.store import Store
from tests.builders import venue
from workbench.bootstrap import Visitor
from workbench.live import Live
from workbench.models.group_model import GroupModel
from workbench.panels.shared_view import SharedViews
from workbench.room.watchdog import TooSlow


@pytest.mark.parametrize("where", ["while the view is built", "while it is told"])
def test_what_was_cut_off_is_shown_at_the_next_look(store: Store, monkeypatch: pytest.MonkeyPatch, where: str) -> None:
    """Neither a view that was not finished nor one that was not told counts as shown."""
    place = venue(store)
    model = GroupModel(
        Visitor(place.workshop, place.ana, place.group_id, "", Live(place.workshop.store), SharedViews())
    )
    told: list[Any] = []
    slow = [True]

    def hear(change: Any) -> None:
        if where == "while it is told" and slow and slow.pop():
            raise TooSlow
        told.append(change["new"])

    build = model._work

    def work(*given: Any) -> Any:
        if where == "while the view is built" and slow and slow.pop():
            raise TooSlow
        return build(*given)

    monkeypatch.setattr(model, "_work", work)
    model.observe(hear, "work")
    place.add_cause("Nobody has the key")
    with pytest.raises(TooSlow):
        model.refresh()
    assert told == []
    model.refresh()
    assert "Nobody has the key" in str(told[-1])
    model.refresh()
    assert len(told) == 1
