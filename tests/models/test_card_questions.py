"""What a page asks of a card without changing it: an indicator read back, the agendas searched (R31, R34)."""

from typing import Any

import pytest

from ogcore.errors import BadInput, CardItemNotFound, CommitmentNotFound, MissingData, OgError
from tests.builders import Room
from workbench.models.queries import AGENDAS_OFFERED, QUERIES, Question
from workbench.panels.commitments.view import cards_view
from workbench.panels.panel import Viewer


def _ask(room: Room, question: str, **data: Any) -> dict[str, Any]:
    return QUERIES[question](Question(room.group, room.past, room.facilitator, data, str))


def _room() -> tuple[Room, str, str]:
    room = Room()
    room.open("commitment_card")
    card = room.act(room.ana, "draft_commitment")["card"]
    fields = {"variable": "Fugas", "baseline": "10", "target": "0"}
    return room, card, room.act(room.ana, "add_card_item", card=card, of="indicators", fields=fields)["item"]


def test_an_indicator_is_read_back_and_a_value_tried_that_nobody_keeps() -> None:
    """The sentence in the language of whoever asks; trying a value writes nothing."""
    room, card, item = _room()
    before = len(room.log)
    told = _ask(room, "read_indicator", card=card, item=item, actual="5")
    assert "10" in told["said"]
    assert told["progress"].startswith("50 %")
    assert _ask(room, "read_indicator", card=card, item=item)["progress"] == ""
    assert len(room.log) == before


@pytest.mark.parametrize(
    ("data", "refusal"),
    [
        ({}, MissingData),
        ({"card": "none", "item": "none"}, CommitmentNotFound),
        ({"item": "none"}, CardItemNotFound),
        ({"item": ["a"]}, BadInput),
        ({"item": "none", "actual": 7}, BadInput),
    ],
)
def test_what_is_no_indicator_is_refused(data: dict[str, Any], refusal: type[OgError]) -> None:
    """Whatever a page sends is looked at first."""
    room, card, _ = _room()
    with pytest.raises(refusal):
        _ask(room, "read_indicator", **({"card": card} | data if data else {}))


def test_agendas_are_found_while_one_types() -> None:
    """In either language, with the official words of the reader's, bounded however much is sent."""
    room, _, _ = _room()
    first = _ask(room, "search_agendas", text="violence women", agenda="")["results"][0]
    assert (first["code"], first["agenda"]) == ("5.2", "agenda_2030")
    steps = _ask(room, "search_agendas", text="", agenda="local_anticorruption")["results"]
    assert steps
    assert all(one["agenda"] == "local_anticorruption" for one in steps)
    assert len(_ask(room, "search_agendas", text="de la " * 90_000, agenda="x" * 9_000)["results"]) <= AGENDAS_OFFERED
    with pytest.raises(MissingData):
        _ask(room, "search_agendas", text="agua")


def test_a_card_says_what_the_code_of_an_agenda_stands_for() -> None:
    """In the reader's language; a code that is none stays free text and says nothing official."""
    room, card, _ = _room()
    for code in ("5.2", "Plan municipal, línea 3"):
        room.act(room.ana, "add_card_item", card=card, of="agendas", fields={"code": code})
    held = cards_view(room.group, Viewer("es"))["cards"][0]["items"]["agendas"]
    assert held[0]["official"].startswith("Eliminar todas las formas de violencia")
    assert "official" not in held[1]
