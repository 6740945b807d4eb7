"""In which turn the tests begin: what takes long first, so that nobody waits at the end for one long file."""

from collections.abc import Iterable
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
LONGEST_FIRST = (
    "browser",
    "frontend",
    "server",
    "cli",
    "language",
    "benchmarks",
    "store",
    "attack",
    "project",
    "models",
    "room",
    "rights",
    "workshop",
    "exchange",
    "record",
    "trees",
)
"""Folders by the time they take; all others come last."""


def in_turn(items: Iterable[pytest.Item]) -> list[pytest.Item]:
    """Return the tests by the turn of their folders; within one, files and tests keep their order."""
    return sorted(items, key=lambda item: _turn(item.path))


def _turn(path: Path) -> int:
    folder = path.relative_to(TESTS).parts[0]
    return LONGEST_FIRST.index(folder) if folder in LONGEST_FIRST else len(LONGEST_FIRST)
