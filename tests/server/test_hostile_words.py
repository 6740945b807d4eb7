"""Words nobody means, over a real page's own line: whatever comes, the answer is a refusal with a code."""

from __future__ import annotations

from typing import Any

import pytest

from ogcore.chapters import PLAN_RULES, RULES
from ogcore.record.intents import HISTORY_INTENTS
from tests.record.test_intents import data_for
from tests.server.conftest import Server
from workbench.models.queries import QUERIES

HALF = "half \ud800 a letter"
"""Half of a surrogate pair: no text can be written with it."""
DEEP: Any = []
for _level in range(200):
    DEEP = [DEEP]
VALUES: tuple[Any, ...] = (
    HALF,
    DEEP,
    10**400,
    float("nan"),
    "__proto__",
    [HALF, None],
    {"node": HALF, "figure": "x" * 200},
)
DESK = ("select_group", "preview_move", "move_groups", "return_groups", "create_plan", "preview_tree")
PAGE = ("set_language", "explain_words", "look_into")
NAMES = ("core", "cause", "deep", "effect", "card", "version", "evidence", "candidate", "proposal", "idea", "other")
NAMES += ("merged", "placed", "theme", "other_theme", "own_answer", "entered_answer", "question", "point")
MORE = (
    "base",
    "reach",
    "group",
    "groups",
    "open",
    "panel",
    "from",
    "to",
    "op",
    "page",
    "order",
    "of",
    "people",
    "person",
)
MORE += (
    "several",
    "each",
    "reason",
    "whose",
    "kind",
    "answer",
    "sector",
    "language",
    "context",
    "field",
    "why",
    "items",
)


def asked_of(intent: str) -> dict[str, Any]:
    """Return what an intent takes, with names that lead nowhere."""
    known = data_for(intent, {name: name for name in NAMES}) if intent in RULES else {}
    return dict.fromkeys(MORE, "x") | known


@pytest.mark.parametrize("place", range(len(VALUES)))
@pytest.mark.parametrize("page", ["frame", "control"])
def test_whatever_is_sent_is_answered_with_a_code(workbench: Server, page: str, place: int) -> None:
    """No intent of participants or facilitators fails, whatever the type, size or letters of what comes with it."""
    leads = page == "control"
    line = workbench.facilitator().enter("facilitator") if leads else workbench.participant().enter()
    widget = line.widget(_asset=page)
    failed, logged = [], len(workbench.log())
    intents = (*RULES, *PLAN_RULES, *HISTORY_INTENTS, *QUERIES, *DESK, *PAGE)
    sent = [(intent, line.ask(widget, intent, dict.fromkeys(asked_of(intent), VALUES[place]))) for intent in intents]
    for intent, op in sent:
        answer = line.acknowledgement(op)
        if not answer["ok"] and (answer["error"]["code"] == "internal" or not answer["error"]["message"]):
            failed.append((intent, answer["error"]))
    line.leave()
    assert failed == []
    assert "Traceback" not in workbench.log()[logged:]
