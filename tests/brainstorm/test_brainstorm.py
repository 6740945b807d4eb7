"""The brainstorm (R7, R46): ideas are private until revealed, supported once each, merged without loss."""

from typing import Any

import pytest

from ogcore.brainstorm import commands
from ogcore.brainstorm.state import Brainstorm, Idea
from ogcore.brainstorm.tally import Tally, family, may_be_more, originals, people_behind, tally
from ogcore.capacity import LIMITS
from ogcore.errors import (
    CentreReserved,
    CoreProblemExists,
    EmptyText,
    FacilitatorHasNoVote,
    IdeaChanged,
    IdeaMerged,
    IdeaNotFound,
    IdeasNotShown,
    MissingData,
    NotAllowed,
    NotYourIdea,
    OgError,
    StageNotOpen,
    TextTooLong,
    TooFewIdeas,
    TooManyIdeas,
    UndoConflict,
    UnknownChoice,
)
from ogcore.record.participant import Identity
from ogcore.trees.state import TreeState
from tests.builders import Room, person


@pytest.fixture
def room() -> Room:
    """Open the brainstorm of an empty group."""
    room = Room()
    room.open("brainstorm")
    return room


def wrote(room: Room, who: Identity, text: str, **data: Any) -> str:
    """Let somebody write an idea and return it."""
    return str(room.act(who, "add_idea", text=text, **data)["ideas"][0])


def revealed(room: Room) -> tuple[str, str, str]:
    """Return three ideas everybody sees: one of Ana, one of Beto, one of Ana."""
    ideas = wrote(room, room.ana, "One"), wrote(room, room.beto, "Two"), wrote(room, room.ana, "Three")
    room.act(room.facilitator, "reveal_ideas")
    return ideas


def idea(room: Room, which: str) -> Idea:
    """Return an idea as it stands."""
    return room.group[Brainstorm].ideas[which]


def counted(room: Room, which: str) -> Tally:
    """Return who stands behind an idea and all it was made of."""
    return tally(family(idea(room, which), room.group[Brainstorm].members()))


def test_a_new_group_begins_with_hidden_ideas() -> None:
    """The first stage is the brainstorm, closed, and what will be written is unseen until it is revealed."""
    group = Room().group
    assert (group.stage, group.stage_open, group[Brainstorm].revealed) == ("brainstorm", False, False)


def test_an_idea_keeps_its_words_and_its_writers_sector(room: Room) -> None:
    """Words are cleaned like every statement; the sector is that of the identity, whatever is sent."""
    written = idea(room, wrote(room, room.ana, "  No  water\n at night "))
    assert (written.text, written.author, written.sector) == ("No water at night", "ana", "academia")
    assert counted(room, written.idea) == Tally(1, 0, {"academia": 1})


@pytest.mark.parametrize(("text", "refusal"), [(" \u200b", EmptyText), ("x" * 10_001, TextTooLong)])
def test_words_are_limited_as_everywhere(room: Room, text: str, refusal: type[OgError]) -> None:
    """Nothing, or a whole book, is no idea."""
    with pytest.raises(refusal):
        room.act(room.ana, "add_idea", text=text)


def test_the_same_words_sent_twice_are_one_idea(room: Room) -> None:
    """A page that sends again what was left unanswered adds nothing; two people may have the same idea."""
    wrote(room, room.ana, "No water")
    assert room.act(room.ana, "add_idea", text="no water.") == {}
    wrote(room, room.beto, "No water")
    assert len(room.group[Brainstorm].standing()) == 2


def test_a_list_becomes_ideas_and_tells_what_was_left_out(room: Room) -> None:
    """Bullets go, blank and repeated lines are counted, and one undo takes the whole list back."""
    wrote(room, room.ana, "No water")
    told = room.act(room.ana, "add_ideas", texts=["1. Dirty river", "", "- no water", "• Dirty river", "  Leaks"])
    assert (len(told["ideas"]), told["repeated"], told["blank"]) == (2, 2, 1)
    assert [one.text for one in room.group[Brainstorm].standing()] == ["No water", "Dirty river", "Leaks"]
    room.act(room.ana, "undo")
    assert [one.text for one in room.group[Brainstorm].standing()] == ["No water"]
    assert room.act(room.ana, "add_ideas", texts=["No water"]) == {}
    with pytest.raises(EmptyText):
        room.act(room.ana, "add_ideas", texts=["", " - "])


