"""Another program holds the file of the plans for a while: nobody is refused, no room ends, and people are told."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path
from typing import Any

from tests.process import eventually
from tests.server.conftest import ROOT, running
from tests.server.visitor import Answer

RECORD = {"text": "Dry taps"}


def saving(code: str) -> Any:
    """What tells a message that says how saving goes."""
    return lambda message: message.get("workbench") == "saving" and message.get("code") == code


def test_while_the_file_is_held_people_are_told_and_what_they_ask_is_recorded_once(tmp_path: Path) -> None:
    """An intent sent again and again is recorded once when the file is free; somebody who joins meanwhile comes in."""
    with running(tmp_path, notebooks_dir=str(ROOT / "notebooks")) as own:
        line = own.participant().enter()
        tree = line.widget(_asset="tree")
        rooms = {room.pid for room in own.rooms()}
        intent = {"kind": "intent", "op": "held", "intent": "state_core_problem", "data": RECORD}
        with closing(sqlite3.connect(own.data_dir / "workbench.sqlite", isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            answers: list[Answer] = []
            late = own.visitor()
            joining = threading.Thread(target=lambda: answers.append(late.join(own.known["codes"][0], name="Late")))
            joining.start()
            line.custom(tree, intent)
            line.until(saving("delayed"))
            for _ in range(5):
                line.custom(tree, intent)
            second = own.participant_page()
            assert second.status == 200
            assert answers == []
            other.execute("ROLLBACK")
        line.until(saving("again"))
        line.custom(tree, intent)
        acks = [m for m in line.until(is_ack) if is_ack(m)]
        assert [ack["content"]["data"]["content"]["ok"] for ack in acks] == [True]
        joining.join(60)
        assert [answer.status for answer in answers] == [303]
        assert [node["text"] for node in line.state(tree)["view"]["nodes"]] == ["Dry taps"]
        assert rooms <= {room.pid for room in own.rooms()}
        assert eventually(lambda: "Traceback" not in own.log(), 5)
        line.leave()


def is_ack(message: dict[str, Any]) -> bool:
    """Whether a message answers the intent."""
    content = message.get("content", {}).get("data", {}).get("content", {})
    return bool(content.get("kind") == "ack" and content.get("op") == "held")
