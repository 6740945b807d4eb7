"""Small worlds that tests begin from."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from ogcore import chapters
from ogcore.chapters import new_group
from ogcore.record import intents
from ogcore.record.event import Event, Recorded
from ogcore.record.group import WorkingGroup
from ogcore.record.participant import Identity, Role
from ogcore.record.snapshot import from_snapshot, snapshot_of
from ogcore.store import Store, open_store
from ogcore.trees import causality
from ogcore.trees.problem_tree import ProblemTree
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop

SHARED_TREE = """\
EFFECTS
- Young mothers leave school
  - Lower lifetime income
PROBLEM
Many adolescents become pregnant
CAUSES
- Methods are unknown
  - Teachers poorly trained [=T]
- Health services are avoided
  - Adolescents are judged
    - Teachers poorly trained [=T]
- Nobody coordinates
"""


@dataclass(frozen=True, slots=True)
class Small:
    """A tree ``deep -> cause -> core -> effect -> far`` with one more cause, ``other``."""

    tree: ProblemTree
    core: str
    cause: str
    deep: str
    other: str
    effect: str
    far: str


def like_an_earlier_version(patch: pytest.MonkeyPatch) -> None:
    """Let what is typed be as long as it could be before there was a limit to it: what was written so stays."""
    patch.setattr(intents, "require_short", lambda *_: None)


def small_tree() -> Small:
    """Return a small problem tree with a name for each of its nodes."""
    tree = ProblemTree()
    core = tree.state_core_problem("Many adolescents become pregnant")
    cause = tree.add_cause("Methods are unknown")
    deep = tree.add_cause("Teachers poorly trained", cause)
    other = tree.add_cause("Health services are avoided")
    effect = tree.add_effect("Young mothers leave school")
    far = tree.add_effect("Lower lifetime income", effect)
    return Small(tree, core, cause, deep, other, effect, far)


def texts(tree: TreeState, nodes: Iterable[str]) -> list[str]:
    """Return what the nodes say, in their order."""
    return [tree.text(node) for node in nodes]


def assert_sound(tree: TreeState) -> None:
    """Hold what must be true of every tree: no circle, one core, and everybody live or wholly parked."""
    assert causality.broken_rules(tree.graph, tree.core_problem) == []
    assert set(tree.positions()) == set(tree.graph)
    live = causality.live_nodes(tree.graph, tree.core_problem)
    assert tree.live() == live
    assert {node for node, position in tree.positions().items() if position == "parked"} == set(tree.graph) - live
    assert list(tree.positions().values()).count("core") == (0 if tree.core_problem is None else 1)


def person(name: str = "ana", role: Role = "participant", group: str | None = "g", plan: str = "p") -> Identity:
    """Return somebody the server has recognised."""
    return Identity(name, role, plan, group, name.title(), "academia", "en")


class Room:
    """A working group without a store: intents are decided, recorded in :attr:`log` as of :attr:`at`, and applied."""

    def __init__(self, language: str = "en") -> None:
        self.group = new_group("g", language)
        self.log: list[Recorded] = []
        self.at = 0.0
        self.facilitator = person("host", "facilitator", None)
        self.ana, self.beto = person("ana"), person("beto")

    def act(self, identity: Identity, intent: str, **data: Any) -> dict[str, Any]:
        """Carry out an intent and return what its sender learns."""
        events = chapters.decide(self.group, identity, intent, data, self.past)
        self.record(f"op{len(self.log)}", identity.participant_id, events)
        return intents.result_of(events)

    def record(self, op: str, actor: str, events: Iterable[Event]) -> None:
        """Let events have happened, as one operation."""
        for event in events:
            version = len(self.log) + 1
            self.log.append(Recorded(version, "g", version, op, actor, self.at, event))
            self.group.record(self.log[-1])

    def group_position(self, node: str) -> str:
        """Return where a node stands in the problem tree."""
        return self.group[TreeState].position(node)

    def open(self, stage: str) -> None:
        """Open a stage, as the facilitator."""
        self.act(self.facilitator, "open_stage", stage=stage)

    def past(self, version: int) -> WorkingGroup:
        """Return the group after so many events."""
        return new_group("g", "en").replay(self.log[:version])

    def again(self) -> "Room":
        """Return a room of its own in which the same has happened."""
        room = Room(self.group.language)
        room.log, room.group = [*self.log], self.replayed()
        return room

    def replayed(self) -> WorkingGroup:
        """Return the group as its log alone tells it."""
        return new_group("g", "en").replay(self.log)


def reopened(group: WorkingGroup) -> WorkingGroup:
    """Return a group as its snapshot alone tells it."""
    return from_snapshot(json.loads(json.dumps(snapshot_of(group))), new_group(group.group_id, group.language))


def with_viewpoints(room: Room) -> dict[str, str]:
    """Let Ana answer, a facilitator enter an answer for others, and both take a position; return the names."""
    room.open("viewpoints")
    own = room.act(room.ana, "answer_question", question="causes", text="Nobody is trained")["answer"]
    of_sector = {"question": "causes", "text": "It is far", "sector": "people"}
    entered = room.act(room.facilitator, "answer_question", **of_sector)["answer"]
    question = room.act(room.facilitator, "add_question", text="Who pays for it?")["question"]
    room.act(room.facilitator, "show_answers")
    room.act(room.ana, "take_position", answer=entered, position="disagree")
    room.act(room.facilitator, "take_position", answer=entered, position="agree", sector="government")
    return {"own_answer": own, "entered_answer": entered, "question": question}


def filled_room() -> tuple[Room, Mapping[str, str]]:
    """Return a room with ideas, a tree, an objective, a card and something undone, and what they are called by name.

    Ana wrote ``idea``, Beto ``other``; ``merged`` is made of one of each, and ``placed`` became a node of the tree.
    """
    room, names = _filled()
    return room.again(), names


@cache
def _filled() -> tuple[Room, Mapping[str, str]]:
    """Fill the room once for all tests of a process: replaying it takes a fifteenth of the time."""
    room = Room()
    ideas = _brainstormed(room)
    spoken = with_viewpoints(room)
    room.open("problem_tree")
    chosen = room.act(room.beto, "propose_candidate", text="Services are avoided")["candidate"]
    candidate = room.act(room.ana, "propose_candidate", text="Clinics are far")["candidate"]
    core = room.act(room.facilitator, "put_in_centre", candidate=chosen)["node"]
    cause = room.act(room.ana, "add_cause", of=core, text="Staff is poorly trained")["node"]
    deep = room.act(room.beto, "add_cause", of=cause, text="No budget for training")["node"]
    effect = room.act(room.beto, "add_effect", of=core, text="Illness is found late")["node"]
    room.act(room.beto, "reword", node=core, text="Services are not used", base="another text")
    room.act(room.ana, "park", node=deep)
    figure = {"figure": "1,200", "source": "Census"}
    proof = room.act(room.ana, "add_evidence", node=cause, kind="source", fields=figure)["evidence"]
    version = room.act(room.ana, "name_version", name="After parking")["version"]
    placed = room.act(room.beto, "place_idea", idea=ideas["placed"], of=core, side="cause")["node"]
    room.open("objective_tree")
    room.act(room.ana, "confirm_objective", node=cause, text="Staff is well trained")
    room.act(room.beto, "confirm_objective", node=cause, text="Staff is friendly")
    proposals = {effect: "Illness is found on time", placed: "Nahuatl is spoken"}
    for node, text in proposals.items():
        room.act(room.facilitator, "read_objective", node=node, text=text, on=True)
    room.open("commitment_card")
    card = room.act(room.beto, "draft_commitment", node=cause)["card"]
    room.act(room.beto, "reword_commitment", card=card, field="start", text="30/6/2027")
    party = room.act(room.beto, "add_card_item", card=card, of="parties", fields={"institution": "Ministry"})["item"]
    room.act(room.beto, "add_card_item", card=card, of="parties", fields={"role": "monitor"})
    room.act(room.beto, "reword_commitment", card=card, field="civil_society", text="Network of parents")
    room.act(room.ana, "reword_commitment", card=card, field="action", text="Train the staff")
    room.act(room.ana, "undo")
    named = spoken | {
        "core": core,
        "cause": cause,
        "deep": deep,
        "effect": effect,
        "card": card,
        "party": party,
        "version": version,
        "evidence": proof,
        "candidate": candidate,
        "proposal": proposals[effect],
        "operation": room.group.history.shared()[0].op,
        **ideas,
    }
    return room, MappingProxyType(named)


def _brainstormed(room: Room) -> dict[str, str]:
    room.open("brainstorm")
    stakeholder = room.act(room.facilitator, "name_stakeholder", name="The mayor")["stakeholder"]
    point = room.act(room.facilitator, "add_point", title="Ideas", minutes=12)["item"]
    room.act(room.facilitator, "add_point", title="Tree", minutes=40)
    room.act(room.facilitator, "start_timer", item=point)

    def wrote(who: Identity, text: str, **paper: Any) -> str:
        return str(room.act(who, "add_idea", text=text, **paper)["ideas"][0])

    idea, other = wrote(room.ana, "Medicines run out"), wrote(room.beto, "Waiting takes all morning")
    one, two = wrote(room.ana, "The bus is dear"), wrote(room.beto, "Fares are too high")
    placed = wrote(room.facilitator, "Nobody speaks Nahuatl", sector="people", people=3)
    room.act(room.facilitator, "reveal_ideas")
    room.act(room.ana, "support_idea", idea=placed, on=True)
    merged = str(room.act(room.beto, "merge_ideas", ideas=[one, two], text="The bus costs too much")["idea"])
    theme, other_theme = (
        str(room.act(room.beto, "begin_theme", name=name, ideas=[of])["theme"])
        for name, of in (("Getting there", merged), ("Being served", other))
    )
    room.act(room.facilitator, "open_dots", dots=3)
    themes = {"theme": theme, "other_theme": other_theme, "stakeholder": stakeholder}
    return themes | {"idea": idea, "other": other, "merged": merged, "placed": placed, "point": point}


def file_store(folder: Path, name: str = "plan.sqlite") -> Store:
    """Open a store in a folder."""
    return open_store(f"sqlite:///{folder / name}")


@dataclass(frozen=True, slots=True)
class Venue:
    """A workshop on a store, with one plan, its facilitator and one group with two participants."""

    workshop: Workshop
    plan_id: str
    secret: str
    host: Identity
    group_id: str
    code: str
    ana: Identity
    beto: Identity

    def add_cause(self, text: str) -> str:
        """Let Ana add a cause of the core problem and return its node."""
        core = self.workshop.group(self.plan_id, self.group_id)[TreeState].core_problem
        return str(self.workshop.act(self.ana, self.group_id, "add_cause", {"of": core, "text": text}).result["node"])


def rename_group(workshop: Workshop, who: Identity, group: str, name: str, topic: str = "") -> None:
    """Give a group of somebody's plan another name."""
    workshop.act(who, who.plan_id, "rename_group", {"group": group, "name": name, "topic": topic})


def venue(store: Store) -> Venue:
    """Open a plan with one group whose first stage is open and whose core problem is stated."""
    workshop = Workshop(store)
    created = workshop.create_plan("Local plan", "en")
    host = workshop.facilitator(created.secret)
    card = workshop.add_group(host, "Health", "Adolescents")
    ana = workshop.join(card.code, "Ana", "people", "es")
    beto = workshop.join(card.code, "Beto", "government", "en")
    workshop.act(host, card.group_id, "open_stage", {"stage": "problem_tree"})
    workshop.act(host, card.group_id, "state_core_problem", {"text": "Services are avoided"})
    return Venue(workshop, created.plan_id, created.secret, host, card.group_id, card.code, ana, beto)
