"""Every decision on people, by every kind of person, about people of every plan (R47)."""

from collections.abc import Callable
from typing import Any

import pytest

from ogcore.errors import BadgeEnded, NotAllowed, OgError, UnknownGroup, UnknownParticipant
from ogcore.record.participant import Identity
from ogcore.store import Store
from ogcore.workshop.people import GOVERNING
from tests.builders import Venue, venue

DATA: dict[str, Callable[[Venue], dict[str, Any]]] = {
    "move_person": lambda place: {"person": place.ana.participant_id, "group": place.group_id},
    "remove_person": lambda place: {"person": place.ana.participant_id},
    "readmit_person": lambda place: {"person": place.ana.participant_id},
    "set_observer": lambda place: {"person": place.ana.participant_id, "on": True},
    "invite_facilitator": lambda place: {"name": "Laura"},
    "revoke_invitation": lambda place: {"invitation": invited(place)},
    "renew_recovery": lambda place: {},
    "expect_people": lambda place: {"group": place.group_id, "sectors": {}, "names": ["Eva"]},
}
OWN_PLAN = {"invite_facilitator", "renew_recovery"}
"""What names nobody: whoever asks decides it for their own plan."""


def invited(place: Venue) -> str:
    """Return an invitation that is open."""
    made = place.workshop.people.govern(place.host, "invite_facilitator", {"name": "Eva"}, "earlier")
    return str(made["invitation"])


def scribe(place: Venue) -> Identity:
    """Return a participant who is a scribe."""
    place.workshop.act(place.host, place.group_id, "appoint_scribe", {"person": place.beto.participant_id})
    return place.beto


def observer(place: Venue) -> Identity:
    """Return somebody who observes."""
    place.workshop.people.govern(place.host, "set_observer", {"person": place.beto.participant_id, "on": True}, "o")
    return place.workshop.identify(place.beto.participant_id)


def stranger(place: Venue) -> Identity:
    """Return a facilitator of another plan of the same server."""
    return place.workshop.facilitator(place.workshop.create_plan("Elsewhere", "en").secret)


def ended(place: Venue) -> Identity:
    """Return a facilitator whose badge has ended."""
    gone = place.workshop.facilitator(place.secret)
    place.workshop.leave(gone.participant_id)
    return gone


PEOPLE: dict[str, tuple[Callable[[Venue], Identity], tuple[type[OgError], ...]]] = {
    "participant": (lambda place: place.beto, (NotAllowed,)),
    "scribe": (scribe, (NotAllowed,)),
    "observer": (observer, (NotAllowed,)),
    "ended": (ended, (BadgeEnded,)),
    "stranger": (stranger, (UnknownParticipant, UnknownGroup, OgError)),
    "facilitator": (lambda place: place.host, ()),
}


def test_every_decision_is_tried() -> None:
    """A new one has its row."""
    assert DATA.keys() == GOVERNING.keys()


def standing(place: Venue) -> tuple[object, ...]:
    """Return all that decisions on people of that plan can change."""
    store = place.workshop.store
    roll = [(e.identity, e.ended, e.removed) for e in store.roll.present(place.plan_id) if e.identity.role != "x"]
    keys = [key for kind in ("invitation", "recovery", "return") for key in store.keys.of_plan(place.plan_id, kind)]
    return roll, keys, store.expected.of_plan(place.plan_id)


@pytest.mark.parametrize("who", PEOPLE)
@pytest.mark.parametrize("intent", DATA)
def test_nobody_but_a_facilitator_of_the_plan_decides_on_its_people(store: Store, intent: str, who: str) -> None:
    """Participants, scribes, observers, ended facilitators and those of other plans change nobody's place here."""
    place = venue(store)
    data = DATA[intent](place)
    if intent == "readmit_person":
        place.workshop.people.govern(place.host, "remove_person", data, "before")
    person, refusals = PEOPLE[who]
    identity, before = person(place), None
    before = standing(place)
    if not refusals:
        place.workshop.people.govern(identity, intent, data, "op")
        assert standing(place) != before or intent == "move_person"
        return
    if who == "stranger" and intent in OWN_PLAN:
        place.workshop.people.govern(identity, intent, data, "op")
    else:
        with pytest.raises(refusals):
            place.workshop.people.govern(identity, intent, data, "op")
    assert standing(place) == before
