"""How often a finding in a work plan is deserved, and a planted fault found: ``python -m benchmarks.work_plans.run``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from benchmarks.work_plans.english import ENGLISH
from benchmarks.work_plans.grown import grown
from benchmarks.work_plans.made import Made
from benchmarks.work_plans.spanish import SPANISH
from ogcore.work_plan.reading import read_work_plan
from ogcore.work_plan.report import report_of

GROWN = 60
"""So many plans are grown of each language."""
SETS = {"es": SPANISH, "en": ENGLISH}
Key = tuple[str, int, str]


def labelled(made: Made) -> Counter[Key]:
    """Return what a careful person finds, by sheet, row and code."""
    only = next(iter(made.sheets), "") if len(made.sheets) == 1 else ""
    return Counter(
        (label[0], label[1], label[2]) if len(label) == 3 else (only, label[0], label[1]) for label in made.labels
    )


def found(made: Made) -> Counter[Key]:
    """Return what the checks find."""
    options = {"calendar" if name == "kind" else name: value for name, value in made.options.items()}
    limits = {name: options.pop(name) for name in ("begins", "ends") if name in options}
    report = report_of(read_work_plan(made.data(), **options), **limits)
    return Counter((one.sheet, one.row, one.code) for one in report.findings)


def differences(language: str, plans: Sequence[Made]) -> Iterator[str]:
    """Yield the figures of a set, then what differs from its labels."""
    right: Counter[str] = Counter()
    planted: Counter[str] = Counter()
    told: Counter[str] = Counter()
    lines = []
    whole = 0
    for made in plans:
        expected, got = labelled(made), found(made)
        whole += expected == got
        for counter, keys in ((planted, expected), (told, got), (right, expected & got)):
            for key, count in keys.items():
                counter[key[2]] += count
        for name, keys in (("missed", expected - got), ("undeserved", got - expected)):
            lines += [f"- {made.name}: {name} {key[2]} in {key[0]} {key[1]}" for key in keys.elements()]
    yield f"{language}: {whole} of {len(plans)} plans without any difference"
    for code in sorted(planted | told):
        yield f"| {language} | {code} | {right[code]}/{told[code]} | {right[code]}/{planted[code]} |"
    yield from lines


def main() -> None:
    """Print the figures (deserved of told, found of planted) and every difference."""
    for language, plans in SETS.items():
        print(*differences(language, plans), sep="\n")
        chance = [grown(seed, language, faults=seed % 4) for seed in range(GROWN)]
        print(*differences(f"{language}, grown by chance", chance), sep="\n")


if __name__ == "__main__":
    main()
