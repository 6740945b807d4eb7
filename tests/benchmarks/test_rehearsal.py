"""The rehearsal of a working group: a short one against the real server, and that it would notice what it looks for."""

import asyncio
import sys
from pathlib import Path

import pytest
from browser import browser

from benchmarks.rehearsal.gesture import Gestures
from benchmarks.rehearsal.member import Deed
from benchmarks.rehearsal.rehearse import lost, rehearse, unwritten
from benchmarks.subject.plan import prepared
from ogcore.errors import OgError
from ogcore.trees.state import TreeState
from tests.benchmarks.unattended import Unattended
from tests.builders import Room
from workbench.panels.panel import Viewer
from workbench.panels.trees.view import problem_tree_view

PEOPLE, BROWSERS, SECONDS, PAUSE = 5, 2, 5.0, 0.5


@pytest.mark.skipif(sys.platform == "win32", reason="the benchmarks end servers by their process group")
def test_a_short_rehearsal_loses_nothing_and_leaves_every_screen_alike(tmp_path: Path) -> None:
    """People with and without browsers change one tree at once: every word is kept and all see the same tree."""
    plan = prepared(tmp_path, groups=1, people=PEOPLE, nodes=8)
    with Unattended().running(plan) as running:
        outcome = asyncio.run(rehearse(running, PEOPLE, BROWSERS, SECONDS, PAUSE, browser()))
    assert outcome.broken == []
    assert outcome.outcomes["done"] > 0
    assert outcome.written > 0


def test_a_lost_word_and_a_missing_answer_are_noticed() -> None:
    """A gesture that was acknowledged without a trace, one without an answer, and typed words that went nowhere."""
    deeds = [Deed("a", "reword", "words nobody kept", "done", 0.1), Deed("b", "park", "", "lost", 30.0)]
    assert lost(deeds, []) == ["no answer to park", "lost: words nobody kept"]
    assert unwritten(["typed"], []) == ["typed"]


def test_random_gestures_are_mostly_possible_and_never_repeat_their_words() -> None:
    """A table that follows them gets a growing tree; each text is one of a kind."""
    table, gestures, texts, refused = Room(), Gestures("somebody", 1), [], 0
    table.act(table.facilitator, "state_core_problem", text="Problem")
    for _ in range(200):
        intent, data = gestures.next(problem_tree_view(table.group, Viewer("en", editable=True)))
        texts += [data["text"]] if "text" in data else []
        try:
            table.act(table.facilitator, intent, **data)
        except OgError:
            refused += 1
    assert refused < 100
    assert len(table.group[TreeState]) > 20
    assert len(set(texts)) == len(texts)
