"""Measure how often a comparison of two cards tells the kind and the amount labelled by who had not read its rules.

Run from the root of the checkout: python benchmarks/seal/cards.py [part]

A block of ``data/cards.<part>.<language>.txt`` names a part of the card, its words before and after, and the kinds. The
part is a field (of a list: ``;`` between the items), ``monitors`` or ``activities`` (by their names), ``activity end``,
``due`` (of an indicator) or ``target`` (``baseline 80, target 20``). ``-`` alone after ``=``: nothing to tell.
"""

import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.language.labelled import ratio
from ogcore.seal.change import WEAKER, Change
from ogcore.seal.comparison import compare

DATA = Path(__file__).parent / "data"
LANGUAGES = ("es", "en")
CLOSE = 0.01
LISTS = ("key_actions", "milestones")
Json = dict[str, Any]


@dataclass(frozen=True)
class Pair:
    """A part of two versions of a card, the kinds a careful reader would tell, and the amount where there is one."""

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


@dataclass(frozen=True)
class Told:
    """A labelled pair and what the comparison tells of it."""

    pair: Pair
    changes: tuple[Change, ...]

    @property
    def kinds(self) -> frozenset[str]:
        """The kinds told, with all that weaken as one where the label asks for no more."""
        found = {str(change.kind) for change in self.changes}
        if "weaker" in self.pair.kinds:
            found = {"weaker" if kind in WEAKER else kind for kind in found}
        return frozenset(found)

    @property
    def near(self) -> bool:
        """Whether an amount is told that is as labelled; its sign says no more than the kind."""
        told = [abs(change.amount) for change in self.changes if change.amount is not None]
        return any(abs(amount - abs(self.pair.amount or 0)) < CLOSE for amount in told)

    def differences(self) -> Iterator[str]:
        """Yield how it differs from its label."""
        change = f"{self.pair.was} → {self.pair.now}"
        if self.kinds != self.pair.kinds:
            yield f"- {_listed(self.kinds)} for {_listed(self.pair.kinds)}: {change}"
        if self.pair.amount is not None and not self.near:
            yield f"- amount {[one.amount for one in self.changes]} for {self.pair.amount}: {change}"


def _listed(kinds: frozenset[str]) -> str:
    return ", ".join(sorted(kinds)) or "nothing"


def tell(pair: Pair, language: str) -> Told:
    """Compare the two cards of a pair."""
    versions = (card(pair.part, text, language) for text in (pair.was, pair.now))
    return Told(pair, tuple(compare(*versions).changes))


def table(told: Sequence[Told]) -> Iterator[str]:
    """Yield the table of precision and recall, kind by kind."""
    given = Counter(kind for one in told for kind in one.kinds)
    right = Counter(kind for one in told for kind in one.kinds & one.pair.kinds)
    wanted = Counter(kind for one in told for kind in one.pair.kinds)
    yield from ("| kind | precision | recall |", "|---|---|---|")
    for kind in sorted({*wanted, *given}):
        yield f"| {kind} | {ratio(right[kind], given[kind])} | {ratio(right[kind], wanted[kind])} |"


def summary(told: Sequence[Told]) -> str:
    """Return how many pairs, amounts and harmless changes are told as labelled."""
    agree = ratio(sum(one.kinds == one.pair.kinds for one in told), len(told))
    measured = [one for one in told if one.pair.amount is not None]
    amounts = ratio(sum(one.near for one in measured), len(measured))
    harmless = [one for one in told if one.pair.kinds <= {"reworded"}]
    alone = ratio(sum(one.kinds <= {"reworded"} for one in harmless), len(harmless))
    return f"As labelled: {agree} pairs, {amounts} amounts; harmless changes told as such: {alone}."


def report(part: str) -> str:
    """Return the figures of a part, and each pair that was told otherwise than labelled."""
    lines: list[str] = []
    for language in LANGUAGES:
        told = [tell(pair, language) for pair in pairs(part, language)]
        lines += [f"## {language}, {part}", "", summary(told), "", *table(told), ""]
        lines += [*(line for one in told for line in one.differences()), ""]
    return "\n".join(lines)


if __name__ == "__main__":
    print(report(sys.argv[1] if len(sys.argv) > 1 else "blind"))
