"""Measure precision and recall of the checks on whole cards, labelled before their author had read the checks.

Run from the root of the checkout: python benchmarks/language/card.py [part]

A block of ``data/card.<part>.<language>.txt`` is one card in short: its labels (``=> code@place``, or ``-``), a field
a line (``key_actions`` with ``;`` between them), ``time`` (start and end), ``lead`` (institution, post), ``supporting``
(side, institution, post), ``monitors`` (institution / why; …), an activity (``- activity | product | start end | who |
after``, numbered from 1) and two indicators (``m:`` management, ``e:`` effectiveness: variable | unit | baseline |
target | due | means of verification).
"""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from benchmarks.language.labelled import LANGUAGES, ratio
from ogcore.commitments.checks import check_card
from ogcore.commitments.checks.finding import CardFinding
from ogcore.commitments.json_reading import read_card

DATA = Path(__file__).parent / "data"
KINDS = {"m": "management", "e": "effectiveness"}
Json = dict[str, Any]


@dataclass(frozen=True)
class Labelled:
    """A card in its published form, and each thing wrong with it as ``code`` or ``code@place``."""

    card: Json
    faults: frozenset[str]


def cards(part: str, language: str) -> Iterator[Labelled]:
    """Yield the labelled cards of a part, in the order of the file."""
    text = (DATA / f"card.{part}.{language}.txt").read_text(encoding="utf-8")
    for block in text.split("\n\n"):
        lines = [line for line in block.splitlines() if not line.startswith("#")]
        if lines:
            labels = lines[0].removeprefix("=> ").split()
            yield Labelled(published(lines[1:], language), frozenset(label for label in labels if label != "-"))


def published(lines: list[str], language: str) -> Json:
    """Return the card that the lines of a block tell, in the published form."""
    said = dict(line.split(": ", 1) for line in lines if not line.startswith("- "))
    fields: Json = {name: text for name, text in said.items() if name not in {*_WRITTEN_SHORT, *KINDS}}
    if "time" in said:
        fields["start"], fields["end"] = said["time"].split()
    if "key_actions" in said:
        fields["key_actions"] = said["key_actions"].split("; ")
    linked = "unlinked" not in said
    return {
        "format": "commitment-card",
        "format_version": 1,
        "language": language,
        "plan": {"name": "Plan", "start": "2027-01-01", "end": "2028-12-31"},
        "card": {"id": "c", "number": "1.1", "node": "n" if linked else None, "problem_linked": linked},
        "fields": fields,
        "parties": list(_parties(said)),
        "activities": [_activity(n, line[2:]) for n, line in enumerate(_rows(lines), 1)],
        "indicators": [_indicator(key, said[key]) for key in KINDS if key in said],
        "objections": [{"id": "o", "text": said["objection"]}] if "objection" in said else [],
    }


_WRITTEN_SHORT = ("time", "lead", "supporting", "monitors", "unlinked", "objection", "key_actions")


def _rows(lines: list[str]) -> list[str]:
    return [line for line in lines if line.startswith("- ")]


def _parties(said: dict[str, str]) -> Iterator[Json]:
    if "lead" in said:
        institution, _, post = said["lead"].partition(", ")
        yield {"id": "lead", "role": "lead", "side": "government", "institution": institution, "post": post}
    if "supporting" in said:
        side, institution, post = said["supporting"].split(", ")
        yield {"id": "supporting", "role": "supporting", "side": side, "institution": institution, "post": post}
    for n, monitor in enumerate(said.get("monitors", "").split("; ") if "monitors" in said else (), 1):
        institution, _, reason = monitor.partition(" / ")
        yield {
            "id": f"m{n}",
            "role": "monitor",
            "side": "civil_society",
            "institution": institution,
            "reason": reason,
        }


def _activity(number: int, text: str) -> Json:
    activity, product, days, who, after = [*(part.strip() for part in text.split("|")), ""][:5]
    start, _, end = days.partition(" ")
    return {
        "id": str(number),
        "activity": activity,
        "product": product,
        "start": start,
        "end": end,
        "responsible": who,
        "depends_on": after.split(),
    }


def _indicator(key: str, text: str) -> Json:
    names = ("variable", "unit", "baseline", "target", "due", "means_of_verification")
    values = (part.strip() for part in text.split("|"))
    return {"id": key, "kind": KINDS[key], **dict(zip(names, values, strict=True))}


def told(card: Json) -> frozenset[str]:
    """Return what the checks find, as ``code@place``."""
    return frozenset(f"{finding.code}@{_place(finding)}" for finding in check_card(read_card(card)).findings)


def _place(finding: CardFinding) -> str:
    return finding.item or finding.field


def _agree(label: str, found: Iterable[str]) -> set[str]:
    """Return the findings that a label asks for: of its code, and at its place where it has one."""
    return {one for one in found if one == label or one.partition("@")[0] == label}


@dataclass(frozen=True)
class Looked:
    """A labelled card, what is found on it, and which of that a label asks for."""

    one: Labelled
    found: frozenset[str]
    deserved: frozenset[str]

    def differences(self, name: str) -> Iterator[str]:
        """Yield what was given without a label, and what was missed."""
        yield from (f"- {name}: {finding} given" for finding in sorted(self.found - self.deserved))
        missed = {label for label in self.one.faults if not _agree(label, self.found)}
        yield from (f"- {name}: {label} missed" for label in sorted(missed))


def look(one: Labelled) -> Looked:
    """Run the checks on a labelled card."""
    found = told(one.card)
    return Looked(one, found, frozenset(finding for label in one.faults for finding in _agree(label, found)))


def _by_code(found: Iterable[str]) -> Counter[str]:
    return Counter(one.partition("@")[0] for one in found)


def table(looked: Sequence[Looked]) -> Iterator[str]:
    """Yield the table of precision and recall, code by code."""
    given = _by_code(chain.from_iterable(one.found for one in looked))
    right = _by_code(chain.from_iterable(one.deserved for one in looked))
    due = _by_code(chain.from_iterable(one.one.faults for one in looked))
    hit = _by_code(label for one in looked for label in one.one.faults if _agree(label, one.found))
    yield from ("| code | precision | recall |", "|---|---|---|")
    for code in sorted({*due, *given}):
        yield f"| {code} | {ratio(right[code], given[code])} | {ratio(hit[code], due[code])} |"
    yield f"| all | {ratio(right.total(), given.total())} | {ratio(hit.total(), due.total())} |"


def report(part: str) -> str:
    """Return the figures of a part, and each card that was told otherwise than labelled."""
    lines: list[str] = []
    for language in LANGUAGES:
        looked = [look(one) for one in cards(part, language)]
        good = [one for one in looked if not one.one.faults]
        alone = ratio(sum(not one.found for one in good), len(good))
        lines += [f"## {language}, {part}: {len(looked)} cards", "", f"Complete cards left alone: {alone}.", ""]
        lines += [*table(looked), ""]
        for number, one in enumerate(looked, 1):
            lines += one.differences(f"{language} {number}, {one.one.card['fields'].get('action', '')}")
        lines.append("")
    return "\n".join(lines)


if __name__ == "__main__":
    print(report(sys.argv[1] if len(sys.argv) > 1 else "blind"))
