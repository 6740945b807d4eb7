"""Points of view (R10): one answer a person and question, positions that name their wording, dissent that stays."""

import json
from typing import Any

import pytest

from ogcore.brainstorm.state import Brainstorm
from ogcore.chapters import new_group
from ogcore.errors import (
    AnswerNotFound,
    AnswersNotShown,
    BadInput,
    EmptyText,
    MissingData,
    NotYourAnswer,
    OgError,
    OwnAnswer,
    QuestionAnswered,
    TextTooLong,
    TooManyQuestions,
    UnknownChoice,
)
from ogcore.record.snapshot import from_snapshot, snapshot_of
from ogcore.store import Store
from ogcore.viewpoints.commands import OWN_QUESTIONS
from ogcore.viewpoints.state import QUESTIONS, Viewpoints
from tests.builders import Room, venue


def talk() -> Room:
    """Return a room at the points of view."""
    room = Room()
    room.open("viewpoints")
    return room


def answered(room: Room, text: str = "Nobody is trained") -> str:
    """Let Ana answer what causes the problem, show the answers, and return her answer."""
    answer = room.act(room.ana, "answer_question", question="causes", text=text)["answer"]
    room.act(room.facilitator, "show_answers")
    return str(answer)


def test_a_person_has_one_answer_to_a_question_and_may_change_it() -> None:
    """A second answer rewords the first; other questions and other people have their own."""
    room = talk()
    first = room.act(room.ana, "answer_question", question="causes", text=" It  is far ")["answer"]
    again = room.act(room.ana, "answer_question", question="causes", text="It is far away", base="It is far")
    room.act(room.ana, "answer_question", question="shows", text="Late visits")
    room.act(room.beto, "answer_question", question="causes", text="No budget")
    state = room.group[Viewpoints]
    assert again == {"answer": first}
    assert [held.wording.text for held in state.answers_to("causes")] == ["It is far away", "No budget"]
    assert len(state.answers) == 3


def test_an_answer_from_two_devices_at_once_keeps_both_wordings() -> None:
    """Words that began from an older text wait as an offer until their author chooses."""
    room = talk()
    answer = room.act(room.ana, "answer_question", question="causes", text="One")["answer"]
    room.act(room.ana, "answer_question", question="causes", text="Two", base="One")
    assert room.act(room.ana, "answer_question", question="causes", text="Three", base="One")["offered"]
    assert room.group[Viewpoints].answers[answer].wording.offers == ("Three",)
    room.act(room.ana, "settle_answer", answer=answer, text="Three")
    assert room.group[Viewpoints].answers[answer].wording.offers == ()


def test_emptying_takes_an_answer_back_and_writing_brings_it_back() -> None:
    """The same answer returns with what others said of it; emptying an older wording changes nothing."""
    room = talk()
    answer = answered(room)
    room.act(room.beto, "take_position", answer=answer, position="agree")
    room.act(room.ana, "answer_question", question="causes", text="", base="something else")
    assert not room.group[Viewpoints].answers[answer].withdrawn
    room.act(room.ana, "answer_question", question="causes", text=" ", base="Nobody is trained")
    assert room.group[Viewpoints].answers[answer].withdrawn
    with pytest.raises(AnswerNotFound):
        room.act(room.beto, "take_position", answer=answer, position="disagree")
    room.act(room.ana, "answer_question", question="causes", text="Nobody is trained yet")
    assert not room.group[Viewpoints].answers[answer].withdrawn
    assert len(room.group[Viewpoints].positions_on(answer)) == 1


def test_nobody_changes_the_answer_of_another() -> None:
    """Neither another participant nor the facilitator rewords, settles or takes back what somebody answered."""
    room = talk()
    answer = answered(room)
    for identity in (room.beto, room.facilitator):
        for intent, data in (
            ("reword_answer", {"text": "X"}),
            ("settle_answer", {"text": "X"}),
            ("withdraw_answer", {}),
        ):
            with pytest.raises(NotYourAnswer):
                room.act(identity, intent, answer=answer, **data)
    entered = room.act(room.facilitator, "answer_question", question="shows", text="Fear", sector="people")["answer"]
    with pytest.raises(NotYourAnswer):
        room.act(room.ana, "reword_answer", answer=entered, text="X")
    room.act(room.facilitator, "reword_answer", answer=entered, text="Fear of gossip", base="Fear")
    assert room.group[Viewpoints].answers[entered].wording.text == "Fear of gossip"


