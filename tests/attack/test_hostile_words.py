"""Words nobody means, over a real page's own line: whatever comes, the answer is a refusal with a code."""

from __future__ import annotations

import functools
from typing import Any

import pytest

from ogcore.chapters import RULES
from tests.attack.frame import INTENTS, NAMES
from tests.attack.mutation import HALF
from tests.record.test_intents import data_for
from tests.server.conftest import Server

DEEP: Any = functools.reduce(lambda within, _: [within], range(200), [])
VALUES: tuple[Any, ...] = (
    HALF,
    DEEP,
    10**400,
    float("nan"),
    "__proto__",
    [HALF, None],
    {"node": HALF, "figure": "x" * 200},
)
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
    sent = [(intent, line.ask(widget, intent, dict.fromkeys(asked_of(intent), VALUES[place]))) for intent in INTENTS]
    for intent, op in sent:
        answer = line.acknowledgement(op)
        if not answer["ok"] and (answer["error"]["code"] == "internal" or not answer["error"]["message"]):
            failed.append((intent, answer["error"]))
    line.leave()
    assert failed == []
    assert "Traceback" not in workbench.log()[logged:]
