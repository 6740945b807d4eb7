"""A plan as a template: what was prepared comes along, nobody's words and no people (R1)."""

from collections.abc import Mapping
from typing import Any

import pytest

from ogcore.agenda.state import Agenda
from ogcore.brainstorm.state import Brainstorm
from ogcore.course.state import Course
from ogcore.errors import EmptyText, NotAllowed
from ogcore.rights.state import Rights
from ogcore.store import Store
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from tests.builders import Venue, venue

PREPARED: tuple[tuple[str, Mapping[str, Any]], ...] = (
    ("arrange_stages", {"stages": ["problem_tree", "brainstorm", "commitment_card"]}),
    ("word_stage", {"stage": "brainstorm", "field": "question", "text": "What is dry?", "base": ""}),
    ("word_stage", {"stage": "brainstorm", "field": "question", "text": "What is wet?", "base": "older"}),
    ("add_point", {"title": "Welcome", "minutes": 10}),
    ("add_point", {"title": "Tree", "minutes": 45, "stage": "problem_tree"}),
    ("set_right", {"stage": "problem_tree", "right": "propose"}),
)


def prepared(store: Store) -> Venue:
    """A plan with a group that was prepared and is at work, one that is put away, and a scribe."""
    place = venue(store)
    for intent, data in PREPARED:
        place.workshop.act(place.host, place.group_id, intent, data)
    place.workshop.act(place.host, place.group_id, "appoint_scribe", {"person": place.ana.participant_id})
    place.add_cause("Clinics are far")
    place.workshop.act(place.beto, place.group_id, "propose_candidate", {"text": "Nobody comes"})
    away = place.workshop.add_group(place.host, "Away").group_id
    place.workshop.act(place.host, place.plan_id, "archive_group", {"group": away})
    return place


def test_what_was_prepared_comes_along_and_nothing_else(store: Store) -> None:
    """Name, course, question, agenda and rights are there; no card, idea, person, scribe, offer or opened stage."""
    place = prepared(store)
    made = place.workshop.duplicate_plan(place.host, place.plan_id, "Next year")
    plan = place.workshop.plan(made.plan_id)
    assert (plan.name, plan.language, [card.name for card in plan.groups.values()]) == ("Next year", "en", ["Health"])
    (card,) = plan.groups.values()
    assert place.workshop.group_by_code(card.code) == card
    group, old = place.workshop.group(made.plan_id, card.group_id), place.workshop.group(place.plan_id, place.group_id)
    assert group[Course].stages == old[Course].stages
    assert (group[Course].guide("brainstorm").question.text, group[Course].guide("brainstorm").question.offers) == (
        "What is dry?",
        (),
    )
    assert [(item.title, item.minutes, item.stage) for item in group[Agenda].points()] == [
        ("Welcome", 10, ""),
        ("Tree", 45, "problem_tree"),
    ]
    assert (group[Rights].of_stage("problem_tree"), group[Rights].scribes) == ("propose", {})
    assert (len(group[TreeState]), group[Brainstorm].ideas, group.stage_begun) == (0, {}, False)
    assert place.workshop.present(made.plan_id) == []
    written = str(place.workshop.export_plan(made.plan_id))
    assert not [word for word in ("Ana", "Clinics", "Services", "wet", "Nobody comes") if word in written]
    assert place.ana.participant_id not in written
    assert Workshop(store).facilitator(made.secret).plan_id == made.plan_id


def test_only_whoever_facilitates_a_plan_duplicates_it(store: Store) -> None:
    """Participants and the facilitators of other plans are refused, and an empty name is."""
    place = prepared(store)
    stranger = place.workshop.facilitator(place.workshop.create_plan("Other", "en").secret)
    for who in (place.ana, stranger):
        with pytest.raises(NotAllowed):
            place.workshop.duplicate_plan(who, place.plan_id, "Mine")
    with pytest.raises(EmptyText):
        place.workshop.duplicate_plan(place.host, place.plan_id, " ")
