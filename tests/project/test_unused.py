"""Nothing stands in the product that nobody calls."""

import ast
import inspect
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.project.repository import ROOT, files, module_of

REASONS = {
    "event_kinds": "what the golden log and the protocol are held against",
    "inherited_handlers": "for the test that watches over new versions of Voila",
    "clear_output": "called by IPython, for which a room's shell stands in",
    "trigger": "called by IPython, for which a room's shell stands in",
    "showtraceback": "called by IPython, for which a room's shell stands in",
}
"""Functions and classes that nothing of ours names, and why they stay."""
PRODUCT = ("ogcore", "workbench")
READERS = (*PRODUCT, "benchmarks", "notebooks", "tools", "pyproject.toml")
REGISTERED = {"default", "observe", "validate"}
"""Decorators of traitlets, which finds by them what nobody calls by name."""
Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def test_every_function_and_class_is_named_by_somebody_else() -> None:
    """What only its own definition and the tests know of, methods included, is taken out, or has its reason above."""
    assert set(_unused()) == set(), "named nowhere but in tests: take it out, or give its reason in this file"


def test_every_reason_is_still_needed() -> None:
    """Of what is gone, or called by now, no reason stays behind."""
    assert REASONS.keys() - {name for name, _ in _unnamed()} == set()


def _unused() -> Iterator[str]:
    return (f"{place}: {name}" for name, place in _unnamed() if name not in REASONS)


@cache
def _unnamed() -> list[tuple[str, str]]:
    """Return what is defined in the product and named nowhere else in it, with its place."""
    said, defined = Counter[str](), []
    for path in files():
        place = path.relative_to(ROOT)
        if place.parts[0] not in READERS:
            continue
        if path.suffix in (".html", ".ipynb", ".toml"):
            said.update(re.findall(r"\w+", path.read_text(encoding="utf-8")))
        elif path.suffix == ".py":
            tree = ast.parse(path.read_text(encoding="utf-8"))
            said.update(_names(tree))
            if place.parts[0] in PRODUCT:
                defined += [(place, node) for node in ast.walk(tree) if isinstance(node, Definition)]
    return [
        (node.name, f"{place.as_posix()}:{node.lineno}")
        for place, node in defined
        if said[node.name] == Counter(_names(node))[node.name]  # one that calls itself is called by nobody else
        and not node.name.startswith("__")
        and not _is_registered(node)
        and not _is_asked_for(place, node.name)
    ]


def _names(tree: ast.AST) -> Iterator[str]:
    """Yield the names that code uses, also as dotted text; neither what it defines or imports, nor prose."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Name):
            yield node.id
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and re.fullmatch(r"[\w.:]+", node.value):
            yield from re.findall(r"\w+", node.value)


def _is_registered(node: Definition) -> bool:
    return not REGISTERED.isdisjoint(name for decorator in node.decorator_list for name in _names(decorator))


def _is_asked_for(place: Path, name: str) -> bool:
    """Whether a class of that module takes the place of a base class' method, which calls it by that name."""
    module = module_of(ROOT / place)
    kinds = [kind for kind in vars(module).values() if inspect.isclass(kind) and kind.__module__ == module.__name__]
    return any(name in vars(kind) and any(name in vars(base) for base in kind.__mro__[1:]) for kind in kinds)
