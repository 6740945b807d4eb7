"""A tree from a file on its way through the facilitator's desk (R43)."""

import pytest

from ogcore.errors import NotAllowed, UnknownGroup, UnknownIntent
from ogcore.exchange import form_of, read_tree
from ogcore.exchange.tree_json import plain_tree
from ogcore.store import Store
from tests.room.test_live import Place
from workbench.files.downloads import produce
from workbench.models.facilitator_model import FacilitatorModel

TABLE = "texto;tipo;padre\nEl río está sucio;problema;\nBasura;causa;\nNadie la recoge;causa;Basura\nMal olor;efecto;\n"


def read(data: bytes, name: str) -> dict[str, object]:
    """Return what a file holds, as a page sends it on."""
    return {"tree": plain_tree(read_tree(data, form_of(name, data)).tree)}


def test_what_is_taken_home_from_one_group_is_brought_into_another(store: Store) -> None:
    """Seen first, brought once however often it is sent, downloaded, brought elsewhere and undone there."""
    place = Place(store)
    desk = FacilitatorModel(place.visitor(place.facilitator))
    first, second = (card.group_id for card in place.cards)
    file = {**read(TABLE.encode("cp1252"), "árbol.csv"), "of": None}
    counts = lambda: [group["counts"]["nodes"] for group in desk.control["groups"]]  # noqa: E731
    seen = desk.intend("preview_tree", {"group": first, **file}, "op1")
    assert (seen["added"], counts()) == ({"core": 1, "cause": 2, "effect": 1, "parked": 0}, [0, 0])
    for _ in range(2):
        desk.intend("bring_tree", {"group": first, **file}, "op2")
        desk.refresh_control()
        assert counts() == [4, 0]
    made = produce(place.workshop, place.facilitator, f"tree/{first}/problem.xlsx", "es")
    desk.intend("bring_tree", {"group": second, **read(made.data, made.filename)}, "op3")
    desk.refresh_control()
    assert counts() == [4, 4]
    desk.intend("select_group", {"group": second}, "op4")
    desk.intend("undo", {}, "op5")
    desk.refresh_control()
    assert counts() == [4, 0]


def test_only_the_facilitator_brings_trees_and_only_into_their_plan(store: Store) -> None:
    """A participant's page has no such gesture, and another plan's group is unknown."""
    place = Place(store)
    file = read(b"PROBLEM\nP\n", "")
    with pytest.raises(NotAllowed):
        place.model(0).intend("bring_tree", file, "op1")
    with pytest.raises(UnknownIntent):
        place.model(0).intend("preview_tree", file, "op2")
    desk = FacilitatorModel(place.visitor(place.facilitator))
    for intent in ("preview_tree", "bring_tree"):
        with pytest.raises(UnknownGroup):
            desk.intend(intent, {"group": "another", **file}, "op3")