def test_there_is_room_for_so_many_ideas(room: Room) -> None:
    """The limit holds for one idea, for a list and for a merge."""
    room.act(room.facilitator, "add_ideas", texts=[f"Idea {n}" for n in range(LIMITS["ideas"])])
    room.act(room.facilitator, "reveal_ideas")
    first, second, *_ = room.group[Brainstorm].ideas
    for intent, data, limit in (
        ("add_idea", {"text": "One more"}, LIMITS["ideas"]),
        ("add_ideas", {"texts": ["One more"]}, LIMITS["ideas"]),
        ("add_ideas", {"texts": [""] * (commands.IDEA_LIMIT + 1)}, commands.IDEA_LIMIT),
        ("merge_ideas", {"ideas": [first, second], "text": "Both"}, LIMITS["ideas"]),
    ):
        with pytest.raises(TooManyIdeas) as refused:
            room.act(room.ana, intent, **data)
        assert refused.value.data == {"limit": limit}


def test_hidden_ideas_are_there_for_their_author_alone(room: Room) -> None:
    """While ideas are hidden nobody else, the facilitator included, is let at one: it is said that they are hidden."""
    mine = wrote(room, room.ana, "Mine")
    for who in (room.beto, room.facilitator):
        for intent, data in (("reword_idea", {"text": "X"}), ("withdraw_idea", {})):
            with pytest.raises(IdeasNotShown):
                room.act(who, intent, idea=mine, **data)
    with pytest.raises(IdeasNotShown):
        room.act(room.beto, "support_idea", idea=mine, on=True)
    with pytest.raises(IdeasNotShown):
        room.act(room.facilitator, "count_paper", idea=mine, sector="people", people=1)
    room.act(room.ana, "reword_idea", idea=mine, text="Mine, better")
    assert idea(room, mine).text == "Mine, better"


def test_what_shows_an_idea_waits_until_ideas_are_revealed(room: Room) -> None:
    """Merging and placing need revealed ideas, also one's own; hiding them again hides them from both."""
    one, two = wrote(room, room.ana, "One"), wrote(room, room.ana, "Two")
    waiting = [
        ("merge_ideas", {"ideas": [one, two], "text": "Both"}),
        ("unmerge_idea", {"idea": one}),
        ("place_idea", {"idea": one, "side": "core"}),
    ]
    for intent, data in waiting:
        with pytest.raises(IdeasNotShown):
            room.act(room.ana, intent, **data)
    room.act(room.facilitator, "reveal_ideas")
    room.act(room.ana, "merge_ideas", ideas=[one, two], text="Both")
    room.act(room.facilitator, "hide_ideas")
    with pytest.raises(IdeasNotShown):
        room.act(room.ana, "unmerge_idea", idea=one)


def test_revealing_is_the_rooms_pace_and_cannot_be_undone_by_accident(room: Room) -> None:
    """Undo takes back the facilitator's last idea, not the reveal."""
    wrote(room, room.facilitator, "From the minutes")
    room.act(room.facilitator, "reveal_ideas")
    room.act(room.facilitator, "undo")
    assert room.group[Brainstorm].revealed
    assert room.group[Brainstorm].standing() == []


def test_each_person_supports_an_idea_once(room: Room) -> None:
    """Pressing twice counts once, the author counts already, and a facilitator's note has nobody behind it yet."""
    one, two, _ = revealed(room)
    noted = wrote(room, room.facilitator, "From the minutes")
    assert counted(room, noted).people == 0
    for _ in range(2):
        room.act(room.beto, "support_idea", idea=one, on=True)
    room.act(room.beto, "support_idea", idea=two, on=True)
    assert (counted(room, one).people, counted(room, two).people) == (2, 1)
    room.act(room.beto, "support_idea", idea=one, on=False)
    assert counted(room, one).people == 1


