"""Private names of other packages: each is known here, and a test fails when the package changes it."""

import ast
import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path

import ipywidgets
import pytest
from ipywidgets.widgets import widget as widget_module
from tornado.iostream import IOStream

from tests.project.repository import ROOT, files
from workbench.widgets.lean import Stack

CANARIES = {
    "_instances": "ipywidgets keeps all widgets of a process in it; a room has those of many people",
    "_model_id": "the name a widget is to have, given before it is opened",
    "_repr_mimebundle_": "IPython's own, documented: how a value says what it looks like",
    "_trait_to_json": "how ipywidgets sends what has no serializer of its own",
    "_trait_values": "what of a widget has been set, without asking every trait",
    "_write_buffer": "what tornado has still to send to a page that reads slowly",
    "_exit": "Python's own, documented: an end without goodbyes",
}
"""Every private name of somebody else that our code says, and why."""


def named(tree: ast.AST) -> Iterator[str]:
    """Yield the private names a module reaches for, also by their text."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("getattr", "setattr"):
            yield from (
                word.value for word in node.args if isinstance(word, ast.Constant) and isinstance(word.value, str)
            )


def defined(tree: ast.AST) -> Iterator[str]:
    """Yield the names a module gives itself: functions, classes, variables, and what is written to ``self``."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
            yield node.name
        elif isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Store) and _is_self(node.value):
            yield node.attr
        elif isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            yield node.id


def _is_self(node: ast.expr) -> bool:
    return isinstance(node, ast.Name) and node.id in ("self", "cls")


def test_every_private_name_of_another_package_is_known_here() -> None:
    """Whoever leans on one more says so above and adds a canary; one no longer used leaves the table."""
    trees = [ast.parse(path.read_text(encoding="utf-8")) for path in _sources()]
    ours = {name for tree in trees for name in defined(tree)}
    foreign = {name for tree in trees for name in named(tree) if name.startswith("_") and not name.startswith("__")}
    assert foreign - ours == set(CANARIES)


def _sources() -> list[Path]:
    folders = {ROOT / "ogcore", ROOT / "workbench"}
    return [path for path in files() if path.suffix == ".py" and not folders.isdisjoint(path.parents)]


def test_ipywidgets_keeps_its_widgets_where_we_think() -> None:
    """A widget that is made stands in that table under its id."""
    widget = ipywidgets.Label()
    assert widget_module._instances[widget.model_id] is widget


def test_ipywidgets_sends_plain_values_as_we_think() -> None:
    """What has no serializer goes through that function, which leaves plain values alone."""
    assert ipywidgets.Widget._trait_to_json({"a": 1}, None) == {"a": 1}


def test_traitlets_keep_what_was_set_where_we_think() -> None:
    """A value that was given is in that table, as it was given."""
    widget = Stack([])
    widget.add_class("x")
    assert widget._trait_values["_dom_classes"] == ("x",)


def test_ipywidgets_give_a_widget_the_name_it_is_to_have() -> None:
    """A name given when the widget is made is kept until it is opened under it."""
    assert ipywidgets.Label(model_id="mine").model_id == "mine"
    assert hasattr(ipywidgets.Label(), "_model_id")


def test_tornado_keeps_what_is_still_to_be_sent_where_we_think() -> None:
    """The buffer of a stream is there and tells its length: by it a page that reads too slowly is cut off."""

    async def length() -> int:
        ours, theirs = socket.socketpair()
        stream = IOStream(ours)
        size = len(stream._write_buffer)
        stream.close()
        theirs.close()
        return size

    assert asyncio.run(length()) == 0


@pytest.mark.parametrize("name", [name for name in CANARIES if name not in ("_exit", "_repr_mimebundle_")])
def test_the_names_are_said_in_the_decisions(name: str) -> None:
    """Whoever renews a package finds them in docs/decisions.md."""
    assert f"`{name}`" in (ROOT / "docs" / "decisions.md").read_text(encoding="utf-8")
