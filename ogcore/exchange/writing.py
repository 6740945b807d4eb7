"""A problem tree as bytes of a form that brings all of it back, or (indented text) all that hangs together (R43)."""

from collections.abc import Iterable, Sequence

from ogcore.errors import UnknownChoice, UnknownLanguage
from ogcore.exchange.column import TITLES
from ogcore.exchange.csv_text import csv_bytes
from ogcore.exchange.table_writer import WIDTHS, table_rows
from ogcore.exchange.tree_graphml import tree_graphml
from ogcore.exchange.tree_json import tree_json
from ogcore.exchange.workbook_writer import xlsx_bytes
from ogcore.trees.outline import write_outline
from ogcore.trees.state import TreeState

TREE_FORMS = ("txt", "csv", "xlsx", "graphml", "json")
Sheet = tuple[str, Iterable[Sequence[str]], Sequence[float]]


def write_tree(
    tree: TreeState, form: str, language: str = "en", title: str = "", beside: Sequence[Sheet] = ()
) -> bytes:
    """Return the tree in one of TREE_FORMS; all but ``txt`` hold parked cards, offered wordings and order.

    ``beside`` are further sheets of a spreadsheet, for people: reading passes them over. Raises UnknownLanguage, and
    UnknownChoice for another form.
    """
    if language not in TITLES:
        raise UnknownLanguage(language)
    if form == "txt":
        return write_outline(tree, language).encode()
    if form == "csv":
        return csv_bytes(table_rows(tree, language))
    if form == "xlsx":
        name = {"en": "Tree", "es": "Árbol"}[language]
        return xlsx_bytes([(name, table_rows(tree, language), WIDTHS), *beside])
    if form == "json":
        return tree_json(tree, language)
    if form == "graphml":
        return tree_graphml(tree, title, language)
    raise UnknownChoice("form", form)