def test_undoing_support_leaves_that_of_others(room: Room) -> None:
    """Two people support an idea one after the other; the first takes it back."""
    _, two, _ = revealed(room)
    room.act(room.ana, "support_idea", idea=two, on=True)
    room.act(person("eva"), "support_idea", idea=two, on=True)
    room.act(room.ana, "undo")
    assert set(idea(room, two).people()) == {"beto", "eva"}
    with pytest.raises(FacilitatorHasNoVote):
        room.act(room.facilitator, "support_idea", idea=two, on=True)


def test_only_a_facilitator_enters_ideas_for_others(room: Room) -> None:
    """People without a device are counted with their sector; nobody can count for more than themselves."""
    paper = wrote(room, room.facilitator, "No bus", sector="people", people=4)
    assert (idea(room, paper).sector, counted(room, paper)) == (None, Tally(4, 4, {"people": 4}))
    for data in ({"sector": "people", "people": 9}, {"people": 9}, {"sector": "government"}):
        for intent, words in (("add_idea", {"text": "More"}), ("add_ideas", {"texts": ["More"]})):
            with pytest.raises(NotAllowed):
                room.act(room.ana, intent, **words, **data)


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        ({"sector": "martians", "people": 2}, UnknownChoice),
        ({"people": 2}, MissingData),
        ({"sector": "people"}, MissingData),
    ],
)
def test_people_without_a_device_have_a_sector_and_a_number(room: Room, data: Any, refusal: type[OgError]) -> None:
    """Who they are and how many must both be said."""
    with pytest.raises(refusal):
        room.act(room.facilitator, "add_idea", text="No bus", **data)


def test_paper_is_counted_anew_and_taken_back(room: Room) -> None:
    """The count of a sector replaces the one before; nobody left leaves no trace."""
    one, *_ = revealed(room)
    for people in (5, 3):
        room.act(room.facilitator, "count_paper", idea=one, sector="people", people=people)
    assert counted(room, one) == Tally(4, 3, {"people": 3, "academia": 1})
    room.act(room.facilitator, "undo")
    assert counted(room, one).paper == 5
    room.act(room.facilitator, "count_paper", idea=one, sector="people", people=0)
    assert idea(room, one).paper == ()


def test_ideas_are_changed_and_withdrawn_by_their_author_or_a_facilitator(room: Room) -> None:
    """Others are refused, and what was withdrawn is gone for everybody."""
    one, two, three = revealed(room)
    for intent, data in (("reword_idea", {"text": "X"}), ("withdraw_idea", {})):
        with pytest.raises(NotYourIdea):
            room.act(room.beto, intent, idea=one, **data)
    room.act(room.facilitator, "withdraw_idea", idea=two)
    room.act(room.ana, "withdraw_idea", idea=three)
    assert [one.text for one in room.group[Brainstorm].standing()] == ["One"]
    for who in (room.ana, room.facilitator):
        with pytest.raises(IdeaNotFound):
            room.act(who, "reword_idea", idea=three, text="X")
    room.act(room.ana, "undo")
    assert idea(room, three).text == "Three"


def test_two_who_change_the_same_idea_are_told(room: Room) -> None:
    """Words that meet newer ones are refused with what the idea says now, and nothing is overwritten."""
    one, *_ = revealed(room)
    room.act(room.facilitator, "reword_idea", idea=one, text="One, clearer", base="One")
    with pytest.raises(IdeaChanged) as refused:
        room.act(room.ana, "reword_idea", idea=one, text="One!", base="One")
    assert refused.value.data == {"text": "One, clearer"}


def test_people_without_a_device_behind_several_ideas_are_at_least_so_many(room: Room) -> None:
    """Four behind one idea and six of the same sector behind another are six people, or ten: nobody can tell."""
    wrote(room, room.facilitator, "No bus", sector="people", people=4)
    assert (people_behind(room.group[Brainstorm]), may_be_more(room.group[Brainstorm])) == (4, False)
    wrote(room, room.facilitator, "No road", sector="people", people=6)
    assert (people_behind(room.group[Brainstorm]), may_be_more(room.group[Brainstorm])) == (6, True)


