"""The Chatham House Rule (R5): what is said while a stage is held under it is nobody's, and yet each one's own."""

import itertools
import json
import time
from dataclasses import dataclass
from typing import Any

import pytest

from ogcore.agenda.events import TimerSet
from ogcore.agenda.state import Agenda
from ogcore.agenda.veil import unveiled
from ogcore.amendments.spot import Spot
from ogcore.amendments.state import Amendments
from ogcore.amendments.story import story_of
from ogcore.brainstorm.events import IdeasAdded
from ogcore.brainstorm.state import Brainstorm
from ogcore.brainstorm.tally import tally
from ogcore.chatham_house.events import SittingOpened
from ogcore.chatham_house.state import ChathamHouse
from ogcore.errors import (
    NotAllowed,
    NothingToUndo,
    NotYourAmendment,
    NotYourIdea,
    RuleIsFixed,
    SaidInTheOpen,
    SaidUnderTheRule,
    StageKeyMissing,
)
from ogcore.logic.state import Logic
from ogcore.logic.tally import arrow_tallies
from ogcore.record.group import WorkingGroup
from ogcore.record.keyring import OwnKeys
from ogcore.record.participant import WHOLE_ROOM, Identity
from ogcore.record.voice import StageKey, is_tag
from ogcore.store import Store
from ogcore.trees.state import TreeState
from ogcore.versions.state import Versions
from ogcore.workshop.workshop import Workshop
from workbench.panels.amendments.story_view import story_view
from workbench.panels.amendments.view import amendments_view
from workbench.panels.panel import Viewer


@dataclass
class Held:
    """A workshop with people of three sectors, in which a stage can be held under the Rule."""

    workshop: Workshop
    keys: OwnKeys
    host: Identity
    group_id: str
    people: list[Identity]

    @property
    def group(self) -> WorkingGroup:
        """The group as it stands."""
        return self.workshop.group(self.host.plan_id, self.group_id)

    def act(self, who: Identity, intent: str, op: str | None = None, **data: Any) -> dict[str, Any]:
        """Carry out an intent and return what its sender learns."""
        return dict(self.workshop.act(who, self.group_id, intent, data, op).result)

    def rows(self) -> list[Any]:
        """Return the log of the group."""
        return self.workshop.store.load(self.group_id)

    def hold(self, stage: str) -> None:
        """Open a stage under the Rule."""
        self.act(self.host, "choose_rule", stage=stage, on=True)
        self.act(self.host, "open_stage", stage=stage)
        if stage == "brainstorm":
            self.act(self.host, "reveal_ideas")

    def again(self, keys: OwnKeys | None) -> "Held":
        """Return the same workshop in another process, with the keys that it has."""
        return Held(Workshop(self.workshop.store, keys), keys or OwnKeys(), self.host, self.group_id, self.people)


@pytest.fixture
def held(store: Store) -> Held:
    """Give a workshop of five people."""
    keys = OwnKeys()
    workshop = Workshop(store, keys)
    host = workshop.facilitator(workshop.create_plan("Plan", "en").secret)
    card = workshop.add_group(host, "Group")
    sectors = ("government", "civil_society", "oversight", "civil_society", "government")
    people = [workshop.join(card.code, f"P{n}", sector, "en") for n, sector in enumerate(sectors)]
    return Held(workshop, keys, host, card.group_id, people)


def test_nothing_that_is_written_says_who_or_when(held: Held) -> None:
    """An idea under the Rule has no actor, no sector, no identifier, no op of a page and no time of its own."""
    held.hold("brainstorm")
    opened = held.group[ChathamHouse].sitting.at
    for who in held.people:
        idea = held.act(who, "add_ideas", op=f"phone-{who.participant_id}", texts=["One thing", "Another thing"])[
            "ideas"
        ]
        held.act(held.people[0], "support_idea", idea=idea[0], on=True) if who is not held.people[0] else None
    said = [row for row in held.rows() if row.event.of_part == "brainstorm"]
    assert {row.actor for row in said} == {None}
    assert {row.at for row in said} == {opened}
    text = json.dumps([[row.op, row.tag, str(row.event)] for row in said])
    for who in held.people:
        assert who.participant_id not in text
        assert "phone-" not in text
        assert str(who.sector) not in text
    tags = [idea.author for idea in held.group[Brainstorm].ideas.values()]
    assert len(set(tags)) == len(tags) == 10
    assert len({row.tag for row in said}) == len({row.op for row in said})


