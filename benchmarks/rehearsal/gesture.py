"""What somebody at the table might do next, given the tree they see."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Any

View = Mapping[str, Any]
Gesture = tuple[str, dict[str, Any]]
FULL = 120
"""Nodes at which people prune rather than plant: as many as a wall can show."""


class Gestures:
    """Chooses gestures at random; every text it writes is one nobody else writes, so that it can be found again."""

    def __init__(self, who: str, seed: int) -> None:
        self._who, self._random, self._count = who, random.Random(seed), 0

    def next(self, view: View) -> Gesture:
        """Return an intent and its data; some cannot be carried out, as in life."""
        nodes = view["nodes"]
        live = [node for node in nodes if node["kind"] != "parked"]
        parked = [node for node in nodes if node["kind"] == "parked"]
        outer = [node for node in live if node["kind"] != "core"]
        if not outer:
            return self._add(live)
        pruning = len(nodes) > FULL
        kinds = ["add"] * (1 if pruning else 8) + ["reword"] * 6 + ["move"] * 3 + ["link", "unlink", "park", "undo"]
        kinds += ["remove"] * (6 if pruning else 1) + ["redo"] + (["restore"] * 3 if parked else [])
        kind = self._random.choice(kinds)
        node = self._random.choice(outer)
        if kind == "add":
            return self._add(live)
        if kind == "reword":
            return "reword", {"node": node["id"], "text": self.text(), "base": node["text"]}
        if kind == "move":
            return self._move(view, node, live)
        if kind == "link":
            return "link", {"cause": node["id"], "effect": self._random.choice(live)["id"]}
        if kind == "unlink" and view["edges"]:
            cause, effect = self._random.choice(view["edges"])
            return "unlink", {"cause": cause, "effect": effect}
        if kind == "restore":
            of = self._random.choice(live)
            return "restore", {"node": self._random.choice(parked)["id"], "of": of["id"], "side": "cause"}
        plain = {} if kind in ("undo", "redo") else {"node": node["id"]}
        return "park" if kind == "unlink" else kind, plain

    def text(self) -> str:
        """Return a sentence that nobody has written yet."""
        self._count += 1
        return f"Falta de horarios amplios, nota {self._count} de {self._who}"

    def _add(self, live: list[dict[str, Any]]) -> Gesture:
        of = self._random.choice(live)
        effect = of["kind"] == "effect" or (of["kind"] == "core" and self._random.random() < 0.4)
        return ("add_effect" if effect else "add_cause"), {"of": of["id"], "text": self.text()}

    def _move(self, view: View, node: dict[str, Any], live: list[dict[str, Any]]) -> Gesture:
        inner = [
            effect if node["kind"] == "cause" else cause
            for cause, effect in view["edges"]
            if node["id"] in ((cause,) if node["kind"] == "cause" else (effect,))
        ]
        source = self._random.choice(inner) if inner else node["id"]
        return "move", {"node": node["id"], "source": source, "target": self._random.choice(live)["id"]}
