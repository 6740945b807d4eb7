"""Measure how long it takes to print a hundred sealed cards, and to check a sealed card of twenty pages.

Run from the root of the checkout: python benchmarks/seal/speed.py
"""

import sys
import time
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[2]))

from ogcore.seal.pdf_reading import read_pdf
from ogcore.seal.verification import verify
from tests.seal.sample import sealed
from workbench.files.sealed_card import made_again, sealed_pdf

CARDS, GOAL_CARDS, GOAL_CHECK = 100, 6.0, 2.0
SENTENCE = "La dirección publicará cada tres meses el avance de las obras en las doce colonias de la parte alta. "


def long_card() -> dict[str, Any]:
    """Return a card that fills some twenty pages."""
    card = sealed()
    card["fields"] |= dict.fromkeys(("problem", "objective", "population", "resources"), SENTENCE * 190)
    card["fields"]["key_actions"] = [SENTENCE * 2] * 60
    return card


def main() -> None:
    """Print the figures beside their goals."""
    sealed_pdf(sealed())  # what is read once, fonts and words
    began = time.perf_counter()
    for number in range(CARDS):
        sealed_pdf(sealed(card={"id": f"c{number}", "number": f"1.{number}"}))
    print(f"{CARDS} sealed cards: {time.perf_counter() - began:.2f} s (goal {GOAL_CARDS:.0f})")
    data = sealed_pdf(long_card()).data
    pages = len(read_pdf(data).pages)
    began = time.perf_counter()
    verdict = verify(data, [], made_again).verdict
    print(f"checking {pages} pages ({verdict}): {time.perf_counter() - began:.2f} s (goal {GOAL_CHECK:.0f})")


if __name__ == "__main__":
    main()
