"""A scribe enters for people without a device, leads nothing, and has their own single vote (R46, R47)."""

import pytest

from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.tally import tally
from ogcore.errors import NotAllowed, NotYourAnswer, StageNotOpen
from ogcore.logic.state import Logic
from ogcore.logic.tally import arrow_tallies
from ogcore.viewpoints.state import Viewpoints
from tests.builders import Room


def room_with_scribe() -> Room:
    """Return a room in which Ana is a scribe."""
    room = Room()
    room.act(room.facilitator, "appoint_scribe", person=room.ana.participant_id)
    return room


def test_a_scribe_writes_ideas_of_people_on_paper_and_counts_them_beside_their_own() -> None:
    """What is entered for others is theirs and not the scribe's voice: nobody counts twice."""
    room = room_with_scribe()
    room.open("brainstorm")
    (own,) = room.act(room.ana, "add_idea", text="My own")["ideas"]
    (theirs,) = room.act(room.ana, "add_idea", text="Told by two", sector="people", people=2)["ideas"]
    room.act(room.ana, "count_paper", idea=own, sector="people", people=3)
    ideas = room.group[Brainstorm].ideas
    assert [(tally([ideas[one]]).people, tally([ideas[one]]).paper) for one in (own, theirs)] == [(4, 3), (2, 2)]
    with pytest.raises(NotAllowed):
        room.act(room.beto, "add_idea", text="Mine", sector="people", people=2)


def test_a_scribe_enters_paper_votes_and_votes_once_as_themselves() -> None:
    """While the stage is open; leading the vote stays the facilitator's."""
    room = room_with_scribe()
    room.open("problem_tree")
    core = room.act(room.facilitator, "state_core_problem", text="Roads are closed")["node"]
    cause = room.act(room.ana, "add_cause", of=core, text="Slopes slide")["node"]
    arrow = {"cause": cause, "effect": core}
    with pytest.raises(NotAllowed):
        room.act(room.ana, "put_to_vote", **arrow)
    room.act(room.facilitator, "put_to_vote", **arrow)
    room.act(room.ana, "vote_arrow", **arrow, answer="yes")
    room.act(room.ana, "enter_paper_votes", **arrow, sector="people", answer="no", count=4)
    (counted,) = arrow_tallies(room.group[Logic]).values()
    assert (counted.whole.yes, counted.whole.no, counted.paper) == (1, 4, 4)
    room.act(room.facilitator, "close_stage")
    with pytest.raises(StageNotOpen):
        room.act(room.ana, "enter_paper_votes", **arrow, sector="people", answer="no", count=5)


def test_a_scribe_answers_for_a_sector_and_for_themselves() -> None:
    """By saying for which sector; without one the answer is their own."""
    room = room_with_scribe()
    room.open("viewpoints")
    room.act(room.ana, "answer_question", question="shows", text="For others", sector="oversight")
    room.act(room.ana, "answer_question", question="shows", text="My own")
    answers = room.group[Viewpoints].answers.values()
    assert {(one.author, one.sector) for one in answers} == {(None, "oversight"), ("ana", room.ana.sector)}
    room.act(room.facilitator, "release_scribe", person=room.ana.participant_id)
    room.act(room.ana, "answer_question", question="causes", text="Again my own", sector="oversight")
    assert [one.author for one in room.group[Viewpoints].answers.values()].count(None) == 1


def test_a_scribe_enters_positions_with_reasons_and_mends_what_was_entered() -> None:
    """For a sector, beside their own position; a participant who is no scribe changes nothing entered for others."""
    room = room_with_scribe()
    room.open("viewpoints")
    entered = room.act(room.facilitator, "answer_question", question="shows", text="Told", sector="people")["answer"]
    room.act(room.facilitator, "show_answers")
    room.act(room.ana, "take_position", answer=entered, position="agree")
    room.act(room.ana, "take_position", answer=entered, position="disagree", sector="oversight")
    room.act(room.ana, "give_reason", answer=entered, text="Not here", sector="oversight", base="")
    held = {(one.person, one.sector): one.position for one in room.group[Viewpoints].positions.values()}
    assert held["ana", room.ana.sector].position == "agree"
    assert (held[None, "oversight"].position, held[None, "oversight"].reason.text) == ("disagree", "Not here")
    room.act(room.ana, "reword_answer", answer=entered, text="Told aloud", base="Told")
    assert room.group[Viewpoints].find(entered).wording.text == "Told aloud"
    with pytest.raises(NotYourAnswer):
        room.act(room.beto, "reword_answer", answer=entered, text="Mine", base="Told aloud")
    room.act(room.beto, "take_position", answer=entered, position="agree", sector="oversight")
    held = {(one.person, one.sector): one.position for one in room.group[Viewpoints].positions.values()}
    assert held[None, "oversight"].position == "disagree"
