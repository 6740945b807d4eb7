"""How docs/protocol.md writes down what the code has, and how it is read."""

import re
from collections.abc import Iterable

from ogcore.record.event import Event
from tests.project.repository import ROOT

PROTOCOL = ROOT / "docs" / "protocol.md"
NOTHING = "–"


def data_cell(names: Iterable[str]) -> str:
    """Return the names of fields as a cell holds them."""
    return ", ".join(f"`{name}`" for name in sorted(names)) or NOTHING


def undo_cell(kind: type[Event]) -> str:
    """Return whether an event can be taken back."""
    return "yes" if kind.undoable else "no"


def rows(heading: str) -> list[list[str]]:
    """Return the cells of all rows below the table heading that begins with ``heading``; several are read on."""
    found: list[list[str]] = []
    inside = False
    for line in PROTOCOL.read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            inside = False
        elif line.startswith(f"| {heading} |"):
            inside = True
        elif inside and not line.startswith("|-"):
            found.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return found


def views() -> dict[str, set[str]]:
    """Return the keys of each view in the document, by the name of its panel."""
    text = PROTOCOL.read_text(encoding="utf-8")
    found = {}
    for names, block in re.findall(r"^### (`[^\n]*?):[^\n]*\n\n```\n(.*?)```", text, flags=re.MULTILINE | re.DOTALL):
        keys = _keys(block[block.index("view: {") + len("view: ") :])
        found |= dict.fromkeys(re.findall(r"`(\w+)`", names), keys)
    return found


def _keys(text: str) -> set[str]:
    """Return the names at the outermost level of a view written down as in the document."""
    keys, depth = set(), 0
    for token in re.finditer(r'"([^"]*)"(?=\s*[:,}])|[{}\[\]]', text):
        mark = token.group(0)
        if mark in "{[":
            depth += 1
        elif mark in "}]":
            depth -= 1
            if depth == 0:
                break
        elif depth == 1 and not re.search(r':\s*(?:"[^"]*"\s*\|\s*)*$', text[: token.start()]):
            keys.add(token.group(1))
    return keys
