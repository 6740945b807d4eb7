"""A plan with stages under the Chatham House Rule and others without stays what it was, wherever it goes (R5, R42)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from ogcore.analysis import open_plan
from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.tally import tally
from ogcore.chatham_house.state import ChathamHouse
from ogcore.errors import NothingToUndo, SaidUnderTheRule
from ogcore.logic.state import Logic
from ogcore.logic.tally import arrow_tallies
from ogcore.record.group import WorkingGroup
from ogcore.record.keyring import OwnKeys
from ogcore.record.participant import Identity
from ogcore.record.voice import is_tag
from ogcore.store import Store, open_store
from ogcore.trees.state import TreeState
from ogcore.versions.state import Versions
from ogcore.workshop.traces import Said, in_bytes, traces
from ogcore.workshop.workshop import Workshop
from tests.chatham_house.test_rule import Held
from workbench.models.queries import QUERIES, Question
from workbench.notebook import tree

SECTORS = ("government", "civil_society", "oversight", "civil_society", "government")


class Mixed(Held):
    """A plan that was held openly, under the Rule, and openly again; ``folder`` is where its file lies."""

    folder: Path

    def play(self) -> None:
        """Hold it: ideas and support, a tree with votes, versions, clocks and a pasted list."""
        ana, beto, carla = self.people[:3]
        self.act(self.host, "open_stage", stage="brainstorm")
        self.act(ana, "add_idea", text="The bridge is closed on Sundays")
        self.act(self.host, "reveal_ideas")
        self.act(self.host, "close_stage")
        self.hold("brainstorm")
        idea = self.act(ana, "add_idea", text="The mayor sold the land")["ideas"][0]
        self.act(beto, "add_ideas", texts=["Nobody reads the minutes", "The well is dry since May"])
        for who in (beto, carla, *self.people[3:]):
            self.act(who, "support_idea", idea=idea, on=True)
        self.act(self.host, "start_timer", minutes=5)
        self.act(self.host, "open_stage", stage="problem_tree")
        self.act(self.host, "state_core_problem", text="Buses come late")
        self.act(ana, "add_cause", text="Too few drivers", of=self.core)
        self.act(self.host, "name_version", name="Openly")
        self.act(self.host, "close_stage")
        self.hold("problem_tree")
        cause = self.act(beto, "add_cause", text="Old engines break down", of=self.core)["node"]
        for who in self.people:
            self.act(who, "vote_arrow", cause=cause, effect=self.core, answer="yes")
        self.act(self.host, "name_version", name="Under the Rule")
        self.act(self.host, "close_stage")
        self.act(self.host, "choose_rule", stage="problem_tree", on=False)
        self.act(self.host, "open_stage", stage="problem_tree")
        self.act(carla, "add_cause", text="Roads are in bad repair", of=self.core)

    @property
    def core(self) -> str:
        """The core problem."""
        return self.group[TreeState].core_problem or ""

    @property
    def known(self) -> list[str]:
        """What would name somebody: identifiers, names, and the tags that stand in the log in their place."""
        rows = self.rows()
        tags = [held for row in rows for held in (row.tag, *_people(row.event)) if is_tag(held)]
        return [*(text for who in self.people for text in (who.participant_id, who.name)), *filter(None, tags)]


def _people(event: Any) -> Iterator[Any]:
    return (getattr(event, name) for name in event.of_people)


@pytest.fixture
def mixed(tmp_path: Path) -> Iterator[Mixed]:
    """Give such a plan, in a file."""
    store, keys = open_store(f"sqlite:///{tmp_path / 'plan.sqlite'}"), OwnKeys()
    workshop = Workshop(store, keys)
    host = workshop.facilitator(workshop.create_plan("Río limpio", "en").secret)
    card = workshop.add_group(host, "Group")
    named = zip("ABCDE", SECTORS, strict=True)
    people = [workshop.join(card.code, f"Person named {name}", sector, "en") for name, sector in named]
    made = Mixed(workshop, keys, host, card.group_id, people)
    made.folder = tmp_path
    made.play()
    yield made
    store.close()


def shown(group: WorkingGroup) -> dict[str, Any]:
    """Return what a group shows of its work, without anything that is called otherwise after moving."""
    ideas = {idea.text: tally([idea]).people for idea in group[Brainstorm].standing()}
    voted, nodes = arrow_tallies(group[Logic]), group[TreeState]
    votes = {
        nodes.text(cause): {sector: count.yes for sector, count in one.by_sector.items()}
        for (cause, _), one in voted.items()
    }
    names = [version.name for version in group[Versions].ordered()]
    texts = sorted(nodes.text(node) for node in nodes.graph)
    return {"ideas": ideas, "votes": votes, "versions": names, "nodes": texts}


def restored(mixed: Mixed, store: Store) -> tuple[Workshop, Identity, WorkingGroup]:
    """Bring a plan into another workshop from its backup; return that, whoever facilitates there, and the group."""
    workshop = Workshop(store, OwnKeys())
    created = workshop.import_plan(mixed.workshop.export_plan(mixed.host.plan_id))
    [group] = workshop.plan(created.plan_id).groups
    return workshop, workshop.facilitator(created.secret), workshop.group(created.plan_id, group)


def test_a_backup_brings_back_what_was_done_and_names_nobody(mixed: Mixed, store: Store) -> None:
    """Ideas, support, votes and versions are those of before; of the open stages alone it is told who did what."""
    workshop, host, group = restored(mixed, store)
    assert shown(group) == shown(mixed.group)
    assert set(group[ChathamHouse].held) == set(mixed.group[ChathamHouse].held)
    file = workshop.export_plan(host.plan_id).decode()
    assert not [word for word in mixed.known if word in file]
    actors = {row[6].get("text"): row[3] for row in json.loads(file)["events"] if row[5] == "CauseAdded"}
    assert {text: actor is not None for text, actor in actors.items()} == {
        "Too few drivers": True,
        "Old engines break down": False,
        "Roads are in bad repair": True,
    }
    assert traces(workshop, host.plan_id, "database", mixed.folder / "none") == []


def test_a_restored_plan_goes_on_openly_and_under_the_rule(mixed: Mixed, store: Store) -> None:
    """What was answered under the Rule takes no more answers; new sittings are held under new keys, and undone."""
    workshop, host, group = restored(mixed, store)
    card = workshop.plan(host.plan_id).group(group.group_id)
    dora = workshop.join(card.code, "Dora", "academia", "en")
    nodes = {group[TreeState].text(node): node for node in group[TreeState].graph}
    arrow = {"cause": nodes["Old engines break down"], "effect": nodes["Buses come late"]}
    with pytest.raises(SaidUnderTheRule):
        workshop.act(dora, group.group_id, "vote_arrow", {**arrow, "answer": "no"})
    with pytest.raises(NothingToUndo):
        workshop.act(dora, group.group_id, "undo", {})
    workshop.act(host, group.group_id, "close_stage", {})
    workshop.act(host, group.group_id, "choose_rule", {"stage": "problem_tree", "on": True})
    workshop.act(host, group.group_id, "open_stage", {"stage": "problem_tree"})
    workshop.act(dora, group.group_id, "add_cause", {"text": "Said after moving", "of": arrow["effect"]})
    workshop.act(dora, group.group_id, "undo", {})
    assert shown(workshop.group(host.plan_id, group.group_id)) == shown(mixed.group)


def test_versions_of_both_kinds_are_compared_without_telling_who(mixed: Mixed) -> None:
    """Between one that was named openly, one under the Rule and now: what has changed, and nobody's name."""
    group, named = mixed.group, {version.name: version.version for version in mixed.group[Versions].ordered()}
    openly, under = named["Openly"], named["Under the Rule"]

    def compared(old: str, new: str) -> str:
        past = partial(mixed.workshop.group_at, mixed.host.plan_id, mixed.group_id)
        question = Question(group, past, mixed.host, {"from": old, "to": new}, lambda _person: None)
        return json.dumps(QUERIES["compare_versions"](question), ensure_ascii=False)

    assert "Old engines break down" in compared(openly, under)
    assert "Roads are in bad repair" in compared(under, "now")
    assert "Roads are in bad repair" not in compared(openly, under)
    told = compared(openly, under) + compared(under, "now") + compared(openly, "now")
    assert not [word for word in mixed.known if word in told]