def test_a_list_that_was_pasted_leaves_ideas_that_nothing_holds_together(held: Held) -> None:
    """Each has its own op and tag and says nothing of a list, also when it is undone; its writer is told of all."""
    held.hold("brainstorm")
    ana, beto = held.people[:2]
    before = len(held.rows())
    lines = ["One thing", "", "Another thing", "One thing", "A third thing"]
    result = held.act(ana, "add_ideas", op="list", texts=lines)
    assert (len(result["ideas"]), result["repeated"], result["blank"]) == (3, 1, 1)
    assert held.act(ana, "add_ideas", op="list", texts=lines)["ideas"] == result["ideas"]
    held.act(beto, "add_idea", text="Of somebody else")
    voice = held.workshop.voice(ana, held.group)
    assert len(held.group.history.last_done(voice).events) == 3  # type: ignore[union-attr]
    held.again(held.keys).act(ana, "undo")
    assert [idea.text for idea in held.group[Brainstorm].standing()] == ["Of somebody else"]
    held.act(ana, "redo")
    assert len(held.group[Brainstorm].standing()) == 4
    held.act(ana, "undo")
    rows = held.rows()[before:]
    assert len(rows) == 3 + 1 + 3 * 2 * 3
    assert max(len([row for row in rows if row.op == op]) for op in {row.op for row in rows}) == 2  # reversal and idea
    assert len({row.tag for row in rows}) == len({row.op for row in rows}) == 3 + 1 + 3 * 3
    added = [row.event for row in rows if isinstance(row.event, IdeasAdded)]
    assert {(event.repeated, event.blank, len(event.ideas)) for event in added} == {(0, 0, 1)}


def test_a_list_undone_by_its_writer_is_not_told_from_others_without_the_key(held: Held) -> None:
    """Whoever has the log, and the names of all operations, finds none that follows from another."""
    held.hold("brainstorm")
    held.act(held.people[0], "add_ideas", op="list", texts=["One thing", "Another thing"])
    first, second = [row.op for row in held.rows() if isinstance(row.event, IdeasAdded)]
    guessed = StageKey(now_of(held), b"0" * 32)
    assert held.keys.key(now_of(held)).part(first) == second  # type: ignore[union-attr]
    assert guessed.part(first) != second


def now_of(held: Held) -> str:
    """Return the sitting that is held."""
    sitting = held.group[ChathamHouse].sitting
    assert sitting is not None
    return sitting.sitting


def test_ones_own_stays_ones_own_while_the_stage_is_open(held: Held) -> None:
    """Undo, redo, editing and withdrawing work in another process that has the key, and never after the stage."""
    held.hold("brainstorm")
    ana, beto = held.people[:2]
    [idea] = held.act(ana, "add_idea", op="one", text="First words")["ideas"]
    again = held.again(held.keys)
    with pytest.raises(NotYourIdea):
        again.act(beto, "reword_idea", idea=idea, text="Not mine")
    again.act(ana, "reword_idea", idea=idea, text="Better words")
    again.act(ana, "undo")
    assert again.group[Brainstorm].ideas[idea].text == "First words"
    again.act(ana, "redo")
    assert again.group[Brainstorm].ideas[idea].text == "Better words"
    with pytest.raises(NothingToUndo):
        again.act(beto, "undo")
    assert again.act(ana, "add_idea", op="one", text="First words")["ideas"] == [idea]
    held.act(held.host, "close_stage")
    held.act(held.host, "open_stage", stage="viewpoints")
    with pytest.raises(NothingToUndo):
        held.act(ana, "undo")
    assert not held.workshop.voice(ana, held.group).owns(held.group[Brainstorm].ideas[idea].author, idea)