def test_a_merge_counts_each_person_once_and_keeps_the_originals(room: Room) -> None:
    """Authors and supporters of all originals stand behind it, nobody twice, those on paper by the largest count."""
    one, two, three = revealed(room)
    room.act(room.beto, "support_idea", idea=three, on=True)
    room.act(room.facilitator, "count_paper", idea=one, sector="people", people=3)
    room.act(room.facilitator, "count_paper", idea=two, sector="people", people=5)
    merged = room.act(room.beto, "merge_ideas", ideas=[one, two, three, one], text="All of it")["idea"]
    assert counted(room, merged) == Tally(7, 5, {"people": 5, "academia": 2}, least=True)
    assert [one.text for one in originals(idea(room, merged), room.group[Brainstorm].members())] == [
        "One",
        "Two",
        "Three",
    ]
    assert [one.text for one in room.group[Brainstorm].standing()] == ["All of it"]


@pytest.mark.parametrize("chosen", [[], [0], [0, 0]])
def test_it_takes_two_to_merge(room: Room, chosen: list[int]) -> None:
    """One idea, however often it is named, is no merge."""
    ideas = revealed(room)
    with pytest.raises(TooFewIdeas):
        room.act(room.ana, "merge_ideas", ideas=[ideas[n] for n in chosen], text="Both")


def test_an_idea_joins_a_merge_that_says_the_same(room: Room) -> None:
    """Merging one more into a merge makes no second layer; other words make one."""
    one, two, three = revealed(room)
    four = wrote(room, room.beto, "Four")
    merged = room.act(room.ana, "merge_ideas", ideas=[one, two], text="Both")["idea"]
    assert room.act(room.ana, "merge_ideas", ideas=[merged, three], text="Both")["idea"] == merged
    assert len(room.group[Brainstorm].members()[merged]) == 3
    other = room.act(room.ana, "merge_ideas", ideas=[merged, four], text="All")["idea"]
    assert other != merged
    assert len(originals(idea(room, other), room.group[Brainstorm].members())) == 4
    room.act(room.ana, "undo")
    assert [one.text for one in room.group[Brainstorm].standing()] == ["Four", "Both"]


def test_what_is_merged_is_left_alone_until_it_is_parted(room: Room) -> None:
    """An original cannot be merged elsewhere, placed or withdrawn, nor can the merged idea be withdrawn."""
    one, two, three = revealed(room)
    merged = room.act(room.ana, "merge_ideas", ideas=[one, two], text="Both")["idea"]
    for intent, data in (
        ("withdraw_idea", {"idea": one}),
        ("withdraw_idea", {"idea": merged}),
        ("merge_ideas", {"ideas": [one, three], "text": "X"}),
        ("place_idea", {"idea": one, "side": "core"}),
    ):
        with pytest.raises(IdeaMerged):
            room.act(room.ana, intent, **data)
    room.act(room.beto, "reword_idea", idea=merged, text="Both of them")
    assert idea(room, merged).text == "Both of them"


def test_parting_passes_support_on_to_the_originals(room: Room) -> None:
    """Whoever stood behind the merged idea stands behind each original afterwards; undo merges again as it was."""
    one, two, _ = revealed(room)
    merged = room.act(room.ana, "merge_ideas", ideas=[one, two], text="Both")["idea"]
    room.act(person("eva"), "support_idea", idea=merged, on=True)
    room.act(room.facilitator, "count_paper", idea=merged, sector="people", people=2)
    before = counted(room, merged)
    room.act(room.beto, "unmerge_idea", idea=merged)
    assert [one.text for one in room.group[Brainstorm].standing()] == ["One", "Two", "Three"]
    for part in (one, two):
        assert counted(room, part) == Tally(4, 2, {"academia": 2, "people": 2})
    room.act(room.beto, "undo")
    assert counted(room, merged) == before


def test_one_of_three_can_be_taken_out_of_a_merge(room: Room) -> None:
    """The rest stays merged; of two, none stays; what is not merged stays as it is."""
    one, two, three = revealed(room)
    merged = room.act(room.ana, "merge_ideas", ideas=[one, two, three], text="All")["idea"]
    room.act(room.ana, "unmerge_idea", idea=two)
    assert [one.text for one in room.group[Brainstorm].standing()] == ["Two", "All"]
    room.act(room.ana, "unmerge_idea", idea=one)
    assert [one.text for one in room.group[Brainstorm].standing()] == ["One", "Two", "Three"]
    assert idea(room, merged).withdrawn
    assert room.act(room.ana, "unmerge_idea", idea=one) == {}


