"""What the candidates show, to whom, and what they do not show before the facilitator does (R8, R51)."""

import json
from typing import Any

from ogcore.candidates.state import CHOOSING, SHOWN
from tests.builders import Room, person
from tests.table import seated
from workbench.panels.candidates.view import candidates_view, my_candidates
from workbench.panels.panel import Viewer
from workbench.panels.trees.view import problem_tree_view

ANA = Viewer("en", editable=True)
HOST = Viewer("en", editable=True, facilitator=True)
WALL = Viewer("en", facilitator=True, reading=True)
VIEWERS = (ANA, HOST, WALL)


def room_with(*texts: str) -> tuple[Room, list[str]]:
    """Return a room whose participants proposed these sentences, and the candidates."""
    room = Room()
    room.open("problem_tree")
    people = [seated(f"author-{place}", "people") for place in range(len(texts))]
    proposed = [
        room.act(who, "propose_candidate", text=text)["candidate"] for who, text in zip(people, texts, strict=True)
    ]
    return room, [str(candidate) for candidate in proposed]


def shown(room: Room, viewer: Viewer = ANA) -> dict[str, Any]:
    """Return what somebody is shown."""
    return candidates_view(room.group, viewer)


def test_nobody_learns_what_is_preferred_before_it_is_shown() -> None:
    """Neither a phone nor the facilitator's page nor the wall holds a count, and each person sees their own tap."""
    room, (one, two) = room_with("Noise at night", "Dark streets")
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    views = [shown(room, viewer) for viewer in VIEWERS]
    for place, candidate in enumerate((one, one, one, two)):
        room.act(seated(f"voter-{place}", "government"), "prefer_candidate", candidate=candidate)
    for before, viewer in zip(views, VIEWERS, strict=True):
        assert shown(room, viewer) == before | {"chosen": 4}
    assert my_candidates(room.group, seated("voter-0", "government"))["preferred"] == one
    assert my_candidates(room.group, room.facilitator)["preferred"] is None
    room.act(room.facilitator, "move_choice", phase=SHOWN)
    view = shown(room)
    assert view["groups"] == [["government"]]
    assert [candidate["preferred"] for candidate in view["candidates"]] == [[3], [1]]
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    assert [shown(room, viewer) for viewer in VIEWERS] == [view | {"chosen": 4} for view in views]


def test_whoever_chose_what_was_taken_back_is_asked_again_and_told_why() -> None:
    """Their page names the sentence that went, theirs alone, while the choice is open; nobody learns who they are."""
    room, (one, two) = room_with("Noise at night", "Dark streets")
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    for place, candidate in enumerate((one, one, two)):
        room.act(seated(f"voter-{place}", "government"), "prefer_candidate", candidate=candidate)
    before = [shown(room, viewer) for viewer in VIEWERS]
    room.act(seated("author-0", "people"), "withdraw_candidate", candidate=one)
    after = [shown(room, viewer) for viewer in VIEWERS]
    assert {name for old, new in zip(before, after, strict=True) for name in old if old[name] != new[name]} == {
        "candidates",
        "withdrawn",
    }
    mine = [my_candidates(room.group, seated(f"voter-{place}", "government")) for place in range(3)]
    assert [(each["preferred"], each["lost"]) for each in mine] == [
        (None, "Noise at night"),
        (None, "Noise at night"),
        (two, None),
    ]
    room.act(room.facilitator, "move_choice", phase=SHOWN)
    assert my_candidates(room.group, seated("voter-0", "government"))["lost"] is None


def test_small_sectors_are_shown_as_one_and_a_few_people_only_counted() -> None:
    """Two learn that two have chosen; a sector of one or two is part of the others."""
    room, (one, two) = room_with("Noise at night", "Dark streets")
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    for name in ("a", "b"):
        room.act(seated(name, "people"), "prefer_candidate", candidate=one)
    room.act(room.facilitator, "move_choice", phase=SHOWN)
    few = shown(room)
    assert (few["chosen"], few["groups"]) == (2, [])
    assert not any("preferred" in candidate for candidate in few["candidates"])
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    for name in ("c", "d", "e"):
        room.act(seated(name, "academia"), "prefer_candidate", candidate=two)
    room.act(seated("f", "business"), "prefer_candidate", candidate=two)
    room.act(room.facilitator, "move_choice", phase=SHOWN)
    view = shown(room)
    assert view["groups"] == [["academia"], ["business", "people"]]
    assert [candidate["preferred"] for candidate in view["candidates"]] == [[3, 1], [0, 2]]


def test_no_name_and_no_sector_of_an_author_is_in_a_view() -> None:
    """What all see tells nobody's; each person is told which are their own."""
    room, (one, _two) = room_with("Noise at night", "Dark streets")
    for viewer in VIEWERS:
        assert "author" not in json.dumps(shown(room, viewer))
    assert my_candidates(room.group, person("author-0"))["own"] == [one]


