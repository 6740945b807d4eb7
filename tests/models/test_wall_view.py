"""What the wall is told, and what the remote that leads it (R3, R47)."""

import json
from typing import Any

import pytest

from ogcore.record.group import WorkingGroup
from ogcore.wall.modes import MODES
from ogcore.wall.state import Wall
from tests.builders import Room, person
from workbench.panels.panel import Door, Viewer
from workbench.panels.wall.remote_view import remote_view
from workbench.panels.wall.screens import SCREENS, panels_on_wall
from workbench.panels.wall.view import wall_view
from workbench.stages import STAGES

DOOR = Door("KOP-7", "http://h:8/join?code=KOP-7", "h:8", "Night buses")
VIEWER = Viewer("en", facilitator=True, reading=True, door=DOOR)


class Led:
    """A group whose facilitator leads its wall."""

    def __init__(self, stage: str = "brainstorm") -> None:
        self.room = Room()
        self.host = self.room.facilitator
        self.room.open(stage)

    def ask(self, intent: str, **data: Any) -> dict[str, Any]:
        """Let the facilitator want something."""
        return self.room.act(self.host, intent, **data)

    def show(self, mode: str, **data: Any) -> dict[str, Any]:
        """Show something and return what the wall is told."""
        self.ask("show_on_wall", mode=mode, **data)
        return self.wall()

    def wall(self) -> dict[str, Any]:
        """Return what the wall is told."""
        return wall_view(self.room.group, VIEWER)

    def seen(self) -> WorkingGroup:
        """Return the group as its wall shows it."""
        frozen = self.room.group[Wall].frozen
        return self.room.group if frozen is None else self.room.past(frozen)

    def remote(self) -> dict[str, Any]:
        """Return what the remote is told."""
        return remote_view(self.room.group, self.seen(), VIEWER)

    def tree(self) -> tuple[str, str, str]:
        """Grow ``deep -> cause -> core``, two more causes and an effect of an effect; return those three."""
        core = self.ask("state_core_problem", text="The last bus leaves at nine")["node"]
        cause = self.ask("add_cause", of=core, text="Drivers end their shift at nine")["node"]
        deep = self.ask("add_cause", of=cause, text="Nobody pays a night bonus")["node"]
        self.ask("add_cause", of=core, text="Stops are unlit")
        effect = self.ask("add_effect", of=core, text="Nurses walk home")["node"]
        self.ask("add_effect", of=effect, text="Night shifts stay empty")
        return core, cause, deep


def written(led: Led, count: int) -> None:
    """Let people write so many ideas, and show them."""
    for number in range(count):
        led.ask("add_idea", text=f"The bus of line {number} does not come when the late shift is over")
    led.ask("reveal_ideas")


def test_the_core_and_the_wall_know_the_same_modes() -> None:
    """Whatever a facilitator can choose has its screen, and no screen waits for nobody."""
    assert {"follow", *SCREENS} == set(MODES)


def test_hidden_ideas_are_a_number_on_the_wall() -> None:
    """Before they are shown no word of any idea travels to the wall or to the remote's preview."""
    led = Led()
    led.ask("add_idea", text="The tickets are dear")
    assert led.wall()["content"] == {"revealed": False, "open": True, "total": 1, "people": 0, "least": False}
    assert led.wall()["join"]["address"] == "h:8"
    assert "dear" not in json.dumps([led.wall(), led.remote()])


def test_forty_ideas_are_pages_that_only_the_facilitator_turns() -> None:
    """Every idea is on exactly one page; an idea that comes does not turn it, and a page too many is the last."""
    led = Led()
    written(led, 40)
    pages = led.wall()["content"]["pages"]
    assert pages > 1
    shown = [led.show("ideas", page=page)["content"] for page in range(1, pages + 1)]
    texts = [idea["text"] for content in shown for idea in content["ideas"]]
    assert len(texts) == len(set(texts)) == 40
    led.show("ideas", page=1)
    led.ask("add_idea", text="One more, at the end of it all")
    assert led.wall()["content"]["page"] == 1
    assert led.show("ideas", page=99)["content"]["ideas"][-1]["newest"]
    assert led.wall()["place"] == {"kind": "page", "at": pages, "of": pages}


