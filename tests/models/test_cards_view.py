"""What the desk of the commitment cards is told (R27)."""

from typing import Any

import pytest

from ogcore.commitments.state import Commitments
from ogcore.errors import UnschedulablePlan
from ogcore.store import Store
from tests.agreement.table_of_three import at_the_cards
from tests.builders import Room
from workbench.panels.commitments.view import cards_view
from workbench.panels.commitments.work_plan import work_plan_view
from workbench.panels.panel import Viewer

LONG = (
    "Higher income for the 109 dairy farmers of the municipalities of Acatic and Lagos who sell at a fair price by 2029"
)


def _card(problem: str, objective: str = "") -> dict[str, Any]:
    room = Room()
    room.open("commitment_card")
    card = room.act(room.ana, "draft_commitment")["card"]
    for field, text in (("problem", problem), ("objective", objective)):
        if text:
            room.act(room.ana, "reword_commitment", card=card, field=field, text=text)
    shown: dict[str, Any] = cards_view(room.group, Viewer("en", editable=True))["cards"][0]
    return shown


def test_what_weakens_a_problem_stands_under_it() -> None:
    """In a few words, and nothing while there is no problem or it says all."""
    assert _card("Corruption in government")["doubts"]["problem"].startswith("Missing: ")
    assert _card("")["doubts"] == {"problem": "", "end": ""}
    whole = "40% of households in the highlands get water fewer than three days a week, the 2020 census shows"
    assert _card(whole)["doubts"]["problem"] == ""


@pytest.mark.parametrize(
    "rows",
    [
        [{"activity": "Count", "start": "2149-12-01", "length_days": "9999"}],
        [
            {"activity": "Count", "start": "2149-12-01", "end": "2149-12-31"},
            {"activity": "Tell", "start": "2149-12-31", "length_days": "9999", "depends_on": "1+999"},
        ],
    ],
)
def test_a_plan_beyond_the_years_that_are_known_is_shown_all_the_same(rows: list[dict[str, str]]) -> None:
    """Whoever writes such a length closes nobody's page; that there is no order is told where activities wait."""
    room = Room("en")
    room.open("commitment_card")
    card = room.act(room.ana, "draft_commitment")["card"]
    room.act(room.ana, "bring_activities", card=card, rows=rows, calendar="working")
    view = work_plan_view(room.group[Commitments].find(card), "en")
    assert (len(view["bars"]), view["fills"]) == (len(rows), 0)
    assert bool(view["order"]) == (len(rows) > 1)
    with pytest.raises(UnschedulablePlan):
        room.act(room.ana, "take_days", card=card)


def test_the_desk_is_told_what_is_missing_and_where() -> None:
    """Each field and each item once, in words; what is let be is not among them, and the card is not whole for that."""
    room = Room()
    room.open("commitment_card")
    card = room.act(room.ana, "draft_commitment")["card"]
    room.act(room.ana, "add_card_item", card=card, of="activities", fields={"activity": "Train the staff"})
    second = room.act(room.ana, "add_card_item", card=card, of="activities", fields={"activity": "Open a line"})["item"]
    room.act(room.ana, "reword_card_item", card=card, item=second, field="product", text="A line")

    def shown() -> dict[str, Any]:
        return cards_view(room.group, Viewer("en", editable=True))["cards"][0]  # type: ignore[no-any-return]

    view = shown()
    told = [one["text"] for one in view["lacks"]]
    assert [text for text in told if text.startswith("Activity")] == [
        "Activity 1: First day, Last day, Product, In charge",
        "Activity 2: First day, Last day, In charge",
    ]
    assert (told[0], told[-1]) == ("To… (the action)", "Indicators")
    assert {(one["field"], one["of"], one["item"]) for one in view["lacks"]} >= {
        ("action", "", ""),
        ("indicators", "", ""),
        ("start", "activities", second),
    }
    assert len(told) == len(set(told))
    assert view["items"]["activities"][0]["fields"]["activity"] == {"text": "Train the staff", "offers": []}
    for one in view["findings"]:
        item = next((one[name] for name in ("activity", "indicator", "party") if name in one), None)
        told = {"card": card, "code": one["code"], "field": one["field"], "item": item}
        room.act(room.ana, "let_finding_be", **told, reason="Later", on=True)
    view = shown()
    assert (view["lacks"], view["findings"], view["whole"]) == ([], [], False)
    assert len(view["let_be"]) > 10


