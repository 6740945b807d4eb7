"""A working group with a card and one person of each of the three sectors, and how they sign."""

import json
from dataclasses import dataclass, field
from typing import Any

from ogcore.agreement.held import Standing
from ogcore.agreement.state import Agreement
from ogcore.commitments.state import Commitments
from ogcore.record.group import WorkingGroup
from ogcore.record.keyring import OwnKeys
from ogcore.record.participant import Identity
from ogcore.store import Store
from ogcore.workshop.workshop import Workshop

POSTS = {"government": "Health officer", "civil_society": "Coordinator", "oversight": "Commissioner"}


@dataclass
class Signing:
    """A workshop at its cards: ``people`` by their sector, and a fourth, ``other``, of academia."""

    workshop: Workshop
    host: Identity
    group_id: str
    people: dict[str, Identity]
    other: Identity
    card: str = ""
    ops: int = field(default=0)

    @property
    def group(self) -> WorkingGroup:
        """The group as it stands."""
        return self.workshop.group(self.host.plan_id, self.group_id)

    @property
    def state(self) -> Agreement:
        """How far its cards are."""
        return self.group[Agreement]

    @property
    def standing(self) -> Standing:
        """Where the card stands."""
        return self.state.standing(self.card)

    def act(self, who: Identity, intent: str, **data: Any) -> dict[str, Any]:
        """Carry out an intent and return what its sender learns."""
        return dict(self.workshop.act(who, self.group_id, intent, data).result)

    def lead(self, intent: str, **data: Any) -> dict[str, Any]:
        """Let the facilitator do something with the card."""
        return self.act(self.host, intent, card=self.card, **data)

    def write(self, text: str, who: Identity | None = None) -> None:
        """Write the action of the card."""
        base = self.group[Commitments].find(self.card).text("action")
        self.act(who or self.other, "reword_commitment", card=self.card, field="action", text=text, base=base)

    def sign(self, who: Identity, **more: Any) -> str:
        """Let somebody sign what is shown to them now."""
        said = {"text": self.standing.fingerprint, "name": who.name, "post": POSTS.get(who.sector or "", "Professor")}
        return str(self.act(who, "sign_card", card=self.card, **{**said, **more})["signature"])

    def all_sign(self) -> list[str]:
        """Let everybody of the quorum sign."""
        return [self.sign(one) for one in self.people.values()]

    def seal(self) -> dict[str, Any]:
        """Let the facilitator seal what is signed, and return the payload."""
        now = self.standing
        self.lead("seal_card", text=now.fingerprint, version=now.versions + 1)
        last = self.state.last_seal(self.card)
        assert last is not None
        return dict(json.loads(last.payload))


def at_the_cards(store: Store, *, rule: bool = False) -> Signing:
    """Return a group at its cards, with one that says something; with ``rule`` under the Chatham House Rule."""
    workshop = Workshop(store, OwnKeys())
    host = workshop.facilitator(workshop.create_plan("Plan of Cholula", "en").secret)
    card = workshop.add_group(host, "Table 2")
    people = {sector: workshop.join(card.code, sector.title()[:9], sector, "en") for sector in POSTS}
    other = workshop.join(card.code, "Ada", "academia", "en")
    table = Signing(workshop, host, card.group_id, people, other)
    if rule:
        table.act(host, "choose_rule", stage="commitment_card", on=True)
    table.act(host, "open_stage", stage="commitment_card")
    table.card = table.act(other, "draft_commitment")["card"]
    table.write("Open 12 clinics")
    return table
