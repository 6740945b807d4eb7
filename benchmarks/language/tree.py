"""Measure how often the checks of a tree's logic are right: whole trees, good ones and spoiled ones, code by code.

Run from the root of the checkout: python benchmarks/language/tree.py
"""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from ogcore.logic.checks import CODES, check  # noqa: E402  the checkout's own package, installed or not
from ogcore.trees.outline import read_outline  # noqa: E402  as above

SECTIONS = {"es": ("EFECTOS", "PROBLEMA", "CAUSAS"), "en": ("EFFECTS", "PROBLEM", "CAUSES")}
LANGUAGES = ("es", "en")
PARTS = (
    "first",
    *(f"blind{n}" for n in ("", " 2", " 3", " 4", " 5")),
    "tried",
    "tried 2",
    "blind 6",
    "tried 3",
    "blind 7",
)
"""The sets in the order of writing: ``data/tree.<language>.txt``, then ``data/tree.<part>.<language>.txt``."""
NOT_IN_FILES = {"no_core_problem", "uncovered_necessary_cause"}
"""A file without a core problem cannot be read; marks and commitments are not in files. The tests hold those codes."""


@dataclass(frozen=True)
class Case:
    """A tree as text, where it comes from, and the code it should get; None for a good tree."""

    name: str
    outline: str
    due: str | None

    @cached_property
    def found(self) -> set[str]:
        """The codes the checks give the tree."""
        return {finding.code for finding in check(read_outline(self.outline))}

    @property
    def exact(self) -> bool:
        """Whether the tree gets what is due and nothing else."""
        return self.found == ({self.due} if self.due else set())


def load(language: str, part: str = PARTS[0]) -> list[Case]:
    """All trees of a part of a language: each good one, and each way in which it was spoiled."""
    cases = []
    name = f"tree.{language}.txt" if part == PARTS[0] else f"tree.{part}.{language}.txt"
    text = (HERE / "data" / name).read_text(encoding="utf-8")
    for block in text.split("\n== ")[1:]:
        name, *lines = block.rstrip().splitlines()
        good = [line for line in lines if line.strip() and not line.startswith("! ")]
        cases.append(Case(name, "\n".join(good), None))
        orders = [line.removeprefix("! ") for line in lines if line.startswith("! ")]
        cases += [Case(f"{name}: {order}", "\n".join(_spoiled(good, order)), order.split()[0]) for order in orders]
    return cases


def _spoiled(lines: list[str], order: str) -> list[str]:
    _code, verb, rest = order.split(" ", 2)
    place, _, text = rest.partition(": ")
    if verb == "without":
        return [line for line in lines if line not in set(_below(lines, place))]
    if verb == "only":
        kept = _branch(lines, place)
        return [*lines[: _at(lines, _causes(lines)) + 1], *kept]
    if verb == "instead":
        return [line.replace(place, text) if _words(line) == place else line for line in lines]
    if verb == "also":
        marked = [f"{line} [=X]" if _words(line) == text else line for line in lines]
        return [*marked, f"- {text} [=X]"]
    at = _at(lines, place)
    step = "" if place in _headings() else " " * (len(lines[at]) - len(lines[at].lstrip()) + 2)
    return [*lines[: at + 1], f"{step}- {text}", *lines[at + 1 :]]


def _headings() -> set[str]:
    return {heading for headings in SECTIONS.values() for heading in headings}


def _causes(lines: list[str]) -> str:
    return next(line for line in lines if line in ("CAUSAS", "CAUSES"))


def _words(line: str) -> str:
    return line.strip().removeprefix("- ")


def _at(lines: list[str], words: str) -> int:
    return next(at for at, line in enumerate(lines) if _words(line) == words)


def _below(lines: list[str], heading: str) -> Iterator[str]:
    """Yield the lines of a section."""
    for line in lines[_at(lines, heading) + 1 :]:
        if line in _headings():
            return
        yield line


def _branch(lines: list[str], words: str) -> list[str]:
    """Return a direct cause and all that hangs on it."""
    at = _at(lines, words)
    end = next((i for i in range(at + 1, len(lines)) if lines[i].startswith("- ")), len(lines))
    return lines[at:end]


def ratio(part: int, whole: int) -> str:
    """A share in per cent, or a dash when there is nothing to share."""
    return f"{part}/{whole} ({part / whole:.0%})" if whole else "–"


def counted(language: str, part: str) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """How often each code was given, was due, and was both."""
    given: Counter[str] = Counter()
    due: Counter[str] = Counter()
    both: Counter[str] = Counter()
    for case in load(language, part):
        expected = {case.due} if case.due else set()
        given.update(case.found)
        due.update(expected)
        both.update(case.found & expected)
    return given, due, both


def differences(language: str) -> list[str]:
    """Every tree that gets other codes than it should."""
    return [
        f"- {language} ({part}): {case.name}: {', '.join(sorted(case.found)) or 'nothing'} given"
        for part in PARTS
        for case in load(language, part)
        if not case.exact
    ]


def report() -> str:
    """The whole report in Markdown."""
    lines = [(HERE / "tree_preface.md").read_text(encoding="utf-8").strip(), "", "## Whole trees", ""]
    lines += [
        "| language | part | good trees without a finding | spoiled trees with exactly the planted code |",
        "|---|---|---|---|",
    ]
    for language in LANGUAGES:
        for part in PARTS:
            cases = load(language, part)
            good, bad = ([case.exact for case in cases if (case.due is None) == side] for side in (True, False))
            lines.append(f"| {language} | {part} | {ratio(sum(good), len(good))} | {ratio(sum(bad), len(bad))} |")
    heads = " | ".join(f"precision, {part} | recall, {part}" for part in PARTS)
    lines += ["", "## Code by code", "", f"| language | code | {heads} |", "|---" * (2 + 2 * len(PARTS)) + "|"]
    for language in LANGUAGES:
        counts = [counted(language, part) for part in PARTS]
        for code in CODES:
            if code not in NOT_IN_FILES:
                row = (
                    f"{ratio(both[code], given[code])} | {ratio(both[code], due[code])}" for given, due, both in counts
                )
                lines.append(f"| {language} | {code} | {' | '.join(row)} |")
    return "\n".join([*lines, "", "## Differences", "", *differences("es"), *differences("en"), ""])


if __name__ == "__main__":
    text = report()
    target = ROOT / "benchmarks" / "results" / "logic.md"
    target.parent.mkdir(exist_ok=True)
    target.write_text(text, encoding="utf-8")
    print(text)