def test_a_redo_is_gone_after_something_else(held: Held) -> None:
    """What one took back under the Rule cannot be brought back once one has done something else, as in the open."""
    held.hold("problem_tree")
    ana = held.people[0]
    held.act(held.host, "state_core_problem", text="Buses come late")
    core = held.group[TreeState].core_problem
    held.act(ana, "add_cause", text="Too few drivers", of=core)
    held.act(ana, "undo")
    assert held.group.history.can_redo(held.workshop.voice(ana, held.group))
    held.act(ana, "add_cause", text="Old engines", of=core)
    assert not held.group.history.can_redo(held.workshop.voice(ana, held.group))


def test_a_lost_key_ends_mine_and_nothing_else(held: Held) -> None:
    """Where everybody who held the key has gone, what was said stays, and people go on under another key."""
    held.hold("brainstorm")
    ana = held.people[0]
    [idea] = held.act(ana, "add_idea", text="Kept")["ideas"]
    later = held.again(OwnKeys())
    with pytest.raises(NotYourIdea):
        later.act(ana, "withdraw_idea", idea=idea)
    [other] = later.act(ana, "add_idea", text="Said after")["ideas"]
    later.act(ana, "reword_idea", idea=other, text="Said afterwards")
    sitting = later.group[ChathamHouse].sitting
    assert sitting is not None
    assert sitting.again
    assert [one.text for one in later.group[Brainstorm].standing()] == ["Kept", "Said afterwards"]


def test_a_process_without_keys_says_nothing_there(held: Held) -> None:
    """A script or notebook beside the workshop is refused under the Rule; its facilitator can still close the stage."""
    held.hold("brainstorm")
    aside = held.again(None)
    with pytest.raises(StageKeyMissing):
        aside.act(held.people[0], "add_idea", text="Not written")
    aside.act(held.host, "close_stage")
    assert held.group[ChathamHouse].sitting is None
    with pytest.raises(StageKeyMissing):
        aside.act(held.host, "open_stage", stage="brainstorm")


def test_a_version_named_without_the_key_tells_the_opening_alone(held: Held) -> None:
    """A facilitator beside the workshop, who holds no key, leaves no moment in the log but that of the opening."""
    held.hold("problem_tree")
    held.act(held.host, "state_core_problem", text="Buses come late")
    held.again(None).act(held.host, "name_version", name="Before the break")
    sitting = held.group[ChathamHouse].sitting
    assert sitting is not None
    assert [version.at for version in held.group[Versions].ordered()] == [sitting.at]


def test_votes_count_the_whole_room_and_each_person_once(held: Held) -> None:
    """Answers to an arrow under the Rule have no sector; none is joined to one from before."""
    held.act(held.host, "open_stage", stage="problem_tree")
    held.act(held.host, "state_core_problem", text="Buses come late")
    core = held.group[TreeState].core_problem
    arrow = {"cause": held.act(held.host, "add_cause", text="Too few drivers", of=core)["node"], "effect": core}
    other = {"cause": held.act(held.host, "add_cause", text="Old engines", of=core)["node"], "effect": core}
    held.act(held.people[0], "vote_arrow", **arrow, answer="yes")
    held.act(held.host, "close_stage")
    held.hold("problem_tree")
    with pytest.raises(SaidInTheOpen):
        held.act(held.people[0], "vote_arrow", **arrow, answer="no")
    for who in held.people:
        held.act(who, "vote_arrow", **other, answer="yes")
        held.act(who, "vote_arrow", **other, answer="no")
    tally = arrow_tallies(held.group[Logic])[other["cause"], core or ""]
    assert {sector: counted.no for sector, counted in tally.by_sector.items()} == {WHOLE_ROOM: 5}
    held.act(held.host, "close_stage")
    held.act(held.host, "choose_rule", stage="problem_tree", on=False)
    held.act(held.host, "open_stage", stage="problem_tree")
    with pytest.raises(SaidUnderTheRule):
        held.act(held.people[1], "vote_arrow", **other, answer="yes")


