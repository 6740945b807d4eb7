"""Sentences with the codes a careful facilitator would give them, and how far a check agrees: precision and recall."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
RESULTS = HERE.parent / "results"
LANGUAGES = ("es", "en")


@dataclass(frozen=True)
class Case:
    """A labelled sentence, what it hangs under if anything, the codes it is due, and its part of the set."""

    text: str
    parent: str
    expected: frozenset[str]
    part: str


@dataclass
class Count:
    """How often a code was given, was due, and was both."""

    given: Counter[str] = field(default_factory=Counter)
    due: Counter[str] = field(default_factory=Counter)
    both: Counter[str] = field(default_factory=Counter)

    def add(self, found: set[str], expected: frozenset[str]) -> None:
        """Count one sentence."""
        self.given.update(found)
        self.due.update(expected)
        self.both.update(found & expected)

    def row(self, code: str) -> str:
        """Precision and recall of a code."""
        return f"{ratio(self.both[code], self.given[code])} | {ratio(self.both[code], self.due[code])}"


def ratio(part: int, whole: int) -> str:
    """A share in per cent, or a dash when there is nothing to share."""
    return f"{part}/{whole} ({part / whole:.0%})" if whole else "–"


class LabelledSet:
    """The sets ``data/<name>.<language>.txt``: ``codes`` by the letter of their label, ``parts`` in the order told."""

    def __init__(
        self, name: str, codes: Mapping[str, str], parts: Sequence[str], check: Callable[[Case, str], Iterable[str]]
    ) -> None:
        self.name, self.codes, self.parts, self._check = name, codes, parts, check

    def load(self, language: str) -> list[Case]:
        """Return the labelled sentences of a language."""
        cases: list[Case] = []
        part = ""
        for line in (HERE / "data" / f"{self.name}.{language}.txt").read_text(encoding="utf-8").splitlines():
            if line.startswith("## "):
                part = line.removeprefix("## ")
            elif line and not line.startswith("#"):
                said, labels = line.split(" => ")
                text, _, parent = said.partition(" << ")
                due = frozenset(self.codes[letter] for letter in labels.split() if letter != "-")
                cases.append(Case(text, parent, due, part))
        return cases

    def found(self, case: Case, language: str) -> set[str]:
        """Return the codes the check gives."""
        return set(self._check(case, language))

    def counted(self, language: str, part: str) -> Count:
        """Return the counts of one part of a language's set."""
        count = Count()
        for case in self.load(language):
            if case.part == part:
                count.add(self.found(case, language), case.expected)
        return count

    def left_alone(self, language: str, part: str) -> str:
        """Return how many good sentences get no finding."""
        good = [case for case in self.load(language) if case.part == part and not case.expected]
        return ratio(sum(not self.found(case, language) for case in good), len(good))

    def differences(self, language: str) -> list[str]:
        """Return every sentence where check and labels differ."""
        lines: list[str] = []
        for case in self.load(language):
            given, about = self.found(case, language), f"- {language} ({case.part}): {case.text}"
            lines += [f"{about}: {code} given" for code in sorted(given - case.expected)]
            lines += [f"{about}: {code} missed" for code in sorted(case.expected - given)]
        return lines

    def report(self) -> str:
        """Return the whole report in Markdown."""
        preface = (HERE / f"{self.name}_preface.md").read_text(encoding="utf-8").strip()
        lines = [preface, "", f"## Good {self.name}s left alone", ""]
        lines += ["| language | part | no finding |", "|---|---|---|"]
        both = [(language, part) for language in LANGUAGES for part in self.parts]
        lines += [f"| {language} | {part} | {self.left_alone(language, part)} |" for language, part in both]
        heads = " | ".join(f"precision, {part} | recall, {part}" for part in self.parts)
        lines += ["", "## Code by code", "", f"| language | code | {heads} |", "|---" * (2 + 2 * len(self.parts)) + "|"]
        for language in LANGUAGES:
            counts = [self.counted(language, part) for part in self.parts]
            rows = {code: " | ".join(count.row(code) for count in counts) for code in self.codes.values()}
            lines += [f"| {language} | {code} | {row} |" for code, row in rows.items()]
        told = [line for language in LANGUAGES for line in self.differences(language)]
        return "\n".join([*lines, "", "## Differences", "", *told, ""])

    def write(self, more: str = "") -> None:
        """Print the report, with ``more`` at its end, and keep it in ``results``."""
        text = f"{self.report()}\n{more}" if more else self.report()
        (RESULTS / f"{self.name}.md").write_text(text, encoding="utf-8")
        print(text)
