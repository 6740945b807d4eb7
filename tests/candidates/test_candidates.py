"""Candidates for the core problem: proposed, weighed, preferred, and what the facilitator alone decides (R51)."""

from typing import Any

import pytest

from ogcore import chapters
from ogcore.candidates.commands import CANDIDATE_LIMIT, check_event
from ogcore.candidates.events import (
    CandidatePreferred,
    CandidateProposed,
    CandidateReworded,
    CandidateWeighed,
    ChoiceMoved,
    Criterion,
    OnPaper,
    PaperPreferencesEntered,
    Preference,
)
from ogcore.candidates.state import CHOOSING, GATHERING, SHOWN, Candidates
from ogcore.candidates.tally import Share, choice
from ogcore.errors import (
    AnswersNotShown,
    BadInput,
    CandidateInTree,
    CandidateNotFound,
    CandidateStands,
    CentreReserved,
    ChoiceNotOpen,
    CoreProblemExists,
    EmptyText,
    FacilitatorHasNoVote,
    IdeasNotShown,
    NotACount,
    NotAllowed,
    NothingToUndo,
    NotYourCandidate,
    OgError,
    TextTooLong,
    TooManyCandidates,
    UnknownChoice,
    UnreadableFile,
)
from ogcore.record.event import Event
from ogcore.record.stage import StageOpened
from ogcore.record.wording import Wording
from ogcore.trees.state import TreeState
from tests.builders import Room, person, reopened
from tests.table import seated

EVA = seated("eva", "people")


@pytest.fixture
def room() -> Room:
    """Return a room at its problem tree, which is empty."""
    room = Room()
    room.open("problem_tree")
    return room


def propose(room: Room, text: str, who: Any = EVA) -> str:
    """Let somebody propose a sentence and return the candidate."""
    return str(room.act(who, "propose_candidate", text=text)["candidate"])


def texts(room: Room) -> list[str]:
    """What the candidates say that stand, in their order."""
    return [held.wording.text for held in room.group[Candidates].standing()]


def test_everybodys_sentence_stands_in_the_order_it_came(room: Room) -> None:
    """Participants and the facilitator propose alike; nobody's sentence replaces another's."""
    for who, text in ((EVA, "Noise at night"), (room.facilitator, "Dark streets"), (room.ana, "  Stray   dogs ")):
        propose(room, text, who)
    assert texts(room) == ["Noise at night", "Dark streets", "Stray dogs"]
    assert room.group[TreeState].core_problem is None
    assert room.replayed() == room.group
    assert reopened(room.group) == room.group


def test_the_same_sentence_stands_once_and_returns_to_its_author(room: Room) -> None:
    """Who says what stands already is told so; who withdrew it and says it again has it back, in its place."""
    first = propose(room, "Noise at night")
    propose(room, "Dark streets")
    with pytest.raises(CandidateStands) as refused:
        propose(room, "noise at night.", room.ana)
    assert refused.value.data == {"candidate": first}
    room.act(EVA, "withdraw_candidate", candidate=first)
    assert propose(room, "Noise at night") == first
    assert texts(room) == ["Noise at night", "Dark streets"]
    room.act(EVA, "withdraw_candidate", candidate=first)
    assert propose(room, "Noise at night", room.ana) != first


@pytest.mark.parametrize(("text", "refusal"), [("  ", EmptyText), ("x" * 10_001, TextTooLong)])
def test_a_candidate_says_something_of_a_size(room: Room, text: str, refusal: type[OgError]) -> None:
    """Nothing, and a whole file, are refused."""
    with pytest.raises(refusal):
        propose(room, text)


@pytest.mark.no_cover  # many times through what other tests run through once
def test_there_is_an_end_to_candidates(room: Room) -> None:
    """A script cannot fill the wall without end."""
    for number in range(CANDIDATE_LIMIT):
        propose(room, f"Problem {number}", person(f"person{number // 40}"))
    with pytest.raises(TooManyCandidates) as refused:
        propose(room, "One more")
    assert refused.value.data == {"limit": CANDIDATE_LIMIT}


