"""A tree from the bytes of a file of any form, or everything that is wrong with it (R43)."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from ogcore.errors import UnreadableOutline, UnreadableTree
from ogcore.exchange.column import is_spanish, kind_of
from ogcore.exchange.csv_text import csv_rows
from ogcore.exchange.draft import TreeDraft, fault
from ogcore.exchange.levels import level_columns, read_levels
from ogcore.exchange.row import Row
from ogcore.exchange.table import read_table, table_columns
from ogcore.exchange.text import decoded
from ogcore.exchange.tree_graphml import read_graphml
from ogcore.exchange.tree_json import read_json
from ogcore.exchange.workbook import xlsx_sheets
from ogcore.record.language import LANGUAGES
from ogcore.trees.commands import NODE_LIMIT
from ogcore.trees.outline import is_outline, read_outline
from ogcore.trees.problem_tree import ProblemTree

FORMS = {
    "txt": "txt",
    "csv": "csv",
    "tsv": "csv",
    "xlsx": "xlsx",
    "graphml": "graphml",
    "xml": "graphml",
    "json": "json",
}
"""The forms a tree is read from, by the ending of the file's name."""
_HEAD = 20_000
_HEADER_WITHIN = 10
"""Rows above the header that a title or a note may take."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much is taken in: bytes of the file, bytes a spreadsheet unpacks to, nodes of the tree."""

    size: int = 5_000_000
    unpacked: int = 30_000_000
    nodes: int = NODE_LIMIT


@dataclass(frozen=True, slots=True)
class Reading:
    """A tree as it was in a file, and the language its headings are in, where they say one."""

    tree: ProblemTree
    language: str | None


def form_of(name: str, data: bytes) -> str:
    """Return the form of a file by its ending, else by what it holds: one of ``txt csv xlsx graphml json``."""
    form = FORMS.get(PurePath(name).suffix.lower().removeprefix("."), "")
    return _form_within(data) if form in ("", "txt") else form


def _form_within(data: bytes) -> str:
    if data.startswith(b"PK\x03\x04"):
        return "xlsx"
    beginning = (decoded(_head(data)) or "").lstrip()
    if beginning.startswith("<"):
        return "graphml"
    if beginning.startswith("{"):
        return "json"
    if is_outline(beginning):
        return "txt"
    return "txt" if _header(_first_rows(data)) is None else "csv"


def _first_rows(data: bytes) -> list[Row]:
    try:
        return csv_rows(_head(data))
    except UnreadableTree:
        return []


def _head(data: bytes) -> bytes:
    """Return the first lines of a file, whole: a letter cut in two would change what encoding it seems to have."""
    return data if len(data) <= _HEAD else data[:_HEAD].rpartition(b"\n")[0]


def read_tree(data: bytes, form: str, bounds: Bounds | None = None) -> Reading:
    """Return the tree in ``data``.

    Raises UnreadableTree (UnreadableOutline for indented text) with the faults: see TreeDraft, and the readers. A form
    that is not read is refused with the reason ``unknown_form``.
    """
    bounds = bounds or Bounds()
    if len(data) > bounds.size:
        raise UnreadableOutline(1, "too_large") if form == "txt" else UnreadableTree([fault("too_large")])
    if form == "txt":
        return _of_outline(data, bounds)
    draft = TreeDraft(limit=bounds.nodes)
    language: str | None
    if form == "csv":
        language = _of_rows(csv_rows(data), draft)
    elif form == "xlsx":
        language = _of_rows(_tree_sheet(data, bounds), draft)
    elif form == "json":
        language = read_json(data, draft)
    elif form == "graphml":
        language = read_graphml(data, draft)
    else:
        raise UnreadableTree([fault("unknown_form", form)])
    return Reading(draft.tree(), language if language in LANGUAGES else None)


def _of_outline(data: bytes, bounds: Bounds) -> Reading:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise UnreadableOutline(1 + data.count(b"\n", 0, error.start), "not_text") from error
    if "\0" in text:  # UTF-8 in letter only: a picture, a program
        raise UnreadableOutline(1 + text.count("\n", 0, text.index("\0")), "not_text")
    tree = read_outline(text)
    if len(tree) > bounds.nodes:
        raise UnreadableOutline(1, "too_many_nodes")
    return Reading(tree, _language([line for line in text.splitlines() if kind_of(line) and line[:1].isalpha()]))


def _of_rows(rows: list[Row], draft: TreeDraft) -> str:
    """Put a table in ``draft``, however it is laid out, and return the language of its headings."""
    written = [row for row in rows if not row.is_blank]
    place = _header(written)
    if place is None and not any(map(_is_section, written)):
        draft.fault("no_header", written[0].place() if written else {})
        return "en"
    header = None if place is None else written[place]
    rest = written if place is None else written[place + 1 :]
    columns = table_columns(header) if header else None
    if columns is not None:
        read_table(columns, rest, draft)
    else:
        read_levels(header, rest, draft)
    headings = list(header.cells) if header else [cell for row in rest if _is_section(row) for cell in row.cells]
    kind = columns.get("kind") if columns else None
    kinds = [row.cells[kind] for row in rest if len(row.cells) > kind] if kind is not None else []
    return _language([*headings, *kinds])


def _header(rows: Sequence[Row]) -> int | None:
    """Return which of the first rows heads a table, None when none does."""
    for place, row in enumerate(rows[:_HEADER_WITHIN]):
        columns = table_columns(row)
        if (columns and (len(columns) > 1 or sum(map(bool, row.cells)) == 1)) or level_columns(row):
            return place
    return None


def _is_section(row: Row) -> bool:
    filled = [cell for cell in row.cells if cell]
    return len(filled) == 1 and kind_of(filled[0]) is not None


def _tree_sheet(data: bytes, bounds: Bounds) -> list[Row]:
    """Return the rows of the first sheet that holds a tree, else those of the first that holds anything."""
    first: list[Row] = []
    for rows in xlsx_sheets(data, bounds.unpacked):
        if _header(rows) is not None or any(_is_section(row) for row in rows):
            return rows
        first = first or rows
    return first


def _language(headings: Sequence[str]) -> str:
    """Tell from headings and kinds which language a file is in."""
    return "es" if any(map(is_spanish, headings)) else "en"
