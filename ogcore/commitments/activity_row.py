"""What the fields of an activity say of the cells of a table, and what stays beside them (R33)."""

from collections.abc import Callable, Iterator, Mapping, Sequence

import networkx as nx

from ogcore.calendar import Order
from ogcore.commitments.state import Commitment, lag, named
from ogcore.commitments.template import ITEMS, Field
from ogcore.commitments.values import checked_of_item
from ogcore.commitments.waiting import FIELD as DEPENDS_ON
from ogcore.errors import NoSuchDate, NotALength, UnknownChoice
from ogcore.record.wording import clean
from ogcore.work_plan.dependency import with_lag

_OF = "activities"
Row = Mapping[str, str]
_FIELDS: Mapping[str, Field] = {field.name: field for field in ITEMS[_OF]}
_BESIDE = {field.beside: field.name for field in ITEMS[_OF] if field.beside}
_PHASES = {
    "internal": ("internal", "interna", "interno", "fase interna", "internal phase"),
    "external": ("external", "externa", "externo", "fase externa", "external phase"),
}
_SHORT_LIMIT = 2_000


def fields_of_row(card: Commitment, row: Row, ids: Sequence[str], at: int, order: Order) -> dict[str, str]:
    """Return what the fields of an activity say of a row."""
    for name in row:
        if name not in _FIELDS:
            raise UnknownChoice("field", name)
    said = {name: clean(text, _SHORT_LIMIT) for name, text in row.items() if name in _NAMES}
    told: dict[str, str] = {}
    for name, text in row.items():
        if name not in _NAMES:
            _take(told, name, text, order)
    phase = _phase(said.get("phase", ""))
    told["phase"] = phase
    if not phase and said.get("phase"):
        told["stage"] = " · ".join(filter(None, (said["phase"], told.get("stage", ""))))
    _responsible(card, said.get("responsible", ""), told)
    _indicator(card, said.get("indicator", ""), told)
    _depends(said.get(DEPENDS_ON, ""), ids, at, told)
    return told


_NAMES = ("phase", "responsible", "indicator", DEPENDS_ON)
"""Fields that are not taken as they are written: what they say is looked up."""


def _take(told: dict[str, str], name: str, text: str, order: Order) -> None:
    try:
        told[name] = checked_of_item(_OF, name, text, order)
    except (NoSuchDate, NotALength):
        _put_beside(told, name, text)


def _put_beside(told: dict[str, str], name: str, text: str) -> None:
    beside = _BESIDE[name]
    told[beside] = checked_of_item(_OF, beside, "; ".join(filter(None, (told.get(beside, ""), text))))


def _phase(text: str) -> str:
    plain = text.casefold().strip(" .:")
    return next((code for code, names in _PHASES.items() if plain in names), "")


def _responsible(card: Commitment, text: str, told: dict[str, str]) -> None:
    parties = {_plain(name): item.item for item in reversed(card.of("parties")) for name in _names_of(item.text)}
    found = parties.get(_plain(text)) if text else None
    if found:
        told["responsible"] = found
    elif text and not told.get("responsible_institution"):
        told["responsible_institution"] = checked_of_item(_OF, "responsible_institution", text)


def _names_of(text: Callable[[str], str]) -> Iterator[str]:
    """Yield what a party may be called in a cell: its institution, alone or with its post."""
    institution, post = (text(name) for name in ("institution", "post"))
    if institution:
        yield institution
        yield from (f"{institution}{between}{post}" for between in (" · ", ", ", " ") if post)


def _indicator(card: Commitment, text: str, told: dict[str, str]) -> None:
    known = {_plain(item.text("variable")): item.item for item in reversed(card.of("indicators"))}
    known |= {str(at): item.item for at, item in enumerate(card.of("indicators"), 1)}
    found = known.get(_plain(text)) if text else None
    if found:
        told["indicator"] = found
    elif text:
        _put_beside(told, "indicator", text)


def _depends(text: str, ids: Sequence[str], at: int, told: dict[str, str]) -> None:
    """Write the ids of the rows that are named; what names none stays beside."""
    known: dict[str, str] = {}
    for part in filter(None, (part.strip() for part in text.split(";"))):
        number, sign, days = _split(part)
        if number.isascii() and number.isdigit() and 0 < int(number) <= len(ids) and int(number) - 1 != at:
            waits = f"+{'-' if sign == '-' else ''}{int(days)}" if days and int(days) else ""
            known.setdefault(ids[int(number) - 1], waits)
        else:
            _put_beside(told, DEPENDS_ON, part)
    told[DEPENDS_ON] = checked_of_item(_OF, DEPENDS_ON, " ".join(item + waits for item, waits in known.items()))


def _split(part: str) -> tuple[str, str, str]:
    for sign in "+-":
        number, found, days = part.partition(sign)
        if found and days.strip().isdigit() and len(days.strip()) <= 3:  # noqa: PLR2004 - as many as a wait has
            return number.strip(), sign, days.strip()
    return part, "", ""


def open_circles(made: Mapping[str, dict[str, str]], ids: Sequence[str], card: Commitment) -> None:
    """Let activities that would wait for each other wait for none of them: what was written stays beside.

    ``made`` is what is written of activities (their id -> field -> text), ``ids`` are those of all that there will be.
    """
    graph: nx.DiGraph[str] = nx.DiGraph()
    for item in ids:
        held = card.items[item].text(DEPENDS_ON) if item in card.items else ""
        graph.add_edges_from((named(token), item) for token in made.get(item, {}).get(DEPENDS_ON, held).split())
    place = {item: at for at, item in enumerate(ids, 1)}
    for knot in nx.strongly_connected_components(graph):
        for item in knot & made.keys() if len(knot) > 1 else ():
            if DEPENDS_ON in made[item]:
                _wait_for_none_of(knot, made[item], place)


def _wait_for_none_of(knot: set[str], fields: dict[str, str], place: Mapping[str, int]) -> None:
    tokens = fields[DEPENDS_ON].split()
    in_knot = [token for token in tokens if named(token) in knot]
    numbers = (with_lag(place[named(token)], lag(token)) for token in in_knot)
    fields[DEPENDS_ON] = " ".join(token for token in tokens if token not in in_knot)
    _put_beside(fields, DEPENDS_ON, "; ".join(numbers))


def _plain(text: str) -> str:
    return " ".join(text.casefold().split()).strip(" .·")
