"""What people see of the brainstorm, of the tray beside the tree and of where nodes came from (R7, R50)."""

import json

from ogcore.chapters import new_group
from tests.builders import Room, filled_room
from workbench.panels.brainstorm.ideas_view import ideas_view, my_ideas
from workbench.panels.brainstorm.tray_view import idea_tray_view
from workbench.panels.panel import Viewer
from workbench.panels.trees.badges import badges

VIEWER = Viewer("en", editable=True, facilitator=True)


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
    assert my_ideas(room.group, room.beto) == {"ideas": [], "supported": []}


def test_an_idea_shows_who_stands_behind_it_and_what_it_is_made_of() -> None:
    """Counts by sector, on paper, of each original, and the nodes that came from it."""
    room, names = filled_room()
    view = ideas_view(room.group, VIEWER)
    shown = {idea["id"]: idea for idea in view["ideas"]}
    placed, merged = shown[names["placed"]], shown[names["merged"]]
    assert (placed["people"], placed["paper"], placed["sectors"]) == (4, 3, {"people": 3, "academia": 1})
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
    """The mark stays when the node is reworded, and goes and comes with the node."""
    room, names = filled_room()
    node = room.act(room.facilitator, "place_idea", idea=names["idea"], of=names["core"], side="cause")["node"]

    def marks() -> dict[str, str]:
        found = badges(room.group, VIEWER)
        return {key: mark["label"] for key, some in found.items() for mark in some if mark["code"] == "from_idea"}

    assert sorted(marks().values()) == ["From an idea", "Idea from Academia"]
    room.act(room.facilitator, "reword", node=node, text="Other words")
    assert node in marks()
    room.act(room.facilitator, "remove", node=node)
    assert node not in marks()
    room.act(room.facilitator, "undo")
    assert node in marks()
