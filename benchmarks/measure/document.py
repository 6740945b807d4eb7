"""Commitment cards as PDF, with both trees drawn: how many a second."""

from __future__ import annotations

import time
from collections.abc import Iterator

from benchmarks.bench import Bench
from benchmarks.figure import Figure, median
from ogcore.plan.state import GroupCard
from ogcore.trees.outline import read_outline
from workbench.cli.demonstration import demonstration_outline
from workbench.files.card_document import card_documents, drafted, print_cards

LANGUAGE = "es"


def measure(bench: Bench) -> Iterator[Figure]:
    """Yield the seconds of one document from the group's work to the bytes of the file, and documents a second."""
    group, card = drafted(read_outline(demonstration_outline(LANGUAGE)), LANGUAGE)
    place = GroupCard("plan", "Plan de acción local", "group", "Mesa 1", "Salud", "CODE")
    seconds = []
    for _ in range(3 if bench.quick else 10):
        began = time.perf_counter()
        print_cards(card_documents("Plan de acción local", place, 1, group, [card], LANGUAGE), LANGUAGE)
        seconds.append(time.perf_counter() - began)
    yield Figure("card as PDF: the first", "workbench", 1000 * seconds[0], "ms")
    usual = median(seconds[1:])
    yield Figure("card as PDF: each after it", "workbench", 1000 * usual if usual else None, "ms")