def test_themes_stand_side_by_side_and_what_has_none_comes_last() -> None:
    """Theme after theme in the order they were begun, a column each while they are few, supported or not."""
    led = Led()
    written(led, 5)
    ideas = [idea["id"] for idea in led.wall()["content"]["ideas"]]
    later = led.ask("begin_theme", name="Later", ideas=[ideas[0]])["theme"]
    led.ask("begin_theme", name="Most", ideas=[ideas[4], ideas[2]])
    content = led.wall()["content"]
    assert (content["themed"], content["apart"]) == (True, True)
    assert [idea["theme"] for idea in content["ideas"]] == ["Later", "Most", "Most", "", ""]
    assert {idea["theme"] for idea in led.show("ideas", order="support")["content"]["ideas"][1:3]} == {"Most"}
    led.ask("begin_theme", name="Third", ideas=[])
    assert not led.wall()["content"]["apart"]
    led.ask("drop_theme", theme=later)
    assert led.wall()["content"]["ideas"][-1]["theme"] == ""


def test_the_most_supported_come_first_when_asked_for() -> None:
    """Ideas stand as they were written until the facilitator asks otherwise; how many are behind one is said."""
    led = Led()
    written(led, 3)
    last = led.wall()["content"]["ideas"][-1]
    for who in (led.room.ana, led.room.beto):
        led.room.act(who, "support_idea", idea=last["id"], on=True)
    assert led.wall()["content"]["ideas"][-1]["times"] == 2
    assert led.show("ideas", order="support")["content"]["ideas"][0]["id"] == last["id"]


def test_a_room_walks_from_branch_to_branch() -> None:
    """The core first, then what has something behind it: the remote leads there and back, and says where one is."""
    led = Led("problem_tree")
    _, cause, _ = led.tree()
    places = [(led.wall()["place"], led.wall()["content"]["node"])]
    while (step := led.remote()["next"]) is not None:
        led.ask("show_on_wall", **step)
        places.append((led.wall()["place"], led.wall()["content"]["node"]))
    assert [place["at"] for place, _ in places] == [1, 2, 3]
    assert [node for _, node in places][:2] == [None, cause]
    led.ask("show_on_wall", **led.remote()["previous"])
    assert led.wall()["content"]["node"] == cause


def test_what_is_not_in_the_tree_any_more_leaves_no_empty_wall() -> None:
    """A branch that was taken out gives way to the core; a card says that it is gone."""
    led = Led("problem_tree")
    _, _, deep = led.tree()
    led.show("branch", node=deep)
    led.ask("remove", node=deep)
    assert led.wall()["content"]["node"] is None
    led.ask("undo")
    led.show("card", node=deep)
    led.ask("remove", node=deep)
    assert led.wall()["content"] == {"card": None}


def test_an_arrow_put_to_the_vote_is_what_the_room_looks_at() -> None:
    """The wall names the two cards, and how the room answered is no part of its own view."""
    led = Led("problem_tree")
    core, cause, _ = led.tree()
    assert led.wall()["content"]["asked"] is None
    led.ask("put_to_vote", cause=cause, effect=core)
    assert led.wall()["content"]["asked"] == [cause, core]
    assert "yes" not in led.wall()["content"]


def test_a_pair_says_how_sure_the_group_is_of_it() -> None:
    """Pair by pair, from the first: a proposal is called one, and confirmed words are shown as such."""
    led = Led("objective_tree")
    led.room.open("problem_tree")
    _, cause, _ = led.tree()
    led.room.open("objective_tree")
    assert led.show("pair")["place"]["at"] == 1
    shown = led.show("pair", node=cause)["content"]["pair"]
    assert shown["problem"] == "Drivers end their shift at nine"
    assert shown["state"] != "confirmed"
    led.ask("confirm_objective", node=cause, text="Drivers work until midnight")
    shown = led.wall()["content"]["pair"]
    assert (shown["objective"], shown["state"]) == ("Drivers work until midnight", "confirmed")


@pytest.mark.parametrize("stage", STAGES)
def test_the_wall_follows_the_stage_until_something_is_chosen(stage: str) -> None:
    """Following, its panels are those of the stage; a tree that is not begun is still a question."""
    led = Led(stage)
    assert set(panels_on_wall(led.room.group)) <= set(STAGES[stage].panels(reading=True))
    if stage.endswith("tree"):
        assert led.wall()["screen"] == "question"
        assert led.show("tree")["screen"] == "question"
        led.room.open("problem_tree")
        led.tree()
        led.room.open(stage)
        led.ask("show_on_wall", mode="tree")
        assert stage in panels_on_wall(led.room.group)


def test_a_tree_that_is_not_begun_is_its_candidates() -> None:
    """They have the wall, also as the result, until something hangs on the one in the centre; then it is the tree's."""
    led = Led("problem_tree")
    assert panels_on_wall(led.room.group) == ("agenda", "candidates", "arrow_question")
    led.ask("show_on_wall", mode="result")
    assert panels_on_wall(led.room.group) == ("agenda", "candidates")
    led.ask("show_on_wall", mode="follow")
    candidate = led.ask("propose_candidate", text="The last bus leaves at nine")["candidate"]
    core = led.ask("put_in_centre", candidate=candidate)["node"]
    assert "candidates" in panels_on_wall(led.room.group)
    led.ask("add_cause", of=core, text="Drivers end their shift at nine")
    assert panels_on_wall(led.room.group) == ("agenda", "wall", "arrow_question")


