"""A commitment card of one's own: its data, its paper (R27, R32, R44)."""

import io
from typing import Any

import networkx as nx
import pikepdf
import pytest

from ogcore.commitments.template import FIELDS
from ogcore.errors import DiskFull, NodeNotFound, NoSuchDate, NothingToUndo, UnknownChoice, UnknownIntent
from workbench.notebook import CardWidget, card

GRAPH = nx.DiGraph([("Nobody repairs the road", "The bus comes late"), ("The buses are old", "The bus comes late")])


def test_a_card_gives_its_data_back() -> None:
    """Every field of the template is in the data, and another card is made of it; what is missing is named."""
    first = card({"action": "Repair the road", "start": "30/6/2027"}, "en")
    assert list(first.data) == [field.name for field in FIELDS]
    assert first.data["start"] == "2027-06-30"
    assert card(first.data, "en").data == first.data
    assert {"parties", "indicators"} <= set(first.missing)
    assert "action" not in first.missing


def test_what_is_written_in_the_page_is_told() -> None:
    """A field written there reaches whoever observes the data, and can be undone; what it began with cannot."""
    widget, told = card({"action": "Repair the road"}, "en"), []
    widget.observe(lambda change: told.append(change.new["means"]), "data")
    made = widget.view["cards"][0]["card"]
    widget.act("reword_commitment", {"card": made, "field": "means", "text": "A loan", "base": ""})
    widget.undo()
    assert told == ["A loan", ""]
    with pytest.raises(NothingToUndo):
        widget.undo()


def test_fields_are_written_all_or_none() -> None:
    """A field there is not and a date that does not exist are refused, and the others are not written either."""
    widget = card({}, "en")
    for field, text, refusal in (("budget", "1", UnknownChoice), ("end", "31/2/2027", NoSuchDate)):
        with pytest.raises(refusal):
            widget.write(action="Repair the road", **{field: text})
    assert not any(widget.data.values())


def test_a_card_begins_with_what_the_tree_says() -> None:
    """Of the core problem, or of the node named; a node that is not there is refused."""
    assert card(language="en", graph=GRAPH).data["problem"] == "The bus comes late"
    begun = card(language="en", graph=GRAPH, of="Nobody repairs the road").data
    assert (begun["problem"], begun["objective"]) == ("Nobody repairs the road", "The road is repaired")
    with pytest.raises(NodeNotFound):
        card(graph=GRAPH, of="Nobody")
    with pytest.raises(NodeNotFound):
        card(of="Nobody repairs the road")


def test_the_paper_is_a_pdf_with_the_words_of_the_card() -> None:
    """It is titled by its action and its head names the plan; with a graph both trees are on it."""
    plain = card({"action": "Repair the road"}, "en")
    with pikepdf.open(io.BytesIO(plain.pdf("Open plan"))) as paper:
        assert "repair the road" in str(paper.docinfo["/Title"]).lower()
    assert len(card({"action": "Repair the road"}, "en", graph=GRAPH).pdf()) > len(plain.pdf())


def test_one_card_stays_one_card() -> None:
    """A page begins no other card and removes none."""
    widget = card({}, "en")
    made = widget.view["cards"][0]
    for intent in ("draft_commitment", "remove_commitment", "reword"):
        with pytest.raises(UnknownIntent):
            widget.act(intent, {"card": made["card"]})
    assert widget.view["downloads"] == []


def from_page(widget: CardWidget, **content: object) -> list[tuple[dict[str, Any], list[bytes]]]:
    """Let the page send a wish for a file; return what it is sent."""
    said: list[tuple[dict[str, Any], list[bytes]]] = []
    widget.send = lambda told, parts=(): said.append((told, list(parts)))
    widget._take(widget, {"kind": "file", **content}, [])
    return said


def test_the_page_gets_the_paper_from_the_kernel() -> None:
    """Its button asks for the card alone and gets the bytes; any other path, wish or op is left."""
    widget = card({"action": "Repair the road"}, "en")
    path = widget.view["cards"][0]["pdf"].removeprefix("/download/")
    [(told, parts)] = from_page(widget, op="1", wish="make", path=path)
    assert (told["state"], told["name"], told["size"]) == ("made", "to-repair-the-road.pdf", len(parts[0]))
    assert parts[0].startswith(b"%PDF")
    assert "file_keep" not in widget.options["files"]
    for wish in ({"path": "plan.json"}, {"wish": "keep"}, {"op": None}, {"op": "x" * 65}, {"path": ["card.pdf"]}):
        assert from_page(widget, **{"op": "2", "wish": "make", "path": path, **wish}) == []


def test_a_paper_that_cannot_be_made_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """The page is told why, and the widget goes on."""
    widget = card({"action": "Repair the road"}, "en")

    def fails(*_: object) -> None:
        raise DiskFull

    monkeypatch.setattr(CardWidget, "pdf", fails)
    [(told, _)] = from_page(widget, op="1", wish="make", path="card.pdf")
    assert (told["state"], told["code"]) == ("refused", "disk_full")
    assert "no space left" in told["message"]


def test_a_page_of_the_server_is_offered_no_paper_of_the_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the workbench serves the page its own addresses make files, and this card is at none of them."""
    monkeypatch.setenv("WORKBENCH_SERVED", "1")
    widget = card({"action": "Repair the road"}, "en")
    assert widget.view["cards"][0]["pdf"] == ""
    assert from_page(widget, op="1", wish="make", path="card.pdf") == []
