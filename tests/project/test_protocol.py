"""docs/protocol.md says what the code does: every intent, question, event and view, and none that is gone."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from ogcore.chapters import PLAN_RULES, RULES
from ogcore.record.event import event_kinds
from ogcore.record.intents import HISTORY_INTENTS
from ogcore.record.participant import Identity
from ogcore.record.rule import Rule
from ogcore.store import Store
from ogcore.workshop.workshop import Outcome, Workshop
from tests.builders import filled_room, venue
from tests.project.protocol_table import NOTHING, data_cell, rows, undo_cell, views
from tests.record.whole_workshop import WholeWorkshop
from workbench.bootstrap import Visitor
from workbench.live import Live
from workbench.models.facilitator_model import FacilitatorModel
from workbench.models.queries import QUERIES
from workbench.panels.panel import Viewer
from workbench.panels.shared_view import SharedViews
from workbench.panels.table import PANELS

WHERE = "docs/protocol.md, the table of"
HISTORY = {"can_undo", "can_redo"}
"""What every panel is told beside its own."""


class Watched(Mapping[str, Any]):
    """The data of an intent, which remembers what was asked of it."""

    def __init__(self, data: Mapping[str, Any], asked: set[str]) -> None:
        self._data, self._asked = data, asked

    def __getitem__(self, key: str) -> Any:
        self._asked.add(key)
        return self._data[key]

    def get(self, key: str, default: Any = None) -> Any:
        """As a dictionary's."""
        self._asked.add(key)
        return self._data.get(key, default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)


class Asking(Workshop):
    """A workshop that remembers which fields each intent was asked for."""

    def __init__(self, store: Store) -> None:
        super().__init__(store)
        self.fields: dict[str, set[str]] = defaultdict(set)

    def act(
        self, identity: Identity, stream: str, intent: str, data: Mapping[str, Any], op: str | None = None
    ) -> Outcome:
        """Carry an intent out, watching."""
        return super().act(identity, stream, intent, Watched(data, self.fields[intent]), op)


def stage_cell(rule: Rule) -> str:
    """Return when people may have an intent, as its cell says it."""
    return " or ".join(f"`{stage}`" for stage in (rule.stage, *rule.also) if stage) or "facilitator"


def test_every_intent_stands_there_with_its_data_its_stream_and_its_stage(store: Store) -> None:
    """What the rules ask of an intent while a whole workshop is played is what the table says."""
    workshop = Asking(store)
    WholeWorkshop(workshop).play()
    expected = {
        f"`{name}`": [data_cell(workshop.fields[name]), of, stage_cell(rule)]
        for of, rules in (("a group", RULES), ("the plan", PLAN_RULES))
        for name, rule in rules.items()
    }
    expected |= {f"`{name}`": [NOTHING, "a group", "the stage of what was done"] for name in HISTORY_INTENTS}
    written = {name: rest[:3] for name, *rest in rows("intent | data | of | stage")}
    assert written == expected, f"{WHERE} intents"


def test_what_the_desk_asks_for_beside_the_intents_stands_there(store: Store) -> None:
    """Every gesture of the desk that is no single intent, and the language, has its row."""
    place = venue(store)
    model = FacilitatorModel(Visitor(place.workshop, place.host, None, "http://here", Live(store), SharedViews()))
    written = {name.strip("` ") for row in rows("intent | data | what it does") for name in row[0].split(",")}
    assert written == {*model._desk, "set_language"}, f"{WHERE} what the desk asks for"


def test_every_question_stands_there() -> None:
    """What can be asked without changing anything."""
    assert {name for name, *_ in rows("question")} == {f"`{name}`" for name in QUERIES}, f"{WHERE} questions"


def test_every_event_stands_there_with_its_part_and_its_fields() -> None:
    """What the log keeps, by kind."""
    expected = {
        f"`{name}`": [f"`{kind.of_part}`", data_cell(field.name for field in dataclasses.fields(kind)), undo_cell(kind)]
        for name, kind in event_kinds().items()
    }
    assert {name: rest for name, *rest in rows("event")} == expected, f"{WHERE} events"


@pytest.mark.parametrize("panel", [name for name in PANELS if name != "arrow_question"])
def test_every_panel_shows_what_stands_there(panel: str) -> None:
    """The names at the outermost level of a panel's view; ``arrow_question`` is said to be a part of another."""
    group = filled_room()[0].group
    shown = PANELS[panel].view(group, Viewer("en", editable=True, facilitator=True))
    assert views()[panel] - HISTORY == set(shown) - HISTORY, f"{WHERE} views, {panel}"


def test_header_desk_and_checklist_show_what_stands_there(store: Store) -> None:
    """The three that are no panels of a stage."""
    place = venue(store)
    model = FacilitatorModel(
        Visitor(place.workshop, place.host, place.group_id, "http://h", Live(store), SharedViews())
    )
    desk = {"desk"}  # added by the facilitator's page
    assert views()["frame"] - desk == set(model.frame), f"{WHERE} views, frame"
    assert views()["control"] == set(model.control), f"{WHERE} views, control"
    assert views()["context"] == set(model.context), f"{WHERE} views, context"


def test_the_part_for_the_wall_is_part_of_the_logic() -> None:
    """What is said of ``arrow_question``: it has fewer names than ``insight``, and no others."""
    wall = PANELS["arrow_question"].view(filled_room()[0].group, Viewer("en", reading=True))
    assert set(wall) < views()["insight"] | HISTORY
