"""A tree as a table, a row for each card (R43): as the workbench writes it, or as somebody makes it by hand.

Columns: ``text`` and what there is of ``id``, ``kind``, ``leads to``, ``comes from``, ``parent``, ``other wordings``
and ``order``, in any order, headed in Spanish or English. A card is referred to by its id or by its words.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ogcore.errors import TextTooLong
from ogcore.exchange.column import TITLES, column_of, level_of
from ogcore.exchange.draft import NAME_LIMIT, Entry, Place, TreeDraft
from ogcore.exchange.reference import References
from ogcore.exchange.row import Row
from ogcore.exchange.sameness import name_of
from ogcore.record.wording import clean
from ogcore.trees.kind_word import is_only_heading, kind_word

Columns = Mapping[str, int]
_RELATIONS = frozenset({"leads_to", "comes_from", "parent"})
_LARGEST_ORDER = 10**9


def table_columns(header: Row) -> Columns | None:
    """Return where each column stands if ``header`` heads a table of cards, None otherwise."""
    columns: dict[str, int] = {}
    for place, heading in enumerate(header.cells):
        name = column_of(heading)
        if name is not None:
            columns.setdefault(name, place)
    if "text" not in columns and columns.keys() & {"kind", "parent", "leads_to", "comes_from"}:
        stated = [place for place, heading in enumerate(header.cells) if level_of(heading) == "core"]
        columns |= {"text": stated[0]} if stated else {}
    return columns if "text" in columns else None


def read_table(columns: Columns, rows: Sequence[Row], draft: TreeDraft) -> None:
    """Put the cards of ``rows`` and their arrows in ``draft``; what cannot be read is noted there."""
    reader = _TableReader(columns, draft)
    for row in rows:
        reader.take(row)
    reader.join()


@dataclass(frozen=True, slots=True)
class _Card:
    """A card, and where it says what it is joined to."""

    name: str
    kind: str | None
    row: Row
    rank: int = 0


class _TableReader:
    def __init__(self, columns: Columns, draft: TreeDraft) -> None:
        self._columns, self._draft = columns, draft
        self._cards: dict[str, _Card] = {}
        self._references = References()
        self._drawn: set[tuple[str, str]] = set()
        self._is_ours = len(columns) >= len(TITLES["en"])  # what we wrote holds what people wrote, headings too
        self._sides: dict[str, str | None] = {}

    def _cell(self, row: Row, column: str) -> str:
        return row.cell(self._columns.get(column), self._draft)

    def _relation(self, row: Row, column: str) -> str:
        return row.relation(self._columns.get(column), self._draft)

    def _place(self, row: Row, column: str) -> Place:
        return row.place(self._columns.get(column, self._columns["text"]))

    def take(self, row: Row) -> None:
        """Take the card of a row in; a row with nothing in our columns is none."""
        if not any(self._cell(row, column) for column in self._columns):
            self._draft.note("no_card_in_row", row.place(), next((cell for cell in row.cells if cell), ""))
            return
        name, (kind, rank), text = self._name(row), self._kind(row), self._cell(row, "text")
        if not self._is_ours and is_only_heading(text):
            self._draft.fault("only_heading", self._place(row, "text"), text)
        entry = Entry(
            name,
            text,
            kind,
            self._place(row, "id"),
            self._place(row, "text"),
            self._place(row, "kind"),
            tuple(line for line in self._cell(row, "offers").split("\n") if line.strip()),
            self._order(row),
        )
        faults = self._draft.fault_count
        self._draft.add(entry)
        if self._draft.fault_count == faults:
            self._cards[name] = _Card(name, kind, row, rank)
            self._references.take(name, text)

    def _name(self, row: Row) -> str:
        given = self._cell(row, "id")
        if not given:
            return f"row {row.number}"  # with its blank it is nobody's id
        try:
            name = clean(given, NAME_LIMIT)
        except TextTooLong:
            self._draft.fault("too_long", self._place(row, "id"), given)
            return f"row {row.number}"
        return name_of(name) or f"row {row.number}"

    def _kind(self, row: Row) -> tuple[str | None, int]:
        """Return the kind of a card and its rank; None and 0 where the row says none."""
        word = self._relation(row, "kind")
        known = kind_word(word) if word else None
        if word and known is None:
            self._draft.fault("unknown_kind", self._place(row, "kind"), word)
        return (known.kind, known.rank) if known else (None, 0)

    def _order(self, row: Row) -> int | None:
        number = self._cell(row, "order")
        if not number:
            return None
        if re.fullmatch(r"\d{1,10}", number, re.ASCII) and int(number) <= _LARGEST_ORDER:
            return int(number)
        self._draft.fault("not_a_number", self._place(row, "order"), number)
        return None

    def join(self) -> None:
        """Draw the arrows that the rows name; a cause or an effect that names none hangs on the core problem."""
        core = self._core()
        for card in self._cards.values():
            for effect in self._named(card, "leads_to"):
                self._draw(card.name, effect, self._place(card.row, "leads_to"))
            for cause in self._named(card, "comes_from"):
                self._draw(cause, card.name, self._place(card.row, "comes_from"))
            for parent in self._named(card, "parent"):
                self._hang(card, parent)
        if core is not None:
            self._hang_the_rest(core)

    def _hang_the_rest(self, core: str) -> None:
        leading, following = {cause for cause, _ in self._drawn}, {effect for _, effect in self._drawn}
        for card in self._cards.values():
            if card.kind == "cause" and card.name not in leading and (core, card.name) not in self._drawn:
                above = self._above(card, core)
                self._draft.join(card.name, above, self._place(card.row, "text"))
            elif card.kind == "effect" and card.name not in following and (card.name, core) not in self._drawn:
                above = self._above(card, core)
                self._draft.join(above, card.name, self._place(card.row, "text"))

    def _above(self, card: _Card, core: str) -> str:
        """Return what a card hangs on that names none: the core problem; if it is indirect, the only direct one."""
        nearer = [other for other in self._cards.values() if other.kind == card.kind and 0 < other.rank < card.rank]
        nearest = [other for other in nearer if other.rank == max(each.rank for each in nearer)]
        place, text = self._place(card.row, "text"), self._cell(card.row, "text")
        if len(nearest) > 1:
            self._draft.fault("rank_without_parent", place, text)
        elif card.rank != 1 and self._columns.keys() & _RELATIONS:
            self._draft.note("hung_on_rank" if nearest else "hung_on_core", place, text)
        return nearest[0].name if nearest else core

    def _core(self) -> str | None:
        """Return the core problem: what is called so or, in a table without kinds, the only card that hangs on none."""
        called = [card.name for card in self._cards.values() if card.kind == "core"]
        if called or "kind" in self._columns:
            return called[0] if called else None
        free = [card for card in self._cards.values() if not any(self._relation(card.row, name) for name in _RELATIONS)]
        if len(free) != 1:
            return None
        self._cards[free[0].name] = _Card(free[0].name, "core", free[0].row)
        self._draft.call_core(free[0].name)
        self._draft.note("called_core", self._place(free[0].row, "text"), self._cell(free[0].row, "text"))
        return free[0].name

    def _draw(self, cause: str, effect: str, place: Place) -> None:
        self._drawn.add((cause, effect))
        self._draft.join(cause, effect, place)

    def _hang(self, card: _Card, parent: str) -> None:
        """Draw the arrow between a card and the one nearer the core: its kind, or that of its parent, says how."""
        place, kind = self._place(card.row, "parent"), self._side(card)
        if kind == "core":
            self._draft.fault("wrong_kind", place, parent)
        elif kind is None:
            self._draft.fault("no_kind", self._place(card.row, "kind"), self._cell(card.row, "text"))
        elif kind == "effect":
            self._draw(parent, card.name, place)
        else:
            self._draw(card.name, parent, place)

    def _side(self, card: _Card) -> str | None:
        """Return the kind of a card or, where it has none, of the nearest above that has one; None at the core."""
        seen: dict[str, None] = {}
        side: str | None = "cause"  # in a circle either side is as good: the circle is what is refused
        while card.name not in seen:
            seen[card.name] = None
            if card.kind is not None or card.name in self._sides:
                side = card.kind or self._sides[card.name]
                break
            above = self._named(card, "parent", quiet=True)
            if not above or self._cards[above[0]].kind == "core":
                side = None
                break
            card = self._cards[above[0]]
        self._sides.update(dict.fromkeys(seen, side))
        return side

    def _named(self, card: _Card, column: str, *, quiet: bool = False) -> list[str]:
        """Return the cards that a cell names, each by its id or its words; unless ``quiet`` note what is unknown."""
        names, place = [], self._place(card.row, column)
        for word, found in self._references.read(self._relation(card.row, column)):
            if found is not None and len(found) == 1:
                names += found
            elif not quiet:
                reason = "too_long" if found is None else "ambiguous_parent" if found else "unknown_parent"
                self._draft.fault(reason, place, word)
        return names
