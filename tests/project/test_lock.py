"""The locks are complete on every system: installed as they stand, without a resolver, nothing is missing."""

import tomllib
from importlib.metadata import distributions

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.project.lock import Environment, Record, environments, key, reached, read_lock, read_record, unmet
from tests.project.repository import ROOT

REQUIREMENTS = ROOT / "requirements"
PYPROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
EXTRAS = PYPROJECT["project"]["optional-dependencies"]
BUILD = PYPROJECT["build-system"]["requires"] + [
    line for line in (REQUIREMENTS / "build.in").read_text().splitlines() if line and not line.startswith("#")
]
RUNNING = PYPROJECT["project"]["dependencies"] + EXTRAS["lab"] + BUILD
ROOTS = {"runtime.txt": RUNNING, "test.txt": RUNNING + EXTRAS["test"]}
RECORD = read_record(REQUIREMENTS / "requires.json")


@pytest.mark.parametrize("lock", ROOTS)
@pytest.mark.parametrize("environment", [pytest.param(values, id=name) for name, values in environments()])
def test_all_that_any_package_requires_is_locked(lock: str, environment: Environment) -> None:
    """What the project, its build and each locked package ask for, extras included, is locked in a right version."""
    assert unmet(ROOTS[lock], read_lock(REQUIREMENTS / lock), RECORD, environment) == set()


def test_the_record_tells_of_the_locked_packages_and_no_others() -> None:
    """A lock that was changed without `make lock` is noticed."""
    assert set(RECORD) == {key(entry) for lock in ROOTS for entry in read_lock(REQUIREMENTS / lock)}


def test_the_record_says_what_the_installed_packages_say() -> None:
    """What completeness is judged by is true: it is compared with every locked package that is installed here."""
    here = {f"{canonicalize_name(package.name)}=={package.version}": package for package in distributions()}
    compared = here.keys() & RECORD.keys()
    assert compared
    assert {one: sorted(here[one].requires or []) for one in compared} == {
        one: RECORD[one]["requires"] for one in compared
    }


MADE_UP: Record = {
    "tool==2.0": {"python": ">=3.9", "requires": ['parser>=1; extra == "toml"', 'colour; sys_platform == "win32"']},
    "parser==1.5": {"python": None, "requires": ["tool[toml]"]},
    "colour==1.0": {"python": ">=3.12", "requires": []},
}


@pytest.mark.parametrize(
    ("roots", "lock", "system", "fault"),
    [
        pytest.param(["tool"], ["tool==2.0"], "Linux, 3.11.7", None, id="an extra nobody asks for"),
        pytest.param(["tool[toml]"], ["tool==2.0", "parser==1.5"], "Linux, 3.11.7", None, id="an extra that is there"),
        pytest.param(["tool[toml]"], ["tool==2.0"], "Linux, 3.11.7", "tool==2.0[toml] needs parser", id="an extra's"),
        pytest.param(["parser"], ["parser==1.5"], "Linux, 3.11.7", "parser==1.5 needs tool[toml]", id="a package's"),
        pytest.param(["tool"], [], "Linux, 3.11.7", "the project needs tool", id="the project's"),
        pytest.param(["tool>=3"], ["tool==2.0"], "Linux, 3.11.7", "tool==2.0 is locked", id="too old"),
        pytest.param(["tool"], ["tool==2.0"], "Windows, 3.12.0", "tool==2.0 needs colour", id="another system's"),
        pytest.param(
            ["tool"],
            ["tool==2.0", 'colour==1.0; sys_platform == "linux"'],
            "Windows, 3.12.0",
            "tool==2.0 needs colour",
            id="locked for another system",
        ),
        pytest.param(
            ["colour"], ["colour==1.0"], "Linux, 3.11.7", "colour==1.0 is not for this Python", id="another Python's"
        ),
        pytest.param(["tool"], ["tool==2.0", "tool==2.0"], "Linux, 3.11.7", "locked twice", id="twice"),
    ],
)
def test_what_a_lock_lacks_is_found(roots: list[str], lock: list[str], system: str, fault: str | None) -> None:
    """Each way in which a lock can be incomplete is told, and a complete one passes."""
    told = unmet(roots, [Requirement(entry) for entry in lock], MADE_UP, dict(environments())[system])
    assert (len(told) == 1 and fault in " ".join(told)) if fault else told == set()


@pytest.mark.parametrize("lock", ROOTS)
def test_nothing_is_locked_that_nobody_needs(lock: str) -> None:
    """A dependency taken out of pyproject.toml without running `make lock` is noticed."""
    entries = read_lock(REQUIREMENTS / lock)
    needed = set[str]().union(*(reached(ROOTS[lock], entries, RECORD, values) for _, values in environments()))
    assert {key(entry) for entry in entries} - needed == set()