def test_the_rule_is_chosen_before_and_fixed(held: Held) -> None:
    """Only a facilitator chooses it, and not for a stage that is open."""
    with pytest.raises(NotAllowed):
        held.act(held.people[0], "choose_rule", stage="brainstorm", on=True)
    held.hold("brainstorm")
    with pytest.raises(RuleIsFixed):
        held.act(held.host, "choose_rule", stage="brainstorm", on=False)


def test_a_backup_names_nobody(held: Held) -> None:
    """A plan in which something was said under the Rule leaves without its people, and with other tags than the log."""
    held.hold("brainstorm")
    [idea] = held.act(held.people[0], "add_idea", text="Kept")["ideas"]
    file = held.workshop.export_plan(held.host.plan_id).decode()
    content = json.loads(file)
    assert content["people"] == []
    assert held.people[0].participant_id not in file
    assert str(held.group[Brainstorm].ideas[idea].author) not in file
    brought = held.workshop.import_plan(file.encode())
    [group_id] = held.workshop.plan(brought.plan_id).groups
    ideas = held.workshop.group(brought.plan_id, group_id)[Brainstorm].standing()
    assert [tally([one]).people for one in ideas] == [1]


def test_a_backup_does_not_tell_when_something_was_said(held: Held) -> None:
    """Clocks that were started, stopped and given time under the Rule began, as a file tells it, with the stage."""
    held.act(held.host, "start_timer", minutes=5)
    held.hold("brainstorm")
    for intent, data in (
        ("pause_timer", {}),
        ("resume_timer", {}),
        ("extend_timer", {"minutes": 2}),
        ("end_timer", {}),
        ("start_timer", {"minutes": 3}),
        ("pause_timer", {}),
    ):
        held.act(held.host, intent, **data)
    held.act(held.host, "close_stage")
    held.act(held.host, "resume_timer")
    held.act(held.host, "start_timer", minutes=9)
    sitting = next(row.event for row in held.rows() if isinstance(row.event, SittingOpened))
    file = held.workshop.export_plan(held.host.plan_id)
    told = [row for row in json.loads(file)["events"] if row[5] == "TimerSet"]
    assert all(row[6]["before"] == previous[6]["after"] for previous, row in itertools.pairwise(told))
    timers = [row[6]["after"] for row in told[1:-1] if row[6]["after"] is not None]
    assert {one["ends"] - one["seconds"] for one in timers if one["ends"] is not None} == {sitting.at}
    assert {one["left"] - one["seconds"] for one in timers if one["left"] is not None} == {0.0}
    assert told[0][6]["after"]["ends"] != sitting.at + 300
    assert told[-1][6]["after"]["ends"] - 540 != sitting.at
    brought = held.workshop.import_plan(file)
    assert held.workshop.plan(brought.plan_id).groups


def test_the_clock_of_the_agenda_tells_nobody_without_the_key_when_it_was_set(held: Held) -> None:
    """Its moments stand veiled in the log; whoever has the key reads them, also in another process."""
    held.act(held.host, "start_timer", minutes=9)
    held.hold("brainstorm")
    for intent, data in (
        ("pause_timer", {}),
        ("resume_timer", {}),
        ("extend_timer", {"minutes": 2}),
        ("pause_timer", {}),
        ("start_timer", {"minutes": 3}),
    ):
        held.act(held.host, intent, **data)
    sitting = held.group[ChathamHouse].sitting
    assert sitting is not None
    set_there = [row for row in held.rows() if isinstance(row.event, TimerSet)][1:]
    assert {(row.event.after.ends, row.event.after.left) for row in set_there} == {(None, None)}
    assert {row.at for row in set_there} == {sitting.at}
    assert [row.event.after.seconds for row in set_there] == [540, 540, 660, 660, 180]
    assert held.group[Agenda].timer.ends is None
    later = held.again(held.keys)
    clock = unveiled(later.group[Agenda].timer, held.keys.key(sitting.sitting))
    assert clock is not None
    assert 170 < clock.remaining(time.time()) <= 180
    held.act(held.host, "close_stage")
    assert unveiled(held.group[Agenda].timer, held.keys.key(sitting.sitting)) is None
    held.act(held.host, "end_timer")
    assert held.group[Agenda].timer is None