def test_only_its_author_and_a_facilitator_word_and_withdraw_a_candidate(room: Room) -> None:
    """Somebody else's is left alone, also what an author withdrew."""
    own = propose(room, "Noise at night")
    for intent, data in (
        ("reword_candidate", {"text": "Mine now"}),
        ("settle_candidate", {"text": "Mine now"}),
        ("withdraw_candidate", {}),
        ("return_candidate", {}),
    ):
        with pytest.raises(NotYourCandidate):
            room.act(room.ana, intent, candidate=own, **data)
    room.act(EVA, "reword_candidate", candidate=own, text="Noise until dawn", base="Noise at night")
    room.act(room.facilitator, "withdraw_candidate", candidate=own)
    with pytest.raises(CandidateNotFound):
        room.act(EVA, "withdraw_candidate", candidate=own)
    room.act(EVA, "return_candidate", candidate=own)
    assert room.act(EVA, "return_candidate", candidate=own) == {}
    assert texts(room) == ["Noise until dawn"]


def test_two_wordings_at_once_are_both_kept_until_somebody_chooses(room: Room) -> None:
    """Words that meet newer ones wait beside them (R13)."""
    own = propose(room, "Noise")
    room.act(EVA, "reword_candidate", candidate=own, text="Noise at night", base="Noise")
    told = room.act(room.facilitator, "reword_candidate", candidate=own, text="Noise of bars", base="Noise")
    assert told == {"candidate": own, "offered": True}
    assert room.group[Candidates].find(own).wording == Wording("Noise at night", ("Noise of bars",))
    room.act(EVA, "settle_candidate", candidate=own, text="Noise of bars at night")
    assert room.group[Candidates].find(own).wording == Wording("Noise of bars at night")


def test_criteria_are_said_in_words_and_where_they_ask_for_it_with_yes_or_no(room: Room) -> None:
    """The whole group weighs any candidate; simultaneous words are kept, and undo takes back one's own."""
    own = propose(room, "Noise at night")
    room.act(room.ana, "note_candidate", candidate=own, criterion="affected", text="200 families", base="")
    offered = room.act(room.beto, "note_candidate", candidate=own, criterion="affected", text="All", base="")
    assert offered == {"offered": True}
    assert room.act(room.beto, "note_candidate", candidate=own, criterion="affected", text="", base="old") == {}
    room.act(room.ana, "settle_candidate_note", candidate=own, criterion="affected", text="200 families")
    room.act(room.beto, "judge_candidate", candidate=own, criterion="act", answer="yes")
    state = room.group[Candidates]
    assert state.criterion(own, "affected") == Criterion(Wording("200 families"))
    assert state.criterion(own, "act") == Criterion(Wording(""), "yes")
    room.act(room.beto, "undo")
    assert room.group[Candidates].criterion(own, "act") == Criterion(Wording(""))
    room.act(room.beto, "judge_candidate", candidate=own, criterion="channel", answer="no")
    room.act(room.beto, "judge_candidate", candidate=own, criterion="channel", answer=None)
    assert room.group[Candidates].criterion(own, "channel") == Criterion(Wording(""))


@pytest.mark.parametrize(
    ("intent", "data"),
    [
        ("judge_candidate", {"criterion": "affected", "answer": "yes"}),
        ("judge_candidate", {"criterion": "act", "answer": "perhaps"}),
        ("judge_candidate", {"criterion": "luck", "answer": "yes"}),
        ("note_candidate", {"criterion": "luck", "text": "T"}),
        ("settle_candidate_note", {"criterion": "", "text": "T"}),
    ],
)
def test_other_criteria_and_answers_are_refused(room: Room, intent: str, data: dict[str, str]) -> None:
    """There are four criteria, of which two ask for yes or no."""
    own = propose(room, "Noise at night")
    with pytest.raises(UnknownChoice):
        room.act(room.ana, intent, candidate=own, **data)