def test_positions_wait_until_the_answers_are_shown() -> None:
    """Nobody judges what they cannot see; after hiding, positions stay."""
    room = talk()
    answer = room.act(room.ana, "answer_question", question="causes", text="It is far")["answer"]
    with pytest.raises(AnswersNotShown):
        room.act(room.beto, "take_position", answer=answer, position="agree")
    room.act(room.facilitator, "show_answers")
    room.act(room.beto, "take_position", answer=answer, position="agree")
    room.act(room.facilitator, "hide_answers")
    assert len(room.group[Viewpoints].positions_on(answer)) == 1


def test_a_position_names_its_wording_and_survives_the_next_one() -> None:
    """When the answer changes, dissent stays with its reason and the words it was about."""
    room = talk()
    answer = answered(room)
    room.act(room.beto, "take_position", answer=answer, position="disagree")
    room.act(room.beto, "give_reason", answer=answer, text="They are", base="")
    room.act(room.ana, "answer_question", question="causes", text="Few are trained", base="Nobody is trained")
    (held,) = room.group[Viewpoints].positions_on(answer)
    assert (held.position.position, held.position.reason.text, held.position.wording) == (
        "disagree",
        "They are",
        "Nobody is trained",
    )
    room.act(room.beto, "take_position", answer=answer, position="agree")
    (held,) = room.group[Viewpoints].positions_on(answer)
    assert (held.position.reason.text, held.position.wording) == ("They are", "Few are trained")


def test_reasons_written_at_once_are_both_kept() -> None:
    """A reason that began from an older one waits beside it."""
    room = talk()
    answer = answered(room)
    room.act(room.beto, "take_position", answer=answer, position="agree")
    room.act(room.beto, "give_reason", answer=answer, text="One", base="")
    assert room.act(room.beto, "give_reason", answer=answer, text="Two", base="") == {"offered": True}
    assert room.act(room.beto, "give_reason", answer=answer, text="", base="Zero") == {}
    room.act(room.beto, "settle_reason", answer=answer, text="Two")
    assert room.group[Viewpoints].positions_on(answer)[0].position.reason.offers == ()


def test_a_position_can_be_taken_back_by_its_person_only() -> None:
    """None removes one's own position; those of others stay."""
    room = talk()
    answer = room.act(room.facilitator, "answer_question", question="causes", text="Far", sector="people")["answer"]
    room.act(room.facilitator, "show_answers")
    room.act(room.ana, "take_position", answer=answer, position="agree")
    room.act(room.beto, "take_position", answer=answer, position="disagree")
    room.act(room.ana, "take_position", answer=answer, position=None)
    assert [held.person for held in room.group[Viewpoints].positions_on(answer)] == ["beto"]
    assert room.act(room.ana, "take_position", answer=answer, position=None) == {}


def test_nobody_judges_their_own_answer() -> None:
    """An author speaks for the answer already; so does the sector a facilitator entered it for."""
    room = talk()
    answer = answered(room)
    with pytest.raises(OwnAnswer):
        room.act(room.ana, "take_position", answer=answer, position="agree")
    entered = room.act(room.facilitator, "answer_question", question="shows", text="Fear", sector="people")["answer"]
    with pytest.raises(OwnAnswer):
        room.act(room.facilitator, "take_position", answer=entered, position="agree", sector="people")
    room.act(room.facilitator, "take_position", answer=entered, position="agree", sector="academia")


def test_undo_takes_back_an_answer_and_a_position() -> None:
    """Each person's own last change, and redo brings it back."""
    room = talk()
    answer = answered(room)
    room.act(room.beto, "take_position", answer=answer, position="disagree")
    room.act(room.beto, "undo")
    assert room.group[Viewpoints].positions == {}
    room.act(room.beto, "redo")
    assert len(room.group[Viewpoints].positions) == 1
    room.act(room.ana, "undo")
    assert room.group[Viewpoints].answers[answer].withdrawn
    room.act(room.ana, "redo")
    assert not room.group[Viewpoints].answers[answer].withdrawn


def test_a_question_of_ones_own_goes_only_while_nobody_has_answered() -> None:
    """The always-asked questions stay; at most so many are added."""
    room = talk()
    question = room.act(room.facilitator, "add_question", text="Who pays?")["question"]
    room.act(room.facilitator, "show_question", question=question)
    room.act(room.facilitator, "drop_question", question=question)
    assert room.group[Viewpoints].at_screen == QUESTIONS[0]
    room.act(room.facilitator, "undo")
    room.act(room.ana, "answer_question", question=question, text="Nobody")
    with pytest.raises(QuestionAnswered):
        room.act(room.facilitator, "drop_question", question=question)
    with pytest.raises(UnknownChoice):
        room.act(room.facilitator, "drop_question", question="causes")
    for number in range(OWN_QUESTIONS - 1):
        room.act(room.facilitator, "add_question", text=f"Question {number}")
    with pytest.raises(TooManyQuestions):
        room.act(room.facilitator, "add_question", text="One more")
    assert room.group[Viewpoints].asked()[: len(QUESTIONS) + 1] == [*QUESTIONS, question]