def test_fields_know_what_they_come_from_and_whether_they_have_drifted() -> None:
    """The tree has changed since, or the group has worded it otherwise; so it is of a card that came back."""
    room = Room()
    core = room.act(room.facilitator, "state_core_problem", text="Services are avoided by 40 families")["node"]
    cause = room.act(room.facilitator, "add_cause", of=core, text="zzz")["node"]
    room.act(room.facilitator, "confirm_objective", node=core, text="Services are used")
    room.act(room.facilitator, "confirm_objective", node=cause, text="Trained staff")
    card = room.act(room.facilitator, "draft_commitment", node=core)["card"]

    def drifted() -> dict[str, str]:
        view = cards_view(room.group, Viewer("en", editable=True))["cards"][0]
        assert all(bool(source["text"]) == bool(source["drift"]) for source in view["sources"].values())
        return {field: source["drift"] for field, source in view["sources"].items()}

    assert drifted() == dict.fromkeys(("problem", "objective", "population", "means"), "")
    room.act(room.facilitator, "reword_commitment", card=card, field="objective", text="Services are loved")
    room.act(room.facilitator, "reword", node=core, text="Services are avoided by 50 families")
    assert drifted() == {"problem": "source", "objective": "card", "population": "source", "means": ""}
    room.act(room.facilitator, "settle_objective", node=core, text="Services are sought")
    assert drifted()["objective"] == "either"
    room.act(room.facilitator, "remove_commitment", card=card)
    room.act(room.facilitator, "undo")
    assert drifted() == {"problem": "source", "objective": "either", "population": "source", "means": ""}
    assert room.group == room.replayed()


def test_a_card_is_known_by_few_words() -> None:
    """A long objective is no title."""
    title = _card("", LONG)["title"]
    assert title.endswith("…")
    assert len(title.split()) <= 19


def test_objectives_are_offered_with_why_in_plain_words() -> None:
    """What the group said of acting, and how many causes it answers; who said so is nowhere."""
    room = Room()
    room.open("problem_tree")
    core = room.act(room.facilitator, "state_core_problem", text="Families do not use the clinic")["node"]
    cause = room.act(room.ana, "add_cause", of=core, text="Staff is poorly trained")["node"]
    room.act(room.ana, "answer_action", node=cause, answer="yes", whose="Ministry of Health")
    room.open("commitment_card")
    offered = cards_view(room.group, Viewer("en", editable=True))["objectives"]
    first = offered[0]
    assert (first["node"], first["best"], first.get("confirmed"), first.get("cards")) == (cause, True, None, None)
    assert first["reasons"] == [
        "This group can act on it. Purview: Ministry of Health.",
        "It answers 1 of the 1 causes of the tree.",
    ]
    assert [item["problem"] for item in sorted(offered, key=lambda item: item["place"])] == [
        "Families do not use the clinic",
        "Staff is poorly trained",
    ]
    assert "ana" not in str(offered).replace("Ministry", "")


def test_a_card_says_why_its_words_stay(store: Store) -> None:
    """While it is signed, once it is sealed or withdrawn; a draft and a next version may be written."""
    table = at_the_cards(store)

    def kept() -> str:
        return str(cards_view(table.group, Viewer("en", editable=True))["cards"][0]["kept"])

    told = [kept()]
    for deed in ("open_amending", "open_signing"):
        table.lead(deed)
        told.append(kept())
    table.all_sign()
    table.seal()
    told.append(kept())
    for deed, more in (("begin_version", {}), ("withdraw_card", {"reason": "R"}), ("take_up_card", {})):
        table.lead(deed, **more)
        told.append(kept())
    assert told == ["", "", "signing", "sealed", "", "withdrawn", ""]
