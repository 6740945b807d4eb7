"""Where the words of a card come from, and whether its source says something else by now (R50)."""

from ogcore.commitments.source import Source, sources
from ogcore.commitments.state import Commitments
from ogcore.objectives.objective_tree import objective_tree_of
from tests.builders import Room
from workbench.panels.commitments.origin import origin_view


def begun() -> tuple[Room, dict[str, str], str]:
    """Return a room with a card begun from the core objective, the nodes of its tree, and the card."""
    room = Room()
    room.open("problem_tree")
    core = room.act(room.facilitator, "state_core_problem", text="Families do not use the clinic")["node"]
    cause = room.act(room.ana, "add_cause", of=core, text="Staff is poorly trained")["node"]
    room.open("objective_tree")
    room.act(room.ana, "confirm_objective", node=core, text="Families use the clinic")
    room.act(room.ana, "confirm_objective", node=cause, text="Train the staff")
    room.open("commitment_card")
    return room, {"core": core, "cause": cause}, room.act(room.ana, "draft_commitment", node=core)["card"]


def test_every_prefilled_field_names_its_source() -> None:
    """The tree and the cards of it a field was taken from; the words are those the card was begun with."""
    room, nodes, card = begun()
    found = sources(room.group, nodes["core"])
    assert found["problem"] == Source("problem", (nodes["core"],), "Families do not use the clinic")
    assert found["objective"] == Source("objective", (nodes["core"],), "Families use the clinic")
    assert found["key_actions"] == Source("objective", (nodes["cause"],), "Train the staff")
    fields = room.group[Commitments].cards[card].fields
    assert {name: wording.text for name, wording in fields.items()} == {
        name: source.text for name, source in found.items()
    }


def _told(room: Room, card: str) -> dict[str, str]:
    pairs = {pair.node: pair for pair in objective_tree_of(room.group).pairs()}
    shown = origin_view(room.group, room.group[Commitments].cards[card], pairs)
    return {field: source["text"] for field, source in shown["sources"].items()}


def test_a_source_that_has_changed_is_told_until_its_words_are_taken() -> None:
    """A problem reworded in the tree stands beside the card's words; taken over, both say the same again."""
    room, nodes, card = begun()
    assert set(_told(room, card).values()) == {""}
    room.act(room.facilitator, "reword", node=nodes["core"], text="Few families use the clinic")
    assert _told(room, card)["problem"] == "Few families use the clinic"
    room.act(room.ana, "reword_commitment", card=card, field="problem", text="Few families use the clinic")
    assert _told(room, card)["problem"] == ""


def test_evidence_is_taken_with_its_date_in_words_and_a_card_of_before_has_not_drifted() -> None:
    """A card that was begun with the date as it is kept says the same; one that says another day does not."""
    room, nodes, _ = begun()
    fields = {"figure": "196", "unit": "cases", "date": "2022-06-05", "source": "Census"}
    room.act(room.facilitator, "add_evidence", node=nodes["core"], kind="source", fields=fields)
    found = sources(room.group, nodes["core"])["problem"]
    written = "5 de junio de 2022" if room.group.language == "es" else "June 5, 2022"
    assert found.text == f"Families do not use the clinic\n196 cases, {written}, Census"
    assert not found.differs_from(found.text)
    assert not found.differs_from("Families do not use the clinic\n196 cases, 2022-06-05, Census")
    assert found.differs_from("Families do not use the clinic\n196 cases, 2022-05-06, Census")


def test_a_card_whose_node_has_left_the_tree_has_no_source() -> None:
    """What it says stays; there is nothing to lead to."""
    room, nodes, _ = begun()
    card = room.act(room.ana, "draft_commitment", node=nodes["cause"])["card"]
    room.act(room.facilitator, "remove", node=nodes["cause"])
    assert _told(room, card) == {}
