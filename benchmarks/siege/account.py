"""What a campaign tried, what it found, and whether its goals are reached; as people read it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Finding:
    """One figure and the most (or, with ``least``, the least) it may be; nothing where only the figure is told."""

    what: str
    value: float | None
    unit: str = ""
    goal: float | None = None
    least: bool = False

    @property
    def reached(self) -> bool | None:
        """Whether the goal is reached; None where there is none. What could not be measured reaches nothing."""
        if self.goal is None:
            return None
        if self.value is None:
            return False
        return self.value >= self.goal if self.least else self.value <= self.goal


@dataclass
class Campaign:
    """One kind of attack. ``not_run`` says why it could not be made: then it has neither passed nor failed."""

    name: str
    tried: str = ""
    findings: list[Finding] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    not_run: str = ""

    def found(self, what: str, value: float | None, unit: str = "", goal: float | None = None) -> None:
        """Add a figure, and the most it may be."""
        self.findings.append(Finding(what, value, unit, goal))

    def reached(self, what: str, value: float, least: float) -> None:
        """Add a figure, and the least it should be."""
        self.findings.append(Finding(what, value, "", least, least=True))

    @property
    def broken(self) -> bool:
        """Whether a goal is missed that does not merely count how often something was tried."""
        return any(finding.reached is False and not finding.least for finding in self.findings)

    @property
    def outcome(self) -> str:
        """In a few words."""
        if self.not_run:
            return "not run"
        if self.broken:
            return "**missed**"
        missed = any(finding.reached is False for finding in self.findings)
        return "reached, but for how often it was tried" if missed else "reached"


def text(campaigns: Iterable[Campaign], described: dict[str, str], minutes: float, took: float) -> str:
    """Return the whole account in Markdown."""
    on = ", ".join(f"{name} {value}" for name, value in described.items())
    head = [
        "# The workbench under siege",
        "",
        f'Made by `make siege SIEGE="--minutes {minutes:g}"`, which took {took / 60:.1f} minutes. ({on})',
        "Goals that count how often something was tried are those of the full length.",
        "",
        "| campaign | what | figure | goal | |",
        "|---|---|---|---|---|",
    ]
    chosen = list(campaigns)
    rows = [row for campaign in chosen for row in _rows(campaign)]
    return "\n".join([*head, *rows, "", *(line for campaign in chosen for line in _told(campaign))]) + "\n"


def _rows(campaign: Campaign) -> Iterator[str]:
    if campaign.not_run:
        yield f"| {campaign.name} | | | | not run |"
        return
    for place, finding in enumerate(campaign.findings):
        sign = "≥" if finding.least else "≤"
        goal = "" if finding.goal is None else f"{sign} {finding.goal:g}"
        mark = {True: "✓", False: "**✗**", None: ""}[finding.reached]
        value = "–" if finding.value is None else f"{finding.value:,.4g} {finding.unit}".strip()
        value = f"{finding.value:,.0f}" if finding.value is not None and not finding.unit else value
        yield f"| {'' if place else campaign.name} | {finding.what} | {value} | {goal} | {mark} |"


def _told(campaign: Campaign) -> Iterator[str]:
    yield f"- {campaign.name} ({campaign.outcome}): {campaign.not_run or campaign.tried}"
    yield from (f"  - {' '.join(note.split())[:300]}" for note in campaign.notes[:20])
