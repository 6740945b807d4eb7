"""Half a surrogate pair, which a browser may send: refused with an answer, whatever is wanted."""

from typing import Any

import pytest

from ogcore import chapters
from ogcore.chapters import PLAN_RULES, RULES
from ogcore.errors import HalfCharacter
from ogcore.record.intents import HISTORY_INTENTS
from ogcore.record.whole_text import require_whole
from tests.builders import Room
from workbench.widgets.one_way import OneWayWidget
from workbench.words.explanation import explain

HALF = "half \ud800 a letter"


@pytest.mark.parametrize("data", [{"text": HALF}, {"texts": ["whole", HALF]}, {"deep": [{"er": [HALF]}]}, {HALF: 1}])
def test_every_intent_refuses_it_wherever_it_stands(data: dict[str, Any]) -> None:
    """No rule is asked with it: nothing of it is kept, shown or written to a file."""
    room = Room()
    for intent in (*RULES, *HISTORY_INTENTS):
        with pytest.raises(HalfCharacter):
            room.act(room.facilitator, intent, **data)
    plan = chapters.new_plan("p")
    for intent in PLAN_RULES:
        with pytest.raises(HalfCharacter):
            chapters.decide(plan, room.facilitator, intent, data)
    assert room.log == []


def test_what_the_widget_asks_for_itself_refuses_it_in_words() -> None:
    """Questions and the desk's own gestures, which no rule decides, are answered alike."""
    widget = OneWayWidget(asset="tree", explain=lambda error: explain(error, "es"))
    widget.on_intent(lambda *_: {"done": True})
    for intent, data in (("select_group", {"group": HALF}), (HALF, {})):
        answer = widget._answer("op", {"kind": "intent", "intent": intent, "data": data})
        assert answer["error"]["code"] == "half_character"
        assert "a medias" in answer["error"]["message"]


@pytest.mark.parametrize("data", [None, 7, "👩\u200d👧", {"a": [1, "ñ", None]}, "\ud7ff\ue000"])
def test_whole_characters_are_let_through(data: Any) -> None:
    """A character beyond the first 65,536 is one, however it was sent."""
    require_whole(data)
