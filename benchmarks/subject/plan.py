"""The plan that is measured: groups with a problem tree, and people who have joined them."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from tornado.web import create_signed_value

from ogcore.record.keyring import OwnKeys
from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from workbench.server.badge import Badge

BRANCHES = 4
Act = Callable[..., str]
"""Carries out one intent, given by name and data; returns the node it is about."""


@dataclass(frozen=True)
class Group:
    """A working group: its join code, and the cookies of the people who have joined it."""

    group_id: str
    code: str
    people: list[str]


@dataclass(frozen=True)
class Plan:
    """A store with everything in it, and the key its cookies are signed with."""

    data_dir: Path
    cookie_secret: str
    groups: list[Group]
    nodes: int
    store_url: str

    def cookies(self, person: str) -> dict[str, str]:
        """What the browser of somebody who has joined holds."""
        name = Badge.PARTICIPANT.value
        return {name: create_signed_value(self.cookie_secret, name, person).decode()}


def prepared(folder: Path, groups: int, people: int, nodes: int, store_url: str = "", *, rule: bool = False) -> Plan:
    """Make a plan in ``folder`` with ``groups`` groups of ``people`` each and problem trees of ``nodes`` nodes.

    ``store_url`` names another database than a file in that folder; with ``rule`` each sits under the Rule (R5).
    """
    folder.mkdir(parents=True, exist_ok=True)
    store_url = store_url or f"sqlite:///{(folder / 'workbench.sqlite').as_posix()}"
    store = open_store(store_url)
    workshop = Workshop(store, OwnKeys())
    facilitator = workshop.facilitator(workshop.create_plan("Plan de acción local", "es").secret)
    made = []
    for place in range(groups):
        card = workshop.add_group(facilitator, f"Mesa {place + 1}", "Servicios de salud")
        act = actor(workshop, facilitator, card.group_id)
        act("open_stage", stage="problem_tree")
        grow(act, nodes)
        if rule:
            act("close_stage")
            workshop.act(facilitator, card.group_id, "choose_rule", {"stage": "problem_tree", "on": True})
            act("open_stage", stage="problem_tree")
        ids = [workshop.join(card.code, f"P{number}", "people", "es").participant_id for number in range(people)]
        made.append(Group(card.group_id, card.code, ids))
    store.close()
    return Plan(folder, secrets.token_hex(16), made, nodes, store_url)


def grow(act: Act, nodes: int) -> None:
    """Grow a problem tree of ``nodes`` nodes in all: each cause has at most ``BRANCHES`` causes of its own."""
    grown = [act("state_core_problem", text="La gente no usa los servicios de salud")]
    while len(grown) < nodes:
        of = grown[(len(grown) - 1) // BRANCHES]
        grown.append(act("add_cause", of=of, text=f"Falta de atención en el barrio número {len(grown)}"))


def actor(workshop: Workshop, who: Identity, group_id: str) -> Act:
    """Let somebody act in a group."""

    def act(intent: str, **data: str) -> str:
        return str(workshop.act(who, group_id, intent, data).result.get("node", ""))

    return act