@pytest.mark.parametrize("kept", ["database", "backup"])
def test_an_analyst_has_the_counts_and_nobody(mixed: Mixed, kept: str) -> None:
    """In frames and graphs, of the file of the workshop and of a backup, there is no name, identifier or tag."""
    place = mixed.folder / "plan.sqlite"
    if kept == "backup":
        place = mixed.folder / "plan.json"
        place.write_bytes(mixed.workshop.export_plan(mixed.host.plan_id))
    plan = open_plan(place)
    frames = plan.frames()
    told = "\n".join(frame.to_csv() for frame in frames.values())
    assert not [word for word in mixed.known if word in told]
    assert "The mayor sold the land" in told
    ideas = frames["ideas"].set_index("text")["people"]
    assert ideas["The mayor sold the land"] == 5
    assert ideas["The bridge is closed on Sundays"] == 1
    assert len(frames["nodes"]) == 4


def test_a_notebook_works_on_its_tree(mixed: Mixed) -> None:
    """The tree of such a plan is shown and changed in one's own notebook, and the plan is as it was."""
    before = mixed.group.version
    graph = open_plan(mixed.folder / "plan.sqlite").problem_tree()
    widget = tree(graph)
    assert "Old engines break down" in json.dumps(widget.view, ensure_ascii=False)
    assert not [word for word in mixed.known if word in json.dumps([widget.view, widget.mine], ensure_ascii=False)]
    widget.act("add_cause", {"of": next(node["id"] for node in widget.view["nodes"]), "text": "Of the notebook"})
    widget.undo()
    assert mixed.group.version == before


def test_a_trace_in_a_backup_of_an_earlier_version_is_found(mixed: Mixed) -> None:
    """Who did it, written beside what was said under the Rule of a plan that was held openly as well, is told."""
    content = json.loads(mixed.workshop.export_plan(mixed.host.plan_id))
    for row in content["events"]:
        if row[6].get("text") == "Old engines break down":
            row[3] = "somebody"
    found = list(in_bytes("old.json", json.dumps(content).encode(), Said(frozenset())))
    assert [(trace.file, trace.kind, trace.what) for trace in found] == [("old.json", "actor", "CauseAdded")]
