"""Measure how often a change of a promise is found, and how often what is told of it is right, kind by kind.

Run from the root of the checkout: python benchmarks/seal/pairs.py [part]
"""

import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from ogcore.seal.comparison import field_changes

DATA = Path(__file__).parent / "data"
LANGUAGES = ("es", "en")


@dataclass(frozen=True)
class Pair:
    """Two versions of one field and the kinds a careful reader would tell."""

    field: str
    was: str
    now: str
    kinds: frozenset[str]


def pairs(language: str, part: str = "pairs") -> Iterator[Pair]:
    """Yield the labelled pairs of a part, in the order of the file."""
    text = (DATA / f"{part}.{language}.txt").read_text(encoding="utf-8")
    for block in text.split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            marked = {line[0]: line[2:] for line in lines[1:]}
            yield Pair(lines[0], marked["-"], marked["+"], frozenset(marked["="].split()))


def told(pair: Pair, language: str) -> frozenset[str]:
    """Return the kinds the comparison tells of a pair."""
    return frozenset(change.kind for change in field_changes(pair.field, pair.was, pair.now, language))


def report(part: str) -> str:
    """Return the figures of a part, and each pair that was told otherwise than labelled."""
    lines: list[str] = []
    for language in LANGUAGES:
        given, right, wanted, misses = Counter[str](), Counter[str](), Counter[str](), []
        for pair in pairs(language, part):
            found = told(pair, language)
            given.update(found)
            wanted.update(pair.kinds)
            right.update(found & pair.kinds)
            if found != pair.kinds:
                misses.append(
                    f"- {', '.join(sorted(found))} for {', '.join(sorted(pair.kinds))}: {pair.was} → {pair.now}"
                )
        whole = sum(wanted.values())
        lines += [f"{language}, {part}: {whole - len(misses)} of {whole} pairs as labelled", ""]
        lines += ["| kind | precision | recall |", "|---|---|---|"]
        for kind in sorted(wanted | given):
            lines.append(f"| `{kind}` | {right[kind]} of {given[kind]} | {right[kind]} of {wanted[kind]} |")
        lines += ["", *misses, ""]
    return "\n".join(lines)


if __name__ == "__main__":
    print(report(sys.argv[1] if len(sys.argv) > 1 else "pairs"))
