"""Any sequence of intents of two people and a facilitator on one group, found by hypothesis."""

import json
import time
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from ogcore import chapters
from ogcore.commitments.state import Commitments
from ogcore.commitments.template import FIELDS
from ogcore.errors import OgError, UndoConflict
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.objectives.state import Objectives
from ogcore.record.participant import Identity
from ogcore.record.plain import event_from_plain, event_to_plain
from ogcore.record.snapshot import snapshot_of
from ogcore.record.stage import STAGES
from ogcore.trees.removed import removed_lately
from ogcore.trees.state import TreeState
from ogcore.versions.state import Versions
from ogcore.viewpoints.state import QUESTIONS, Viewpoints
from tests.builders import Room, assert_sound, person, reopened

WHO = st.sampled_from(["ana", "beto", "host", "observer"])
PLACE = st.integers(0, 12)
TEXT = st.sampled_from(["", "Same", "Other", "31/11/2027", "30/6/2027"])
FIELD = st.sampled_from([field.name for field in FIELDS[:4]] + ["end", "budget"])


class GroupMachine(RuleBasedStateMachine):
    """A room in which anybody tries anything."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Room()
        self.room.at = time.time()
        self.people = {
            "ana": self.room.ana,
            "beto": self.room.beto,
            "host": self.room.facilitator,
            "observer": person("oso", "observer"),
        }
        self.attempt(self.room.facilitator, "state_core_problem", {"text": "Core"})
        self.restored = self.room.replayed()

    def node(self, place: int) -> str:
        """Return some node, or a name that is none."""
        nodes = self.room.group[TreeState].ordered()
        return nodes[place % len(nodes)] if nodes and place < 12 else "nowhere"

    def card(self, place: int) -> str:
        """Return some card, or a name that is none."""
        cards = self.room.group[Commitments].ordered()
        return cards[place % len(cards)].card if cards else "nowhere"

    def attempt(self, identity: Identity, intent: str, data: dict[str, Any]) -> bool:
        """Carry out an intent and tell whether it was; a refusal must leave the group as it was."""
        before = json.dumps(snapshot_of(self.room.group))
        try:
            events = chapters.decide(self.room.group, identity, intent, data, self.room.past)
        except OgError:
            assert json.dumps(snapshot_of(self.room.group)) == before
            return False
        assert json.dumps(snapshot_of(self.room.group)) == before
        self.room.record(f"op{len(self.room.log)}", identity.participant_id, events)
        return bool(events)

    @rule(who=WHO, intent=st.sampled_from(["add_cause", "add_effect"]), place=PLACE, text=TEXT)
    def add(self, who: str, intent: str, place: int, text: str) -> None:
        """Add a node."""
        self.attempt(self.people[who], intent, {"of": self.node(place), "text": text})

    @rule(who=WHO, intent=st.sampled_from(["reword", "settle_wording"]), place=PLACE, text=TEXT, base=TEXT)
    def write(self, who: str, intent: str, place: int, text: str, base: str) -> None:
        """Change the words of a node."""
        self.attempt(self.people[who], intent, {"node": self.node(place), "text": text, "base": base})

    @rule(who=WHO, intent=st.sampled_from(["link", "unlink"]), one=PLACE, other=PLACE)
    def wire(self, who: str, intent: str, one: int, other: int) -> None:
        """Draw an arrow or take one out."""
        self.attempt(self.people[who], intent, {"cause": self.node(one), "effect": self.node(other)})

    @rule(who=WHO, intent=st.sampled_from(["park", "restore", "remove"]), place=PLACE, of=PLACE)
    def carry(self, who: str, intent: str, place: int, of: int) -> None:
        """Park, restore or remove."""
        self.attempt(self.people[who], intent, {"node": self.node(place), "of": self.node(of)})

    @rule(who=WHO, place=PLACE, source=PLACE, goal=PLACE)
    def move(self, who: str, place: int, source: int, goal: int) -> None:
        """Move a node."""
        data = {"node": self.node(place), "source": self.node(source), "target": self.node(goal)}
        self.attempt(self.people[who], "move", data)

    @rule(
        who=WHO,
        intent=st.sampled_from(["confirm_objective", "settle_objective", "reopen_objective"]),
        place=PLACE,
        text=TEXT,
        base=st.none() | TEXT,
    )
    def aim(self, who: str, intent: str, place: int, text: str, base: str | None) -> None:
        """Confirm, settle or reopen an objective."""
        self.attempt(self.people[who], intent, {"node": self.node(place), "text": text, "base": base})

    @rule(who=WHO, place=st.none() | PLACE)
    def draft(self, who: str, place: int | None) -> None:
        """Begin a card."""
        self.attempt(self.people[who], "draft_commitment", {"node": None if place is None else self.node(place)})

    @rule(
        who=WHO,
        intent=st.sampled_from(["reword_commitment", "settle_commitment", "remove_commitment"]),
        place=PLACE,
        field=FIELD,
        text=TEXT,
        base=st.none() | TEXT,
    )
    def fill(self, who: str, intent: str, place: int, field: str, text: str, base: str | None) -> None:
        """Write on a card or take it out."""
        self.attempt(self.people[who], intent, {"card": self.card(place), "field": field, "text": text, "base": base})

    @rule(
        who=WHO, intent=st.sampled_from(["name_version", "rename_version", "restore_version"]), place=PLACE, name=TEXT
    )
    def keep(self, who: str, intent: str, place: int, name: str) -> None:
        """Name a version or go back to one; whoever went back sees exactly the old trees."""
        kept = self.room.group[Versions].ordered()
        version = kept[place % len(kept)] if kept and place < 12 else None
        data = {"name": name, "version": version.version if version else "nowhere"}
        if self.attempt(self.people[who], intent, data) and intent == "restore_version" and version:
            then = self.room.past(version.at_version)
            assert self.room.group[TreeState] == then[TreeState]
            assert self.room.group[Objectives].by_node == then[Objectives].by_node

    def answer(self, place: int) -> str:
        """Return some answer, or a name that is none."""
        answers = sorted(self.room.group[Viewpoints].answers)
        return answers[place % len(answers)] if answers else "nowhere"

    @rule(who=WHO, question=st.sampled_from([*QUESTIONS[:2], "weather"]), text=TEXT, base=st.none() | TEXT)
    def say(self, who: str, question: str, text: str, base: str | None) -> None:
        """Answer a question, for oneself or as the facilitator for a sector."""
        data = {"question": question, "text": text, "base": base, "sector": "people"}
        self.attempt(self.people[who], "answer_question", data)

    @rule(
        who=WHO, intent=st.sampled_from(["reword_answer", "settle_answer", "withdraw_answer"]), place=PLACE, text=TEXT
    )
    def resay(self, who: str, intent: str, place: int, text: str) -> None:
        """Change an answer or take it back."""
        self.attempt(self.people[who], intent, {"answer": self.answer(place), "text": text})

    @rule(who=WHO, place=PLACE, position=st.sampled_from(["agree", "disagree", None, "maybe"]))
    def judge(self, who: str, place: int, position: str | None) -> None:
        """Take a position on an answer."""
        data = {"answer": self.answer(place), "position": position, "sector": "academia"}
        self.attempt(self.people[who], "take_position", data)

    @rule(who=WHO, intent=st.sampled_from(["give_reason", "settle_reason"]), place=PLACE, text=TEXT, base=TEXT)
    def argue(self, who: str, intent: str, place: int, text: str, base: str) -> None:
        """Say why."""
        data = {"answer": self.answer(place), "text": text, "base": base, "sector": "academia"}
        self.attempt(self.people[who], intent, data)

    @rule(who=WHO, intent=st.sampled_from(["show_answers", "hide_answers", "add_question"]), text=TEXT)
    def chair(self, who: str, intent: str, text: str) -> None:
        """Show or hide the answers, or ask a question of one's own."""
        self.attempt(self.people[who], intent, {"text": text})

    @rule(who=WHO, stage=st.sampled_from([*STAGES, "lunch"]))
    def open_stage(self, who: str, stage: str) -> None:
        """Open a stage."""
        self.attempt(self.people[who], "open_stage", {"stage": stage})

    @rule(who=WHO)
    def close_stage(self, who: str) -> None:
        """Close the stage."""
        self.attempt(self.people[who], "close_stage", {})

    @rule(who=WHO, intent=st.sampled_from(["undo", "redo"]))
    def take_back(self, who: str, intent: str) -> None:
        """Undo or redo one's own."""
        self.attempt(self.people[who], intent, {})

    @rule(who=WHO, place=PLACE)
    def take_back_of_anybody(self, who: str, place: int) -> None:
        """Take back some operation of somebody; whoever may do it can undo it, and all is as it was."""
        shared = self.room.group.history.shared()
        operation = shared[place % len(shared)].op if shared and place < 12 else "nowhere"
        before = self.room.group[TreeState].copy()
        if self.attempt(self.people[who], "take_back", {"operation": operation}) and place % 2:
            assert who == "host"
            assert self.attempt(self.people[who], "undo", {})
            assert self.room.group[TreeState] == before

    @rule(who=WHO, place=PLACE, many=st.booleans())
    def put_back(self, who: str, place: int, many: bool) -> None:
        """Put removed cards back, one or all."""
        gone = [one.node for one in removed_lately(self.room.group, self.room.at)]
        some = gone if many else gone[place % len(gone) :][:1] if gone else ["nowhere"]
        if self.attempt(self.people[who], "put_back", {"nodes": some}):
            assert set(some) <= set(self.room.group[TreeState].graph)

    @rule()
    def undo_then_redo(self) -> None:
        """What the facilitator can undo, redo brings back exactly, others' work included."""
        host = self.people["host"]
        before = snapshot_of(self.room.group)
        try:
            events = chapters.decide(self.room.group, host, "undo", {})
        except (UndoConflict, OgError):
            return
        self.room.record(f"op{len(self.room.log)}", "host", events)
        assert self.attempt(host, "redo", {})
        after = snapshot_of(self.room.group)
        for part in ("objectives", "commitments"):
            assert after["parts"][part] == before["parts"][part]
        trees = [state["parts"]["problem_tree"] for state in (before, after)]
        assert trees[0]["core_problem"] == trees[1]["core_problem"]
        for what in ("nodes", "arrows"):
            assert sorted(trees[0][what]) == sorted(trees[1][what])

    @rule()
    def close_and_open_the_file(self) -> None:
        """Begin again from a snapshot, as another process would."""
        self.room.group = reopened(self.room.group)

    @invariant()
    def the_tree_is_sound(self) -> None:
        """Hold the rules of every tree."""
        assert_sound(self.room.group[TreeState])

    @invariant()
    def the_log_tells_all(self) -> None:
        """Hold that the log, carried through JSON, alone leads to the group."""
        for recorded in self.room.log[self.restored.version :]:
            plain = json.loads(json.dumps(event_to_plain(recorded.event)))
            assert event_from_plain(recorded.event.kind, plain) == recorded.event
            self.restored.record(recorded)
        assert self.restored == self.room.group

    @invariant()
    def nobody_answers_twice(self) -> None:
        """Hold one answer a person and question, and no position on one's own."""
        state = self.room.group[Viewpoints]
        given = [(held.author, held.question) for held in state.answers.values() if held.author is not None]
        assert len(given) == len(set(given))
        assert not any(
            held.person and held.person == state.answers[held.answer].author for held in state.positions.values()
        )

    @invariant()
    def views_can_be_made(self) -> None:
        """Hold that the objective tree mirrors exactly the live part."""
        tree = objective_tree_of(self.room.group, "en")
        assert set(tree.graph) == self.room.group[TreeState].live()

    def teardown(self) -> None:
        """Hold replay from nothing, and the round trip of the last snapshot."""
        assert self.room.replayed() == self.room.group
        assert reopened(self.room.group) == self.room.group


@pytest.mark.no_cover  # many times through what other tests run through once
def test_any_sequence_of_intents_leaves_a_sound_group() -> None:
    """Invariants, replay, snapshots and refusals without effect hold whatever several people do."""
    run_state_machine_as_test(GroupMachine, settings=settings(max_examples=40, stateful_step_count=30, deadline=None))
