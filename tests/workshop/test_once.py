"""What is said once happens once, whoever sends it again and from wherever (R42)."""

import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest

from ogcore.chapters import PLAN_RULES, RULES
from ogcore.errors import BadInput, NotAllowed
from ogcore.record.ids import new_id
from ogcore.record.intents import HISTORY_INTENTS
from ogcore.record.keyring import OwnKeys
from ogcore.record.participant import Identity
from ogcore.store import Store
from ogcore.workshop.workshop import Outcome, Workshop
from tests.builders import file_store, venue
from tests.record.whole_workshop import WholeWorkshop

KEYS = OwnKeys()
"""The ring both places share, as the processes of one server do."""


class Twice(Workshop):
    """A workshop through which every gesture is sent twice: here, and from another place on the same data."""

    def __init__(self, store: Store, elsewhere: Workshop) -> None:
        super().__init__(store, KEYS)
        self.elsewhere = elsewhere
        self.sent: set[str] = set()

    def act(
        self, identity: Identity, stream: str, intent: str, data: Mapping[str, Any], op: str | None = None
    ) -> Outcome:
        """Carry out an intent here, hold that elsewhere it is known already, and return what came of it."""
        op = op or new_id(20)
        self.sent.add(intent)
        first = super().act(identity, stream, intent, data, op)
        again = self.elsewhere.act(identity, stream, intent, data, op)
        assert again == first
        return super().act(identity, stream, intent, data, op)


def test_every_intent_there_is_takes_effect_once_from_two_places(tmp_path: Path, store: Store) -> None:
    """A group, its name, the checklist, each stage's work, undo and redo: sent again they change nothing more."""
    elsewhere = Workshop(file_store(tmp_path), KEYS)
    here = Twice(store, elsewhere)
    played = WholeWorkshop(here)
    played.play()
    assert here.sent == {*RULES, *PLAN_RULES, *HISTORY_INTENTS}
    assert len(here.plan(played.plan_id).groups) == 2
    assert here.group(played.plan_id, played.group_id) == elsewhere.group(played.plan_id, played.group_id)
    elsewhere.store.close()


class Raced(Workshop):
    """A workshop through which every gesture is sent twice at one moment: from here and from another kernel."""

    def __init__(self, store: Store, elsewhere: Workshop) -> None:
        super().__init__(store, KEYS)
        self.elsewhere = elsewhere
        self.sent: list[tuple[Identity, str, str, Mapping[str, Any], str, Outcome]] = []

    def act(
        self, identity: Identity, stream: str, intent: str, data: Mapping[str, Any], op: str | None = None
    ) -> Outcome:
        """Carry out an intent in both places at once, and hold that both learn the same of what happened once."""
        op, start, told = op or new_id(20), threading.Barrier(2), []

        def send(act: Callable[..., Outcome]) -> None:
            start.wait()
            told.append(act(identity, stream, intent, data, op))

        both = [threading.Thread(target=send, args=(act,)) for act in (super().act, self.elsewhere.act)]
        for thread in both:
            thread.start()
        for thread in both:
            thread.join()
        assert [outcome.result for outcome in told] == [told[0].result] * 2, intent
        happened = self.store.done(stream, op) or []
        assert all(event.version <= outcome.version for event in happened for outcome in told), intent
        self.sent.append((identity, stream, intent, data, op, told[0]))
        return told[0]


@pytest.mark.no_cover  # many times through what other tests run through once
def test_every_intent_sent_by_two_kernels_at_one_moment_is_one(tmp_path: Path, store: Store) -> None:
    """Candidates, rights, proposals, dots, themes, wall, course, agenda and the rest; and again when all is over."""
    elsewhere = Workshop(file_store(tmp_path), KEYS)
    here = Raced(store, elsewhere)
    played = WholeWorkshop(here)
    played.play()
    assert {intent for _who, _stream, intent, *_rest in here.sent} == {*RULES, *PLAN_RULES, *HISTORY_INTENTS}
    log = store.load(played.group_id)
    later = Workshop(store)
    for who, stream, intent, data, op, told in here.sent:
        if store.done(stream, op):  # what changed nothing then is on no record
            assert later.act(who, stream, intent, data, op).result == told.result, intent
    assert store.load(played.group_id) == log
    assert len(later.plan(played.plan_id).groups) == 2
    elsewhere.store.close()


def test_one_plan_is_begun_by_one_gesture_and_the_link_that_comes_back_works(tmp_path: Path, store: Store) -> None:
    """Whoever asks again, there or after the process has gone, gets the same plan and a link that opens it."""
    place = venue(store)
    first = place.workshop.create_plan("Water", "es", place.host, "op")
    assert place.workshop.create_plan("Water", "es", place.host, "op") == first
    elsewhere = Workshop(file_store(tmp_path), KEYS)
    again = elsewhere.create_plan("Water", "es", place.host, "op")
    assert again.plan_id == first.plan_id
    assert elsewhere.facilitator(again.secret).plan_id == first.plan_id
    assert [plan.plan_id for plan in place.workshop.plans()] == [place.plan_id, first.plan_id]
    elsewhere.store.close()


@pytest.mark.parametrize("who", ["ana", "stranger"])
def test_nobody_gets_the_link_of_a_plan_they_did_not_begin(store: Store, who: str) -> None:
    """Neither a participant nor another facilitator who has come by the number of the gesture."""
    place = venue(store)
    made = place.workshop.create_plan("Water", "es", place.host, "op")
    stranger = place.ana if who == "ana" else place.workshop.facilitator(made.secret)
    with pytest.raises(NotAllowed):
        place.workshop.create_plan("Water", "es", stranger, "op")
    assert place.workshop.facilitator(made.secret).plan_id == made.plan_id


def test_a_gesture_sent_from_two_places_at_one_moment_is_one(tmp_path: Path, store: Store) -> None:
    """Two kernels of one facilitator, one press of a button: one group, with one code."""
    place = venue(store)
    elsewhere = Workshop(file_store(tmp_path), KEYS)
    start, seen = threading.Barrier(2), []

    def send(workshop: Workshop) -> None:
        start.wait()
        for number in range(20):
            data = {"name": f"Group {number}"}
            seen.append(workshop.act(place.host, place.plan_id, "add_group", data, f"op{number}").result["group"])

    both = [threading.Thread(target=send, args=(workshop,)) for workshop in (place.workshop, elsewhere)]
    for thread in both:
        thread.start()
    for thread in both:
        thread.join()
    plan = Workshop(store).plan(place.plan_id)
    assert len(seen) == 40
    assert {*seen} == {*plan.groups} - {place.group_id}
    assert [place.workshop.group_by_code(card.code).group_id for card in plan.groups.values()] == [*plan.groups]
    elsewhere.store.close()


def test_the_operation_of_somebody_else_is_not_acknowledged_as_ones_own(store: Store) -> None:
    """Two people who send the same name of an operation do not both hear that their words are kept."""
    place = venue(store)
    place.workshop.act(place.host, place.group_id, "open_stage", {"stage": "brainstorm"})
    place.workshop.act(place.ana, place.group_id, "add_idea", {"text": "One"}, "op")
    with pytest.raises(BadInput):
        place.workshop.act(place.beto, place.group_id, "add_idea", {"text": "Two"}, "op")
    assert place.workshop.act(place.ana, place.group_id, "add_idea", {"text": "One"}, "op").result["ideas"]
