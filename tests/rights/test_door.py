"""Every intent with every right of a stage, for participant, scribe and facilitator, through the one door (R47)."""

import itertools
from collections.abc import Iterator
from dataclasses import replace

import pytest

from ogcore import chapters
from ogcore.errors import NotAllowed, OgError, OnlyFacilitators
from ogcore.plan.events import GroupAdded, PlanCreated
from ogcore.record.event import Event, Recorded
from ogcore.record.participant import Identity
from ogcore.rights.state import RIGHTS
from ogcore.store import Store
from ogcore.workshop.workshop import Workshop
from tests.builders import Room, file_store
from tests.record.test_intents import REFUSED_TO_FACILITATORS, STAGE_OF, room_at

ROLES = ("participant", "scribe", "facilitator")
THEIRS = {"ProposalMade", "ProposalSettled"}
"""What changes nothing of the group's work."""


NUMBER = itertools.count()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """One store for all the groups: making one takes longer than any test."""
    opened = file_store(tmp_path_factory.mktemp("door"))
    yield opened
    opened.close()


def kept(store: Store, room: Room) -> str:
    """Bring a room into the store, as the only group of a plan of its own; returns what both are called."""
    name = f"g{next(NUMBER)}"
    first = PlanCreated(f"plan-{name}", "Plan", "en"), GroupAdded(name, "Group", "", name)
    begun = [
        Recorded(place, f"plan-{name}", place, f"plan{place}", None, 0.0, event) for place, event in enumerate(first, 1)
    ]
    log = (replace(one, seq=one.seq + len(begun), stream=name) for one in room.log)
    store.import_plan(f"plan-{name}", f"secret-{name}", [*begun, *log], ())
    return name


def sent(store: Store, intent: str, right: str, role: str) -> tuple[list[Event], OgError | None]:
    """Return what happens, or the refusal, when somebody in that role sends an intent where that right holds."""
    led_at = chapters.RULES[intent].scribe or "problem_tree"
    stage = "problem_tree" if "proposal" in intent else STAGE_OF[intent] or led_at
    room, data = room_at(intent, stage, is_open=True)
    room.act(room.facilitator, "set_right", stage=stage, right=right)
    if role == "scribe":
        room.act(room.facilitator, "appoint_scribe", person="ana")
    who: Identity = room.facilitator if role == "facilitator" else room.ana
    name = kept(store, room)
    who = replace(who, plan_id=f"plan-{name}", group_id=name if who.role == "participant" else None)
    before = len(room.log)
    try:
        Workshop(store).act(who, name, intent, data)
    except OgError as refusal:
        assert len(store.load(name)) == before, "a refusal changes nothing"
        return [], refusal
    return [recorded.event for recorded in store.load(name, before)], None


@pytest.mark.no_cover  # many times through what other tests run through once
@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("right", RIGHTS)
@pytest.mark.parametrize("intent", sorted(STAGE_OF))
def test_nobody_commits_for_the_group_where_the_stage_says_otherwise(
    shared: Store, intent: str, right: str, role: str
) -> None:
    """What leads is the facilitator's; what is common happens, waits or is refused; what is one's own happens."""
    rule = chapters.RULES[intent]
    events, refusal = sent(shared, intent, right, role)
    common = [event for event in events if event.kind not in THEIRS]
    if role == "facilitator":
        assert (refusal is None) == (intent not in REFUSED_TO_FACILITATORS), refusal
    elif rule.scribe and role == "scribe":
        assert refusal is None
        assert events, "for people without a device, whatever the right of the stage"
    elif rule.stage is None:
        assert isinstance(refusal, NotAllowed)
    elif intent == "accept_proposal":
        assert bool(common) == (role == "scribe" and right != "lead")
    elif intent == "decline_proposal":
        assert isinstance(refusal, NotAllowed) == (role == "participant")
    elif rule.own or right == "edit" or (right == "propose" and role == "scribe"):
        assert refusal is None
        assert events
        assert not any(event.kind == "ProposalMade" for event in events)
    elif right == "propose":
        assert [event.kind for event in events][-1:] == ["ProposalMade"]
        assert not common
    else:
        assert isinstance(refusal, OnlyFacilitators)
