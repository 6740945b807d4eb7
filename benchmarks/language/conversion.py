"""Measure how many proposed objectives a group could keep unedited.

Run from the root of the checkout: python benchmarks/language/conversion.py
With the name of a part ("everyday, sixth blind") it prints every answer to that part instead, and keeps nothing.
"""

import re
import sys
from collections import Counter
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from ogcore.language import propose  # noqa: E402  the checkout's own package, installed or not

MACROS = {
    "es": {
        "$ms": "{Menor|Menos|Bajo|Reducido}",
        "$fs": "{Menor|Menos|Baja|Reducida}",
        "$pl": "{Menos|Menores}",
        "+ms": "{Mayor|Más|Alto|Amplio|Suficiente}",
        "+fs": "{Mayor|Más|Alta|Amplia|Suficiente}",
        "+pl": "{Más|Suficientes|Mayores}",
    },
    "en": {
        "$less": "{Less|Lower|Reduced|Low}",
        "$fewer": "{Fewer|Reduced}",
        "$more": "{More|Greater|Higher|Increased|High}",
        "$enough": "{Enough|Sufficient|Adequate|More}",
    },
}
_CHOICE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True)
class Case:
    """A labelled statement: what a facilitator would accept; ``ask`` when asking is (also) right."""

    problem: str
    accepted: frozenset[str]
    ask: bool
    part: str


@dataclass(frozen=True)
class Outcome:
    """What came of one case: "kept" or "wrong" when it was sure, "start" or "asked" when not."""

    case: Case
    proposed: str | None
    verdict: str
    rule: str | None

    @property
    def rightly(self) -> bool:
        """Asked, or only begun, where asking is among the accepted answers."""
        return self.verdict in ("asked", "start") and self.case.ask


def normal(text: str) -> str:
    """Compare words only: no case, punctuation or repeated spaces."""
    return " ".join(re.sub(r"[^\w\s%-]", " ", text.casefold()).split())


def expand(pattern: str) -> list[str]:
    """Write out the choices in braces."""
    pieces = _CHOICE.split(pattern)
    return ["".join(choice) for choice in product(*(p.split("|") if i % 2 else [p] for i, p in enumerate(pieces)))]


HEADS = (
    "language",
    "part",
    "statements",
    "sure",
    "kept, of the sure",
    "wrong, of the sure",
    "a start",
    "asked, rightly",
    "asked, a wording was possible",
)
SETS = ("{}.txt", "spoken.{}.txt")
"""Statements of planning, and statements as people type them in a workshop."""


def load(language: str, sets: tuple[str, ...] = SETS) -> list[Case]:
    """Read the labelled statements of a language."""
    return [case for name in sets for case in _read(name.format(language), language)]


def _read(name: str, language: str) -> list[Case]:
    cases: list[Case] = []
    part = ""
    for line in (HERE / "data" / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            part = line[3:].strip()
        elif line and not line.startswith("#"):
            problem, _, labels = line.partition(" => ")
            for macro, choices in MACROS[language].items():
                labels = labels.replace(macro, choices)
            choices = [choice for label in labels.split(" || ") for choice in expand(label.strip())]
            cases.append(Case(problem, frozenset(normal(c) for c in choices if c != "ASK"), "ASK" in choices, part))
    return cases


@cache
def judge(case: Case, language: str) -> Outcome:
    """Convert one statement and compare; each is converted once, however often it is counted."""
    proposal = propose(case.problem, language)
    if proposal.text is None:
        return Outcome(case, proposal.start, "start" if proposal.start else "asked", proposal.doubt)
    verdict = "kept" if normal(proposal.text) in case.accepted else "wrong"
    return Outcome(case, proposal.text, verdict, proposal.rule)


def _of(part: int, whole: int) -> str:
    return f"{part} ({part / whole:.0%})" if whole else "–"


def share(outcomes: list[Outcome]) -> str:
    """One row of the table."""
    count = Counter(outcome.verdict for outcome in outcomes)
    sure = count["kept"] + count["wrong"]
    right = sum(normal(o.proposed or "") in o.case.accepted for o in outcomes if o.verdict == "start")
    missed = sum(o.verdict == "asked" and not o.case.ask for o in outcomes)
    cells = [
        str(len(outcomes)),
        _of(sure, len(outcomes)),
        _of(count["kept"], sure),
        _of(count["wrong"], sure),
        f"{count['start']} ({right} right)",
        str(count["asked"] - missed),
        str(missed),
    ]
    return " | ".join(cells)


def report() -> str:
    """The whole report in Markdown."""
    lines = [(HERE / "conversion_preface.md").read_text(encoding="utf-8").strip(), ""]
    lines += [
        "| " + " | ".join(HEADS) + " |",
        "|" + "---|" * len(HEADS),
    ]
    failures: list[str] = []
    for language in ("es", "en"):
        outcomes = [judge(case, language) for case in load(language)]
        for part in dict.fromkeys(o.case.part for o in outcomes):
            lines.append(f"| {language} | {part} | {share([o for o in outcomes if o.case.part == part])} |")
        failures += [f"\n### {language}\n"]
        failures += [_failure(o) for o in outcomes if o.verdict == "wrong" or (o.verdict != "kept" and not o.rightly)]
    return "\n".join([*lines, "", "## Failures", *failures, ""])


def _failure(outcome: Outcome) -> str:
    said = outcome.proposed or "asks"
    begun = " (a start)" if outcome.verdict == "start" else ""
    return f"- ({outcome.case.part}) {outcome.case.problem} → {said}{begun} [{outcome.rule}]"


def answers(part: str) -> str:
    """Every answer to one part, as it is read and judged when the part is run for the first time."""
    lines: list[str] = []
    for language in ("es", "en"):
        outcomes = [judge(case, language) for case in load(language) if case.part == part]
        lines += [f"{language}, {part}: {share(outcomes)}", ""]
        lines += [f"- {o.verdict}: {o.case.problem} → {o.proposed or '–'} [{o.rule}]" for o in outcomes]
        lines.append("")
    return "\n".join(lines)


def main() -> None:
    """Print the answers to a part, or print the report and keep it in benchmarks/results/conversion.md."""
    if sys.argv[1:]:
        print(answers(sys.argv[1]))
        return
    text = report()
    target = ROOT / "benchmarks" / "results" / "conversion.md"
    target.parent.mkdir(exist_ok=True)
    target.write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
