"""What the desk of the commitment cards is told (R27)."""

from typing import Any

from tests.builders import Room
from workbench.panels.commitments.view import cards_view
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


def test_a_card_is_known_by_few_words() -> None:
    """A long objective is no title."""
    title = _card("", LONG)["title"]
    assert title.endswith("…")
    assert len(title.split()) <= 19
