"""docs/protocol.md says what the code does: every intent, question, event and view, and none that is gone."""

import dataclasses
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any, cast

import pytest

from ogcore.chapters import PLAN_RULES, RULES
from ogcore.exchange.tree_json import plain_tree
from ogcore.record.event import event_kinds
from ogcore.record.ids import id_of
from ogcore.record.intents import HISTORY_INTENTS
from ogcore.record.keyring import OwnKeys
from ogcore.record.participant import Identity
from ogcore.record.rule import Rule
from ogcore.record.stage import STAGES
from ogcore.store import Store
from ogcore.trees.outline import read_outline
from ogcore.workshop.workshop import Outcome, Workshop
from tests.builders import filled_room, venue
from tests.project.protocol_table import data_cell, faults, sections, undo_cell
from tests.record.whole_workshop import WholeWorkshop
from workbench.bootstrap import Visitor
from workbench.live import Live
from workbench.models.facilitator_model import OF_NAMED_GROUP, FacilitatorModel
from workbench.models.queries import QUERIES, Question
from workbench.panels.panel import Panel, Place, Viewer
from workbench.panels.shared_view import SharedViews
from workbench.panels.table import PANELS

HISTORY = {"can_undo", "can_redo"}
"""What every panel is told beside its own."""
USUAL = {"mode", "language", "scope"}
"""The options of a panel for which the document names none."""
OUTLINE = "PROBLEM\nThe well dries up\nCAUSES\n- It rains less\n"


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
        super().__init__(store, OwnKeys())
        self.fields: dict[str, set[str]] = defaultdict(set)

    def act(
        self, identity: Identity, stream: str, intent: str, data: Mapping[str, Any], op: str | None = None
    ) -> Outcome:
        """Carry an intent out, watching."""
        return super().act(identity, stream, intent, Watched(data, self.fields[intent]), op)


def stage_cell(rule: Rule) -> str:
    """Return when people may have an intent, as its cell says it."""
    if {rule.stage, *rule.also} == set(STAGES):
        return "any stage"
    led = "facilitator or scribe" if rule.scribe else "facilitator"
    return " or ".join(f"`{stage}`" for stage in (rule.stage, *rule.also) if stage) or led


def test_every_intent_stands_there_with_its_data_its_stream_and_its_stage(store: Store) -> None:
    """What the rules ask of an intent while a whole workshop is played is what the table says."""
    workshop = Asking(store)
    WholeWorkshop(workshop).play()
    known = RULES.keys() | PLAN_RULES.keys()
    assert known - workshop.fields.keys() == set(), "let tests/record/whole_workshop.py play these as well"
    expected = {
        name: [data_cell(workshop.fields[name]), of, stage_cell(rule)]
        for of, rules in (("a group", RULES), ("the plan", PLAN_RULES))
        for name, rule in rules.items()
    }
    expected |= {name: [data_cell(("reach",)), "a group", "the stage of what was done"] for name in HISTORY_INTENTS}
    assert faults("intent | data | of | stage | what it does", expected) == []


def test_what_the_desk_asks_for_beside_the_intents_stands_there_with_its_data(store: Store) -> None:
    """Every gesture of the desk that is no single intent, the language and the drawers, with what is asked of it."""
    model = desk(store)
    group = model.group_id
    person = model.roster["groups"][0]["people"][0]["id"]
    tree = {"group": group, "tree": plain_tree(read_outline(OUTLINE)), "of": None}
    gestures: dict[str, dict[str, Any]] = {
        "set_language": {"language": "es"},
        "explain_words": {},
        "look_into": {"panel": "evidence", "open": True},
        "select_group": {"group": group},
        "open_stage": {"group": group, "stage": "brainstorm"},
        "close_stage": {"group": group},
        "move_stage": {"group": group, "stage": "viewpoints", "open": True},
        "return_stage": {"group": group, "stage": "viewpoints", "open": True},
        "preview_move": {"stage": "viewpoints", "open": None},
        "move_groups": {"stage": "viewpoints", "open": None},
        "return_groups": {"groups": [{"group": group, "stage": "viewpoints", "open": False}]},
        "show_address": {"address": "http://h"},
        "create_plan": {"name": "Another", "language": "es"},
        "move_person": {"person": person, "group": group},
        "remove_person": {"person": person},
        "readmit_person": {"person": person},
        "set_observer": {"person": person, "on": False},
        "invite_facilitator": {"name": "Laura"},
        "revoke_invitation": {"invitation": id_of("invite_facilitator")},
        "renew_recovery": {},
        "expect_people": {"group": group, "sectors": {"people": 3}, "names": ["Eva"]},
        "appoint_scribe": {"group": group, "person": person},
        "release_scribe": {"group": group, "person": person},
        "preview_tree": tree,
        "bring_tree": tree,
    }
    beside = {"set_language", "look_into", "explain_words"}
    assert gestures.keys() == {*model._desk, *OF_NAMED_GROUP, *beside}, "let this test ask for it as well"
    asked: dict[str, set[str]] = defaultdict(set)
    for gesture, data in gestures.items():
        model.intend(gesture, cast("dict[str, Any]", Watched(data, asked[gesture])), gesture)
    expected = {gesture: [data_cell(names)] for gesture, names in asked.items()}
    assert faults("gesture | data | what it does", expected) == []


