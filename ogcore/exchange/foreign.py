"""Files of other programs that hold no tree we could read: each is named, so that the refusal can say the way (R43)."""

import re
from collections.abc import Sequence

from ogcore.exchange.row import Row
from ogcore.trees.kind_word import folded

_BEGINNINGS = (
    (b"\xd0\xcf\x11\xe0", "foreign_xls"),  # Excel before 2007, or a file with a password
    (b"%PDF", "foreign_document"),
    (b"{\\rtf", "foreign_document"),
    (b"\x89PNG", "foreign_picture"),
    (b"\xff\xd8\xff", "foreign_picture"),
    (b"GIF8", "foreign_picture"),
    (b"RIFF", "foreign_picture"),
    (b"II*\0", "foreign_picture"),
)
_ROOTS = {
    "mxfile": "foreign_drawing", "mxGraphModel": "foreign_drawing", "VisioDocument": "foreign_drawing",
    "svg": "foreign_picture", "html": "foreign_html", "table": "foreign_html", "gexf": "foreign_graph",
    "xmap-content": "foreign_mind_map", "Workbook": "foreign_xls", "document-content": "foreign_ods",
    "document": "foreign_ods",
}  # fmt: skip
_HTML = re.compile(
    r"\s*(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|table|meta|style)\b", re.IGNORECASE | re.DOTALL
)
_DRAWING = re.compile(r"\s*<(?:mxfile|mxGraphModel)\b")
_DOT = re.compile(r"\s*(?:strict\s+)?(?:di)?graph\b[^{}\n]{0,200}\{|\s*graph\s*\[")
_BOARD = frozenset(
    word
    for words in (
        "bg color, background color, position x, position y, border line style, sticky type, link to, last updated by",
        "last updated, created by, area, shape library, line source, line destination, contained by, text area 1",
        "board, board name, frame, frame name, sticky note, sticky notes, tags, author, color, votes",
    )
    for word in words.split(", ")
)
_ENOUGH = 2


def foreign_bytes(data: bytes) -> str | None:
    """Return the reason for which a file cannot be a tree by its first bytes, None where it may be."""
    return next((reason for beginning, reason in _BEGINNINGS if data.startswith(beginning)), None)


def foreign_text(text: str) -> str | None:
    """Return the reason for which a text cannot be a tree, None where it may be."""
    head = text[:4_000]
    if _HTML.match(head):
        return "foreign_html"
    if _DRAWING.match(head):
        return "foreign_drawing"
    return "foreign_graph" if _DOT.match(head) else None


def foreign_root(name: str) -> str:
    """Return the reason for which an XML file with that root is refused."""
    return _ROOTS.get(name, "not_graphml")


def foreign_board(rows: Sequence[Row]) -> str | None:
    """Return the reason where a table is what whiteboards export: notes and places, not what hangs on what."""
    for row in rows[:3]:
        if sum(folded(cell) in _BOARD for cell in row.cells) >= _ENOUGH:
            return "foreign_board"
    return None
