"""Under what name a sector is shown: never alone when it has one or two people (R5)."""

from hypothesis import given
from hypothesis import strategies as st

from ogcore.record.participant import SECTORS
from ogcore.record.shown_sector import EVERYBODY, OTHERS, ShownSectors
from ogcore.record.small_sector import LEAST

PEOPLE = st.dictionaries(st.sampled_from(SECTORS), st.integers(0, 6))


def test_small_sectors_are_one_and_a_large_one_joins_where_they_are_too_few() -> None:
    """One alone is joined by the smallest of the others, of equals by the first in the order of sectors."""
    assert list(ShownSectors({"people": 4, "government": 3, "oversight": 1}).groups) == ["people", OTHERS]
    shown = ShownSectors({"people": 3, "government": 3, "oversight": 1})
    assert dict(shown.groups) == {"people": ("people",), OTHERS: ("government", "oversight")}
    assert [shown.name(sector) for sector in ("people", "government", "oversight")] == ["people", OTHERS, OTHERS]
    assert shown.shares({"people": 2, "oversight": 1}) == [2, 1]
    assert shown.largest(OTHERS) == 3


def test_of_fewer_than_three_people_no_sector_is_named() -> None:
    """There is no group, and whoever speaks is everybody."""
    shown = ShownSectors({"people": 1, "academia": 1})
    assert dict(shown.groups) == {}
    assert shown.name("people") == EVERYBODY


@given(PEOPLE)
def test_nothing_shown_stands_for_fewer_than_three_people(people: dict[str, int]) -> None:
    """Every group has three people or more, every sector that spoke is in one of them, and counts add up."""
    shown = ShownSectors(people)
    assert all(sum(people[sector] for sector in group) >= LEAST for group in shown.groups.values())
    if shown.groups:
        assert sum(shown.shares(people)) == sum(people.values())
