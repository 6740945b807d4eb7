"""Cards out of a spreadsheet: what each cell says, or why it cannot be taken, by sheet and cell (R27, R43)."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ogcore.commitments.json_form import FORMAT, FORMAT_VERSION, ONE_OF
from ogcore.commitments.json_reading import SIZE_LIMIT, read_card
from ogcore.commitments.placed import PlacedCard
from ogcore.commitments.template import ITEMS, Field
from ogcore.errors import UnreadableCard, UnreadableFile, UnreadableTree
from ogcore.exchange.row import Row, letters
from ogcore.exchange.workbook import xlsx_sheets
from ogcore.record.language import LANGUAGES
from workbench.files.card_sheets import CARDS, LET_BE, CardColumn, sheet_columns, sheet_titles
from workbench.words.card_label import labels
from workbench.words.i18n import translator

UNPACKED = 60_000_000
_NAMED = re.compile(r"(\d{1,3})(?:([+\-−])(\d{1,3}))?(?:\s*·.*)?", re.DOTALL)
Fault = dict[str, Any]
Cells = dict[str, tuple[str, str]]
"""What a row says: by column its text, and where it stands ("Activities!C4")."""


def read_workbook(data: bytes) -> list[PlacedCard]:
    """Return the cards of a spreadsheet as :func:`workbench.files.card_workbook.cards_xlsx` writes it.

    Sheets and headings are known in every language, and in any order; other sheets are left aside, another column is a
    fault. Raises UnreadableFile (``too_large``, ``no_cards``, ``not_xlsx``) and UnreadableCard with every fault at its
    sheet and cell.
    """
    if len(data) > SIZE_LIMIT:
        raise UnreadableFile("too_large")
    try:
        sheets = [sheet for sheet in xlsx_sheets(data, UNPACKED) if sheet.is_visible]
    except UnreadableTree as error:
        raise UnreadableFile("not_xlsx") from error
    reading = _Reading()
    for sheet in sheets:
        key = _KEYS.get(_plain(sheet.title))
        if key:
            reading.take(key, sheet.title, sheet.rows)
    return reading.cards()


def _plain(text: str) -> str:
    return " ".join(text.casefold().split())


_KEYS = {_plain(title): key for language in LANGUAGES for key, title in sheet_titles(language).items()} | {
    key: key for key in (CARDS, *ITEMS, LET_BE)
}


def _columns(key: str) -> dict[str, CardColumn]:
    """Return the columns of a table by what they may be called."""
    found: dict[str, CardColumn] = {}
    for language in LANGUAGES:
        for column in sheet_columns(key, language):
            found.setdefault(_plain(column.heading), column)
            found.setdefault(_plain(column.key), column)
    return found


class _Reading:
    """Gathers what the sheets say of each card, and what is wrong in them."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self.places: dict[str, str] = {}
        self._rows: dict[str, list[Cells]] = {key: [] for key in (CARDS, *ITEMS, LET_BE)}

    def take(self, key: str, title: str, rows: Sequence[Row]) -> None:
        """Read the rows of a sheet under its headings."""
        if not rows:
            return
        known, heads = _columns(key), rows[0]
        columns: dict[int, CardColumn] = {}
        for at, heading in enumerate(heads.cells):
            if column := known.get(_plain(heading)):
                columns[at] = column
            elif heading:
                self._fault(f"{title}!{letters(at)}{heads.number}", "unknown_field", heading)
        for row in rows[1:]:
            cells: Cells = {}
            for at, text in enumerate(row.cells):
                where = f"{title}!{letters(at)}{row.number}"
                if at in columns:
                    cells[columns[at].key] = (text, where)
                elif text:
                    self._fault(where, "unknown_field", text)
            if any(text for text, _where in cells.values()):
                self._rows[key].append(cells)

    def cards(self) -> list[PlacedCard]:
        """Return what was read; raises UnreadableFile, UnreadableCard."""
        if not self._rows[CARDS]:
            raise UnreadableFile("no_cards")
        of_card = {key: self._by_card(key) for key in (*ITEMS, LET_BE)}
        values = [
            self._value(cells, {key: rows[at] for key, rows in of_card.items()}, at)
            for at, cells in enumerate(self._rows[CARDS], 1)
        ]
        found = [placed for at, value in enumerate(values, 1) for placed in self._checked(value, at)]
        if self.faults:
            raise UnreadableCard(self.faults)
        return found

    def _by_card(self, key: str) -> Mapping[int, list[Cells]]:
        """Return the rows of a sheet by the card they are of; where there is one card, all of them are its own."""
        found: dict[int, list[Cells]] = defaultdict(list)
        many = len(self._rows[CARDS])
        for cells in self._rows[key]:
            text, where = cells.get("card", ("", ""))
            number = 1 if many == 1 and not text else int(text) if text.isascii() and text.isdigit() else 0
            if not 1 <= number <= many:
                self._fault(where or next(iter(cells.values()))[1], "unknown_item", text)
                continue
            found[number].append(cells)
        return found

    def _value(self, cells: Cells, lists: Mapping[str, list[Cells]], at: int) -> dict[str, Any]:
        """Return a card in its JSON form; ``places`` keeps where each part of it stands."""
        said = {key: text for key, (text, _where) in cells.items()}
        ids = {of: [self._id(of, row, place) for place, row in enumerate(lists[of], 1)] for of in ITEMS}
        fields = {
            column.key: self._field(column.field, cells, f"{at}.fields.{column.key}", ids)
            for column in sheet_columns(CARDS, LANGUAGES[0])
            if column.field and column.key in cells
        }
        language = said.get("language", "").lower()
        return {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "language": language if language in LANGUAGES else LANGUAGES[0],
            "plan": {
                "name": said.get("plan", ""), "start": said.get("plan_start", ""), "end": said.get("plan_end", ""),
            },
            "group": said.get("group", ""),
            "card": {
                "id": said.get("id", ""), "number": said.get("number", ""), "node": said.get("node") or None,
                "problem_linked": bool(said.get("problem_linked")),
            },
            "fields": fields,
            **{of: list(self._items(of, lists[of], ids, at)) for of in ITEMS},
            "let_be": [self._let_be(row, ids) for row in lists[LET_BE]],
        }  # fmt: skip

    def _id(self, of: str, row: Cells, place: int) -> str:
        return row.get("id", ("", ""))[0] or f"{ONE_OF[of]}{place}"

    def _items(self, of: str, rows: Sequence[Cells], ids: Mapping[str, list[str]], at: int) -> Iterator[dict[str, Any]]:
        for place, row in enumerate(rows, 1):
            path = f"{at}.{of}[{place}]"
            fields = {
                field.name: self._field(field, row, f"{path}.{field.name}", ids)
                for field in ITEMS[of]
                if field.name in row
            }
            yield {"id": ids[of][place - 1], **fields}

    def _field(self, field: Field, cells: Cells, path: str, ids: Mapping[str, list[str]]) -> Any:
        text, where = cells[field.name]
        self.places[path] = where
        match field.kind:
            case "list":
                return [line for line in text.split("\n") if line.strip()]
            case "choice":
                return self._choice(field, text, where)
            case "item":
                return next(iter(self._names(field, text, where, ids)), "")
            case "items":
                return self._names(field, text, where, ids)
            case _:
                return text

    def _choice(self, field: Field, text: str, where: str) -> str:
        if not text:
            return ""
        found = _CHOICES.get((field.name, _plain(text))) or (text if text in field.choices else "")
        if not found:
            self._fault(where, "unknown_choice", text)
        return found

    def _names(self, field: Field, text: str, where: str, ids: Mapping[str, list[str]]) -> list[str]:
        """Return the ids of the items that a cell names by their place in their list."""
        found: list[str] = []
        for part in filter(None, (part.strip() for part in text.split(";"))):
            told = _NAMED.fullmatch(part)
            if told is None or not 1 <= int(told[1]) <= len(ids[field.of]):
                self._fault(where, "unknown_item", part)
                continue
            days = int(told[3] or 0)
            wait = f"+{days if told[2] == '+' else -days}" if days and field.kind == "items" else ""
            found.append(ids[field.of][int(told[1]) - 1] + wait)
        return found

    def _let_be(self, row: Cells, ids: Mapping[str, list[str]]) -> dict[str, str]:
        said = {key: text for key, (text, _where) in row.items()}
        of, place = said.get("list", ""), said.get("place", "")
        item = ids[of][int(place) - 1] if of in ids and place.isdigit() and 0 < int(place) <= len(ids[of]) else ""
        if of and not item:
            self._fault(row.get("list", ("", ""))[1], "unknown_item", f"{of} {place}".strip())
        names = {word: item if one == of else "" for one, word in ONE_OF.items()}
        return {"code": said.get("code", ""), "field": said.get("field", ""), **names, "reason": said.get("reason", "")}

    def _checked(self, value: Mapping[str, Any], at: int) -> Iterator[PlacedCard]:
        """Yield the card if it holds; what is wrong in it is told at the cells it came from."""
        try:
            yield read_card(value)
        except UnreadableCard as error:
            for fault in error.data["faults"]:
                path = re.sub(r"\[(\d+)\]$", "", str(fault["path"]))
                where = self.places.get(f"{at}.{path}") or self.places.get(f"{at}.{fault['path']}")
                self.faults.append(dict(fault) | {"path": where or f"{at}: {fault['path']}"})

    def _fault(self, path: str, reason: str, text: str) -> None:
        self.faults.append({"path": path, "reason": reason, "text": text[:80]})


_CHOICES: Mapping[tuple[str, str], str] = {
    (name, _plain(words)): code
    for language in LANGUAGES
    for key, words in labels(translator(language)).items()
    if key.startswith("choice.") and key.count(".") >= 2  # noqa: PLR2004 - "choice", the field, the code
    for name, code in (key.removeprefix("choice.").split(".", 1),)
}
"""What the choices of each field are called, in every language."""