def test_a_pair_inside_another_merge_is_parted_from_the_outside(room: Room) -> None:
    """The inner pair cannot dissolve while the outer merge needs it."""
    one, two, three = revealed(room)
    inner = room.act(room.ana, "merge_ideas", ideas=[one, two], text="Both")["idea"]
    room.act(room.ana, "merge_ideas", ideas=[inner, three], text="All")
    with pytest.raises(IdeaMerged):
        room.act(room.ana, "unmerge_idea", idea=one)
    room.act(room.ana, "unmerge_idea", idea=inner)
    room.act(room.ana, "unmerge_idea", idea=one)
    assert [one.text for one in room.group[Brainstorm].standing()] == ["One", "Two", "Three"]


def test_undoing_a_merge_that_others_support_is_refused(room: Room) -> None:
    """Their support would be lost; parting the merge passes it on instead."""
    one, two, _ = revealed(room)
    merged = room.act(room.ana, "merge_ideas", ideas=[one, two], text="Both")["idea"]
    room.act(person("eva"), "support_idea", idea=merged, on=True)
    with pytest.raises(UndoConflict):
        room.act(room.ana, "undo")
    room.act(person("eva"), "support_idea", idea=merged, on=False)
    room.act(room.ana, "undo")
    assert len(room.group[Brainstorm].standing()) == 3


def test_an_idea_becomes_a_node_and_the_node_keeps_where_it_came_from(room: Room) -> None:
    """Core, cause, effect and parking lot; the origin outlives rewording and moving (R50)."""
    one, two, three = revealed(room)
    core = room.act(room.facilitator, "place_idea", idea=one, side="core")["node"]
    cause = room.act(room.ana, "place_idea", idea=two, of=core, side="cause")["node"]
    parked = room.act(room.ana, "place_idea", idea=three, side="parked")["node"]
    effect = room.act(room.ana, "place_idea", idea=three, of=core, side="effect")["node"]
    tree = room.group[TreeState]
    assert [tree.position(node) for node in (core, cause, parked, effect)] == ["core", "cause", "parked", "effect"]
    room.act(room.facilitator, "reword", node=cause, text="Other words")
    room.act(room.facilitator, "park", node=cause)
    origins = room.group[Brainstorm].origins
    assert {node: origin.idea for node, origin in origins.items()} == {
        core: one,
        cause: two,
        parked: three,
        effect: three,
    }
    with pytest.raises(CoreProblemExists):
        room.act(room.facilitator, "place_idea", idea=one, side="core")
    with pytest.raises(CentreReserved):
        room.act(room.ana, "place_idea", idea=one, side="core")
    with pytest.raises(UnknownChoice):
        room.act(room.ana, "place_idea", idea=one, of=core, side="above")


def test_undo_takes_a_placed_idea_out_of_the_tree_in_either_stage(room: Room) -> None:
    """Whoever placed it takes it back and brings it again, during the brainstorm and at the tree, and not elsewhere."""
    one, *_ = revealed(room)
    node = room.act(room.ana, "place_idea", idea=one, side="parked")["node"]
    room.act(room.ana, "undo")
    assert (len(room.group[TreeState]), room.group[Brainstorm].origins) == (0, {})
    room.open("problem_tree")
    room.act(room.ana, "redo")
    assert room.group[Brainstorm].origins[node].idea == one
    room.open("objective_tree")
    with pytest.raises(StageNotOpen):
        room.act(room.ana, "undo")


def test_a_removed_node_brings_its_origin_back(room: Room) -> None:
    """The node was removed and the removal undone: it still comes from its idea."""
    one, two, _ = revealed(room)
    core = room.act(room.facilitator, "place_idea", idea=one, side="core")["node"]
    cause = room.act(room.ana, "place_idea", idea=two, of=core, side="cause")["node"]
    room.act(room.facilitator, "remove", node=cause)
    room.act(room.facilitator, "undo")
    assert room.group[Brainstorm].origins[cause].idea == two