def test_a_person_prefers_one_and_may_change_it_until_the_choice_is_closed(room: Room) -> None:
    """The last tap counts; undo passes over it; before and after the choice nobody chooses."""
    one, two = propose(room, "Noise at night"), propose(room, "Dark streets", room.ana)
    with pytest.raises(ChoiceNotOpen):
        room.act(EVA, "prefer_candidate", candidate=one)
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    room.act(EVA, "prefer_candidate", candidate=one)
    room.act(EVA, "prefer_candidate", candidate=two)
    room.act(EVA, "prefer_candidate", candidate=two)
    assert choice(room.group[Candidates]).total == 1
    room.act(EVA, "undo")
    with pytest.raises(NothingToUndo):
        room.act(EVA, "undo")
    assert room.group[Candidates].preferences["eva"] == Preference(two, "people")
    room.act(room.facilitator, "move_choice", phase=SHOWN)
    with pytest.raises(ChoiceNotOpen):
        room.act(EVA, "prefer_candidate", candidate=one)
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    room.act(EVA, "prefer_candidate", candidate=None)
    assert choice(room.group[Candidates]).total == 0


def test_who_guides_the_choice_has_no_preference(room: Room) -> None:
    """Neither the facilitator nor somebody who sits for no sector adds a voice."""
    one = propose(room, "Noise at night")
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    for who in (room.facilitator, seated("leo", "")):
        with pytest.raises((FacilitatorHasNoVote, UnknownChoice)):
            room.act(who, "prefer_candidate", candidate=one)


def crowd(room: Room, candidate: str, **people: int) -> None:
    """Let so many people of each sector prefer a candidate."""
    for sector, count in people.items():
        for place in range(count):
            room.act(seated(f"{candidate}-{sector}-{place}", sector), "prefer_candidate", candidate=candidate)


def test_a_sector_of_fewer_than_three_is_not_told_apart(room: Room) -> None:
    """Small sectors are counted as one, joined by the smallest other if they are too few still."""
    one, two = propose(room, "Noise at night"), propose(room, "Dark streets", room.ana)
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    crowd(room, one, government=2)
    assert choice(room.group[Candidates]).of(one) == []
    crowd(room, one, people=3)
    crowd(room, two, people=1, academia=1)
    shown = choice(room.group[Candidates])
    assert shown.of(one) == [Share(("people",), 3), Share(("government", "academia"), 2)]
    assert shown.of(two) == [Share(("people",), 1), Share(("government", "academia"), 1)]
    room.act(room.ana, "withdraw_candidate", candidate=two)
    left = choice(room.group[Candidates])
    assert (left.total, left.together) == (5, [("government", "people")])


def test_whoever_preferred_what_is_taken_back_has_not_chosen(room: Room) -> None:
    """They and the people on paper no longer count, may choose again, and count again if it returns meanwhile."""
    one, two = propose(room, "Noise at night"), propose(room, "Dark streets", room.ana)
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    crowd(room, two, people=3)
    room.act(room.facilitator, "enter_paper_preferences", candidate=two, sector="business", people=4)
    room.act(room.ana, "withdraw_candidate", candidate=two)
    assert choice(room.group[Candidates]).total == 0
    room.act(seated(f"{two}-people-0", "people"), "prefer_candidate", candidate=one)
    assert choice(room.group[Candidates]).total == 1
    room.act(room.ana, "return_candidate", candidate=two)
    assert choice(room.group[Candidates]).total == 7


@pytest.mark.parametrize("again", ["NOISE  at night.", "Noise at nig\u200bht", "Ｎoise at night", "Noíse at night"])
def test_a_sentence_that_looks_the_same_is_no_second_candidate(room: Room, again: str) -> None:
    """Capitals, wide letters, accents and what nobody sees make no other sentence; whoever sends it is told."""
    one = propose(room, "Noise at night")
    with pytest.raises(CandidateStands) as refused:
        propose(room, again, room.ana)
    assert refused.value.data["candidate"] == one


