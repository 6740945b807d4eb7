"""Measure how often the language of a statement is told rightly, wrongly, or left open.

Run from the root of the checkout: python benchmarks/language/written.py
"""

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT))

from benchmarks.language.statement import WAYS  # noqa: E402  the checkout's own packages, installed or not
from ogcore.language.written import told  # noqa: E402  as above

LANGUAGES = ("es", "en")
NAMES = ("{}", "spoken.{}", "statement.{}", "objective.{}", "tree.{}")
TREES = ("tree.blind.{}", "tree.blind 2.{}", "tree.blind 3.{}", "tree.blind 4.{}")


@dataclass(frozen=True)
class Share:
    """How many statements there are, and which were told wrongly and left open."""

    count: int
    wrong: tuple[str, ...]
    left_open: tuple[str, ...]

    @property
    def right(self) -> int:
        """How many were told rightly."""
        return self.count - len(self.wrong) - len(self.left_open)


def load(name: str, language: str) -> Iterator[str]:
    """Yield the statements of a set, and the objectives they hang under; of trees, the cards."""
    text = (HERE / "data" / f"{name.format(language)}.txt").read_text(encoding="utf-8")
    for line in text.splitlines():
        if (
            line
            and line[0] not in "#=!"
            and line not in ("EFECTOS", "PROBLEMA", "CAUSAS", "EFFECTS", "PROBLEM", "CAUSES")
        ):
            said = line.partition(" => ")[0].split(" << ")
            yield from (statement.strip().removeprefix("- ") for statement in said)


def share(name: str, language: str, typed: Callable[[str], str] = str) -> Share:
    """Return how one set is told."""
    answers = [(statement, told(typed(statement))) for statement in load(name, language)]
    wrong = tuple(statement for statement, answer in answers if answer not in (language, None))
    return Share(len(answers), wrong, tuple(statement for statement, answer in answers if answer is None))


def report() -> str:
    """Return the whole report in Markdown."""
    lines = [(HERE / "written_preface.md").read_text(encoding="utf-8").strip(), ""]
    lines += ["| language | set | typed | statements | right | wrong | left open |", "|---" * 7 + "|"]
    told_wrongly: list[str] = []
    for language in LANGUAGES:
        for name in (*NAMES, *TREES):
            for way, typed in WAYS.items():
                found = share(name, language, typed)
                told_wrongly += [f"- {language}, {way}: {statement}" for statement in found.wrong]
                right = f"{found.right} ({found.right / found.count:.1%})"
                cells = f"{found.count} | {right} | {len(found.wrong)} | {len(found.left_open)}"
                lines.append(f"| {language} | {name.format(language)} | {way} | {cells} |")
    return "\n".join([*lines, "", "## Told wrongly", "", *(told_wrongly or ["None."]), ""])


def main() -> None:
    """Print the report and keep it in benchmarks/results/written.md."""
    text = report()
    (ROOT / "benchmarks" / "results" / "written.md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    main()
