"""What a lock holds, and what of all that is asked for it does not hold."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypedDict

from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from packaging.utils import canonicalize_name
from packaging.version import Version

Environment = Mapping[str, str]
"""The values that markers ask for, as of one system and one Python."""


class Said(TypedDict):
    """What a package says of itself: the Pythons it is for (``None``: any) and what it requires."""

    python: str | None
    requires: list[str]


Record = Mapping[str, Said]
"""By ``name==version``."""
SYSTEMS = {
    "Linux": ("posix", "linux", "Linux", "x86_64"),
    "Linux on ARM": ("posix", "linux", "Linux", "aarch64"),
    "macOS": ("posix", "darwin", "Darwin", "arm64"),
    "macOS on Intel": ("posix", "darwin", "Darwin", "x86_64"),
    "Windows": ("nt", "win32", "Windows", "AMD64"),
}
PYTHONS = ("3.11.0", "3.11.7", "3.12.0", "3.13.0", "3.13.99")


def environments() -> Iterator[tuple[str, Environment]]:
    """Yield every system with every Python the product is for, and what to call the two together."""
    for system, (os_name, sys_platform, platform_system, machine) in SYSTEMS.items():
        for python in PYTHONS:
            yield (
                f"{system}, {python}",
                {
                    "os_name": os_name,
                    "sys_platform": sys_platform,
                    "platform_system": platform_system,
                    "platform_machine": machine,
                    "platform_release": "",
                    "platform_version": "",
                    "platform_python_implementation": "CPython",
                    "implementation_name": "cpython",
                    "implementation_version": python,
                    "python_version": python.rpartition(".")[0],
                    "python_full_version": python,
                },
            )


def read_lock(path: Path) -> list[Requirement]:
    """The entries of a lock, without their hashes."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Requirement(line.rstrip(" \\")) for line in lines if line[:1].strip()]


def read_record(path: Path) -> Record:
    """What ``make lock`` wrote down of the locked packages."""
    record: Record = json.loads(path.read_text(encoding="utf-8"))
    return record


def key(entry: Requirement) -> str:
    """Under which name the record knows a locked package."""
    return f"{canonicalize_name(entry.name)}{entry.specifier}"


def unmet(roots: Iterable[str], lock: Sequence[Requirement], record: Record, environment: Environment) -> set[str]:
    """What the roots or a locked package ask for on a system and the lock does not hold there, one sentence each.

    Extras are followed: who asks for ``coverage[toml]`` asks for what ``coverage`` needs for its ``toml`` as well.
    """
    held = [entry for entry in lock if _applies(entry, environment)]
    names = Counter(entry.name for entry in held)
    found = {f"{name} is locked twice" for name, times in names.items() if times > 1}
    found |= {f"{key(entry)} is not for this Python" for entry in held if not _suits(record[key(entry)], environment)}
    for who, wanted, entry in _asked([*roots, *names], held, record, environment):
        if entry is None or not wanted.specifier.contains(_version(entry), prereleases=True):
            found.add(f"{who} needs {wanted}, and {key(entry) if entry else 'nothing'} is locked")
    return found


def reached(roots: Iterable[str], lock: Sequence[Requirement], record: Record, environment: Environment) -> set[str]:
    """The entries of a lock that the roots, or what they need, ask for on a system."""
    held = [entry for entry in lock if _applies(entry, environment)]
    return {key(entry) for _, _, entry in _asked(roots, held, record, environment) if entry}


def _asked(
    roots: Iterable[str], held: Sequence[Requirement], record: Record, environment: Environment
) -> Iterator[tuple[str, Requirement, Requirement | None]]:
    """Yield who asks for what, and the entry of that name, from the roots on through all that is found."""
    entries = {canonicalize_name(entry.name): entry for entry in held}
    open_ones = [("the project", Requirement(root), "") for root in roots]
    followed: set[tuple[str, str]] = set()
    while open_ones:
        who, wanted, extra = open_ones.pop()
        if not _applies(wanted, environment, extra):
            continue
        entry = entries.get(canonicalize_name(wanted.name))
        yield who, wanted, entry
        if entry is None:
            continue
        for part in {(entry.name, more) for more in ("", *wanted.extras)} - followed:
            followed.add(part)
            name = f"{key(entry)}[{part[1]}]" if part[1] else key(entry)
            open_ones += [(name, Requirement(line), part[1]) for line in record[key(entry)]["requires"]]


def _version(entry: Requirement) -> Version:
    (specifier,) = entry.specifier
    return Version(specifier.version)


def _applies(requirement: Requirement, environment: Environment, extra: str = "") -> bool:
    return requirement.marker is None or requirement.marker.evaluate({**environment, "extra": extra})


def _suits(said: Said, environment: Environment) -> bool:
    return SpecifierSet(said["python"] or "").contains(environment["python_full_version"])
