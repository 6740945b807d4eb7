"""The published JSON Schema of a commitment card, made from the template: what it says, reading holds (R27)."""

from typing import Any

from ogcore.commitments.codes import CODES
from ogcore.commitments.item_commands import REASON_LIMIT
from ogcore.commitments.json_form import FORMAT, FORMAT_VERSION, ONE_OF
from ogcore.commitments.template import FIELD_LIMIT, FIELDS, ITEM_LIMITS, ITEMS, LET_BE_LIMIT, Field
from ogcore.record.language import LANGUAGES

ID = r"^[A-Za-z0-9_-]{1,64}$"
WAITS = r"^[A-Za-z0-9_-]{1,64}(\+-?[0-9]{1,3})?$"
"""An id, and the days to wait besides."""
DAY = r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$"
NAME_LIMIT = 300
"""Characters of the name of a plan or a group, and of a number."""


def schema() -> dict[str, Any]:
    """Return the schema, in the draft of 2020-12."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Commitment card",
        "description": "One commitment card. Texts are Unicode in form NFC, figures are texts, days read 2027-06-30 "
        "or are empty where nobody has written them; what is left out is empty.",
        **_object(
            {
                "format": {"const": FORMAT},
                "format_version": {"const": FORMAT_VERSION},
                "language": {"enum": list(LANGUAGES)},
                "plan": _object({"name": _text(NAME_LIMIT), "start": _day(), "end": _day()}),
                "group": _text(NAME_LIMIT),
                "card": _object(
                    {
                        "id": _text(64),
                        "number": _text(NAME_LIMIT),
                        "node": {"type": ["string", "null"], "maxLength": 64},
                        "problem_linked": {"type": "boolean"},
                    }
                ),
                "fields": _object({field.name: _value(field) for field in FIELDS}),
                **{of: _list(ITEM_LIMITS[of], _item(ITEMS[of])) for of in ITEMS},
                "let_be": _list(LET_BE_LIMIT, _let_be()),
            },
            "format", "format_version", "fields",
        ),
    }  # fmt: skip


def _object(properties: dict[str, Any], *required: str) -> dict[str, Any]:
    needed = {"required": list(required)} if required else {}
    return {"type": "object", "properties": properties, **needed, "additionalProperties": False}


def _list(limit: int, items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "maxItems": limit, "items": items}


def _item(fields: tuple[Field, ...]) -> dict[str, Any]:
    return _object({"id": {"type": "string", "pattern": ID}, **{field.name: _value(field) for field in fields}})


def _let_be() -> dict[str, Any]:
    names = {word: {"type": "string", "pattern": "^([A-Za-z0-9_-]{1,64})?$"} for word in ONE_OF.values()}
    reason = {"type": "string", "minLength": 1, "maxLength": REASON_LIMIT}
    return _object({"code": {"enum": list(CODES)}, "field": _text(64), **names, "reason": reason}, "code", "reason")


def _value(field: Field) -> dict[str, Any]:
    match field.kind:
        case "list":
            line = {"type": "string", "minLength": 1, "maxLength": FIELD_LIMIT, "pattern": "^[^\\n\\r]*$"}
            return _list(FIELD_LIMIT, line)
        case "date":
            return _day()
        case "choice":
            return {"enum": ["", *field.choices]}
        case "item":
            return {"type": "string", "pattern": "^([A-Za-z0-9_-]{1,64})?$"}
        case "items":
            return _list(ITEM_LIMITS[field.of], {"type": "string", "pattern": WAITS})
        case "days":
            return {"type": "string", "pattern": r"^([1-9][0-9]{0,3})?$"}
        case _:
            return _text(FIELD_LIMIT)


def _text(limit: int) -> dict[str, Any]:
    return {"type": "string", "maxLength": limit}


def _day() -> dict[str, Any]:
    return {"type": "string", "pattern": DAY}
