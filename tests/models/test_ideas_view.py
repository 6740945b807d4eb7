"""What people see of the brainstorm, of the tray beside the tree and of where nodes came from (R7, R50)."""

import dataclasses
import json

from ogcore.brainstorm.state import Brainstorm
from ogcore.chapters import new_group
from tests.builders import Room, filled_room, person
from workbench.panels.brainstorm.ideas_view import ideas_view, my_ideas
from workbench.panels.brainstorm.tray_view import idea_tray_view
from workbench.panels.panel import Viewer
from workbench.panels.trees.badges import badges

VIEWER = Viewer("en", editable=True, facilitator=True, enters=True)


def test_hidden_ideas_are_counts_for_everybody_and_words_for_their_author() -> None:
    """No view that several share holds a word of a hidden idea, nor who wrote it; one's own are in one's own view."""
    room = Room()
    room.open("brainstorm")
    room.act(room.ana, "add_idea", text="Secret words")
    for view in (ideas_view, idea_tray_view):
        shared = json.dumps(view(room.group, VIEWER))
        assert "Secret" not in shared
        assert '"total": 1' in shared
        room.act(room.facilitator, "reveal_ideas")
        assert "Secret" in json.dumps(view(room.group, VIEWER))
        assert "ana" not in json.dumps(view(room.group, VIEWER)["ideas"])
        room.act(room.facilitator, "hide_ideas")
    assert [idea["text"] for idea in my_ideas(room.group, room.ana)["ideas"]] == ["Secret words"]
    nobody = {"on": {}, "used": 0, "lost": []}
    assert my_ideas(room.group, room.beto) == {"ideas": [], "supported": [], "dots": nobody}


def test_an_idea_shows_who_stands_behind_it_and_what_it_is_made_of() -> None:
    """Counts by sector, on paper, of each original, and the nodes that came from it."""
    room, names = filled_room()
    view = ideas_view(room.group, VIEWER)
    shown = {idea["id"]: idea for idea in view["ideas"]}
    placed, merged = shown[names["placed"]], shown[names["merged"]]
    assert (placed["people"], placed["paper"], placed["own_paper"]) == (4, 3, {"people": 3})
    assert [group["id"] for group in view["groups"]] == ["rest"]  # two of academia: nobody stands alone
    assert placed["shares"] == [4]
    assert (merged["theme"], view["themes"][0]) == (names["theme"], {"id": names["theme"], "name": "Getting there"})
    assert [one["text"] for one in merged["originals"]] == ["The bus is dear", "Fares are too high"]
    assert len(placed["nodes"]) == 1
    assert (view["total"], view["people"], view["paper"]) == (4, 5, 3)
    assert my_ideas(room.group, room.ana)["supported"] == [names["placed"]]


def test_the_place_of_an_original_is_that_of_what_it_was_merged_into() -> None:
    """An idea placed first and merged afterwards leaves the merged idea in the tree."""
    room, names = filled_room()
    room.act(room.facilitator, "merge_ideas", ideas=[names["placed"], names["other"]], text="Both")
    nodes = {idea["text"]: idea["nodes"] for idea in ideas_view(room.group, VIEWER)["ideas"]}
    assert len(nodes["Both"]) == 1


def test_the_tray_offers_the_nodes_an_idea_can_hang_on() -> None:
    """The core first, then causes and effects, nothing parked; nothing at all when no idea waits."""
    room, names = filled_room()
    tray = idea_tray_view(room.group, VIEWER)
    assert [target["kind"] for target in tray["targets"]] == ["core", "cause", "cause", "effect"]
    assert tray["targets"][0]["node"] == names["core"]
    assert [idea["people"] for idea in tray["ideas"]] == sorted(
        (idea["people"] for idea in tray["ideas"]), reverse=True
    )
    assert idea_tray_view(new_group("g"), VIEWER)["targets"] == []


