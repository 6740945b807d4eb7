"""What is imported, declared, locked and offered to conda is the same set of packages."""

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions

import pytest
import yaml

from tests.project.repository import ROOT, files

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUNTIME = PROJECT["dependencies"]
TEST = PROJECT["optional-dependencies"]["test"]
BY_PATH = {path.stem for folder in ("tests", "tools") for path in (ROOT / folder).rglob("*.py")} | {"benchmarks"}
OURS = {"ogcore", "workbench", "tests"} | BY_PATH
RIVALS = {"panel", "solara"}
"""Imported only by the pages the benchmarks run in an environment of their own."""


def name(requirement: str) -> str:
    """The normalised name of the package that a requirement asks for."""
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", requirement)[0]).lower()


def test_conda_environment_asks_for_what_the_project_declares() -> None:
    """environment.yml lists exactly the project's dependencies, with the same versions, and the same oldest Python."""
    listed = yaml.safe_load((ROOT / "environment.yml").read_text(encoding="utf-8"))["dependencies"]
    by_pip = next(entry["pip"] for entry in listed if isinstance(entry, dict))
    by_conda = [entry for entry in listed if isinstance(entry, str)]
    assert by_conda[:2] == [f"python{PROJECT['requires-python']}", "pip"]
    assert by_pip[-1] == "--editable ."
    assert sorted(by_conda[2:] + by_pip[:-1]) == sorted(RUNTIME)


@pytest.mark.parametrize(
    ("lock", "declared"),
    [
        ("runtime.txt", RUNTIME),
        ("test.txt", RUNTIME + TEST),
    ],
)
def test_lock_holds_every_declared_package(lock: str, declared: list[str]) -> None:
    """A dependency added to pyproject.toml without running `make lock` is noticed."""
    locked = {name(line) for line in (ROOT / "requirements" / lock).read_text().splitlines() if "==" in line}
    assert {name(requirement) for requirement in declared} - locked == set()


def test_both_locks_hold_the_same_versions() -> None:
    """What is tested is what runs: each version of the runtime lock is also in the lock of the tests."""
    runtime, test = (
        {
            line.partition(";")[0].strip(" \\")
            for line in (ROOT / "requirements" / lock).read_text().splitlines()
            if "==" in line
        }
        for lock in ("runtime.txt", "test.txt")
    )
    assert runtime - test == set()


@pytest.mark.parametrize(
    ("folders", "requirements"),
    [
        pytest.param(["ogcore", "workbench"], RUNTIME, id="running"),
        pytest.param(["tests", "benchmarks", "tools"], RUNTIME + TEST, id="testing"),
    ],
)
def test_every_imported_package_is_declared(folders: list[str], requirements: list[str]) -> None:
    """No module leans on a package that is only here because another one happens to need it."""
    declared = {name(requirement) for requirement in requirements}
    distributions = packages_distributions()
    undeclared = {
        f"{path.relative_to(ROOT)}: {module}"
        for path in files()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in folders
        for module in imported(path.read_text(encoding="utf-8")) - OURS - RIVALS - sys.stdlib_module_names
        if not declared & {name(distribution) for distribution in distributions.get(module, [])}
    }
    assert undeclared == set()


def imported(source: str) -> set[str]:
    """The first names of all modules that a source imports, wherever in the file."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module.partition(".")[0])
    return found
