"""Telling two long wordings apart word by word, beside the sequence matcher of the standard library."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher

from benchmarks.bench import Bench
from benchmarks.figure import Figure, median
from ogcore.language.difference import difference, words

LENGTH, CHANGED, SEED = 20_000, 0.1, 7
REPEATS = 5


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield how long a field of the longest there is takes, a tenth of its words changed, and all of them."""
    chance = random.Random(SEED)
    before = _text(chance, LENGTH // 4 if bench.quick else LENGTH)
    for name, after in (("a tenth changed", _changed(chance, before)), ("all changed", _text(chance, len(before)))):
        took = _seconds(lambda after=after: difference(before, after))  # type: ignore[misc]
        plain = _seconds(
            lambda after=after: SequenceMatcher(None, words(before), words(after), autojunk=False).get_opcodes(),  # type: ignore[misc]
            1,
        )
        yield Figure(f"difference of {len(before):,} characters, {name}", "workbench", took, "s")
        yield Figure(f"difference, {name}: times as fast as difflib", "workbench", plain / took, "times")


def _text(chance: random.Random, length: int) -> str:
    """Return so many characters of words of a small vocabulary, as sentences."""
    vocabulary = ["".join(chance.choices("abcdeilmnorstu", k=chance.randint(2, 9))) for _ in range(900)]
    said = ""
    while len(said) < length:
        said += " ".join(chance.choices(vocabulary, k=chance.randint(8, 30))).capitalize() + ". "
    return said[:length]


def _changed(chance: random.Random, text: str) -> str:
    return " ".join(word[::-1] if chance.random() < CHANGED else word for word in text.split(" "))


def _seconds(work: Callable[[], object], repeats: int = REPEATS) -> float:
    """Return the processor time, the median of several runs: what else the machine does is no part of it."""
    found = []
    for _ in range(repeats):
        began = time.process_time()
        work()
        found.append(time.process_time() - began)
    return median(found) or 0.0
