"""The built browser parts, put together: all of them for a page, one widget with what it needs for JupyterLab.

``workbench/static`` has one file for each part, so that a change of one widget changes one file. A part is the body
of a function that returns what it exports, and takes what it needs with ``part(name)``; what is shared is there once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import Path

STATIC = Path(__file__).resolve().parent.parent / "static"

_NEEDS = re.compile(r'\bpart\("(widgets/\w+)"\)')
_PART = "const made={};const part=(name)=>(name in made||(made[name]=parts[name]()),made[name]);"


def page_script(folder: Path = STATIC) -> bytes:
    """Return the script of every page; a widget's part runs when one of its kind is first shown."""
    names = [f"widgets/{path.stem}" for path in sorted((folder / "widgets").glob("*.js"))]
    table = ",".join(f'get {name.removeprefix("widgets/")}(){{return part("{name}").default}}' for name in names)
    widgets = f'"widgets":()=>({{{table}}})'
    parts = [_part(folder, name) for name in ("shared", *names, "page")]
    return f'(()=>{{"use strict";const parts={{{",".join([*parts, widgets])}}};{_PART}part("page")}})();\n'.encode()


def page_style(folder: Path = STATIC) -> bytes:
    """Return the style sheet of every page."""
    widgets = sorted((folder / "widgets").glob("*.css"))
    return b"\n".join(path.read_bytes() for path in (folder / "page.css", folder / "shared.css", *widgets))


def widget_module(name: str, folder: Path = STATIC) -> str:
    """Return a widget as a module that stands alone; nothing when it was not built."""
    if not (folder / "widgets" / f"{name}.js").is_file():
        return ""
    parts = ",".join(_part(folder, one) for one in ("shared", *_with_needs(folder, [f"widgets/{name}"])))
    return f'const parts={{{parts}}};{_PART}export default part("widgets/{name}").default;\n'


def widget_style(name: str, folder: Path = STATIC) -> str:
    """Return a widget's style sheet with all it rests on; nothing when it was not built."""
    if not (folder / "widgets" / f"{name}.css").is_file():
        return ""
    needed = [folder / f"{one}.css" for one in ("shared", *_with_needs(folder, [f"widgets/{name}"]))]
    return "\n".join(path.read_text(encoding="utf-8") for path in needed)


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
