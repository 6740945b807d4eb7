"""Several people, rooms and processes on one plan: everybody sees the same, in one order, in their own language."""

from __future__ import annotations

import itertools
import json
from typing import Any

from ogcore.store import open_store
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from tests.server.conftest import Server
from tests.server.visitor import Line


def widget(line: Line, asset: str) -> str:
    """The widget of that name among what the page was told at first."""
    return next(key for key, state in line.page["states"].items() if state["state"].get("_asset") == asset)


def test_edits_from_anywhere_reach_everybody_in_the_stores_order(workbench: Server) -> None:
    """Two visitors of a room, a facilitator in another and a program beside the server: one order on every screen."""
    group = workbench.known["groups"][0]
    people = [workbench.participant(0), workbench.participant(0)]
    lines = [*(somebody.enter() for somebody in people), workbench.facilitator().enter("facilitator", group=group)]
    workshop = Workshop(open_store(f"sqlite:///{workbench.data_dir / 'workbench.sqlite'}"))
    facilitator = workshop.facilitator(workbench.known["secret"])
    tree = widget(lines[0], "tree")
    assert lines[0].intent(tree, "state_core_problem", {"text": "Dry taps"})["ok"]
    core = workshop.group(facilitator.plan_id, group)[TreeState].core_problem
    for number in range(3):
        for line in lines[:2]:
            assert line.intent(widget(line, "tree"), "add_cause", {"of": core, "text": f"Cause {number}"})["ok"]
        workshop.act(facilitator, group, "add_cause", {"of": core, "text": f"Beside {number}"})
    recorded = workshop.group(facilitator.plan_id, group)
    for line in lines:
        shown = line.state(widget(line, "tree"))["view"]
        while shown["version"] < recorded.version:
            shown = line.next_view(lambda view: "version" in view)
        assert [node["id"] for node in shown["nodes"]] == list(recorded[TreeState].positions())
        line.leave()
    workshop.store.close()


def test_a_screen_never_goes_back(workbench: Server) -> None:
    """While two write as fast as they can, each screen's versions only grow and end alike."""
    lines = [workbench.participant(1).enter() for _ in range(2)]
    trees = [widget(line, "tree") for line in lines]
    assert lines[0].intent(trees[0], "state_core_problem", {"text": "Roads are closed"})["ok"]
    (core,) = lines[0].state(trees[0])["view"]["nodes"]
    for number, (line, tree) in itertools.product(range(10), zip(lines, trees, strict=True)):
        data = {"of": core["id"], "text": f"Reason {number}"}
        line.custom(tree, {"kind": "intent", "op": f"{tree}.{number}", "intent": "add_cause", "data": data})
    heard = [line.until(lambda m: len(_view(m).get("nodes", [])) == 21) for line in lines]
    for messages in heard:
        versions = [_view(message)["version"] for message in messages if "version" in _view(message)]
        assert versions == sorted(versions)
    assert len({str(_view(messages[-1])["nodes"]) for messages in heard}) == 1
    for line in lines:
        line.leave()


def _view(message: dict[str, Any]) -> dict[str, Any]:
    data = message.get("content", {}).get("data", {}) if "content" in message else {}
    view: dict[str, Any] = data.get("state", {}).get("view", {})
    return view


def test_a_new_name_of_the_group_reaches_its_pages(workbench: Server) -> None:
    """What the facilitator changes in the plan is soon in the header of everybody in that group."""
    group = workbench.known["groups"][1]
    line, desk = workbench.participant(1).enter(), workbench.facilitator().enter("facilitator")
    renamed = {"group": group, "name": "Table by the window", "topic": "Roads"}
    assert desk.intent(widget(desk, "control"), "rename_group", renamed)["ok"]
    shown = line.next_view(lambda view: view.get("group") == "Table by the window")
    assert shown["topic"] == "Roads"
    assert desk.intent(widget(desk, "control"), "rename_group", {"group": group, "name": "Table 2", "topic": ""})["ok"]
    line.leave()
    desk.leave()


def test_a_stage_the_facilitator_opens_is_on_every_page(workbench: Server) -> None:
    """The page's own widget is replaced, and the new one comes with its state (R3)."""
    group = workbench.known["groups"][1]
    line, desk = workbench.participant(1).enter(), workbench.facilitator().enter("facilitator")
    for stage, asset in (("objective_tree", "pairs"), ("problem_tree", "tree")):
        assert desk.intent(widget(desk, "control"), "open_stage", {"group": group, "stage": stage})["ok"]
        line.until(lambda m, asset=asset: m["header"]["msg_type"] == "comm_open" and asset in str(m["content"]))
        assert [state["state"]["_asset"] for state in line.states().values() if "_asset" in state["state"]].count(
            asset
        ) == 1
    line.leave()
    desk.leave()


def test_a_page_opens_in_the_language_chosen_last(workbench: Server) -> None:
    """Choosing a language in the header is remembered: the next page and its widgets are in that language."""
    somebody = workbench.participant()
    line = somebody.enter()
    english = line.page["states"][widget(line, "frame")]["state"]
    assert line.intent(widget(line, "frame"), "set_language", {"language": "es"})["ok"]
    line.leave()
    assert '<html data-page="workshop" lang="es">' in somebody.get("/workshop").text
    spanish_line = somebody.enter()
    spanish = spanish_line.page["states"][widget(spanish_line, "frame")]["state"]
    assert (english["view"]["language"], spanish["view"]["language"]) == ("en", "es")
    assert english["labels"] != spanish["labels"]
    spanish_line.leave()


def test_people_see_who_is_on_a_node_and_nothing_of_it_is_stored(workbench: Server) -> None:
    """What a page says of itself reaches its group stamped by the server, and leaves no event and no kernel message."""
    group = workbench.known["groups"][1]
    lines = [workbench.participant(1).enter(), workbench.facilitator().enter("projector", group=group)]
    for line, asked in zip(lines, (None, group), strict=True):
        line.say(f'{{"workbench":"presence","group":{json.dumps(asked)},"at":null}}')
        line.until(lambda m: m.get("workbench") == "presence" and m["all"])
    lines[0].say('{"workbench":"presence","name":"Nobody","at":{"tree":"problem","node":"n","doing":"writing"}}')
    told = lines[1].until(lambda m: m.get("workbench") == "presence")[-1]
    assert [(one["name"], one["at"]["node"]) for one in told["people"]] == [("Somebody", "n")]
    assert all(message.get("workbench") != "refused" for message in lines[0].barrier())
    lines[0].leave()
    assert lines[1].until(lambda m: m.get("workbench") == "presence")[-1]["gone"] == [told["people"][0]["key"]]
    lines[1].leave()
