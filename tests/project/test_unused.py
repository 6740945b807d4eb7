"""Nothing stands in the product that nobody calls."""

import ast
import inspect
import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

from tests.project.repository import ROOT, files, module_of

REASONS = {
    "event_kinds": "what the golden log and the protocol are held against",
    "inherited_handlers": "for the test that watches over new versions of Voila",
    "clear_output": "called by IPython, for which a room's shell stands in",
    "trigger": "called by IPython, for which a room's shell stands in",
    "showtraceback": "called by IPython, for which a room's shell stands in",
    "_repr_html_": "called by IPython, where a plan is looked at in a notebook",
    "census": "what the tests of rooms count by: kernels and widgets that should have gone",
}
"""Functions and classes that nothing of ours names, and why they stay."""
PRODUCT = ("ogcore", "workbench")
READERS = (*PRODUCT, "benchmarks", "notebooks", "tools", "pyproject.toml")
REGISTERED = {"default", "observe", "validate"}
"""Decorators of traitlets, which finds by them what nobody calls by name."""
DEFINITIONS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)


@dataclass(frozen=True)
class Defined:
    """A function or class, where it stands, and its owner: the class it is a method of, but for a protocol's."""

    name: str
    place: Path
    line: int
    owner: str | None = None

    def is_called(self, receiver: str | None) -> bool:
        """Tell whether what stands before the dot of a use is named like the owner."""
        return receiver is not None and receiver in (self.owner, self.place.stem.replace("_", ""))


@dataclass(frozen=True)
class Use:
    """A name in code: where, within which definitions (by line), and what the last word before its dot is."""

    name: str
    place: Path
    within: frozenset[int]
    receiver: str | None = None


def test_every_function_and_class_is_named_by_somebody_else() -> None:
    """What only its own definition and the tests know of, methods included, is taken out, or has its reason above."""
    unused = [f"{one.place.as_posix()}:{one.line}: {one.name}" for one in _unnamed() if one.name not in REASONS]
    assert unused == [], "named nowhere but in tests: take it out, or give its reason in this file"


def test_every_reason_is_still_needed() -> None:
    """Of what is gone, or called by now, no reason stays behind."""
    assert REASONS.keys() - {one.name for one in _unnamed()} == set()


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ("class Roll:\n def forget(self): pass\nclass Recent:\n def forget(self): pass\nrecent.forget()", {"Roll"}),
        ("class Roll:\n def forget(self): self.forget()\n", {"Roll"}),
        ("class Roll:\n def forget(self): pass\nclass Recent:\n def forget(self): pass\nit.forget()", set()),
    ],
    ids=["another of that name is called", "it calls itself", "either may be called"],
)
def test_a_method_is_not_called_by_calls_of_anothers(source: str, found: set[str]) -> None:
    """Of several methods with one name those are used whose owner a call names; where it names none, all may be."""
    tree, place = ast.parse(source), Path("sample.py")
    defined = [one for one in _defined(tree, place) if one.name == "forget"]
    uses = [use for use in _uses(tree, place) if use.name == "forget"]
    assert {one.owner for one in defined if not _is_used(one, defined, uses)} == {name.lower() for name in found}


@cache
def _unnamed() -> list[Defined]:
    """Return what is defined in the product and used nowhere in it."""
    defined, uses, words = _read()
    named_alike, used = defaultdict(list), defaultdict(list)
    for one in defined:
        named_alike[one.name].append(one)
    for use in uses:
        used[use.name].append(use)
    return [
        one
        for one in defined
        if one.name not in words
        and not one.name.startswith("__")
        and not _is_used(one, named_alike[one.name], used[one.name])
        and not _is_asked_for(one.place, one.name)
    ]


def _is_used(one: Defined, alike: list[Defined], uses: list[Use]) -> bool:
    """Tell whether one of the uses of a name, its own definition aside, may be of this one among those that have it."""
    others = (use for use in uses if use.place != one.place or one.line not in use.within)
    return any(one in ([other for other in alike if _fits(use, other)] or alike) for use in others)


def _fits(use: Use, one: Defined) -> bool:
    return one.place == use.place if use.receiver in ("self", "cls") else one.is_called(use.receiver)


def _read() -> tuple[list[Defined], list[Use], set[str]]:
    """Return what the product defines, what its readers use, and the words of those that are not Python."""
    defined: list[Defined] = []
    uses: list[Use] = []
    words: set[str] = set()
    for path in files():
        place = path.relative_to(ROOT)
        if place.parts[0] not in READERS:
            continue
        if path.suffix in (".html", ".ipynb") or path.name == "pyproject.toml":
            words.update(re.findall(r"\w+", path.read_text(encoding="utf-8")))
        elif path.suffix == ".py":
            tree = ast.parse(path.read_text(encoding="utf-8"))
            uses += _uses(tree, place)
            if place.parts[0] in PRODUCT:
                defined += _defined(tree, place)
    return defined, uses, words


def _defined(tree: ast.AST, place: Path, owner: str | None = None) -> Iterator[Defined]:
    """Yield functions, classes and methods; what traitlets finds by its decorator is left out."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, DEFINITIONS) and not _is_registered(node):
            yield Defined(node.name, place, node.lineno, owner)
        yield from _defined(node, place, _owner(node) if isinstance(node, ast.ClassDef) else owner)


def _owner(node: ast.ClassDef) -> str | None:
    """Return what a class is called in a receiver's name; whoever has the methods of a protocol may be meant by it."""
    is_protocol = any(isinstance(base, ast.Name) and base.id == "Protocol" for base in node.bases)
    return None if is_protocol else node.name.lower()


def _uses(tree: ast.AST, place: Path, within: frozenset[int] = frozenset()) -> Iterator[Use]:
    """Yield the names code uses, also as dotted text or under another name; neither what it defines, nor prose."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Name):
            yield Use(node.id, place, within)
        elif isinstance(node, ast.Attribute):
            yield Use(node.attr, place, within, _receiver(node.value))
        elif isinstance(node, ast.ImportFrom):
            module = (node.module or "").rpartition(".")[2].replace("_", "")
            yield from (Use(one.name, place, within, module) for one in node.names if one.asname)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and re.fullmatch(r"[\w.:]+", node.value):
            yield from (Use(name, place, within) for name in re.findall(r"\w+", node.value))
        yield from _uses(node, place, within | {node.lineno} if isinstance(node, DEFINITIONS) else within)


def _receiver(value: ast.AST) -> str | None:
    """Return the last word of what stands before a dot, without underscores and in small letters."""
    while isinstance(value, ast.Call | ast.Subscript | ast.Await):
        value = value.func if isinstance(value, ast.Call) else value.value
    name = value.id if isinstance(value, ast.Name) else value.attr if isinstance(value, ast.Attribute) else None
    return name and name.replace("_", "").lower()


def _is_registered(node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef) -> bool:
    named = {use.name for decorator in node.decorator_list for use in _uses(ast.Expr(decorator), Path())}
    return not REGISTERED.isdisjoint(named)


def _is_asked_for(place: Path, name: str) -> bool:
    """Whether a class of that module takes the place of a base class' method, which calls it by that name."""
    module = module_of(ROOT / place)
    kinds = [kind for kind in vars(module).values() if inspect.isclass(kind) and kind.__module__ == module.__name__]
    return any(name in vars(kind) and any(name in vars(base) for base in kind.__mro__[1:]) for kind in kinds)
