"""An arrow put to the vote on the wall: wall and remote say the same wherever a tree would be (R14, R47)."""

import pytest

from tests.models.test_wall_view import Led, written
from workbench.panels.wall.screens import panels_on_wall


def _asked(mode: str) -> tuple[Led, str, str]:
    """Return a room whose wall is in a mode of its tree, with the arrow that is then put to the vote."""
    led = Led("problem_tree")
    core, cause, _ = led.tree()
    if mode != "follow":
        led.show(mode, node=cause)
    led.ask("put_to_vote", cause=cause, effect=core)
    return led, core, cause


@pytest.mark.parametrize("mode", ["follow", "branch", "tree", "card", "result"])
def test_a_vote_stands_where_the_tree_would(mode: str) -> None:
    """Whatever form of the tree is on the wall, question and then result take its place, and the remote says which."""
    led, core, cause = _asked(mode)
    for said in ("open", "shown"):
        assert (led.wall()["screen"], led.wall()["content"]["asked"]) == ("result", [cause, core])
        assert panels_on_wall(led.room.group) == ("agenda", "wall", "arrow_question")
        remote = led.remote()
        assert (remote["vote"], remote["place"], remote["next"]) == (said, None, None)
        assert remote["title"] == {"open": "The question put to the vote", "shown": "The result of the vote"}[said]
        assert remote["chosen"] == ("follow" if mode == "follow" else "result")
        led.ask("end_vote")
    assert led.remote()["vote"] is None
    assert led.wall()["content"].get("asked") is None


@pytest.mark.parametrize("mode", ["question", "join", "pair"])
def test_what_is_no_tree_stays_on_the_wall(mode: str) -> None:
    """A vote takes the place of nothing else the facilitator chose."""
    led, _, _ = _asked(mode) if mode == "pair" else _asked("follow")
    assert led.show(mode)["screen"] == mode
    assert led.remote()["vote"] is None


def test_a_frozen_wall_keeps_its_picture_while_a_vote_is_put() -> None:
    """The remote says what is frozen and that the question waits behind it."""
    led = Led("problem_tree")
    core, cause, _ = led.tree()
    led.show("branch", node=cause)
    led.ask("freeze_wall")
    led.ask("put_to_vote", cause=cause, effect=core)
    remote = led.remote()
    assert (remote["vote"], remote["title"], remote["behind"]) == (None, "A branch", "The question put to the vote")


def test_a_vote_shows_only_what_leads_to_the_same_effect() -> None:
    """Every arrow around the vote ends at B, so that none can be taken for another."""
    led, core, cause = _asked("follow")
    content = led.wall()["content"]
    assert {node["id"] for node in content["nodes"]} > {core, cause}
    assert all(effect == core for _, effect in content["edges"])


def test_the_first_branch_is_called_what_it_is() -> None:
    """It may be the whole tree, so neither wall nor remote calls it a branch among others."""
    led = Led("problem_tree")
    _, cause, _ = led.tree()
    assert led.wall()["place"] == led.remote()["place"] == {"kind": "core", "at": 1, "of": 3}
    assert led.show("branch", node=cause)["place"]["kind"] == "branch"


def _themed(sizes: tuple[int, ...]) -> list[list[str]]:
    """Return the themes on each page of a room whose ideas stand in themes of so many."""
    led = Led()
    written(led, sum(sizes))
    ideas: list[str] = []
    for page in range(1, led.wall()["content"]["pages"] + 1):
        ideas += [idea["id"] for idea in led.show("ideas", page=page)["content"]["ideas"]]
    for number, size in enumerate(sizes):
        led.ask("begin_theme", name=f"Theme {number}", ideas=[ideas.pop() for _ in range(size)])
    shown = [led.show("ideas", page=1)["content"]]
    for page in range(2, shown[0]["pages"] + 1):
        shown.append(led.show("ideas", page=page)["content"])
        first, last = shown[-1]["ideas"][0], shown[-2]["ideas"][-1]
        assert shown[-1]["continues"] == (first["theme"] == last["theme"])
    return [[idea["theme"] for idea in content["ideas"]] for content in shown]


@pytest.mark.parametrize("sizes", [(4, 4, 3, 3), (7, 7), (13, 1, 1, 1), (1, 12), (9, 9, 9, 9)])
def test_pages_of_themes_are_filled_evenly(sizes: tuple[int, ...]) -> None:
    """No page holds a single idea while another is full, and a few themes stand apart only where all fit one page."""
    pages = [len(page) for page in _themed(sizes)]
    assert sum(pages) == sum(sizes)
    assert len(pages) == 1 or min(pages) * 2 > max(pages)
