"""Measure how long it takes to find what to name of the agendas: the first search, and those after it.

Run from the root of the checkout: python benchmarks/agendas/speed.py
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from ogcore.agendas import catalogue, search

GOAL = 50.0
ASKED = (
    "violencia contra las mujeres",
    "violence against women",
    "5.2.1",
    "acceso a la información pública de los gobiernos locales",
    "mujres violensia",
)
TIMES = 200


def took(text: str) -> float:
    """Return the milliseconds of one search."""
    began = time.perf_counter()
    search(text)
    return 1000 * (time.perf_counter() - began)


def main() -> None:
    """Print the figures beside their goal."""
    print(f"the first search, with reading the catalogue: {took(ASKED[0]):.0f} ms")
    every = [one.titles[language] for one in catalogue().values() for language in ("es", "en")]
    texts = [*ASKED, *every[:: len(every) // TIMES]]
    seconds = sorted(took(text) for text in texts)
    print(
        f"{len(texts)} searches, all different: median {seconds[len(seconds) // 2]:.1f} ms, longest {seconds[-1]:.1f}"
    )
    again = sorted(took(text) for text in ASKED for _ in range(TIMES))
    usual, longest = again[len(again) // 2], again[-1]
    print(f"{len(again)} searches as typed: median {usual:.1f} ms, longest {longest:.1f} (goal {GOAL:.0f})")


if __name__ == "__main__":
    main()