def test_a_clock_whose_key_is_lost_is_gone_and_another_one_runs(held: Held) -> None:
    """When all who held the key have gone the clock does nothing any more; a new one is set as ever."""
    held.hold("brainstorm")
    held.act(held.host, "start_timer", minutes=9)
    later = held.again(OwnKeys())
    later.act(later.host, "pause_timer")
    voice = later.workshop.voice(later.host, later.group)
    assert unveiled(later.group[Agenda].timer, voice.key) is None
    later.act(later.host, "start_timer", minutes=4)
    voice = later.workshop.voice(later.host, later.group)
    assert unveiled(later.group[Agenda].timer, voice.key).seconds == 240  # type: ignore[union-attr]


def test_an_amendment_under_the_rule_is_nobodys(held: Held) -> None:
    """Its author is nowhere: not in the log, nor in what pages are told, nor in the history of the sentence."""
    card = held.act(held.host, "draft_commitment")["card"]
    held.act(held.host, "reword_commitment", card=card, field="action", text="Publish each month")
    held.hold("commitment_card")
    ana, beto = held.people[:2]
    said = {"card": card, "field": "action", "base": "Publish each month", "text": "Publish each week"}
    one = held.act(ana, "propose_amendment", op="phone", **said)["amendment"]
    with pytest.raises(NotYourAmendment):
        held.act(beto, "withdraw_amendment", amendment=one)
    held.act(beto, "counter_amendment", amendment=one, text="Publish each year")
    rows = [row for row in held.rows() if row.event.of_part == "amendments"]
    assert {row.actor for row in rows} == {None}
    assert {row.at for row in rows} == {held.group[ChathamHouse].sitting.at}
    text = json.dumps([[row.op, row.tag, str(row.event)] for row in rows])
    assert not any(person.participant_id in text or str(person.sector) in text for person in held.people)
    assert held.workshop.voice(ana, held.group).owns(held.group[Amendments].find(one).author, one)
    held.act(held.host, "accept_amendment", amendment=one, others="outdated")
    told = amendments_view(held.group, Viewer("en", editable=True))
    (change, *_) = story_of(held.group, Spot(card, "action"), "Publish each week")
    assert (change.who, change.secret) == (None, True)
    shown = json.dumps([told, story_view(held.group, Spot(card, "action"), "Publish each week", str, "en")])
    assert not any(person.participant_id in shown for person in held.people)
    held.act(held.host, "close_stage")
    assert not held.workshop.voice(ana, held.group).owns(held.group[Amendments].find(one).author, one)


def test_a_vote_on_an_amendment_under_the_rule_is_nobodys(held: Held) -> None:
    """An answer is kept beside a tag of its own: no name is in the log, and whoever gave it knows it is theirs."""
    card = held.act(held.host, "draft_commitment")["card"]
    held.act(held.host, "reword_commitment", card=card, field="action", text="Publish each month")
    held.hold("commitment_card")
    ana, beto = held.people[:2]
    said = {"card": card, "field": "action", "base": "Publish each month", "text": "Publish each week"}
    one = held.act(ana, "propose_amendment", **said)["amendment"]
    vote = held.act(held.host, "open_amendment_vote", amendments=[one])["vote"]
    for who, answer in ((ana, one), (beto, "against"), (beto, "abstained")):
        held.act(who, "vote_amendment", vote=vote, answer=answer)
    state = held.group[Amendments]
    assert sorted(answer.answer for answer in state.answers_to(vote)) == sorted([one, "abstained"])
    assert all(is_tag(answer.voter) for answer in state.answers_to(vote))
    assert state.answer_of(held.workshop.voice(beto, held.group), vote) == "abstained"
    text = json.dumps([[row.op, row.tag, str(row.event)] for row in held.rows() if row.event.of_part == "amendments"])
    assert not any(person.participant_id in text for person in held.people)
    held.act(held.host, "close_stage")
    assert held.group[Amendments].answer_of(held.workshop.voice(beto, held.group), vote) is None
    held.hold("commitment_card")
    with pytest.raises(SaidUnderTheRule):
        held.act(beto, "vote_amendment", vote=vote, answer=one)
