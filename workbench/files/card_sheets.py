"""Cards as tables that a person can read and fill in: one of the cards, one for each of their lists (R27, R43)."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ogcore.commitments.json_form import ONE_OF
from ogcore.commitments.state import lag, named
from ogcore.commitments.template import FIELDS, ITEMS, Field
from ogcore.work_plan.dependency import with_lag
from workbench.words.card_label import labels
from workbench.words.i18n import Translate, _, translator

CARDS, LET_BE = "cards", "let_be"
_WIDE = {"text": 48.0, "list": 48.0, "line": 24.0}
_OF_CARD: Mapping[str, str] = {
    "number": _("Number"),
    "id": _("Identifier"),
    "language": _("Language"),
    "plan": _("Plan"),
    "plan_start": _("First day of the plan"),
    "plan_end": _("Last day of the plan"),
    "group": _("Group"),
    "node": _("Begun from"),
    "problem_linked": _("Its problem stands in the tree"),
}
"""What the first table says of a card besides its fields."""
_OF_ITEM: Mapping[str, str] = {"card": _("Card"), "place": _("No."), "id": _("Identifier")}
_OF_LET_BE: Mapping[str, str] = {
    "card": _("Card"),
    "code": _("What was found"),
    "field": _("Field"),
    "list": _("List"),
    "place": _("No."),
    "reason": _("Why it was let be"),
}
_TITLES: Mapping[str, str] = {
    CARDS: _("Commitments"),
    "parties": _("Parties"),
    "activities": _("Activities"),
    "indicators": _("Indicators"),
    "agendas": _("Agendas"),
    "objections": _("Objections"),
    LET_BE: _("Let be"),
}
"""What each table is called, in the order in which they stand."""


@dataclass(frozen=True, slots=True)
class CardColumn:
    """A column of a table: the ``key`` of what it holds, its ``field`` where it is one, and what people read above."""

    key: str
    heading: str
    field: Field | None = None


@dataclass(frozen=True, slots=True)
class CardSheet:
    """A table: its ``key``, what it is called, its columns, and its rows below them."""

    key: str
    title: str
    columns: tuple[CardColumn, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def lines(self) -> list[tuple[str, ...]]:
        """The headings, and the rows below them."""
        return [tuple(column.heading for column in self.columns), *self.rows]

    @property
    def widths(self) -> list[float]:
        """How wide each column is, in characters."""
        return [_WIDE.get(column.field.kind, 16.0) if column.field else 14.0 for column in self.columns]


def card_sheets(cards: Sequence[Mapping[str, Any]], language: str) -> list[CardSheet]:
    """Return cards in their JSON form as tables. A card is called by its place in the first one, from 1.

    Items are told apart by their place in their list; where one names another it is "2 · Obras Públicas", and
    "2 · Levantar el censo; 3+2" where it waits for activities.
    """
    return [
        CardSheet(key, title, sheet_columns(key, language), tuple(_rows(key, cards, language)))
        for key, title in sheet_titles(language).items()
    ]


def sheet_titles(language: str) -> dict[str, str]:
    """Return what each table is called, by its key."""
    translate = translator(language)
    return {key: translate(title) for key, title in _TITLES.items()}


def sheet_columns(key: str, language: str) -> tuple[CardColumn, ...]:
    """Return the columns of a table."""
    translate = translator(language)
    words = labels(translate)
    if key == LET_BE:
        return _plain(_OF_LET_BE, translate)
    if key == CARDS:
        fields = (CardColumn(field.name, words[f"field.{field.name}"], field) for field in FIELDS)
        return (*_plain(_OF_CARD, translate), *fields)
    fields = (CardColumn(field.name, words[f"item.{key}.{field.name}"], field) for field in ITEMS[key])
    return (*_plain(_OF_ITEM, translate), *fields)


def _plain(headings: Mapping[str, str], translate: Translate) -> tuple[CardColumn, ...]:
    return tuple(CardColumn(key, translate(heading)) for key, heading in headings.items())


def _rows(key: str, cards: Sequence[Mapping[str, Any]], language: str) -> Iterator[tuple[str, ...]]:
    for at, card in enumerate(cards, 1):
        if key == CARDS:
            yield _card(card, language)
        elif key == LET_BE:
            yield from (_let_be(card, one, str(at)) for one in card["let_be"])
        else:
            for place, item in enumerate(card[key], 1):
                said = (_said(card, field, item.get(field.name, ""), language) for field in ITEMS[key])
                yield (str(at), str(place), str(item["id"]), *said)


def _card(card: Mapping[str, Any], language: str) -> tuple[str, ...]:
    plan, held = card["plan"], card["card"]
    linked = translator(language)("yes") if held["problem_linked"] else ""
    own = (held["number"], held["id"], card["language"], plan["name"], plan["start"], plan["end"], card["group"])
    fields = (_said(card, field, card["fields"].get(field.name, ""), language) for field in FIELDS)
    return (*map(str, own), str(held["node"] or ""), linked, *fields)


def _let_be(card: Mapping[str, Any], one: Mapping[str, Any], at: str) -> tuple[str, ...]:
    for of, word in ONE_OF.items():
        place = _place(card, of, str(one.get(word, "")))
        if place:
            return (at, one["code"], one.get("field", ""), of, str(place), one["reason"])
    return (at, one["code"], one.get("field", ""), "", "", one["reason"])


def _said(card: Mapping[str, Any], field: Field, value: Any, language: str) -> str:
    match field.kind:
        case "list":
            return "\n".join(value)
        case "choice":
            return labels(translator(language)).get(f"choice.{field.name}.{value}", "") if value else ""
        case "item":
            return _called(card, field.of, value)
        case "items":
            return "; ".join(_called(card, field.of, token) for token in value)
        case _:
            return str(value)


_KNOWN_BY = {"parties": "institution", "activities": "activity", "indicators": "variable"}
_SHORT = 60


def _called(card: Mapping[str, Any], of: str, token: str) -> str:
    """Return "2+3 · its words" for an item that another names."""
    place = _place(card, of, named(token)) if token else 0
    if not place:
        return ""
    words = " ".join(str(card[of][place - 1].get(_KNOWN_BY[of], "")).replace(";", ",").split())[:_SHORT]
    number = with_lag(place, lag(token))
    return f"{number} · {words}" if words else number


def _place(card: Mapping[str, Any], of: str, item: str) -> int:
    ids = [str(one["id"]) for one in card[of]]
    return ids.index(item) + 1 if item in ids else 0
