"""People's names, sectors and roles, and the plan they work on."""

import pytest

from ogcore.chapters import new_plan
from ogcore.errors import EmptyText, TextTooLong, UnknownChoice, UnknownGroup
from ogcore.plan.events import GroupRenamed, PlanCreated
from ogcore.record.event import Recorded
from ogcore.record.participant import NAME_LIMIT, SECTORS, checked_name, checked_role, checked_sector
from ogcore.trees.events import CauseAdded


def test_names_are_cleaned_and_limited() -> None:
    """A pseudonym of any script is fine; nothing, or a paragraph, is not."""
    assert checked_name("  María  \n José ") == "María José"
    assert checked_name("x" * NAME_LIMIT) == "x" * NAME_LIMIT
    with pytest.raises(EmptyText) as empty:
        checked_name(" \u200b ")
    assert empty.value.data == {"field": "name"}
    with pytest.raises(TextTooLong):
        checked_name("x" * (NAME_LIMIT + 1))


def test_sectors_and_roles_are_those_of_the_method() -> None:
    """Each that there is passes; any other is refused with what was said."""
    assert [checked_sector(sector) for sector in SECTORS] == list(SECTORS)
    assert [checked_role(role) for role in ("facilitator", "participant", "observer")]
    for check, value in ((checked_sector, "army"), (checked_role, "owner")):
        with pytest.raises(UnknownChoice) as refused:
            check(value)
        assert refused.value.data["value"] == value


def test_a_plan_takes_events_of_plans_only() -> None:
    """A group's event in a plan's stream is a mistake, and so is renaming what is not there."""
    plan = new_plan("p")
    plan.replay([Recorded(1, "p", 1, "op", None, 0.0, PlanCreated("p", "Plan", "en"))])
    assert (plan.name, plan.language, plan.version) == ("Plan", "en", 1)
    with pytest.raises(TypeError, match="CauseAdded"):
        plan.replay([Recorded(2, "p", 2, "op", None, 0.0, CauseAdded("n", "t", "e", 1))])
    with pytest.raises(UnknownGroup):
        plan.replay([Recorded(2, "p", 2, "op", None, 0.0, GroupRenamed("g", "n", "t"))])
    with pytest.raises(UnknownGroup) as refused:
        plan.group("g")
    assert refused.value.data == {"group": "g"}
