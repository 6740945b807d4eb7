"""What the facilitator is shown before a tree is brought in."""

from typing import Any

import pytest

from ogcore.errors import BadInput, MissingData, NodeNotFound
from ogcore.trees.state import TreeState
from tests.builders import small_tree
from workbench.files.tree_reading import read_file
from workbench.panels.desk.bringing_preview import bringing_preview

TABLE = "kind,text,parent\ncore,P,\ncause,A,\ncause,B,A\neffect,E,\nparked,X,\n"


def read(content: str, language: str = "en", name: str = "tree.csv") -> dict[str, Any]:
    """Return what a file holds, as the page is told."""
    return read_file(content.encode(), name, None, language)


def posted(content: str, **more: Any) -> dict[str, Any]:
    """Return what the page sends on of a file that was read."""
    return {"tree": read(content)["tree"], **more}


def test_into_an_empty_tree_everything_comes_whole() -> None:
    """The counts are those of the file, and there is no place to choose."""
    seen = bringing_preview(TreeState(), posted(TABLE))
    assert {name: seen[name] for name in ("whole", "offered", "core", "added", "places")} == {
        "whole": True,
        "offered": False,
        "core": "P",
        "added": {"core": 1, "cause": 2, "effect": 1, "parked": 1},
        "places": [],
    }


def test_the_counts_are_those_of_the_place() -> None:
    """What would hang on the core problem, below a cause, or lie in the parking lot is told before it happens."""
    small = small_tree()
    before = small.tree.copy()
    added = {of: bringing_preview(small.tree, posted(TABLE, of=of))["added"] for of in (small.core, small.cause, None)}
    assert added[small.core] == {"core": 0, "cause": 2, "effect": 1, "parked": 1}
    assert added[small.cause] == {"core": 0, "cause": 3, "effect": 0, "parked": 2}
    assert added[None] == {"core": 0, "cause": 0, "effect": 0, "parked": 5}
    assert small.tree == before


def test_the_places_begin_with_the_core_problem_and_leave_parked_cards_out() -> None:
    """Every card of the tree can be chosen, by its words."""
    small = small_tree()
    small.tree.park(small.other)
    seen = bringing_preview(small.tree, posted(TABLE, of=small.core))
    assert seen["places"][0] == {"node": small.core, "kind": "core", "text": "Many adolescents become pregnant"}
    assert {place["node"] for place in seen["places"]} == small.tree.live()
    assert seen["offered"]


def test_faults_are_told_with_their_places_in_the_readers_language() -> None:
    """Nothing is counted; the page shows where and what, and how many more there are."""
    seen = read("tipo,texto\nproblema,P\nrey,A\n", "es")
    assert seen["more"] == 0
    assert [(fault["place"], fault["reason"][-5:]) for fault in seen["faults"]] == [("Renglón 3", "“rey”")]
    many = read("kind,text\ncore,P\n" + "king,A\n" * 30)
    assert (len(many["faults"]), many["more"]) == (20, 10)
    outline = read("PROBLEM\na\nb\n", name="")
    assert outline["faults"][0]["place"] == "Line 3"


@pytest.mark.parametrize(
    ("change", "refusal"),
    [({"of": 7}, BadInput), ({"of": "nowhere"}, NodeNotFound), ({"tree": None}, MissingData), ({"tree": 7}, BadInput)],
)
def test_what_a_browser_sends_is_checked(change: dict[str, Any], refusal: type[Exception]) -> None:
    """A place that is not there and values of another type are refused."""
    with pytest.raises(refusal):
        bringing_preview(small_tree().tree, posted(TABLE) | change)


def test_the_tree_is_shown_as_it_was_understood() -> None:
    """Every card stands under what it hangs on, arrows run between rows, and what the file did not say is marked."""
    seen = read(TABLE, "es")
    assert [(row["kind"], row["text"], row["depth"], row["under"]) for row in seen["rows"]] == [
        ("effect", "E", 0, None),
        ("core", "P", 0, None),
        ("cause", "A", 0, None),
        ("cause", "B", 1, 2),
        ("parked", "X", 0, None),
    ]
    assert sorted(seen["arrows"]) == [[1, 0], [2, 1], [3, 2]]
    assert [row["text"] for row in seen["rows"] if row["guessed"]] == ["E", "A"]


def test_what_was_left_out_joined_or_guessed_is_told_with_its_place() -> None:
    """Counts alone hide a row that vanished; each is told in the reader's language."""
    table = "Taller\nProblema,Causa,Notas\nP,A,ojo\nP,B,\n"
    notes = read(table, "es")["notes"]
    assert [note["place"] for note in notes["left_out"]] == ["Renglón 1", "Renglón 2"]
    assert [note["words"] for note in notes["joined"]] == ["La misma tarjeta de más arriba, juntada con ella: “P”"]
    assert (notes["guessed"], notes["more"]) == ([], 0)
    many = "kind,text,parent\ncore,P,\n" + "".join(f"cause,{place},\n" for place in range(90))
    told = read(many)["notes"]
    assert (len(told["guessed"]), told["more"]) == (60, 30)
