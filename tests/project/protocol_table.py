"""How docs/protocol.md writes down what the code has, how it is read, and what is wrong with it."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ogcore.record.event import Event
from tests.project.repository import ROOT

PROTOCOL = ROOT / "docs" / "protocol.md"
NOTHING = "–"
Cells = Sequence[str]


def data_cell(names: Iterable[str]) -> str:
    """Return the names of fields as a cell holds them."""
    return ", ".join(f"`{name}`" for name in sorted(names)) or NOTHING


def undo_cell(kind: type[Event]) -> str:
    """Return whether an event can be taken back."""
    return "yes" if kind.undoable else "no"


def faults(heading: str, expected: Mapping[str, Cells]) -> list[str]:
    """Return what to write into the table whose heading is ``heading``, so that its rows begin as the code has them.

    ``expected`` holds what follows a name in its row; cells after those are people's.
    """
    written = rows(heading)
    of_name = {name.strip("`"): cells for name, *cells in written}
    told = [
        f"two rows for `{name}`: leave one"
        for name, count in Counter(name.strip("`") for name, *_ in written).items()
        if count > 1
    ]
    told += [f"take out the row of `{name}`, which the code has no more" for name in of_name.keys() - expected.keys()]
    for name, cells in expected.items():
        row = " | ".join((f"| `{name}`", *cells))
        missing = len(heading.split(" | ")) - 1 - len(cells)
        if name not in of_name:
            told.append(f"add the row:  {row} |" + " … |" * missing)
        elif of_name[name][: len(cells)] != list(cells):
            told.append(f"let the row of `{name}` begin:  {row} |")
    return [f"docs/protocol.md, the table “{heading}”: {fault}" for fault in sorted(told)]


def rows(heading: str) -> list[list[str]]:
    """Return the cells of all rows below the table whose heading is ``heading``."""
    found: list[list[str]] = []
    inside = False
    for line in PROTOCOL.read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            inside = False
        elif line == f"| {heading} |":
            inside = True
        elif inside and not line.startswith("|-"):
            found.append([cell.strip() for cell in line.strip("|").split(" | ")])
    return found


def sections() -> list[tuple[str, dict[str, set[str]]]]:
    """Return the keys of each ``view``, ``closed``, ``mine`` and ``options`` in the document, by its panel's name."""
    text = PROTOCOL.read_text(encoding="utf-8")
    found = []
    for names, block in re.findall(r"^### (`[^\n]*?):[^\n]*\n\n```\n(.*?)```", text, flags=re.MULTILINE | re.DOTALL):
        parts = re.finditer(r"^(view|closed|mine|options): \{", block, flags=re.MULTILINE)
        keys = {part.group(1): _keys(block[part.end() - 1 :]) for part in parts}
        found += [(name, keys) for name in re.findall(r"`(\w+)`", names)]
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
