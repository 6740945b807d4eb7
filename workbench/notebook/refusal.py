"""A graph that is no tree of causality, refused in words: what is wrong with it, and what mends it (R43, R44)."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from typing import Any

from ogcore.errors import UnreadableTree
from ogcore.exchange.digraph import DiGraph, GraphReading, read_digraph
from ogcore.exchange.draft import fault
from workbench.words.explanation import SENTENCES, explain_faults
from workbench.words.i18n import translator


class NotATree(UnreadableTree):
    """A graph is no tree of causality; ``faults`` say why. Printed it reads as sentences in ``language``."""

    code = "not_a_tree"

    def __init__(self, faults: Iterable[Mapping[str, Any]], language: str) -> None:
        super().__init__(faults)
        self.data = {**self.data, "language": language}

    def __str__(self) -> str:
        language = str(self.data["language"])
        told = [f"  · {place}: {reason}" for place, reason in explain_faults(self, language)]
        first = translator(language)(SENTENCES[self.code]).replace("{faults}", "").strip()
        return "\n".join([first, *told])


def understood(graph: DiGraph, core: Hashable | None, language: str) -> GraphReading:
    """Return the tree that a graph is, with its core problem; raises NotATree, and HalfCharacter."""
    try:
        read = read_digraph(graph, core)
    except UnreadableTree as error:
        raise NotATree(error.faults, language) from None
    if read.tree.core_problem is None:  # all of it is parked
        raise NotATree([fault("no_core_problem", graph="")], language)
    return read