def test_the_remote_says_what_waits_behind_a_frozen_wall() -> None:
    """Its preview is the picture that is kept, it offers no step, and it names what comes when the wall is released."""
    led = Led()
    written(led, 40)
    led.show("ideas", page=2)
    kept = led.wall()
    led.ask("freeze_wall")
    led.ask("show_on_wall", mode="question")
    led.ask("add_idea", text="Meanwhile")
    remote = led.remote()
    assert (remote["frozen"], remote["behind"], remote["title"]) == (True, "The question", "The ideas")
    assert remote["place"] == kept["place"]
    assert remote["previous"] is remote["next"] is None
    led.ask("release_wall")
    assert led.remote()["title"] == "The question"


def test_a_choice_can_be_taken_back() -> None:
    """The remote offers what was shown before by its name, with what asks for it."""
    led = Led()
    written(led, 40)
    assert led.remote()["before"] is None
    led.show("ideas", page=2, order="support")
    led.show("join")
    before = led.remote()["before"]
    assert before["title"] == "The ideas"
    led.ask("show_on_wall", **before["data"])
    assert led.wall()["content"]["page"] == 2
    led.ask("show_on_wall", **led.remote()["before"]["data"])
    assert led.wall()["screen"] == "join"


def test_what_cannot_be_shown_yet_is_not_offered() -> None:
    """Without a tree there is no branch to show, without a vote no result; the code can always be shown."""
    led = Led()
    offered = {mode["id"] for mode in led.remote()["modes"] if mode["possible"]}
    assert offered == {"follow", "question", "join"}


def taken(led: Led, does: str, about: str = "") -> list[str]:
    """Do what the remote offers under that name; return what it offers then."""
    (step,) = [one for one in led.remote()["steps"] if one["does"] == does and about in one["about"]]
    led.ask(step["intent"], **step["data"])
    return [one["does"] for one in led.remote()["steps"]]


def test_the_remote_leads_from_a_brainstorm_to_a_core_problem() -> None:
    """Each step is offered when it is due, the next one first, and what it asks for is what it says."""
    led = Led()
    led.ask("close_stage")
    assert taken(led, "open") == ["next"]
    led.ask("add_idea", text="The last bus leaves at nine")
    assert taken(led, "reveal") == ["next"]
    assert taken(led, "next") == ["next"]
    led.ask("answer_question", question="shows", text="Nurses walk home", sector="people")
    assert taken(led, "answers") == ["next"]
    assert taken(led, "next") == ["next"]
    led.ask("propose_candidate", text="The last bus leaves at nine")
    assert [one["does"] for one in led.remote()["steps"]] == ["centre", "next"]
    led.ask("propose_candidate", text="Stops are unlit")
    assert taken(led, "choose") == ["show", "next"]
    assert taken(led, "show") == ["centre", "centre", "next"]
    assert taken(led, "centre", "unlit") == ["next"]
    assert taken(led, "next") == ["next"]


def test_the_remote_offers_a_round_of_dots_to_be_shown() -> None:
    """While people place their dots the remote shows them with one press."""
    led = Led()
    written(led, 3)
    led.ask("open_dots", dots=3, several=False)
    assert [one["does"] for one in led.remote()["steps"]] == ["dots", "next"]
    assert taken(led, "dots") == ["next"]


def test_a_wall_that_follows_the_stage_says_that_dots_are_placed_and_then_ranks_the_ideas() -> None:
    """Of an open round it tells how many have placed theirs; shown, the ranking is on the wall until it is hidden."""
    led = Led()
    ideas = [str(led.ask("add_idea", text=text)["ideas"][0]) for text in ("One", "Two")]
    led.ask("reveal_ideas")
    assert led.wall()["content"]["placing"] is None
    led.ask("open_dots", dots=1, several=False)
    assert led.wall()["content"]["placing"] == 0
    for name in ("ana", "beto", "carla"):
        led.room.act(person(name), "place_dots", idea=ideas[1], dots=1)
    assert (led.wall()["screen"], led.wall()["content"]["placing"]) == ("ideas", 3)
    led.ask("show_dots")
    assert (led.wall()["screen"], led.wall()["content"]["ranked"][0]["text"]) == ("result", "Two")
    led.ask("hide_dots")
    assert led.wall()["screen"] == "ideas"
