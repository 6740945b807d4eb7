"""A group's own course through the method (R3, R59): its stages, its order, its questions, and nobody's words lost."""

import pytest

from ogcore.course.rules import COURSE
from ogcore.course.state import Course
from ogcore.errors import NotAllowed, RepeatedStage, StageUnderWay, TextTooLong, UnknownChoice
from ogcore.record.stage import STAGES
from tests.builders import Room
from workbench.panels.frame.view import _stages, guide_view, stages_view
from workbench.stages import STAGES as TABLE
from workbench.words.glossary import TERMS, glossary
from workbench.words.i18n import translator

SHORT = ("brainstorm", "problem_tree", "commitment_card")


@pytest.fixture
def room() -> Room:
    """A group at the brainstorm."""
    made = Room()
    made.open("brainstorm")
    return made


def course(room: Room) -> Course:
    """Return the group's course."""
    return room.group[Course]


def test_stages_are_left_out_and_put_in_another_order(room: Room) -> None:
    """The header shows the group's own way, and undo returns to the one before."""
    room.act(room.facilitator, "arrange_stages", stages=list(SHORT))
    shown = stages_view("problem_tree", str, course(room).through("problem_tree"))
    assert [(stage["id"], stage["state"]) for stage in shown] == [
        ("brainstorm", "done"),
        ("problem_tree", "current"),
        ("commitment_card", "ahead"),
    ]
    room.act(room.facilitator, "undo")
    assert course(room).stages == STAGES


def test_a_stage_that_was_left_out_is_shown_while_the_group_is_at_it(room: Room) -> None:
    """Opened all the same, it stands where the method has it."""
    room.act(room.facilitator, "arrange_stages", stages=list(SHORT))
    assert course(room).through("viewpoints") == ("brainstorm", "viewpoints", "problem_tree", "commitment_card")
    assert course(room).through("objective_tree")[-2:] == ("objective_tree", "commitment_card")


@pytest.mark.parametrize(
    ("stages", "error"),
    [
        (["problem_tree"], StageUnderWay),
        ([], StageUnderWay),
        (["brainstorm", "brainstorm"], RepeatedStage),
        (["brainstorm", "lunch"], UnknownChoice),
    ],
)
def test_a_course_that_is_none(room: Room, stages: list[str], error: type[Exception]) -> None:
    """The stage under way stays, each stands once, and only stages of the method do."""
    with pytest.raises(error):
        room.act(room.facilitator, "arrange_stages", stages=stages)


def test_a_question_of_the_groups_own_stands_in_place_of_ours(room: Room) -> None:
    """The group's words are shown, ours come back when they are taken out, and the example stays."""
    asked = {"stage": "brainstorm", "field": "question"}
    spanish = translator("es")
    ours = guide_view(room.group, spanish)
    assert ours["question"] == spanish(TABLE["brainstorm"].question)
    room.act(room.facilitator, "word_stage", **asked, text="¿Qué pasa con la basura?")
    assert guide_view(room.group, spanish)["question"] == "¿Qué pasa con la basura?"
    assert guide_view(room.group, spanish)["example"] == ours["example"]
    room.act(room.facilitator, "word_stage", **asked, text="")
    assert guide_view(room.group, spanish) == ours


def test_two_facilitators_words_are_both_kept(room: Room) -> None:
    """Words written from an older text wait beside the newer ones until somebody chooses."""
    asked = {"stage": "brainstorm", "field": "instructions"}
    room.act(room.facilitator, "word_stage", **asked, text="One idea at a time", base="")
    assert room.act(room.facilitator, "word_stage", **asked, text="Two at a time", base="") == {"offered": True}
    assert guide_view(room.group, str)["own"]["instructions"] == {
        "text": "One idea at a time",
        "offers": ["Two at a time"],
    }
    room.act(room.facilitator, "settle_stage", **asked, text="Two at a time")
    assert guide_view(room.group, str)["own"]["instructions"] == {"text": "Two at a time", "offers": []}


def test_words_that_do_not_fit(room: Room) -> None:
    """A question is a question and no essay; a field there is not is refused."""
    with pytest.raises(TextTooLong):
        room.act(room.facilitator, "word_stage", stage="brainstorm", field="question", text="a" * 201)
    with pytest.raises(UnknownChoice):
        room.act(room.facilitator, "word_stage", stage="brainstorm", field="colour", text="red")


@pytest.mark.parametrize("intent", COURSE)
def test_the_course_is_the_facilitators(room: Room, intent: str) -> None:
    """Whatever a phone sends, it changes neither the way nor the question."""
    with pytest.raises(NotAllowed):
        room.act(room.ana, intent, stages=["brainstorm"], stage="brainstorm", field="question", text="T")


def test_every_stage_says_what_to_do_and_why(room: Room) -> None:
    """Two sentences, a question and an example for each stage, in both languages."""
    for stage in TABLE.values():
        assert stage.guide.count(". ") == 1, stage.title
        assert stage.question.endswith("?")
        assert stage.example.startswith("“")


def test_the_glossary_explains_each_term_once() -> None:
    """The words of the method are there in the reader's language, each with its meaning."""
    terms = glossary(translator("es"))
    assert len({entry["term"] for entry in terms}) == len(TERMS)
    assert all(entry["meaning"].endswith(".") for entry in terms)


@pytest.mark.parametrize(
    ("course", "out", "place"),
    [
        (("brainstorm", "problem_tree", "objective_tree"), "viewpoints", 1),
        (("viewpoints", "problem_tree"), "brainstorm", 0),
        (("problem_tree", "brainstorm", "objective_tree"), "viewpoints", 2),
        (("objective_tree", "problem_tree", "brainstorm"), "commitment_card", 1),
        (("problem_tree", "viewpoints"), "brainstorm", 1),
        ((), "viewpoints", 0),
    ],
)
def test_a_stage_taken_in_again_comes_back_beside_its_neighbours(course: tuple[str, ...], out: str, place: int) -> None:
    """After the nearest that usually comes before it, else before the nearest that comes after it."""
    assert Course(course).place_of(out) == place


def test_left_out_and_taken_in_again_the_course_is_the_usual_one(room: Room) -> None:
    """Whichever stage it is: the place that the page is told puts it back where it was."""
    for stage in STAGES:
        if stage == room.group.stage:
            continue
        left = [one for one in STAGES if one != stage]
        room.act(room.facilitator, "arrange_stages", stages=left)
        (out,) = guide_view(room.group, str)["left_out"]
        left.insert(out["place"], out["id"])
        assert tuple(left) == STAGES


def test_a_stage_nobody_did_is_not_said_to_be_passed() -> None:
    """A group that begins at a later stage has skipped those before; what was open once has been done."""
    room = Room()
    room.open("viewpoints")
    room.open("problem_tree")
    shown = _stages(room.group, str, "problem_tree")
    assert [stage["state"] for stage in shown] == ["skipped", "done", "current", "ahead", "ahead"]
