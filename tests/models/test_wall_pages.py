"""What does not fit a wall has pages that only the facilitator turns, and no word of it is lost (R3, R47)."""

from typing import Any

import pytest

from ogcore.commitments.template import FIELDS
from tests.builders import like_an_earlier_version, person
from tests.models.test_wall_view import Led, written
from workbench.panels.logic import words as logic_words
from workbench.panels.panel import labels
from workbench.panels.wall.commitments_screen import ROWS
from workbench.panels.wall.reading import paged, parts, shortened

LONG = " ".join(f"word{number}" for number in range(400))


def _walked(led: Led) -> list[dict[str, Any]]:
    """Return what the wall shows from where it is to the end of the way, step by step with the remote."""
    shown = [led.wall()["content"]]
    while (step := led.remote()["next"]) is not None:
        led.ask("show_on_wall", **step)
        shown.append(led.wall()["content"])
    return shown


def _words(text: str) -> list[str]:
    return [word for word in text.split() if word != "…"]


@pytest.mark.parametrize("text", ["", "short", LONG, "x" * 999, "two\nlines " * 80])
def test_a_text_in_parts_is_the_text(text: str) -> None:
    """No part is longer than asked for and no word is lost or cut where it fits."""
    found = parts(text, 100)
    assert all(len(part) <= 100 for part in found)
    assert "".join("".join(found).split()) == "".join(text.split())
    assert len(shortened(text, 100)) <= 100


def test_pieces_are_dealt_down_the_columns() -> None:
    """A piece that does not fit the rest of a column begins the next, and a page holds so many columns."""
    assert paged([("a", 3.0), ("b", 3.0), ("c", 1.0), ("d", 5.0)], 5.0, 2) == [["a", "b", "c"], ["d"]]


def test_a_long_card_is_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """Page by page, each saying which it is; the remote leads there and back and names the page."""
    like_an_earlier_version(monkeypatch)
    led = Led("problem_tree")
    core, _, _ = led.tree()
    node = led.ask("add_cause", of=core, text=LONG)["node"]
    led.show("card", node=node)
    assert led.wall()["place"]["kind"] == "page"
    shown = _walked(led)
    assert [content["page"] for content in shown] == list(range(1, shown[0]["pages"] + 1))
    assert _words(" ".join(content["card"]["text"] for content in shown)) == LONG.split()
    assert led.remote()["previous"]["page"] == len(shown) - 1


def test_a_long_pair_is_turned_before_the_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """The pages of one pair come before the pair after it, and all pairs are reached."""
    like_an_earlier_version(monkeypatch)
    led = Led("problem_tree")
    core, _, _ = led.tree()
    node = led.ask("add_cause", of=core, text=LONG)["node"]
    led.room.open("objective_tree")
    led.show("pair")
    shown = _walked(led)
    assert len({content["pair"]["id"] for content in shown}) == 7
    own = [content["pair"]["problem"] for content in shown if content["pair"]["id"] == node]
    assert len(own) > 1
    assert _words(" ".join(own)) == LONG.split()


UNWORDED = ("date", "choice")


def test_a_full_commitment_is_read_to_its_end() -> None:
    """Every field of every card is on some page, under its name; the first says its sentence and what is missing."""
    led = Led("problem_tree")
    core, _, _ = led.tree()
    led.room.open("commitment_card")
    cards = [led.ask("draft_commitment", node=core)["card"] for _ in range(2)]
    for field in FIELDS:
        if field.kind not in UNWORDED:
            text = f"{field.name} {LONG}"
            led.ask("settle_commitment", card=cards[0], field=field.name, text=text)
    led.show("commitments")
    shown = [content for content in _walked(led) if content["card"] == cards[0]]
    said = {field.name: "" for field in FIELDS}
    for content in shown:
        for part in content["fields"]:
            said[part["name"]] += f" {part['text']}"
    worded = [field.name for field in FIELDS if field.kind not in UNWORDED]
    assert all(said[name].split() == [name, *LONG.split()] for name in worded)
    assert [bool(content["sentence"]) for content in shown] == [True] + [False] * (len(shown) - 1)
    assert len(shown[0]["sentence"]["missing"]) + bool(shown[0]["sentence"]["more"]) <= 5
    assert (shown[0]["at"], shown[0]["of"]) == (1, 2)


def test_challenges_and_suggestions_never_vanish_from_the_wall() -> None:
    """Each is read under its own name, also where another field says the same."""
    led = Led("problem_tree")
    led.room.open("commitment_card")
    card = led.ask("draft_commitment", node=None)["card"]
    for field in ("challenges", "suggestions", "resources"):
        led.ask("settle_commitment", card=card, field=field, text="The budget ends in December")
    led.show("commitments")
    names = [part["name"] for content in _walked(led) for part in content["fields"]]
    assert names == ["challenges", "suggestions", "resources"]


