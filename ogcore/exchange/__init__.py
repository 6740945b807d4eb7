"""Trees as files that other people and programs write: tables, spreadsheets, JSON, GraphML, indented text (R43).

Pure: bytes in, a tree or a list of faults out; a tree in, bytes out.
"""

from ogcore.exchange.encoding import ENCODINGS
from ogcore.exchange.legible import Legible, ways_to_read
from ogcore.exchange.reading import FORMS, Bounds, Reading, form_of, read_tree
from ogcore.exchange.writing import TREE_FORMS, write_tree

__all__ = [
    "ENCODINGS",
    "FORMS",
    "TREE_FORMS",
    "Bounds",
    "Legible",
    "Reading",
    "form_of",
    "read_tree",
    "ways_to_read",
    "write_tree",
]
