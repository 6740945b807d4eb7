"""Trees as files that other people and programs write: tables, spreadsheets, JSON, GraphML, indented text (R43).

Pure: bytes in, a tree or a list of faults out; a tree in, bytes out.
"""

from ogcore.exchange.reading import FORMS, Bounds, Reading, form_of, read_tree
from ogcore.exchange.writing import TREE_FORMS, write_tree

__all__ = ["FORMS", "TREE_FORMS", "Bounds", "Reading", "form_of", "read_tree", "write_tree"]