def test_people_without_a_device_prefer_on_paper(room: Room) -> None:
    """Who holds the pen says how many of which sector; they are counted with the others, and undo takes it back."""
    own = propose(room, "Noise at night")
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    room.act(room.facilitator, "enter_paper_preferences", candidate=own, sector="people", people=3)
    crowd(room, own, people=1)
    assert choice(room.group[Candidates]).of(own) == [Share(("people",), 4)]
    room.act(room.facilitator, "enter_paper_preferences", candidate=own, sector="people", people=2)
    assert choice(room.group[Candidates]).total == 3
    room.act(room.facilitator, "undo")
    assert choice(room.group[Candidates]).total == 4
    room.act(room.facilitator, "enter_paper_preferences", candidate=own, sector="people", people=0)
    assert room.group[Candidates].paper == {}
    for people in (-1, 501):
        with pytest.raises(NotACount):
            room.act(room.facilitator, "enter_paper_preferences", candidate=own, sector="people", people=people)
    with pytest.raises(UnknownChoice):
        room.act(room.facilitator, "enter_paper_preferences", candidate=own, sector="nobody", people=1)
    assert room.replayed() == room.group


@pytest.mark.parametrize(
    ("intent", "data"),
    [
        ("enter_paper_preferences", {"sector": "people", "people": 9}),
        ("put_in_centre", {}),
        ("move_choice", {"phase": CHOOSING}),
        ("move_choice", {"phase": SHOWN}),
        ("rule_first_sentence", {"straight": True}),
    ],
)
def test_a_participant_does_not_decide_for_the_group(room: Room, intent: str, data: dict[str, Any]) -> None:
    """Placing, opening, showing and the setting are the facilitator's, also for the author of the candidate."""
    own = propose(room, "Noise at night")
    before = room.replayed()
    with pytest.raises(NotAllowed):
        chapters.decide(room.group, EVA, intent, {"candidate": own, **data})
    assert room.group == before


def test_a_participant_has_no_other_way_to_the_centre(room: Room) -> None:
    """Neither stating nor placing an idea nor taking the core out decides for the group."""
    room.open("brainstorm")
    idea = room.act(EVA, "add_idea", text="Noise at night")["ideas"][0]
    room.act(room.facilitator, "reveal_ideas")
    room.open("problem_tree")
    with pytest.raises(CentreReserved):
        room.act(EVA, "state_core_problem", text="Noise at night")
    with pytest.raises(CentreReserved):
        room.act(EVA, "place_idea", idea=idea, side="core")
    core = room.act(room.facilitator, "place_idea", idea=idea, side="core")["node"]
    for intent, data in (("remove", {"node": core}), ("remove_all", {"nodes": [core]})):
        with pytest.raises(CentreReserved):
            room.act(EVA, intent, **data)
    room.act(room.facilitator, "remove", node=core)


def test_in_a_small_group_the_first_sentence_goes_straight_in_and_never_over_others(room: Room) -> None:
    """With the setting on it does while nobody has proposed anything; the second sentence finds the first there."""
    room.act(room.facilitator, "rule_first_sentence", straight=True)
    assert room.act(room.facilitator, "rule_first_sentence", straight=True) == {}
    own = propose(room, "Dark streets", room.ana)
    with pytest.raises(CentreReserved):
        room.act(EVA, "state_core_problem", text="Noise at night")
    room.act(room.ana, "withdraw_candidate", candidate=own)
    core = room.act(EVA, "state_core_problem", text="Noise at night")["node"]
    with pytest.raises(CoreProblemExists):
        room.act(room.beto, "state_core_problem", text="Stray dogs")
    propose(room, "Stray dogs", room.beto)
    assert (room.group[TreeState].text(core), texts(room)) == ("Noise at night", ["Stray dogs"])
    room.act(EVA, "undo")
    assert room.group[TreeState].core_problem is None


def test_an_idea_becomes_a_candidate_and_stays_its_authors(room: Room) -> None:
    """Anybody proposes a revealed idea, in either stage; a hidden one only its author can."""
    room.open("brainstorm")
    idea = room.act(EVA, "add_idea", text="Noise at night")["ideas"][0]
    with pytest.raises(IdeasNotShown):
        room.act(room.ana, "propose_candidate", idea=idea)
    room.act(room.facilitator, "reveal_ideas")
    own = room.act(room.ana, "propose_candidate", idea=idea)["candidate"]
    held = room.group[Candidates].find(own)
    assert (held.wording.text, held.author, held.idea) == ("Noise at night", "eva", idea)
    room.act(room.ana, "undo")
    assert texts(room) == []
    room.open("problem_tree")
    room.act(room.ana, "redo")
    assert texts(room) == ["Noise at night"]


