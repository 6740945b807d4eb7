"""The people of one test, and the groups they meet in."""

from dataclasses import dataclass

from playwright.sync_api import Browser

from ogcore.brainstorm.state import Brainstorm
from ogcore.commitments.state import Commitments
from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from tests.browser.person import A_LAPTOP, A_WALL, Device, Person
from tests.browser.served import Served
from workbench.settings import Settings

CORE = "La gente no usa los servicios"
CAUSE = "Falta de horarios amplios"
OTHER = "Escasa difusión"
EFFECT = "Aumento de enfermedades"


@dataclass(frozen=True)
class Group:
    """A group made for one test, reached through the store as another program would."""

    workshop: Workshop
    facilitator: Identity
    group_id: str
    code: str

    def act(self, intent: str, **data: object) -> str:
        """Let the facilitator do something; returns the node or the card it is about."""
        result = self.workshop.act(self.facilitator, self.group_id, intent, data).result
        return str(result.get("node") or result.get("card") or "")

    @property
    def stage(self) -> str:
        """Where the group is."""
        return self.workshop.group(self.facilitator.plan_id, self.group_id).stage

    def ideas(self) -> set[str]:
        """What the ideas say that stand by themselves."""
        state = self.workshop.group(self.facilitator.plan_id, self.group_id)[Brainstorm]
        return {idea.text for idea in state.standing()}

    def cards(self) -> list[str]:
        """Its commitment cards, in order."""
        held = self.workshop.group(self.facilitator.plan_id, self.group_id)[Commitments].ordered()
        return [one.card for one in held]

    def texts(self) -> set[str]:
        """Everything its problem tree says."""
        tree = self.workshop.group(self.facilitator.plan_id, self.group_id)[TreeState]
        return {tree.text(node) for node in tree.positions()}


class Room:
    """Opens a device for each person and remembers everybody."""

    def __init__(self, served: Served, browser: Browser) -> None:
        self.served = served
        self.people: list[Person] = []
        self.tolerant = False
        self._browser = browser
        self._joined = 0
        self._groups: list[Group] = []

    def somebody(self, device: Device = A_LAPTOP, address: str = "") -> Person:
        """Somebody at the door, who may have come by an ``address`` of their own."""
        person = Person(self.served, self._browser.new_context(**device.options(self.served.language)), address)
        self.people.append(person)
        return person

    def participant(
        self, code: str, device: Device = A_LAPTOP, sector: str = "civil_society", *, by_hand: bool = False
    ) -> Person:
        """Somebody who has joined a group, ``by_hand`` through the pages of the door."""
        somebody = self.somebody(device)
        self._joined += 1
        join = somebody.join_at_the_door if by_hand else somebody.join
        return join(code, f"{somebody.say('Participant')} {self._joined}", sector)

    def facilitator(self, path: str = "/facilitator", device: Device = A_LAPTOP) -> Person:
        """Somebody who was let in as facilitator, on a page."""
        return self.somebody(device).lead(self.served.facilitator_path, path)

    def projector(self, path: str = "/projector") -> Person:
        """The screen on the wall."""
        return self.facilitator(path, A_WALL)

    def group(self, name: str, stage: str = "problem_tree", *, tree: bool = True) -> Group:
        """A new group with a small tree, open at a stage."""
        workshop = Workshop(open_store(Settings(data_dir=self.served.plans).store_url))
        host = workshop.facilitator(self.served.facilitator_path.removeprefix("/f/"))
        card = workshop.add_group(host, name, name)
        group = Group(workshop, host, card.group_id, card.code)
        self._groups.append(group)
        group.act("open_stage", stage="problem_tree")
        if tree:
            core = group.act("state_core_problem", text=CORE)
            for cause in (CAUSE, OTHER):
                group.act("add_cause", of=core, text=cause)
            group.act("add_effect", of=core, text=EFFECT)
        if stage != "problem_tree":
            group.act("open_stage", stage=stage)
        return group

    def leave(self) -> None:
        """Close every device and every store."""
        for person in self.people:
            person.context.close()
        for group in self._groups:
            group.workshop.store.close()