@pytest.mark.parametrize(
    ("who", "intent", "data", "refusal"),
    [
        ("ana", "answer_question", {"question": "weather", "text": "x"}, UnknownChoice),
        ("ana", "answer_question", {"question": "causes", "text": "x" * 1001}, TextTooLong),
        ("host", "answer_question", {"question": "causes", "text": "x"}, MissingData),
        ("host", "answer_question", {"question": "causes", "text": "x", "sector": "army"}, UnknownChoice),
        ("host", "answer_question", {"question": "causes", "text": " ", "sector": "people"}, EmptyText),
        ("host", "add_question", {"text": " "}, EmptyText),
        ("host", "add_question", {"text": "x" * 201}, TextTooLong),
        ("host", "show_question", {"question": "weather"}, UnknownChoice),
        ("beto", "take_position", {"answer": "nowhere", "position": "agree"}, AnswerNotFound),
        ("beto", "take_position", {"answer": "HERE", "position": "maybe"}, UnknownChoice),
        ("beto", "take_position", {"answer": "HERE", "position": True}, BadInput),
        ("beto", "give_reason", {"answer": "HERE", "text": "x"}, UnknownChoice),
        ("beto", "settle_reason", {"answer": "HERE", "text": "x"}, UnknownChoice),
        ("ana", "settle_answer", {"answer": "HERE", "text": " "}, EmptyText),
        ("host", "take_position", {"answer": "HERE", "position": "agree"}, MissingData),
    ],
)
def test_what_cannot_be_used_is_refused(who: str, intent: str, data: dict[str, Any], refusal: type[OgError]) -> None:
    """Unknown questions, answers, positions and sectors change nothing."""
    room = talk()
    answer = answered(room)
    people = {"ana": room.ana, "beto": room.beto, "host": room.facilitator}
    given = {name: answer if value == "HERE" else value for name, value in data.items()}
    before = snapshot_of(room.group)
    with pytest.raises(refusal):
        room.act(people[who], intent, **given)
    assert snapshot_of(room.group) == before


def test_points_of_view_survive_a_snapshot_and_a_replay() -> None:
    """The log alone, and a snapshot carried through JSON, lead to the same group."""
    room = talk()
    answer = answered(room)
    room.act(room.beto, "take_position", answer=answer, position="disagree")
    room.act(room.facilitator, "add_question", text="Who pays?")
    assert room.replayed() == room.group
    assert from_snapshot(json.loads(json.dumps(snapshot_of(room.group))), new_group("g", "en")) == room.group


def test_answers_follow_their_people_into_another_plan(store: Store) -> None:
    """After an import the same person, under a new identifier, still has one answer and may change it."""
    place = venue(store)
    act = place.workshop.act
    act(place.host, place.group_id, "open_stage", {"stage": "viewpoints"})
    answer = act(place.ana, place.group_id, "answer_question", {"question": "causes", "text": "Far"}).result["answer"]
    act(place.host, place.group_id, "show_answers", {})
    act(place.beto, place.group_id, "take_position", {"answer": answer, "position": "disagree"})
    created = place.workshop.import_plan(place.workshop.export_plan(place.plan_id))
    ana, beto = (entry.identity for entry in place.workshop.present(created.plan_id))
    assert ana.participant_id != place.ana.participant_id
    data = {"question": "causes", "text": "Too far", "base": "Far"}
    assert act(ana, str(ana.group_id), "answer_question", data).result == {"answer": answer}
    act(beto, str(beto.group_id), "take_position", {"answer": answer, "position": None})
    assert place.workshop.group(created.plan_id, str(ana.group_id))[Viewpoints].positions == {}


def test_an_answer_becomes_an_idea_of_whoever_gave_it() -> None:
    """Taken once, it is in the brainstorm as its author's, or as one person's on paper; undo takes it out again."""
    room = talk()
    own = answered(room, "Nobody is\ntrained")
    entered = room.act(room.facilitator, "answer_question", question="shows", text="Fear", sector="people")["answer"]
    for answer in (own, entered, own):
        room.act(room.facilitator, "take_answer", answer=answer)
    ideas = room.group[Brainstorm].standing()
    assert [(idea.text, idea.author, idea.on_paper("people")) for idea in ideas] == [
        ("Nobody is trained", "ana", 0),
        ("Fear", None, 1),
    ]
    room.act(room.facilitator, "undo")
    assert list(room.group[Viewpoints].taken) == [own]
    assert [idea.text for idea in room.group[Brainstorm].standing()] == ["Nobody is trained"]
