"""Measure how often the comparison of two cards tells the kind and the amount that people labelled who had not read its rules.

Run from the root of the checkout: python benchmarks/seal/cards.py [part]

A block of ``data/cards.<part>.<language>.txt`` names a part of the card, its words before and after, and the kinds. The part is a field (of a
list: `` ; `` between the items), ``monitors`` or ``activities`` (by their names), ``activity end``, ``due`` (of an indicator) or ``target``
(``baseline 80, target 20``). ``-`` alone after ``=``: nothing to tell.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.language.labelled import ratio
from ogcore.seal.change import WEAKER, Change
from ogcore.seal.comparison import compare

DATA = Path(__file__).parent / "data"
LANGUAGES = ("es", "en")
LISTS = ("key_actions", "milestones")
Json = dict[str, Any]


@dataclass(frozen=True)
class Pair:
    """One part of two versions of a card, the kinds a careful reader would tell, and the amount where it can be told."""

    part: str
    was: str
    now: str
    kinds: frozenset[str]
    amount: float | None


def pairs(part: str, language: str) -> Iterator[Pair]:
    """Yield the labelled pairs of a part of the set, in the order of the file."""
    text = (DATA / f"cards.{part}.{language}.txt").read_text(encoding="utf-8")
    for block in text.split("\n\n"):
        lines = [line for line in block.splitlines() if line and not line.startswith("#")]
        if lines:
            marked = {line[0]: line[2:] for line in lines[1:]}
            labels = marked["="].split()
            kinds = frozenset(label for label in labels if label.isidentifier())
            amounts = [float(label) for label in labels if label != "-" and not label.isidentifier()]
            yield Pair(lines[0], marked["-"], marked["+"], kinds, amounts[0] if amounts else None)


def _parties(text: str) -> list[Json]:
    return [
        {"id": name.replace(" ", ""), "role": "monitor", "side": "civil_society", "institution": name}
        for name in text.split("; ")
    ]


def _activities(text: str) -> list[Json]:
    return [{"id": name.replace(" ", ""), "activity": name} for name in text.split("; ")]


def _measure(text: str) -> list[Json]:
    values = dict(value.split(" ") for value in text.split(", "))
    return [{"id": "i", "kind": "effectiveness", "variable": "X", "unit": "Y", **values}]


MADE: dict[str, Callable[[str], Json]] = {
    "monitors": lambda text: {"parties": _parties(text)},
    "activities": lambda text: {"activities": _activities(text)},
    "activity end": lambda text: {"activities": [{"id": "a", "activity": "A", "end": text}]},
    "due": lambda text: {"indicators": [{"id": "i", "kind": "management", "variable": "X", "due": text}]},
    "target": lambda text: {"indicators": _measure(text)},
}
"""The part of a card that a text tells, where it is not a field."""


def card(part: str, text: str, language: str) -> Json:
    """Return a card in its published form of which only one part is written."""
    fields = {part: text.split("; ") if part in LISTS else text}
    return {"format": "commitment-card", "format_version": 1, "language": language, "fields": {}} | (
        MADE[part](text) if part in MADE else {"fields": fields}
    )


def told(pair: Pair, language: str) -> tuple[Change, ...]:
    """Return the changes the comparison tells of a pair."""
    return tuple(compare(card(pair.part, pair.was, language), card(pair.part, pair.now, language)).changes)


def kinds(pair: Pair, changes: tuple[Change, ...]) -> frozenset[str]:
    """Return the kinds told, with all that weaken as one where the label asks for no more."""
    found = {str(change.kind) for change in changes}
    if "weaker" in pair.kinds:
        found = {"weaker" if kind in WEAKER else kind for kind in found}
    return frozenset(found)


def report(part: str) -> str:
    """Return the figures of a part, and each pair that was told otherwise than labelled."""
    lines: list[str] = []
    for language in LANGUAGES:
        given, right, wanted, misses = Counter[str](), Counter[str](), Counter[str](), []
        amounts, near = 0, 0
        labelled = list(pairs(part, language))
        for pair in labelled:
            changes = told(pair, language)
            found = kinds(pair, changes)
            given.update(found)
            wanted.update(pair.kinds)
            right.update(found & pair.kinds)
            if found != pair.kinds:
                said = ", ".join(sorted(found)) or "nothing"
                misses.append(f"- {said} for {', '.join(sorted(pair.kinds))}: {pair.was} → {pair.now}")
            if pair.amount is not None:
                amounts += 1
                said_amounts = [change.amount for change in changes if change.amount is not None]
                fits = any(abs(abs(amount) - abs(pair.amount)) < 0.01 for amount in said_amounts)
                near += fits
                if not fits:
                    misses.append(f"- amount {said_amounts} for {pair.amount}: {pair.was} → {pair.now}")
        harmless = [pair for pair in labelled if pair.kinds <= {"reworded"}]
        alone = sum(kinds(pair, told(pair, language)) <= {"reworded"} for pair in harmless)
        agree = sum(kinds(pair, told(pair, language)) == pair.kinds for pair in labelled)
        lines += [
            f"## {language}, {part}",
            "",
            f"As labelled: {ratio(agree, len(labelled))} pairs, {ratio(near, amounts)} amounts; "
            f"harmless changes told as such: {ratio(alone, len(harmless))}.",
            "",
            "| kind | precision | recall |",
            "|---|---|---|",
        ]
        lines += [
            f"| {kind} | {ratio(right[kind], given[kind])} | {ratio(right[kind], wanted[kind])} |"
            for kind in sorted({*wanted, *given})
        ]
        lines += ["", *misses, ""]
    return "\n".join(lines)


if __name__ == "__main__":
    print(report(sys.argv[1] if len(sys.argv) > 1 else "blind"))
