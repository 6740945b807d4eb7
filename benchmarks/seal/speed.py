"""Measure how long it takes to print a hundred sealed cards, and to check a sealed card of twenty pages.

Run from the root of the checkout: python benchmarks/seal/speed.py
"""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from ogcore.export import CardDocument
from ogcore.export.report_pdf import GroupReport, PlanReport, report_pdf
from ogcore.seal.pdf_reading import read_pdf
from ogcore.seal.tree import tree_data
from ogcore.seal.verification import verify
from tests.export.sample import objective_tree, problem_tree
from tests.seal.sample import sealed
from workbench.files.card_set import PrintedCard, archive, booklet
from workbench.files.report import headings
from workbench.files.sealed_card import made_again, sealed_document, sealed_pdf
from workbench.words.card_label import paper_labels
from workbench.words.i18n import translator

CARDS, GOAL_CARDS, GOAL_CHECK = 100, 6.0, 2.0
SENTENCE = "La dirección publicará cada tres meses el avance de las obras en las doce colonias de la parte alta. "
WHEN = datetime(2027, 3, 4, tzinfo=UTC)
TREES = [tree_data(problem_tree()), tree_data(objective_tree())]


def hundred() -> list[PrintedCard]:
    """Return sealed cards of two pages and two trees, as they are printed."""
    payloads = [
        sealed(card={"id": f"c{number}", "number": f"1.{number}"}, trees=TREES, address="https://plan.example")
        for number in range(CARDS)
    ]
    return [PrintedCard(sealed_document(payload, "es"), f"{number}.pdf") for number, payload in enumerate(payloads)]


def long_card() -> dict[str, Any]:
    """Return a card that fills some twenty pages."""
    card = sealed(trees=TREES)
    card["fields"] |= dict.fromkeys(("problem", "objective", "population", "resources"), SENTENCE * 190)
    card["fields"] |= dict.fromkeys(("key_actions", "challenges", "suggestions"), [SENTENCE * 2] * 60)
    return card


def whole_plan(cards: list[PrintedCard]) -> PlanReport:
    """Return a plan of five groups with the cards."""
    overview = CardDocument(title="Mesa", plan="Plan", group="Mesa", label="")
    groups = [GroupReport(overview, "", (), [card.document for card in cards[at::5]]) for at in range(5)]
    return PlanReport("Plan", "", (), groups)


@contextmanager
def told(what: str, goal: float) -> Iterator[None]:
    """Print how long something takes: by the clock, and of processor time in this process and its children."""
    clock, used = time.perf_counter(), sum(os.times()[:4])
    yield
    took, used = time.perf_counter() - clock, sum(os.times()[:4]) - used
    print(f"{what}: {took:.2f} s by the clock (goal {goal:.0f}), {used:.2f} s of processor time", flush=True)


def checked(data: bytes) -> Callable[[], None]:
    """Return what checks a PDF as whoever has it does, from the command line."""
    path = Path(tempfile.mkdtemp()) / "card.pdf"
    path.write_bytes(data)
    command = [sys.executable, "-m", "workbench", "card", "verify", str(path)]
    return lambda: subprocess.run(command, check=True, capture_output=True) and None


def main() -> None:
    """Print the figures beside their goals."""
    sealed_pdf(sealed())  # what is read once, fonts and words
    with told(f"{CARDS} sealed cards as data for the page", GOAL_CARDS):
        cards = hundred()
    with told(f"{CARDS} sealed cards, a PDF each in a ZIP", GOAL_CARDS):
        archive([("", cards)], "es", WHEN)
    with told(f"{CARDS} sealed cards in one booklet", GOAL_CARDS):
        booklet(cards, "es", WHEN)
    with told(f"{CARDS} sealed cards in the PDF of the whole plan", GOAL_CARDS):
        words = translator("es")
        report_pdf(whole_plan(cards), paper_labels(words) | headings(words), "es", WHEN)
    data = sealed_pdf(long_card()).data
    pages = len(read_pdf(data).pages)
    with told(f"checking {pages} pages", GOAL_CHECK):
        verdict = verify(data, [], made_again).verdict
    print(verdict)
    check = checked(data)
    check()  # byte code is written once
    with told(f"card verify of {pages} pages, the programs begun anew", GOAL_CHECK):
        check()


if __name__ == "__main__":
    main()