def test_a_node_shows_that_it_came_from_an_idea_and_of_which_sector() -> None:
    """The sector is named once it has three people; the mark stays when the node is reworded and goes with it."""
    room, names = filled_room()
    node = room.act(room.facilitator, "place_idea", idea=names["idea"], of=names["core"], side="cause")["node"]

    def marks() -> dict[str, str]:
        found = badges(room.group, VIEWER)
        return {key: mark["label"] for key, some in found.items() for mark in some if mark["code"] == "from_idea"}

    assert sorted(marks().values()) == ["From an idea", "From an idea"]
    eva = dataclasses.replace(person("eva"), sector="academia")
    room.open("brainstorm")
    room.act(eva, "support_idea", idea=names["other"], on=True)
    assert sorted(marks().values()) == ["From an idea", "Idea from Academia"]
    room.act(room.facilitator, "reword", node=node, text="Other words")
    assert node in marks()
    room.act(room.facilitator, "remove", node=node)
    assert node not in marks()
    room.act(room.facilitator, "undo")
    assert node in marks()


def test_a_sector_of_one_or_two_is_in_no_view_of_others() -> None:
    """Whoever of a small sector writes, no shared view changes with it: neither ideas, tray, wall nor marks."""
    said = []
    for sector in ("oversight", "business"):
        room = Room()
        room.open("brainstorm")
        people = [dataclasses.replace(person(f"p{one}"), sector="people") for one in range(4)]
        alone = [
            dataclasses.replace(person("sol"), sector=sector),
            dataclasses.replace(person("luz"), sector="academia"),
            dataclasses.replace(person("leo"), sector="government"),
        ]
        for number, who in enumerate([*people, *alone]):
            room.act(who, "add_idea", text=f"Idea {number}")
        room.act(room.facilitator, "reveal_ideas")
        ids = {idea: f"i{number}" for number, idea in enumerate(room.group[Brainstorm].ideas)}
        views = [
            view(room.group, viewer)
            for view in (ideas_view, idea_tray_view)
            for viewer in (VIEWER, Viewer("en", editable=True), Viewer("es", reading=True))
        ]
        text = json.dumps(views)
        for idea, name in ids.items():
            text = text.replace(idea, name)
        said.append(text)
        assert all(idea["shares"] == [0, 1] for idea in views[0]["ideas"][4:])
    assert said[0] == said[1]


def test_only_who_counts_paper_sees_of_which_sector_it_is() -> None:
    """What was counted on paper is in the facilitator's view alone: it may be of one person."""
    room, _names = filled_room()
    for viewer in (Viewer("en", editable=True), Viewer("en", facilitator=True, reading=True)):
        assert not any("own_paper" in idea for idea in ideas_view(room.group, viewer)["ideas"])


def test_the_groups_own_question_is_in_the_view() -> None:
    """Where the group is asked something of its own, the box people write in asks it."""
    room = Room()
    assert ideas_view(room.group, VIEWER)["question"] == ""
    room.act(room.facilitator, "word_stage", stage="brainstorm", field="question", text="What keeps us from reading?")
    assert ideas_view(room.group, VIEWER)["question"] == "What keeps us from reading?"


def test_an_idea_that_is_a_candidate_says_so_until_it_is_taken_back() -> None:
    """The view tells which ideas stand among the candidates, so that nobody is offered the tree a second time."""
    room = Room()
    room.open("brainstorm")
    idea = room.act(room.ana, "add_idea", text="Wells run dry")["ideas"][0]
    room.act(room.facilitator, "reveal_ideas")
    room.open("problem_tree")

    def is_candidate() -> bool:
        return bool(ideas_view(room.group, VIEWER)["ideas"][0]["candidate"])

    assert not is_candidate()
    held = room.act(room.ana, "propose_candidate", idea=idea)["candidate"]
    assert is_candidate()
    room.act(room.facilitator, "withdraw_candidate", candidate=held)
    assert not is_candidate()


def test_small_sectors_counted_as_one_say_why() -> None:
    """Three people of three sectors are no nameless others: a short name says so, and a longer one what for."""
    groups = ideas_view(filled_room()[0].group, VIEWER)["groups"]
    assert [(group["id"], group["label"], group.get("why")) for group in groups] == [
        ("rest", "Several sectors", "Several sectors together, so that nobody stands out")
    ]
