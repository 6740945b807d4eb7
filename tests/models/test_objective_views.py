"""What the pairs and the drawing of the objectives show of how certain each is (R16, R17)."""

from typing import Any

from tests.table import Table
from workbench.panels.objectives.view import pairs_view
from workbench.panels.panel import Viewer
from workbench.panels.trees.view import objective_tree_view

WALL, PHONE = Viewer("en", facilitator=True, reading=True), Viewer("en", editable=True)


def at_objectives() -> Table:
    """Return a table at the objective tree: three sure proposals, and two pairs that the group has to word."""
    table = Table()
    table.room.open("objective_tree")
    return table


def card(table: Table, node: str, viewer: Viewer) -> dict[str, Any]:
    """Return the card of an objective in the drawing."""
    view = objective_tree_view(table.room.group, viewer)
    return next(shown for shown in view["nodes"] if shown["id"] == node)


def badges(shown: dict[str, Any]) -> list[str]:
    """Return the words of the marks on a card."""
    return [badge["label"] for badge in shown["badges"]]


def test_no_card_of_the_drawing_is_empty() -> None:
    """One for the group to word asks the question with its problem, on the wall and on every device."""
    table = at_objectives()
    for viewer in (WALL, PHONE):
        view = objective_tree_view(table.room.group, viewer)
        assert all(shown["text"] for shown in view["nodes"])
        asked = card(table, table.other, viewer)
        assert asked["text"] == "What do we want to see instead of “Opening hours clash with school”?"
        assert badges(asked) == ["to be worded by the group"]
        assert asked["open"]


def test_the_wall_shows_a_proposal_once_it_was_read_or_on_purpose() -> None:
    """Until then its card asks the question; people's devices show the proposal they are to look at."""
    table = at_objectives()
    words = "Staff is well trained"
    unread = card(table, table.cause, WALL)
    assert words not in unread["text"]
    assert badges(unread) == ["to be read together"]
    assert (card(table, table.cause, PHONE)["text"], card(table, table.cause, PHONE)["unsure"]) == (words, True)
    table.room.act(table.host, "show_proposals", on=True)
    assert card(table, table.cause, WALL)["text"] == words
    table.room.act(table.host, "show_proposals", on=False)
    table.room.act(table.host, "read_objective", node=table.cause, text=words, on=True)
    read = card(table, table.cause, WALL)
    assert (read["text"], read["unsure"], read.get("open")) == (words, True, None)
    table.room.act(table.host, "confirm_objective", node=table.cause, text=words)
    assert not card(table, table.cause, WALL)["unsure"]


def test_the_pairs_say_how_far_the_reading_has_come() -> None:
    """How many are sure and how many of them were read; each pair says whether it was."""
    table = at_objectives()
    table.room.act(table.host, "read_objective", node=table.cause, text="Staff is well trained", on=True)
    view = pairs_view(table.room.group, PHONE)
    assert (view["sure"], view["read"], view["shown"], view["facilitator"]) == (3, 1, False, False)
    assert [pair["node"] for pair in view["pairs"] if pair["read"]] == [table.cause]
    table.room.act(table.host, "confirm_objective", node=table.cause, text="Staff is well trained")
    view = pairs_view(table.room.group, PHONE)
    assert (view["sure"], view["read"]) == (2, 0)


def test_a_figure_and_a_date_are_asked_of_the_core_and_of_what_goes_into_a_card() -> None:
    """Means and ends are not nagged for them until somebody begins a card from one."""
    table = at_objectives()

    def asked(node: str) -> set[str]:
        pairs = {pair["node"]: pair for pair in pairs_view(table.room.group, PHONE)["pairs"]}
        return {finding["code"] for finding in pairs[node]["findings"]} & {"not_quantified", "no_deadline"}

    for node in (table.core, table.cause):
        table.room.act(table.host, "confirm_objective", node=node, text="Train the nurses of every clinic well")
    assert asked(table.core)
    assert not asked(table.cause)
    table.room.act(table.host, "draft_commitment", node=table.cause)
    assert asked(table.cause)
