"""Reading a commitment card from JSON: all that is wrong is told at once, place by place (R27)."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

from ogcore.calendar import read_date
from ogcore.commitments.events import LetBe
from ogcore.commitments.item_commands import checked_let_be
from ogcore.commitments.json_form import ONE_OF
from ogcore.commitments.json_schema import DAY, ID, NAME_LIMIT, schema
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.state import Commitment, Item, finding_key
from ogcore.commitments.template import FIELDS, ITEMS, Field
from ogcore.commitments.values import checked, checked_of_item
from ogcore.errors import NoSuchDate, OgError, UnreadableCard, UnreadableFile
from ogcore.record.language import LANGUAGES
from ogcore.record.wording import Wording, clean

SIZE_LIMIT = 5_000_000
"""Bytes of a file: the fullest card is much smaller."""
Faults = list[dict[str, Any]]
_DAYS = ("start", "end", "due", "baseline_date")
_REASONS: Mapping[str, str] = {
    "type": "wrong_type",
    "required": "field_missing",
    "additionalProperties": "unknown_field",
    "enum": "unknown_choice",
    "const": "unknown_choice",
    "pattern": "wrong_form",
    "minLength": "empty_text",
    "maxLength": "text_too_long",
    "maxItems": "too_many",
}


def read_text(data: bytes) -> PlacedCard:
    """Return the card of a file; raises UnreadableFile (``too_large``, ``not_json``) and UnreadableCard."""
    if len(data) > SIZE_LIMIT:
        raise UnreadableFile("too_large")
    twice: list[str] = []

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        names = [name for name, _ in pairs]
        twice.extend(name for name in names if names.count(name) > 1)
        return dict(pairs)

    try:
        value = json.loads(data.decode("utf-8-sig"), object_pairs_hook=once)
    except (ValueError, RecursionError) as error:
        raise UnreadableFile("not_json") from error
    if twice:
        raise UnreadableCard([_fault(name, "twice", name) for name in dict.fromkeys(twice)])
    return read_card(value)


def read_card(value: Any) -> PlacedCard:
    """Return the card that JSON says, its texts cleaned; raises UnreadableCard."""
    if faults := [*_of_form(value), *_of_days(value, "")]:
        raise UnreadableCard(sorted(faults, key=lambda fault: str(fault["path"])))
    reading = _Reading(value)
    placed = reading.placed()
    if reading.faults:
        raise UnreadableCard(reading.faults)
    return placed


@cache
def _validator() -> Any:
    from jsonschema import Draft202012Validator  # noqa: PLC0415 - takes seconds, and only who reads a card needs it

    return Draft202012Validator(schema())


def _of_form(value: Any) -> Iterator[dict[str, Any]]:
    """Yield where the value is not of the form that the schema describes."""
    found: Iterable[Any] = _validator().iter_errors(value)
    for error in sorted(found, key=lambda error: [str(part) for part in error.absolute_path]):
        path = _path(error.absolute_path)
        reason = _REASONS.get(str(error.validator), "wrong_type")
        if reason == "unknown_field":
            known = error.schema["properties"]
            yield from (_fault(_below(path, name), reason, name) for name in error.instance if name not in known)
        elif reason == "field_missing":
            needed = error.schema["required"]
            name = next((name for name in needed if f"'{name}'" in error.message), "")
            yield _fault(_below(path, name), reason, name)
        elif reason == "wrong_form" and error.schema.get("pattern") == DAY:
            yield _date_fault(path, str(error.instance))
        else:
            yield _fault(path, reason, error.instance)


def _of_days(value: Any, path: str) -> Iterator[dict[str, Any]]:
    """Yield the days anywhere in a value that are written as such and are not in the calendar."""
    if isinstance(value, dict):
        for name, below in value.items():
            if name in _DAYS and isinstance(below, str) and re.fullmatch(DAY[1:-1], below):
                if below and read_date(below).date is None:
                    yield _date_fault(_below(path, name), below)
            else:
                yield from _of_days(below, _below(path, name))
    elif isinstance(value, list):
        for place, below in enumerate(value, 1):
            yield from _of_days(below, f"{path}[{place}]")


def _date_fault(path: str, text: str) -> dict[str, Any]:
    """Return what is to be said of a day that is not written as 2027-06-30."""
    reading = read_date(text)
    meant = (reading.date,) if reading.date else reading.suggestions
    fault = _fault(path, reading.code or "date_form", text)
    return fault | {"suggestions": [day.isoformat() for day in meant]}


def _path(parts: Iterable[Any]) -> str:
    path = ""
    for part in parts:
        path = f"{path}[{part + 1}]" if isinstance(part, int) else _below(path, str(part))
    return path


def _below(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _fault(path: str, reason: str, text: Any) -> dict[str, Any]:
    told = text if isinstance(text, str) else json.dumps(text, ensure_ascii=False, default=str)
    return {"path": path, "reason": reason, "text": told[:80]}


class _Reading:
    """Reads a value of the right form, and keeps what is wrong in it."""

    def __init__(self, value: Mapping[str, Any]) -> None:
        self.value = value
        self.faults: Faults = []

    def placed(self) -> PlacedCard:
        plan, card = self.value.get("plan", {}), self.value.get("card", {})
        return PlacedCard(
            self._card(card),
            self.value.get("language", LANGUAGES[0]),
            self._clean("card.number", card.get("number", "")),
            self._clean("plan.name", plan.get("name", "")),
            self._day("plan.start", plan.get("start", "")),
            self._day("plan.end", plan.get("end", "")),
            self._clean("group", self.value.get("group", "")),
            bool(card.get("problem_linked", False)),
        )

    def _card(self, card: Mapping[str, Any]) -> Commitment:
        fields = {field.name: self._field(field) for field in FIELDS if self.value["fields"].get(field.name)}
        items: dict[str, Item] = {}
        for of in ITEMS:
            for place, item in enumerate(self.value.get(of, []), 1):
                self._item(of, place, item, items)
        self._check_names(items)
        written = {name: Wording(text) for name, text in fields.items() if text}
        let_be = [self._let_be(place, one, items) for place, one in enumerate(self.value.get("let_be", []), 1)]
        kept = {finding_key(one.code, one.field, one.item): one for one in let_be if one is not None}
        return Commitment(card.get("id", ""), 1, card.get("node") or None, written, items, kept)

    def _field(self, field: Field) -> str:
        value, path = self.value["fields"][field.name], f"fields.{field.name}"
        text = _joined(field, value) if field.kind == "list" else value
        return self._told(path, text, lambda: checked(field.name, text))

    def _item(self, of: str, place: int, told: Mapping[str, Any], items: dict[str, Item]) -> None:
        path, name = f"{of}[{place}]", told.get("id") or _free(f"{ONE_OF[of]}{place}", items)
        if name in items or not re.fullmatch(ID[1:-1], name):
            self.faults.append(_fault(f"{path}.id", "twice" if name in items else "wrong_form", name))
            return
        fields: dict[str, Wording] = {}
        for field in ITEMS[of]:
            value = told.get(field.name) or ""
            text = _joined(field, value) if isinstance(value, list) else value
            said = self._told(f"{path}.{field.name}", text, lambda: checked_of_item(of, field.name, text))  # noqa: B023
            if said:
                fields[field.name] = Wording(said)
        items[name] = Item(name, of, place, fields)

    def _check_names(self, items: Mapping[str, Item]) -> None:
        """Say where an item names another that is not there, is of another list, or is itself."""
        for item in items.values():
            for field in ITEMS[item.of]:
                for name in item.names(field.name) if field.of else ():
                    if name == item.item or name not in items or items[name].of != field.of:
                        self.faults.append(_fault(f"{item.of}[{item.order}].{field.name}", "unknown_item", name))

    def _let_be(self, place: int, told: Mapping[str, Any], items: Mapping[str, Item]) -> LetBe | None:
        path = f"let_be[{place}]"
        named = [(of, told[word]) for of, word in ONE_OF.items() if told.get(word)]
        for of, name in named[:1]:
            if name not in items or items[name].of != of:
                self.faults.append(_fault(f"{path}.{ONE_OF[of]}", "unknown_item", name))
                return None
        one = LetBe(told["code"], told.get("field", ""), named[0][1] if named else "", told["reason"])
        try:
            return checked_let_be(one)
        except OgError as error:
            self.faults.append(_fault(path, error.code, one.field or one.reason))
            return None

    def _clean(self, path: str, text: str) -> str:
        return self._told(path, text, lambda: clean(text, NAME_LIMIT))

    def _day(self, path: str, text: str) -> str:
        return self._told(path, text, lambda: checked("start", text))

    def _told(self, path: str, text: str, read: Any) -> str:
        """Return what ``read`` gives, or nothing where it refuses, and keep why."""
        try:
            return str(read())
        except NoSuchDate as error:
            fault = _fault(path, error.data["reason"], text)
            self.faults.append(fault | {"suggestions": error.data["suggestions"]})
        except OgError as error:
            self.faults.append(_fault(path, error.code, text))
        return ""


def _joined(field: Field, values: Iterable[str]) -> str:
    """Return what is written in a field of lines, or of names of items."""
    return "\n".join(clean(line, len(line) + 1) for line in values) if field.kind == "list" else " ".join(values)


def _free(name: str, items: Mapping[str, Item]) -> str:
    """Return a name for an item that has none."""
    return name if name not in items else _free(f"{name}x", items)
