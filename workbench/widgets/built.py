"""The built browser parts, put together: all of them for a page, one widget with what it needs for JupyterLab.

``workbench/static`` has one file for each part, so that a change of one widget changes one file. A part is the body
of a function that returns what it exports, and takes what it needs with ``part(name)``; what is shared is there once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from pathlib import Path

STATIC = Path(__file__).resolve().parent.parent / "static"

_NEEDS = re.compile(r'\bpart\("(widgets/\w+)"\)')
_RADIUS = re.compile(r"(border(?:-\w+)*-radius:[^;}!]+)")
_PART = "const part=(name)=>(name in made||(made[name]=parts[name]()),made[name]);"


LEADING = frozenset(("context", "control", "people", "preparation", "privacy", "remote", "strip", "wall"))
"""The widgets that whoever takes part never sees: a phone does not fetch them."""


def page_script(folder: Path = STATIC, without: frozenset[str] = frozenset()) -> bytes:
    """Return the script of a page ``without`` some widgets; a part runs when a widget of its kind is shown first."""
    found = sorted((folder / "widgets").glob("*.js"))
    names = [f"widgets/{path.stem}" for path in found if path.stem not in without]
    table = ",".join(f'get {name.removeprefix("widgets/")}(){{return part("{name}").default}}' for name in names)
    widgets = f'"widgets":()=>({{{table}}})'
    parts = ",".join([*(_part(folder, name) for name in ("shared", *names, "page")), widgets])
    return f'(()=>{{"use strict";const parts={{{parts}}};const made={{}};{_PART}part("page")}})();\n'.encode()


def page_style(folder: Path = STATIC, without: frozenset[str] = frozenset()) -> bytes:
    """Return the style sheet of a page ``without`` some widgets."""
    widgets = [path for path in sorted((folder / "widgets").glob("*.css")) if path.stem not in without]
    return b"\n".join(path.read_bytes() for path in (folder / "page.css", folder / "shared.css", *widgets))


def widget_module(name: str, folder: Path = STATIC) -> str:
    """Return a widget as a module for a notebook; nothing when it was not built.

    Each widget brings a module of its own there. What they share is made by the first and is the others' as well: of
    several drawers one is open.
    """
    if not (folder / "widgets" / f"{name}.js").is_file():
        return ""
    parts = ",".join(_part(folder, one) for one in ("shared", "lab", *_with_needs(folder, [f"widgets/{name}"])))
    made = f'const made=globalThis["workbench {_edition(folder)}"]??={{}};'
    show = f'export default part("lab").default(part("widgets/{name}").default);'
    return f"const parts={{{parts}}};{made}{_PART}{show}\n"


def widget_style(name: str, folder: Path = STATIC) -> str:
    """Return a widget's style sheet for a notebook with all it rests on; nothing when it was not built.

    JupyterLab gives every button within it corners of its own; ours keep theirs.
    """
    if not (folder / "widgets" / f"{name}.css").is_file():
        return ""
    needed = [folder / f"{one}.css" for one in ("shared", *_with_needs(folder, [f"widgets/{name}"]), "lab")]
    return _RADIUS.sub(r"\1!important", "\n".join(path.read_text(encoding="utf-8") for path in needed))


@cache
def _edition(folder: Path) -> str:
    """Return what tells these built parts from those of another version, which may be open in the same window."""
    return sha256(b"".join(path.read_bytes() for path in sorted(folder.rglob("*.js")))).hexdigest()[:12]


def _with_needs(folder: Path, names: Iterable[str]) -> list[str]:
    """Return widgets' parts and those they draw on."""
    found: list[str] = []
    waiting = list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.append(name)
            waiting += _NEEDS.findall((folder / f"{name}.js").read_text(encoding="utf-8"))
    return found


def _part(folder: Path, name: str) -> str:
    source = (folder / f"{name}.js").read_text(encoding="utf-8").rstrip()
    return f'"{name}":()=>{{{source}\n}}'
