"""Private names of other packages: each is known here, and a test fails when the package changes it."""

import ast
import asyncio
import inspect
import re
import socket
import textwrap
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import anywidget
import ipywidgets
import pytest
from ipywidgets.widgets import widget as widget_module
from tornado.iostream import IOStream

from tests.project.repository import ROOT, files, module_of
from workbench.widgets.lean import Stack

PRODUCT = ("ogcore", "workbench")
PRIVATE = re.compile(r"_[a-zA-Z]\w*")
DOCUMENTED = {
    "_css": "anywidget's documented trait for the style sheet of a widget",
    "_esm": "anywidget's documented trait for the module of a widget",
    "_exit": "Python's own, documented: an end without goodbyes",
    "_model_module": "the protocol of Jupyter's widgets: where a model is from",
    "_model_module_version": "the protocol of Jupyter's widgets: which version of it",
    "_model_name": "the protocol of Jupyter's widgets: what a model is",
    "_xsrf": "tornado's, documented: the cookie and the field of a form that carry its token",
}
"""Names that only look private: their packages document them."""
DECLARED = {"_anywidget_id", "_css", "_esm"}
"""Names we declare as traits because anywidget reads them: the search below takes them for ours."""


def _keeps_widgets() -> bool:
    widget = ipywidgets.Label()
    return widget_module._instances[widget.model_id] is widget


def _takes_a_name() -> bool:
    return ipywidgets.Label(model_id="mine").model_id == "mine" and hasattr(ipywidgets.Label(), "_model_id")


def _sends_through_the_comm() -> bool:
    sent: list[Any] = []

    class Line:
        """The page's end of a widget, as far as sending needs it."""

        def send(self, data: Any, buffers: Any) -> None:
            """Keep what is sent."""
            sent.append((data, buffers))

    sender = type("Sender", (), {"comm": Line()})()
    ipywidgets.Widget._send(sender, {"a": 1})
    return sent == [({"a": 1}, None)]


def _leaves_plain_values_alone() -> bool:
    return bool(ipywidgets.Widget._trait_to_json({"a": 1}, None) == {"a": 1})


def _keeps_what_was_set() -> bool:
    widget = Stack([])
    widget.add_class("x")
    return bool(widget._trait_values["_dom_classes"] == ("x",))


def _names_its_kind() -> bool:
    return "_anywidget_id" in anywidget.AnyWidget(_esm="export default {}").get_state()


def _tells_the_length_of_what_waits() -> bool:
    async def length() -> int:
        ours, theirs = socket.socketpair()
        stream = IOStream(ours)
        size = len(stream._write_buffer)
        stream.close()
        theirs.close()
        return size

    return asyncio.run(length()) == 0


CANARIES: Mapping[str, tuple[str, Callable[[], bool]]] = {
    "_anywidget_id": ("anywidget: how its module in JupyterLab knows one kind of widget from another", _names_its_kind),
    "_instances": ("ipywidgets: where it keeps all widgets of a process, by their id", _keeps_widgets),
    "_model_id": ("ipywidgets: the name a widget is to have, given before it is opened", _takes_a_name),
    "_send": ("ipywidgets: puts a message into the widget's comm as it is", _sends_through_the_comm),
    "_trait_to_json": ("ipywidgets: how it sends what has no serializer of its own", _leaves_plain_values_alone),
    "_trait_values": ("traitlets: what of a widget has been set, as it was given", _keeps_what_was_set),
    "_write_buffer": ("tornado: what a stream has still to send, with its length", _tells_the_length_of_what_waits),
}
"""Every private name of somebody else that our code says: whose it is, what we take it for, and whether it still is."""


@pytest.mark.parametrize("name", CANARIES)
def test_a_private_name_is_still_what_we_take_it_for(name: str) -> None:
    """A new version of a package that changes one is noticed here, and not by a room full of people."""
    what, holds = CANARIES[name]
    try:
        kept = holds()
    except (AttributeError, KeyError, TypeError) as error:
        pytest.fail(f"`{name}` is no longer as we take it ({what}): {error}. See where it is said: {_said_in(name)}")
    assert kept, f"`{name}` is no longer as we take it ({what}). See where it is said: {_said_in(name)}"


@pytest.mark.parametrize("name", CANARIES)
def test_a_private_name_is_in_the_decisions(name: str) -> None:
    """Whoever renews a package finds them in docs/decisions.md."""
    row = f"| `{name}` |"
    assert row in (ROOT / "docs" / "decisions.md").read_text(encoding="utf-8"), f"add {row} to its last table"


def test_every_private_name_of_another_package_is_known_here() -> None:
    """Whoever leans on one more says so above and adds a canary; one no longer used leaves the table."""
    trees = {path: ast.parse(path.read_text(encoding="utf-8")) for path in _sources()}
    ours = {name for tree in trees.values() for name in defined(tree)}
    said = {name for tree in trees.values() for name in named(tree) if PRIVATE.fullmatch(name)}
    inherited = {name for path in trees if path.stem != "__main__" for name in reached(module_of(path))}
    known = CANARIES.keys() | DOCUMENTED.keys()
    used = (said - ours) | inherited
    assert used - known == set(), "private names of other packages: add a canary, and a row to docs/decisions.md"
    assert known - used - DECLARED == set(), "no longer used: take the canary out, and the row of docs/decisions.md"


def named(tree: ast.AST) -> Iterator[str]:
    """Yield the names a module reaches for in others: as attributes, as text, or by importing them."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.Import):
            yield from (part for alias in node.names for part in alias.name.split("."))
        elif isinstance(node, ast.ImportFrom):
            yield from (part for alias in node.names for part in (*(node.module or "").split("."), alias.name))


def defined(tree: ast.AST) -> Iterator[str]:
    """Yield the names a module gives itself: functions, classes, variables, slots, and what is written to ``self``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and _is_self(node.value):
            yield node.attr
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id
        elif isinstance(node, ast.Assign) and any(ast.unparse(target) == "__slots__" for target in node.targets):
            yield from ast.literal_eval(node.value)


def reached(module: ModuleType) -> Iterator[str]:
    """Yield the private names of foreign base classes that a module's classes say or override.

    They may be called like something of ours, and would not be noticed by their name alone.
    """
    for kind in vars(module).values():
        if not inspect.isclass(kind) or kind.__module__ != module.__name__:
            continue
        foreign = [base for base in kind.__mro__ if base.__module__.partition(".")[0] not in (*PRODUCT, "builtins")]
        if any(base.__name__ not in ("Generic", "Protocol") for base in foreign):
            body = ast.parse(textwrap.dedent(inspect.getsource(kind)))
            said = {name for name in (*named(body), *defined(body)) if PRIVATE.fullmatch(name)}
            yield from (name for name in said if any(name in vars(base) for base in foreign))


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("self", "cls")


def _sources() -> list[Path]:
    return [path for path in files() if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in PRODUCT]


def _said_in(name: str) -> list[str]:
    word = re.compile(rf"\b{name}\b")
    return [str(path.relative_to(ROOT)) for path in _sources() if word.search(path.read_text(encoding="utf-8"))]