def test_every_activity_with_its_days_is_on_one_page_of_bars() -> None:
    """After the words of a card come its bars in time, so many a page, stage by stage, with the scale of the whole."""
    led = Led("problem_tree")
    led.room.open("commitment_card")
    card = led.ask("draft_commitment", node=None)["card"]
    first = {"activity": "Survey", "start": "2027-02-01", "length_days": "3", "stage": "Stage 0"}
    rows = [{"activity": f"Work {number}", "length_days": "5", "stage": f"Stage {number % 4}"} for number in range(39)]
    led.ask("bring_activities", card=card, rows=[first, *rows])
    led.show("commitments")
    plans = [content["plan"] for content in _walked(led) if content["plan"]]
    shown = [item for plan in plans for item in plan["shown"]]
    assert len(shown) == len(set(shown)) == 40
    assert all(len(plan["shown"]) <= ROWS and len(plan["plan"]["bars"]) == 40 for plan in plans)


def test_the_wall_says_which_activity_hides_the_critical_path() -> None:
    """Its pages of bars name the one without a length, until it has one."""
    led = Led("problem_tree")
    led.room.open("commitment_card")
    card = led.ask("draft_commitment", node=None)["card"]
    first, second = ({"activity": "Sound", "start": "2027-02-01", "length_days": "3"}, {"activity": "Line the well"})
    led.ask("bring_activities", card=card, rows=[first, second | {"depends_on": "1"}])
    led.show("commitments")
    (plan,) = [content["plan"] for content in _walked(led) if content["plan"]]
    assert "“2” has no length" in plan["plan"]["order"]
    item = plan["items"]["activities"][1]["item"]
    led.ask("reword_card_item", card=card, item=item, field="length_days", text="4", base="")
    assert led.wall()["content"]["plan"]["plan"]["order"] == ""


def test_without_a_card_the_wall_names_what_it_can_be_begun_from() -> None:
    """It asks the question of the stage and names the objectives for which most speaks, never an empty page."""
    led = Led("problem_tree")
    led.tree()
    led.room.open("commitment_card")
    led.show("commitments")
    (content,) = _walked(led)
    assert content["card"] is None
    assert 1 <= len(content["best"]) <= 3


def test_a_long_agenda_has_pages() -> None:
    """Every point is on exactly one page."""
    led = Led()
    for number in range(40):
        led.ask("add_point", title=f"Point {number} of a long day", minutes=5)
    led.show("agenda")
    titles = [point["title"] for content in _walked(led) for point in content["points"]]
    assert titles == [f"Point {number} of a long day" for number in range(40)]


def test_an_idea_longer_than_a_column_goes_on_in_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its parts come one after the other, each once, and what stands at its end stands there alone."""
    like_an_earlier_version(monkeypatch)
    led = Led()
    led.ask("add_idea", text="Short")
    led.ask("add_idea", text=LONG)
    led.ask("reveal_ideas")
    led.show("ideas", page=1)
    rows = [idea for content in _walked(led) for idea in content["ideas"]]
    assert len({idea["id"] for idea in rows}) == len(rows) > 2
    assert _words(" ".join(idea["text"] for idea in rows)) == ["Short", *LONG.split()]
    assert [idea["newest"] for idea in rows] == [False] * (len(rows) - 1) + [True]


def test_themes_say_how_many_ideas_they_hold() -> None:
    """Counted over all pages, those in no theme as well."""
    led = Led()
    written(led, 5)
    ideas = [idea["id"] for idea in led.wall()["content"]["ideas"]]
    assert led.wall()["content"]["counts"] == {}
    led.ask("begin_theme", name="Late", ideas=ideas[:3])
    assert led.wall()["content"]["counts"] == {"Late": 3, "": 2}


def _dotted() -> tuple[Led, list[str]]:
    """Return a room of four whose dots lie on the third idea, then on the first."""
    led = Led()
    written(led, 4)
    ideas = [idea["id"] for idea in led.wall()["content"]["ideas"]]
    led.ask("open_dots", dots=2, several=False)
    people = (led.room.ana, led.room.beto, person("carla"))
    for somebody in people:
        led.room.act(somebody, "place_dots", idea=ideas[2], dots=1)
    led.room.act(people[0], "place_dots", idea=ideas[0], dots=1)
    return led, ideas


def test_the_result_of_the_dots_is_ranked_once_it_is_shown() -> None:
    """Not a word of it while the dots are placed, nor after they were hidden again."""
    led, ideas = _dotted()
    possible = {mode["id"] for mode in led.remote()["modes"] if mode["possible"]}
    assert "result" not in possible
    assert "ranked" not in led.show("result")["content"]
    led.ask("show_dots")
    content = led.wall()["content"]
    assert [(row["id"].partition("/")[0], row["rank"], row["dots"]) for row in content["ranked"]] == [
        (ideas[2], 1, 3),
        (ideas[0], 2, 1),
    ]
    assert "result" in {mode["id"] for mode in led.remote()["modes"] if mode["possible"]}
    led.ask("hide_dots")
    assert "ranked" not in led.wall()["content"]


def test_one_act_has_one_name() -> None:
    """Taking a question back is called the same before and after its answers were shown."""
    for language in ("en", "es"):
        said = labels(logic_words.labels, language)
        assert said["asked.away"] == said["asked.withdraw"]
