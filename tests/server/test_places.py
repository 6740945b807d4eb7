"""The places of the hall: first come, first served, a part for every group, and nobody loses theirs to newcomers."""

from __future__ import annotations

from ogcore.errors import StoreUnavailable
from ogcore.record.participant import Identity
from workbench.server.places import (
    BEGUN_ANEW,
    KEPT_PART,
    MOST_PAGES,
    MOST_PAGES_OF_A_PARTICIPANT,
    PAGES_WHEN_FILLING,
    PATIENCE,
    RELOADED,
    Places,
)

GROUPS = ("red", "blue", "green")


class Clock:
    """A time that passes when told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        """The time."""
        return self.now


def someone(name: str, group: str = "red") -> Identity:
    """Return a participant of a group of the one plan."""
    return Identity(name, "participant", "plan", group, name, "people", "es")


def hall(most: int, clock: Clock | None = None) -> Places:
    """Return a hall of so many places, for a plan of three groups."""
    return Places(most, lambda _plan: GROUPS, clock or Clock())


def full_of(places: Places, group: str, most: int) -> int:
    """Let people of a group come in until there is no place for another; return how many came."""
    for number in range(most + 1):
        newcomer = someone(f"{group} {number}", group)
        if not places.admits(newcomer) or not places.lets_open(newcomer):
            return number
        places.came(f"page of {newcomer.participant_id}", newcomer)
    return most + 1


def test_whoever_waits_longest_comes_first_however_often_others_ask() -> None:
    """An open page that asks all the time does not overtake somebody on the waiting page."""
    places = hall(1)
    places.came("page", someone("inside"))
    waits, again = someone("waits"), someone("asks again")
    assert not places.admits(waits)
    assert [places.admits(again) for _ in range(5)] == [False] * 5
    assert [places.number(one.participant_id) for one in (waits, again)] == [1, 2]
    places.went("page", 0)
    assert not places.admits(again)
    assert places.admits(waits)


def test_a_place_is_kept_for_whoever_was_let_in() -> None:
    """Between the page and its websocket nobody else is let into the same place, and the owner may ask again."""
    places, first, second = hall(1), someone("first"), someone("second")
    assert places.admits(first)
    assert not places.admits(second)
    assert places.admits(first)
    assert places.lets_open(first)
    assert not places.lets_open(second)


def test_nothing_is_kept_for_those_who_have_gone() -> None:
    """Neither a turn nor a place outlives its owner's patience, and none is kept for whoever leaves."""
    clock = Clock()
    places = hall(1, clock)
    assert places.admits(someone("let in"))
    assert not places.admits(someone("waits"))
    clock.now += PATIENCE + 1
    assert places.admits(someone("new"))
    places.give_up("new")
    assert places.admits(someone("next"))


def test_whoever_has_a_place_keeps_it_while_their_page_comes_back() -> None:
    """A page that loads again, or whose room has ended, finds its place before those who wait; later it is free."""
    clock = Clock()
    places, inside, waits = hall(1, clock), someone("inside"), someone("waits")
    for keep in (RELOADED, BEGUN_ANEW):
        places.came("page", inside)
        assert not places.admits(waits)
        places.went("page", keep)
        assert not places.admits(waits)
        assert places.admits(inside)
        assert places.lets_open(inside)
    places.went("page", RELOADED)
    clock.now += PATIENCE + BEGUN_ANEW
    assert places.admits(waits)


def test_one_group_cannot_take_the_places_of_the_others() -> None:
    """However many of one group come, every other group and whoever facilitates find their part of what is kept."""
    most = 80
    share = most // (KEPT_PART * (len(GROUPS) + 1))
    places = hall(most)
    assert full_of(places, "red", most) == most - len(GROUPS) * share
    assert full_of(places, "blue", most) == share
    assert full_of(places, "green", most) == share
    host = Identity("host", "facilitator", "plan", None, "", None, "es")
    assert places.admits(host)
    assert places.lets_open(host)


def test_those_whose_group_has_no_place_hold_up_nobody_of_another() -> None:
    """A line of people of a group that has its part is passed by whoever comes for a place kept for theirs."""
    places = hall(80)
    full_of(places, "red", 80)
    assert not any(places.admits(someone(f"late {number}")) for number in range(20))
    assert places.admits(someone("first of blue", "blue"))


def test_one_group_alone_may_fill_the_hall_and_a_store_that_is_away_stops_nobody() -> None:
    """Nothing is kept for groups that there are not, nor for those that cannot be asked for."""

    def away(_plan: str) -> tuple[str, ...]:
        raise StoreUnavailable("away")

    assert full_of(Places(9, away, Clock()), "red", 9) == 9


def test_a_person_has_fewer_pages_once_the_hall_fills() -> None:
    """A participant's pages are few while there is room, and fewer when half of it is taken; a facilitator has more."""

    def pages(places: Places, person: Identity) -> int:
        number = 0
        while places.lets_open(person):
            places.came(f"{person.participant_id} {number}", person)
            number += 1
        return number

    host = Identity("host", "facilitator", "plan", None, "", None, "es")
    assert pages(hall(200), someone("ana")) == MOST_PAGES_OF_A_PARTICIPANT
    assert pages(hall(200), host) == MOST_PAGES
    filling = hall(80)
    full_of(filling, "blue", 41)
    assert pages(filling, someone("ana")) == PAGES_WHEN_FILLING