def test_an_answer_becomes_a_candidate_once_answers_are_shown(room: Room) -> None:
    """Nobody brings to light what somebody else answered unseen."""
    room.open("viewpoints")
    answer = room.act(EVA, "answer_question", question="shows", text="Nobody sleeps")["answer"]
    with pytest.raises(AnswersNotShown):
        room.act(room.ana, "propose_candidate", answer=answer)
    room.act(room.facilitator, "show_answers")
    room.act(room.ana, "propose_candidate", answer=answer)
    (held,) = room.group[Candidates].standing()
    assert (held.wording.text, held.author, held.answer) == ("Nobody sleeps", "eva", answer)


def test_what_is_a_card_of_the_tree_is_no_candidate_to_change(room: Room) -> None:
    """While it is in the tree it is not worded, withdrawn, preferred or placed again; out of the tree it is."""
    own, other = propose(room, "Noise at night"), propose(room, "Bars close late", room.ana)
    core = room.act(room.facilitator, "put_in_centre", candidate=own)["node"]
    card = room.act(room.beto, "place_candidate", candidate=other, side="cause", of=core)["node"]
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    for who, intent, data in (
        (room.ana, "reword_candidate", {"text": "T"}),
        (room.ana, "withdraw_candidate", {}),
        (room.ana, "prefer_candidate", {}),
        (room.beto, "place_candidate", {"side": "effect", "of": core}),
        (room.facilitator, "put_in_centre", {}),
    ):
        with pytest.raises(CandidateInTree):
            room.act(who, intent, candidate=other, **data)
    room.act(room.facilitator, "remove", node=card)
    again = room.act(room.beto, "place_candidate", candidate=other, side="effect", of=core)["node"]
    assert room.group_position(again) == "effect"
    with pytest.raises(UnknownChoice):
        room.act(room.beto, "place_candidate", candidate=propose(room, "T"), side="core", of=core)


@pytest.mark.parametrize(
    ("event", "refusal"),
    [
        (CandidateProposed("c", " ", 1, None), EmptyText),
        (CandidateReworded("c", Wording("a"), Wording("b", ("x" * 10_001,))), TextTooLong),
        (CandidateWeighed("c", "luck", Criterion(Wording("")), Criterion(Wording("T"))), UnknownChoice),
        (CandidateWeighed("c", "affected", Criterion(Wording("")), Criterion(Wording(""), "yes")), UnknownChoice),
        (CandidateWeighed("c", "act", Criterion(Wording("")), Criterion(Wording(""), "perhaps")), UnknownChoice),
        (CandidateWeighed("c", "act", Criterion(Wording("")), Criterion(Wording("x" * 301), "yes")), TextTooLong),
        (CandidatePreferred("v", None, Preference("c", "nobody")), UnknownChoice),
        (PaperPreferencesEntered(None, OnPaper("c", "nobody", 3)), UnknownChoice),
        (PaperPreferencesEntered(None, OnPaper("c", "people", 0)), NotACount),
        (PaperPreferencesEntered(OnPaper("c", "people", 1), OnPaper("d", "people", 2)), UnknownChoice),
        (ChoiceMoved("ended"), UnknownChoice),
        (StageOpened("brainstorm"), UnreadableFile),
    ],
)
def test_an_event_from_a_file_is_one_that_people_can_bring_about(event: Event, refusal: type[OgError]) -> None:
    """What no command writes is not let in."""
    with pytest.raises(refusal):
        check_event(event)


def test_data_of_another_type_are_refused(room: Room) -> None:
    """A browser may send anything."""
    own = propose(room, "Noise at night")
    for intent, data in (
        ("propose_candidate", {"idea": 7}),
        ("propose_candidate", {"answer": []}),
        ("judge_candidate", {"candidate": own, "criterion": "act", "answer": 7}),
        ("prefer_candidate", {"candidate": {}}),
        ("rule_first_sentence", {"straight": "yes"}),
    ):
        with pytest.raises(BadInput):
            room.act(room.facilitator, intent, **data)
    assert room.group[Candidates].phase == GATHERING
