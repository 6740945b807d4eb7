"""The day that a length gives where an activity has only one of its days."""

from datetime import date

import pytest

from ogcore.commitments.work_plan import work_plan
from ogcore.work_plan.fitting import fitting_day
from tests.commitments.test_bringing import bring
from tests.commitments.test_card_item import begun
from tests.commitments.test_work_plan import held


@pytest.mark.parametrize(
    ("fields", "calendar", "day"),
    [
        ({"start": "2017-01-01", "length_days": "59"}, "natural", ("end", date(2017, 2, 28))),
        ({"end": "2017-02-28", "length_days": "59"}, "natural", ("start", date(2017, 1, 1))),
        ({"start": "2027-03-08", "length_days": "10"}, "working", ("end", date(2027, 3, 22))),
        ({"end": "2027-03-22", "length_days": "10"}, "working", ("start", date(2027, 3, 8))),
        ({"end": "2027-03-21", "length_days": "9"}, "working", ("start", date(2027, 3, 8))),
        ({"start": "2027-03-08"}, "natural", None),
        ({"length_days": "10"}, "natural", None),
        ({"start": "2027-03-08", "end": "2027-03-09", "length_days": "10"}, "natural", None),
        ({"start": "2027-03-08", "end": "31 jun 2027", "length_days": "10"}, "natural", None),
        ({"start": "2149-12-30", "length_days": "900"}, "working", None),
        ({"start": "9999-12-30", "length_days": "900"}, "natural", None),
    ],
)
def test_a_length_gives_the_day_that_is_not_written(
    fields: dict[str, str], calendar: str, day: tuple[str, date] | None
) -> None:
    """Both ends count, in natural and in working days; nothing is given where something else is written."""
    room, card = begun()
    bring(room, card, {"activity": "Medir"} | fields, calendar=calendar)
    plan = work_plan(held(room, card))
    assert fitting_day(plan, plan.activities[0]) == day
