"""What a card contributes to, as it is printed and sealed: with what each code stands for (R31)."""

from typing import Any

from ogcore.agendas import entry
from ogcore.commitments.json_form import as_json
from ogcore.commitments.placed import PlacedCard


def agendas_told(placed: PlacedCard) -> list[dict[str, Any]]:
    """Return the agendas of a card, each with the ``title`` of its code in the language of the card.

    The title is empty where there is no code, or none of the catalogue. Whoever reads a sealed card needs no catalogue.
    """
    return [one | {"title": _title(one["code"], placed.language)} for one in as_json(placed)["agendas"]]


def _title(code: str, language: str) -> str:
    found = entry(code)
    return found.title(language) if found else ""
