"""The results as people read them: a table with ratios, what they were taken on, and what was not reached."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from benchmarks.figure import PROGRAMS, Figure
from benchmarks.goal import GOALS, met

RESULTS = Path(__file__).with_name("results")
_TITLE = "# The workbench under load"
_PREFACE = (
    "Made by `make bench`. Every program serves its page on this machine to a crowd that speaks the page's own "
    "protocol: page, websocket, widgets. Smaller is better everywhere. In brackets: times the workbench's figure. "
    "Stock Voila shows the very same notebook on the same plan with its ordinary kernels, and is asked to bear "
    "fewer people; "
    "Solara and Panel show the nearest equivalent page with the same shared tree. Where most of a crowd fails, nothing "
    "else is told of it: that may well be due to the page written for this comparison."
)


def write(name: str, machine: dict[str, str], figures: list[Figure], notes: list[str]) -> Path:
    """Write ``results/<name>.md`` and ``.json``; returns the former."""
    RESULTS.mkdir(exist_ok=True)
    data = {"machine": machine, "notes": notes, "figures": [asdict(figure) for figure in figures]}
    (RESULTS / f"{name}.json").write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    path = RESULTS / f"{name}.md"
    path.write_text(text(machine, figures, notes), encoding="utf-8")
    return path


def read(name: str) -> list[Figure]:
    """The figures of the last run, so that a part can be measured anew; none where there was no run."""
    path = RESULTS / f"{name}.json"
    if not path.is_file():
        return []
    data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return [Figure(**figure) for figure in data["figures"]]


def text(machine: dict[str, str], figures: list[Figure], notes: list[str]) -> str:
    """The whole report in Markdown."""
    described = "\n".join(f"- {name}: {value}" for name, value in machine.items())
    parts = [_TITLE, _PREFACE, described, table(figures), *_missed(figures)]
    parts += [f"- {note}" for note in notes]
    parts += [f"- {figure.program}, {figure.name}: {figure.note}" for figure in figures if figure.value is None]
    return "\n\n".join(parts[:4]) + "\n\n" + "\n".join(parts[4:]) + "\n"


def table(figures: list[Figure]) -> str:
    """One row a measurement, one column a program."""
    rows: dict[str, dict[str, Figure]] = {}
    for figure in figures:
        rows.setdefault(figure.name, {})[figure.program] = figure
    lines = [f"| | goal | {' | '.join(PROGRAMS)} |", "|---" * (len(PROGRAMS) + 2) + "|"]
    for name, row in rows.items():
        cells = [_cell(row.get(program), row.get("workbench")) for program in PROGRAMS]
        unit = next((figure.unit for figure in row.values() if figure.unit), "")
        label = f"{name} ({unit})" if unit else name
        lines.append(f"| {label} | {_goal(name)} | {' | '.join(cells)} |")
    return "\n".join(lines)


def _goal(name: str) -> str:
    return f"≤ {GOALS[name]:g}" if name in GOALS else ""


def _cell(figure: Figure | None, own: Figure | None) -> str:
    if figure is None:
        return ""
    if figure.value is None:
        return "–"
    shown = _number(figure.value)
    if figure.program == "workbench":
        mark = {True: " ✓", False: " **✗**", None: ""}[met(figure)]
        return shown + mark
    ratio = f" (×{figure.value / own.value:.1f})" if own is not None and own.value else ""
    return shown + ratio + (f" [{figure.note}]" if figure.note else "")


def _number(value: float) -> str:
    if value == int(value) or value >= 100:
        return f"{value:.0f}"
    return f"{value:.2f}" if value < 10 else f"{value:.1f}"


def _missed(figures: list[Figure]) -> list[str]:
    missed = [figure for figure in figures if met(figure) is False]
    if not missed:
        return ["Every goal that was measured is reached."]
    return ["Not reached:", *(f"- {figure.name}: {_value(figure)}, goal {GOALS[figure.name]:g}" for figure in missed)]


def _value(figure: Figure) -> str:
    return "no figure" if figure.value is None else f"{_number(figure.value)} {figure.unit}".strip()
