"""Any sequence of brainstorm intents keeps every word and every supporter, and counts nobody twice (R7, R46)."""

import json
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

from ogcore import chapters
from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.tally import family, tally
from ogcore.errors import OgError
from ogcore.record import intents
from ogcore.record.ids import new_id
from ogcore.record.participant import SECTORS
from ogcore.record.snapshot import snapshot_of
from ogcore.trees.state import TreeState
from tests.builders import Room, assert_sound, reopened
from workbench.panels.brainstorm.ideas_view import ideas_view, my_ideas
from workbench.panels.panel import Viewer

WHO = st.sampled_from(["ana", "beto", "host"])
PLACE = st.integers(0, 9)
TEXT = st.sampled_from(["", "No water", "No water at night", "Dirty river", "Leaks"])


class BrainstormMachine(RuleBasedStateMachine):
    """A brainstorm in which anybody tries anything."""

    def __init__(self) -> None:
        super().__init__()
        self.room = Room()
        self.room.open("brainstorm")
        self.room.act(self.room.facilitator, "reveal_ideas")
        self.people = {"ana": self.room.ana, "beto": self.room.beto, "host": self.room.facilitator}
        self.written: dict[str, str] = {}
        self.restored = self.room.replayed()

    @property
    def state(self) -> Any:
        """The brainstorm as it stands."""
        return self.room.group[Brainstorm]

    def idea(self, place: int) -> str:
        """Return some idea, or a name that is none."""
        ideas = list(self.state.ideas)
        return ideas[place % len(ideas)] if ideas and place < 9 else "nothing"

    def attempt(self, who: str, intent: str, **data: Any) -> dict[str, Any]:
        """Carry out an intent; a refusal must leave the group as it was."""
        before = json.dumps(snapshot_of(self.room.group))
        try:
            events = chapters.decide(self.room.group, self.people[who], intent, data)
        except OgError:
            assert json.dumps(snapshot_of(self.room.group)) == before
            return {}
        self.room.record(new_id(), self.people[who].participant_id, events)
        return intents.result_of(events)

    @rule(who=WHO, texts=st.lists(TEXT, min_size=1, max_size=3), people=st.none() | st.integers(0, 4))
    def write(self, who: str, texts: list[str], people: int | None) -> None:
        """Write ideas, for oneself or for people without a device."""
        paper = {} if people is None else {"sector": "people", "people": people}
        for idea in self.attempt(who, "add_ideas", texts=texts, **paper).get("ideas", []):
            self.written[idea] = self.state.ideas[idea].text

    @rule(who=WHO, place=PLACE, text=TEXT)
    def reword(self, who: str, place: int, text: str) -> None:
        """Change the words of an idea."""
        idea = self.idea(place)
        self.attempt(who, "reword_idea", idea=idea, text=text)
        if idea in self.written:
            self.written[idea] = self.state.ideas[idea].text

    @rule(who=WHO, place=PLACE, on=st.booleans())
    def support(self, who: str, place: int, on: bool) -> None:
        """Support an idea or no longer."""
        self.attempt(who, "support_idea", idea=self.idea(place), on=on)

    @rule(place=PLACE, sector=st.sampled_from(SECTORS[:2]), people=st.integers(-1, 5))
    def count(self, place: int, sector: str, people: int) -> None:
        """Count people without a device."""
        self.attempt("host", "count_paper", idea=self.idea(place), sector=sector, people=people)

    @rule(who=WHO, places=st.lists(PLACE, max_size=4), text=TEXT)
    def merge(self, who: str, places: Sequence[int], text: str) -> None:
        """Merge ideas; everybody who stood behind one of them stands behind the merged one, once."""
        chosen = [self.idea(place) for place in places]
        behind = self.behind(chosen)
        merged = self.attempt(who, "merge_ideas", ideas=chosen, text=text).get("idea")
        if merged is not None:
            assert self.behind([merged]) == behind

    @rule(who=WHO, place=PLACE)
    def unmerge(self, who: str, place: int) -> None:
        """Part a merge; nobody's support is lost."""
        before = self.behind(list(self.state.ideas))
        self.attempt(who, "unmerge_idea", idea=self.idea(place))
        assert self.behind(list(self.state.ideas)) == before

    @rule(who=WHO, place=PLACE)
    def withdraw(self, who: str, place: int) -> None:
        """Withdraw an idea."""
        self.attempt(who, "withdraw_idea", idea=self.idea(place))

    @rule(who=WHO, place=PLACE, side=st.sampled_from(["core", "cause", "effect", "parked"]))
    def put(self, who: str, place: int, side: str) -> None:
        """Place an idea in the tree."""
        self.attempt(who, "place_idea", idea=self.idea(place), side=side, of=self.room.group[TreeState].core_problem)

    @rule(who=WHO, intent=st.sampled_from(["undo", "redo"]))
    def take_back(self, who: str, intent: str) -> None:
        """Undo or redo one's own."""
        self.attempt(who, intent)
        for idea in self.written:
            self.written[idea] = self.state.ideas[idea].text

    @rule(intent=st.sampled_from(["hide_ideas", "reveal_ideas"]))
    def show(self, intent: str) -> None:
        """Hide or reveal."""
        self.attempt("host", intent)

    def behind(self, ideas: Sequence[str]) -> tuple[set[str], dict[str, int]]:
        """Return the people behind ideas that are not withdrawn, and the largest count on paper of each sector."""
        known = [self.state.ideas[idea] for idea in ideas if idea in self.state.ideas]
        whole = [one for idea in known for one in family(idea, self.state.members()) if not one.withdrawn]
        paper: dict[str, int] = {}
        for one in whole:
            for count in one.paper:
                paper[count.sector] = max(paper.get(count.sector, 0), count.people)
        return {person for one in whole for person in one.people()}, paper

    @invariant()
    def no_words_are_lost(self) -> None:
        """Hold that every idea ever written is there with its words, withdrawn and merged ones too."""
        assert {idea: self.state.ideas[idea].text for idea in self.written} == self.written

    @invariant()
    def everything_written_stands_once(self) -> None:
        """Hold that each idea that was not withdrawn is part of exactly one that stands by itself."""
        members = self.state.members()
        shown = [one.idea for idea in self.state.standing() for one in family(idea, members)]
        assert len(shown) == len(set(shown))
        assert set(shown) == {idea.idea for idea in self.state.ideas.values() if not idea.withdrawn}

    @invariant()
    def totals_are_honest(self) -> None:
        """Hold that an idea counts the different people behind it and no more, sector by sector."""
        members = self.state.members()
        for idea in self.state.standing():
            people, paper = self.behind([idea.idea])
            counted = tally(family(idea, members))
            assert (counted.people, counted.paper) == (len(people) + sum(paper.values()), sum(paper.values()))
            assert sum(counted.sectors.values()) == counted.people

    @invariant()
    def hidden_ideas_stay_hidden(self) -> None:
        """Hold that what all see holds no word while ideas are hidden, and that one's own are always there."""
        view = ideas_view(self.room.group, Viewer("en", editable=True, facilitator=True))
        if not self.state.revealed:
            said = json.dumps({**view, "sectors": []})
            assert not any(idea in said or text in said for idea, text in self.written.items())
        for person in self.people.values():
            mine = {idea["id"] for idea in my_ideas(self.room.group, person)["ideas"]}
            own = {one.idea for one in self.state.ideas.values() if one.author == person.participant_id}
            assert mine == {idea for idea in own if not self.state.ideas[idea].withdrawn}

    @invariant()
    def the_log_tells_all(self) -> None:
        """Hold that the log alone leads to the group, that a snapshot keeps it, and that the tree is sound."""
        for recorded in self.room.log[self.restored.version :]:
            self.restored.record(recorded)
        assert self.restored == self.room.group
        assert reopened(self.room.group) == self.room.group
        assert_sound(self.room.group[TreeState])


@pytest.mark.no_cover  # many times through what other tests run through once
def test_any_sequence_of_intents_loses_nothing() -> None:
    """Words, support, totals and secrets hold whatever several people do."""
    run_state_machine_as_test(
        BrainstormMachine, settings=settings(max_examples=60, stateful_step_count=25, deadline=None)
    )
