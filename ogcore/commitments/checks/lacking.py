"""Where a card still lacks what a commitment needs: one place for each field of it, and one for each item (R28)."""

from dataclasses import dataclass

from ogcore.commitments.checks.finding import CardFinding
from ogcore.commitments.checks.report import Report
from ogcore.commitments.state import Commitment
from ogcore.commitments.template import FIELD, FIELDS, ITEMS, item_field

_ORDER = {name: at for at, name in enumerate([*(field.name for field in FIELDS), *ITEMS])}


@dataclass(frozen=True, slots=True)
class Lack:
    """One place where something is still to be written: a ``field`` of the card, a list of it, or an item of a list.

    Of an item ``of`` names its list, ``number`` its place there (the first is 1) and ``fields`` what it does not say.
    """

    field: str
    of: str = ""
    item: str = ""
    number: int = 0
    fields: tuple[str, ...] = ()


def lacks(card: Commitment, report: Report) -> tuple[Lack, ...]:
    """Return the places of all findings that something is missing, as the template has them; none of what is let be."""
    missing = [one for one in report.findings if one.severity == "missing"]
    of_card = [Lack(name) for name in dict.fromkeys(name for one in missing if not one.item for name in _fields(one))]
    of_items: list[Lack] = []
    for of in ITEMS:
        for number, item in enumerate(card.of(of), 1):
            fields = dict.fromkeys(name for one in missing if one.item == item.item for name in _fields(one))
            if fields:
                named = tuple(field.name for field in ITEMS[of] if field.name in fields)
                of_items.append(Lack(named[0], of, item.item, number, named))
    return tuple(sorted([*of_card, *of_items], key=lambda one: (_ORDER[one.of or one.field], one.number)))


def lacking(card: Commitment, report: Report) -> list[str]:
    """Return the names of the fields and lists in which something is still to be written, each once."""
    return list(dict.fromkeys(one.of or one.field for one in lacks(card, report)))


def _fields(one: CardFinding) -> tuple[str, ...]:
    """Return the fields that a finding is about: what it says is missing, where there are such fields."""
    named = [name for name in one.data.get("missing", ()) if (item_field(one.of, name) if one.of else name in FIELD)]
    return tuple(named) or (one.field,)