def test_every_question_stands_there_with_its_data() -> None:
    """What can be asked without changing anything, and what is asked of it."""
    room, names = filled_room()
    data: dict[str, dict[str, Any]] = {
        "compare_versions": {"from": names["version"], "to": "now"},
        "check_statement": {"node": names["core"]},
        "latest_operations": {},
        "sector_here": {"sector": "people"},
        "sentence_story": {"card": names["card"], "field": "action", "sentence": "Nothing"},
        "read_activities": {"text": "Actividad\tInicio\nMedir\t2027-02-01\n"},
        "read_indicator": {"card": names["card"], "item": names["party"], "actual": "12"},
        "search_agendas": {"text": "agua", "agenda": ""},
    }
    assert data.keys() == QUERIES.keys(), "let this test ask it as well"
    asked: dict[str, set[str]] = defaultdict(set)
    for question, answer in QUERIES.items():
        answer(Question(room.group, room.past, room.facilitator, Watched(data[question], asked[question]), str))
    expected = {question: [data_cell(names)] for question, names in asked.items()}
    assert faults("question | data | answer", expected) == []


def test_every_event_stands_there_with_its_part_and_its_fields() -> None:
    """What the log keeps, by kind."""
    expected = {
        name: [f"`{kind.of_part}`", data_cell(field.name for field in dataclasses.fields(kind)), undo_cell(kind)]
        for name, kind in event_kinds().items()
    }
    assert faults("event | part | fields | taken back", expected) == []


def test_every_widget_has_one_section_and_no_other() -> None:
    """Panels by their names, and those that are no panels of a stage."""
    widgets = sorted({*PANELS, "frame", "strip", "control", "people", "context", "preparation", "privacy", "remote"})
    assert sorted(name for name, _ in sections()) == widgets, "docs/protocol.md, Views"


def turnout(panel: Panel) -> set[str]:
    """Return what the model adds to the view of a panel that waits for answers."""
    return {"of"} if panel.turnout else set()


@pytest.mark.parametrize("name", PANELS)
def test_every_panel_shows_what_stands_there(name: str) -> None:
    """The names at the outermost level of a panel's view, of what its reader alone gets and of its options."""
    room, panel, written = filled_room()[0], PANELS[name], dict(sections())[name]
    where = f"docs/protocol.md, Views, {name}:"
    shown = panel.view(room.group, Viewer("en", editable=True, facilitator=True))
    assert written["view"] - HISTORY == (set(shown) | turnout(panel)) - HISTORY, f"{where} view"
    for reader in (room.ana, room.facilitator):
        assert written.get("mine", set()) == set(panel.mine(room.group, reader)), f"{where} mine"
    assert written.get("options", USUAL) == set(panel.options(Place(room.ana, "g"))), f"{where} options"


@pytest.mark.parametrize("name", PANELS)
def test_what_a_closed_panel_shows_stands_there_and_is_part_of_its_view(name: str) -> None:
    """The names at the outermost level of what is sent of a panel in a closed drawer; of others there is none."""
    room, panel, written = filled_room()[0], PANELS[name], dict(sections())[name]
    viewer = Viewer("en", editable=True, facilitator=True)
    shown = panel.closed(room.group, viewer) if panel.closed else {}
    assert ("closed" in written) == (panel.closed is not None), f"docs/protocol.md, Views, {name}: closed"
    assert written.get("closed", set()) == set(shown) | (turnout(panel) if panel.closed else set()), (
        f"docs/protocol.md, Views, {name}: closed"
    )
    assert set(shown) <= set(panel.view(room.group, viewer))


def test_header_desk_and_checklist_show_what_stands_there(store: Store) -> None:
    """The three that are no panels of a stage."""
    model, written = desk(store), dict(sections())
    of_the_page = {"desk"}  # added by the facilitator's page
    assert written["frame"]["view"] - of_the_page == set(model.frame), "docs/protocol.md, Views, frame"
    assert written["control"]["view"] == set(model.control), "docs/protocol.md, Views, control"
    assert written["people"]["view"] == set(model.roster), "docs/protocol.md, Views, people"
    assert written["context"]["view"] == set(model.context), "docs/protocol.md, Views, context"
    assert written["preparation"]["view"] == set(model.preparation), "docs/protocol.md, Views, preparation"
    assert written["privacy"]["view"] == set(model.privacy), "docs/protocol.md, Views, privacy"
    assert written["remote"]["view"] == set(model.remote), "docs/protocol.md, Views, remote"


def test_a_table_that_differs_says_what_to_write(monkeypatch: pytest.MonkeyPatch) -> None:
    """A row too few, one too many, one twice and one that says something else are each named, with what is wanted."""
    written = [["`a`", "`x`", "…"], ["`a`", "`x`", "…"], ["`b`", "–", "…"], ["`gone`", "–", "…"]]
    monkeypatch.setattr("tests.project.protocol_table.rows", lambda heading: written)
    found = faults("name | data | why", {"a": ["`x`"], "b": ["`y`"], "new": ["–"]})
    assert [fault.partition("”: ")[2] for fault in found] == [
        "add the row:  | `new` | – | … |",
        "let the row of `b` begin:  | `b` | `y` |",
        "take out the row of `gone`, which the code has no more",
        "two rows for `a`: leave one",
    ]


def desk(store: Store) -> FacilitatorModel:
    """Return what stands behind the page of a facilitator with one group."""
    place = venue(store)
    return FacilitatorModel(Visitor(place.workshop, place.host, place.group_id, "http://h", Live(store), SharedViews()))
