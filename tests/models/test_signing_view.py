"""What the drawer of signing and the wall show of each state of a card (R30)."""

import pytest

from ogcore.store import Store
from ogcore.wall.state import Wall
from tests.agreement.table_of_three import Signing, at_the_cards
from workbench.panels.panel import Viewer
from workbench.panels.signing.view import closed_view, my_signatures, signing_view
from workbench.panels.wall.screens import panels_on_wall, screen_of
from workbench.panels.wall.seen import Seen
from workbench.panels.wall.signing_screen import signing_screen

HERE = Viewer("en", editable=True, address="https://plan.example")


@pytest.fixture
def table(store: Store) -> Signing:
    """Give a group at its cards."""
    return at_the_cards(store)


def wall(table: Signing) -> dict[str, object]:
    """Return what the wall shows of signing."""
    return signing_screen(Seen(table.group, HERE, table.group[Wall].shown_at("commitment_card")))


def test_a_draft_is_nothing_to_sign(table: Signing) -> None:
    """No line above the cards, nothing to read, and a wall of cards."""
    (card,) = signing_view(table.group, HERE)["cards"]
    assert (card["state"], card["read"], card["begun"], closed_view(table.group, HERE)["now"]) == (
        "draft",
        [],
        False,
        [],
    )
    assert wall(table) == {"card": None}
    assert "wall" not in panels_on_wall(table.group)


def test_what_is_signed_is_read_whole(table: Signing) -> None:
    """Every field and every list of the frozen card, under its number, with who is still to sign."""
    party = {"role": "lead", "side": "government", "institution": "Water Board", "post": "Director"}
    table.act(table.other, "add_card_item", card=table.card, of="parties", fields=party)
    table.lead("open_signing")
    table.sign(table.people["government"], dissent="Too few")
    (card,) = signing_view(table.group, HERE)["cards"]
    said = [line for part in card["read"] for line in part["lines"]]
    assert "Open 12 clinics" in said
    assert any("Water Board" in line for line in said)
    assert (card["name"], card["missing"]) == ("Commitment 2.1", ["civil_society", "oversight"])
    assert [(one["sector"], one["dissent"]) for one in card["signed"]] == [("government", True)]
    assert screen_of(table.group) == "signing"
    assert [(one["sector"], bool(one["signed"])) for one in wall(table)["sectors"]] == [
        ("government", True), ("civil_society", False), ("oversight", False),
    ]  # fmt: skip


def test_the_trees_that_are_sealed_are_read_before_signing(table: Signing) -> None:
    """Each statement under its kind; an objective that nobody has worded says which problem it is to answer."""
    core = table.act(table.host, "state_core_problem", text="Zzyx the quarter")["node"]
    table.act(table.host, "add_cause", of=core, text="The pipes leak")
    table.lead("open_signing")
    (card,) = signing_view(table.group, HERE)["cards"]
    read = {part["label"]: part["lines"] for part in card["read"]}
    assert read["Problem tree"] == ["Core problem: Zzyx the quarter", "Cause: The pipes leak"]
    assert read["Objective tree"][0] == "Core objective: To be worded, instead of: Zzyx the quarter"


def test_each_finds_their_own_signature_and_what_was_dropped_of_it(table: Signing) -> None:
    """Nobody else is told that it was theirs."""
    table.lead("open_signing")
    mine, other = table.people["government"], table.other
    name = table.sign(mine)
    told = {one: my_signatures(table.group, one, table.workshop.voice(one, table.group)) for one in (mine, other)}
    assert told[mine]["signed"] == {table.card: name}
    assert told[other]["signed"] == {}
    table.lead("close_signing", reason="Once more")
    told = {one: my_signatures(table.group, one, table.workshop.voice(one, table.group)) for one in (mine, other)}
    assert told[mine]["dropped"] == {table.card: "Health officer"}
    assert told[other]["dropped"] == {}
    assert my_signatures(table.group, table.host, table.workshop.voice(table.host, table.group))["sector"] is None


def test_a_seal_is_shown_with_what_proves_it_and_what_it_took_away(table: Signing) -> None:
    """Words, digits, receipt and code; the next version says that it is weaker, the first that it was replaced."""
    for text in ("Open 12 clinics", "Open 6 clinics"):
        if table.standing.state == "sealed":
            table.lead("begin_version")
        table.write(text)
        table.lead("open_signing")
        table.all_sign()
        table.seal()
    (card,) = signing_view(table.group, HERE)["cards"]
    first, last = card["seals"]
    assert (first["weaker"], first["changes"]) == (False, [])
    assert last["weaker"]
    assert any("12" in line and "6" in line for line in last["changes"])
    assert len(last["words"]) == 6
    assert last["receipt"].endswith("/2.json")
    assert last["code"].startswith("<svg")
    table.act(table.host, "show_on_wall", mode="signing")
    assert wall(table)["proof"]["words"] == last["words"]


def test_agendas_and_how_an_indicator_is_measured_are_read_before_signing(table: Signing) -> None:
    """What a code stands for is frozen with the card, and read in words with the contribution and the formula."""
    agenda = {"agenda": "gender", "code": "5.2", "contribution": "Fewer women are beaten", "local_indicator": "Calls"}
    measured = {"kind": "effectiveness", "variable": "Calls", "formula": "Calls in a year", "frequency": "quarterly"}
    table.act(table.other, "add_card_item", card=table.card, of="agendas", fields=agenda)
    table.act(table.other, "add_card_item", card=table.card, of="indicators", fields=measured)
    table.lead("open_signing")
    (card,) = signing_view(table.group, HERE)["cards"]
    said = "\n".join(line for part in card["read"] for line in part["lines"])
    assert "Gender perspective · 5.2 · Eliminate all forms of violence against all women" in said
    for words in (
        "Fewer women are beaten",
        "Local indicator: Calls",
        "Computed: Calls in a year",
        "Every three months",
    ):
        assert words in said
    table.all_sign()
    (sealed,) = table.seal()["agendas"]
    assert (sealed["code"], sealed["title"][:9]) == ("5.2", "Eliminate")