def test_what_was_taken_back_is_shown_to_its_author_and_the_facilitator() -> None:
    """It can return; to all others, and on the wall, it is gone."""
    room, (one, _two) = room_with("Noise at night", "Dark streets")
    room.act(person("author-0"), "withdraw_candidate", candidate=one)
    gone = [{"id": one, "text": "Noise at night"}]
    assert [shown(room, viewer)["withdrawn"] for viewer in VIEWERS] == [[], gone, []]
    assert my_candidates(room.group, person("author-0"))["withdrawn"] == gone
    assert my_candidates(room.group, person("author-1"))["withdrawn"] == []
    assert [candidate["number"] for candidate in shown(room)["candidates"]] == [2]


def test_each_candidate_says_in_a_line_what_it_lacks() -> None:
    """A figure, whom and where; one that has them all, and one that says nothing in words, are not praised for it."""
    complete = "In 2022 the river made 400 residents of San Martin ill"
    room, _ = room_with("Noise at night is everywhere", complete, "404")
    lines = [candidate["lacks"] for candidate in shown(room)["candidates"]]
    assert lines == ["Missing: a figure, whom it affects, where", "Nothing to remark", ""]
    found = shown(room)["candidates"][0]["findings"]
    assert [finding["code"] for finding in found] == ["no_population", "no_place", "no_evidence"]
    assert all(finding["message"] for finding in found)


def test_the_card_in_the_centre_carries_what_its_statement_lacks() -> None:
    """Phones and laptops show it as a mark on the card; the wall does not nag before the room."""
    room, (one, two) = room_with("Noise at night is everywhere", "Bars close late")
    core = room.act(room.facilitator, "put_in_centre", candidate=one)["node"]
    room.act(room.ana, "place_candidate", candidate=two, side="cause", of=core)

    def marks(viewer: Viewer) -> dict[str, list[str]]:
        nodes = problem_tree_view(room.group, viewer)["nodes"]
        return {
            node["text"]: [mark["label"] for mark in node["badges"] if mark["code"] == "statement"] for node in nodes
        }

    lacks = ["Missing: a figure, whom it affects, where"]
    assert marks(ANA) == {"Noise at night is everywhere": lacks, "Bars close late": []}
    assert marks(WALL) == {"Noise at night is everywhere": [], "Bars close late": []}


def test_where_each_stands_is_told() -> None:
    """In the centre, a cause, or among the others; the wall is told when the core problem stands alone."""
    room, (one, two, three) = room_with("Noise at night", "Bars close late", "Dark streets")
    core = room.act(room.facilitator, "put_in_centre", candidate=one)["node"]
    assert shown(room, WALL)["alone"] is True
    room.act(room.ana, "place_candidate", candidate=two, side="cause", of=core)
    view = shown(room)
    assert {candidate["id"]: candidate["place"] for candidate in view["candidates"]} == {
        one: "core",
        two: "cause",
        three: None,
    }
    assert view["alone"] is False
    assert [target["kind"] for target in view["targets"]] == ["core", "cause"]
    assert shown(room, WALL)["targets"] == []


def test_what_is_preferred_most_stands_first_and_is_marked_once_it_is_shown() -> None:
    """Closed and shown, the candidates are sorted by who prefers them; a tie marks both, and before nothing is told."""
    room, (one, two, three) = room_with("Noise at night", "Dark streets", "Dry wells")
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    for place, candidate in enumerate((three, three, one)):
        room.act(seated(f"voter-{place}", "government"), "prefer_candidate", candidate=candidate)
    assert [held["id"] for held in shown(room)["candidates"]] == [one, two, three]
    room.act(room.facilitator, "move_choice", phase=SHOWN)
    found = shown(room, WALL)["candidates"]
    assert [(held["id"], held["first"]) for held in found] == [(three, True), (one, False), (two, False)]
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    room.act(seated("voter-3", "government"), "prefer_candidate", candidate=one)
    room.act(room.facilitator, "move_choice", phase=SHOWN)
    assert [held["id"] for held in shown(room)["candidates"] if held["first"]] == [one, three]


def test_of_fewer_than_three_choices_no_order_tells_them() -> None:
    """The candidates stay in the order they came and none is marked while only the number may be told."""
    room, (one, two) = room_with("Noise at night", "Dark streets")
    room.act(room.facilitator, "move_choice", phase=CHOOSING)
    room.act(seated("voter", "government"), "prefer_candidate", candidate=two)
    room.act(room.facilitator, "move_choice", phase=SHOWN)
    assert [(held["id"], "first" in held) for held in shown(room)["candidates"]] == [(one, False), (two, False)]
