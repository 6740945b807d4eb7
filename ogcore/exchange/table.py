"""A tree as a table, a row for each card (R43): as the workbench writes it, or as somebody makes it by hand.

Columns: ``text`` and what there is of ``id``, ``kind``, ``leads to``, ``comes from``, ``parent``, ``other wordings``
and ``order``, in any order, headed in Spanish or English. A card is referred to by its id or by its words.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from ogcore.errors import TextTooLong
from ogcore.exchange.column import column_of, kind_of, level_of
from ogcore.exchange.draft import NAME_LIMIT, Entry, Place, TreeDraft
from ogcore.exchange.row import Row
from ogcore.record.wording import clean

Columns = Mapping[str, int]
_MOST_REFERENCES = 2_000  # characters in a cell of references: what is longer is not one
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


class _TableReader:
    def __init__(self, columns: Columns, draft: TreeDraft) -> None:
        self._columns, self._draft = columns, draft
        self._cards: dict[str, _Card] = {}
        self._by_words: dict[str, list[str]] = defaultdict(list)
        self._drawn: set[tuple[str, str]] = set()
        self._sides: dict[str, str | None] = {}

    def _cell(self, row: Row, column: str) -> str:
        return row.cell(self._columns.get(column), self._draft)

    def _place(self, row: Row, column: str) -> Place:
        return row.place(self._columns.get(column, self._columns["text"]))

    def take(self, row: Row) -> None:
        """Take the card of a row in; a row with nothing in our columns is none."""
        if not any(self._cell(row, column) for column in self._columns):
            return
        name, kind, text = self._name(row), self._kind(row), self._cell(row, "text")
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
        faults = len(self._draft.faults)
        self._draft.add(entry)
        if len(self._draft.faults) == faults:
            self._cards[name] = _Card(name, kind, row)
            self._by_words[_folded(text)].append(name)

    def _name(self, row: Row) -> str:
        given = self._cell(row, "id")
        if not given:
            return f"row {row.number}"  # with its blank it is nobody's id
        try:
            name = clean(given, NAME_LIMIT)
        except TextTooLong:
            self._draft.fault("too_long", self._place(row, "id"), given)
            return f"row {row.number}"
        return name or f"row {row.number}"

    def _kind(self, row: Row) -> str | None:
        word = self._cell(row, "kind")
        kind = kind_of(word) if word else None
        if word and kind is None:
            self._draft.fault("unknown_kind", self._place(row, "kind"), word)
        return kind

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
            place = self._place(card.row, "text")
            if card.kind == "cause" and card.name not in leading and (core, card.name) not in self._drawn:
                self._draft.join(card.name, core, place)
            elif card.kind == "effect" and card.name not in following and (card.name, core) not in self._drawn:
                self._draft.join(core, card.name, place)

    def _core(self) -> str | None:
        """Return the core problem: what is called so or, in a table without kinds, the only card that hangs on none."""
        called = [card.name for card in self._cards.values() if card.kind == "core"]
        if called or "kind" in self._columns:
            return called[0] if called else None
        columns = ("leads_to", "comes_from", "parent")
        free = [card for card in self._cards.values() if not any(self._cell(card.row, name) for name in columns)]
        if len(free) != 1:
            return None
        self._cards[free[0].name] = _Card(free[0].name, "core", free[0].row)
        self._draft.call_core(free[0].name)
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
        cell = self._cell(card.row, column)
        if not cell:
            return []
        note = _nothing if quiet else self._draft.fault
        whole = self._known(cell)
        if whole:
            return self._one(whole, cell, self._place(card.row, column), note)
        names = []
        for part in _parts(cell, self._known):
            names += self._one(self._known(part), part, self._place(card.row, column), note)
        return names

    def _known(self, word: str) -> list[str]:
        word = word.strip()
        if word in self._cards:
            return [word]
        return self._by_words.get(_folded(word), []) if word else []

    @staticmethod
    def _one(found: list[str], word: str, place: Place, note: Callable[[str, Place, object], None]) -> list[str]:
        if len(found) == 1:
            return found
        note("ambiguous_parent" if found else "unknown_parent", place, word.strip())
        return []


def _parts(cell: str, known: Callable[[str], list[str]]) -> Iterator[str]:
    """Yield the references in a cell: one a line or with semicolons between; commas only between what is known."""
    for part in re.split(r"[;\n|]", cell[:_MOST_REFERENCES]):
        pieces = [piece for piece in part.split(",") if piece.strip()]
        if not part.strip():
            continue
        if known(part) or len(pieces) == 1 or not any(known(piece) for piece in pieces):
            yield part
        else:
            yield from pieces


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()


def _nothing(_reason: str, _place: Place, _text: object) -> None:
    """Note nothing."""
