"""A simulated workshop of 25 people whose authorship is known: drawn independently of everything that can be seen."""

import random
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ogcore.brainstorm.state import Brainstorm
from ogcore.chatham_house.state import ChathamHouse
from ogcore.record.keyring import OwnKeys
from ogcore.record.participant import SECTORS, Identity
from ogcore.store import open_store
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop

PEOPLE, LATE, LEAVING = 25, 5, 4
IDEAS, REACTIONS = 26, 22
LIST = 3
"""Ideas of a list that is pasted."""
WORDS = [
    "agua",
    "pozo",
    "escuela",
    "camino",
    "clínica",
    "maestra",
    "río",
    "tarifa",
    "obra",
    "permiso",
    "queja",
    "turno",
    "ruta",
    "barrio",
    "salud",
]
COPIES = ("open", "later", "killed", "closed")


@dataclass
class Simulated:
    """What was simulated: whose each contribution is, by stream and version, the people, and the copies of the files.

    ``lists`` are the contributions that were pasted together, by the version of the first of them. ``copies`` are
    folders by the moment they were taken at, ``export`` the backup at the end.
    """

    under_the_rule: bool
    group_id: str = ""
    truth: dict[int, str] = field(default_factory=dict)
    sectors: dict[str, str] = field(default_factory=dict)
    lists: dict[int, range] = field(default_factory=dict)
    copies: dict[str, Path] = field(default_factory=dict)
    export: bytes = b""


class Simulation:
    """Runs one workshop in a folder, or in a database with a URL; ``take`` is called at the moments copies are made."""

    def __init__(self, seed: int, url: str, *, under_the_rule: bool, take: Callable[[str, "Simulation"], None]) -> None:
        self._random, self._take = random.Random(seed), take
        self.store = open_store(url)
        self._keys = OwnKeys()
        self._workshop = Workshop(self.store, self._keys)
        self.made = Simulated(under_the_rule)
        self._host = self._workshop.facilitator(self._workshop.create_plan("Plan", "es").secret)
        card = self._workshop.add_group(self._host, "Mesa")
        self._code, self.made.group_id = card.code, card.group_id
        self._people: list[Identity] = []
        self._gone: list[Identity] = []

    def run(self) -> Simulated:
        """Hold a brainstorm and a problem tree; everybody's share is drawn before anybody comes."""
        arriving = [self._join() for _ in range(PEOPLE - LATE)]
        late = set(self._random.sample(range(PEOPLE), LATE))
        authors = [self._random.randrange(PEOPLE) for _ in range(IDEAS + REACTIONS)]
        leaving = set(self._random.sample(sorted(set(range(PEOPLE)) - late), LEAVING))
        of_number = dict(zip([n for n in range(PEOPLE) if n not in late], arriving, strict=True))
        self._hold("brainstorm")
        self._host_act("reveal_ideas")
        for place, number in enumerate(authors):
            if place == IDEAS:
                self._next_stage()
            if number not in of_number:  # whoever comes late has something to say: the worst that arrival can tell
                of_number[number] = self._join()
            self._write(of_number[number], place)
            if self._random.random() < 0.1:
                self._reload()
            if place in (IDEAS // 3, IDEAS // 2) and not self._joins_between(authors, late):
                self._take("open" if place == IDEAS // 3 else "later", self)
            if number in leaving and number not in authors[place + 1 :]:
                self._workshop.leave(of_number[number].participant_id)
                self._gone.append(of_number[number])
        self._take("killed", self)
        self._host_act("close_stage")
        self._take("closed", self)
        self.made.export = self._workshop.export_plan(self._host.plan_id)
        self.store.close()
        return self.made

    @staticmethod
    def _joins_between(authors: list[int], late: set[int]) -> bool:
        """Tell whether somebody comes between the two copies: that, whoever has both knows, whatever is written."""
        before, between = authors[: IDEAS // 3 + 1], authors[IDEAS // 3 + 1 : IDEAS // 2 + 1]
        return bool(late & set(between) - set(before))

    def _join(self) -> Identity:
        sector = self._random.choice(SECTORS)
        person = self._workshop.join(self._code, f"Name {self._random.random():.9f}", sector, "es")
        self.made.sectors[person.participant_id] = sector
        self._people.append(person)
        return person

    def _host_act(self, intent: str, **data: Any) -> None:
        self._workshop.act(self._host, self.made.group_id, intent, data)

    def _hold(self, stage: str) -> None:
        if self.made.under_the_rule:
            self._host_act("choose_rule", stage=stage, on=True)
        self._host_act("open_stage", stage=stage)
        sitting = self._group[ChathamHouse].sitting
        assert (sitting is not None) == self.made.under_the_rule

    @property
    def _group(self) -> Any:
        return self._workshop.group(self._host.plan_id, self.made.group_id)

    def _next_stage(self) -> None:
        self._host_act("close_stage")
        self._hold("problem_tree")
        self._host_act("set_right", stage="problem_tree", right="propose")
        self._host_act("state_core_problem", text="Problema central")
        for n in range(6):
            self._host_act("add_cause", text=f"Causa {n}", of=self._group[TreeState].core_problem)

    def _reload(self) -> None:
        """Let pages be opened anew, in another process, and say that they are open."""
        self._workshop = Workshop(self.store, self._keys)
        here = [one.identity.participant_id for one in self._workshop.present(self._host.plan_id) if not one.ended]
        self.store.roll.seen(*here)

    def _write(self, who: Identity, place: int) -> None:
        text = " ".join(self._random.choices(WORDS, k=self._random.randint(2, 25))) + f" {place}"
        if place < IDEAS:
            self._idea(who, text)
            return
        tree, kind = self._group[TreeState], self._random.random()
        if kind < 0.5:
            self._own(who, "add_cause", text=text, of=tree.core_problem)  # a proposal: so it is where people propose
            return
        arrows = [(cause, effect) for cause, effect in tree.graph.edges]
        cause, effect = self._random.choice(arrows)
        self._own(who, "vote_arrow", cause=cause, effect=effect, answer=self._random.choice(["yes", "no", "unsure"]))

    def _idea(self, who: Identity, text: str) -> None:
        if self._random.random() < 0.2:
            self._list(who, [f"{text} {word}" for word in self._random.sample(WORDS, LIST)])
            return
        op = self._own(who, "add_idea", text=text)
        if self._random.random() < 0.15:  # the answer was lost: sent again
            self._workshop.act(who, self.made.group_id, "add_idea", {"text": text}, op)
        if self._random.random() < 0.1:
            self._workshop.act(who, self.made.group_id, "undo", {})
            self._workshop.act(who, self.made.group_id, "redo", {})
        others = [one.idea for one in self._group[Brainstorm].standing() if one.text != text]
        if others and self._random.random() < 0.4:
            self._own(
                self._random.choice([one for one in self._people if one not in self._gone]),
                "support_idea",
                idea=self._random.choice(others),
                on=True,
            )

    def _list(self, who: Identity, texts: list[str]) -> None:
        """Let somebody paste a list, perhaps take it back and bring it, and send it twice."""
        before = self._group.version
        op = self._own(who, "add_ideas", texts=texts)
        if self._random.random() < 0.3:
            self._workshop.act(who, self.made.group_id, "add_ideas", {"texts": texts}, op)
        if self._random.random() < 0.2:
            self._workshop.act(who, self.made.group_id, "undo", {})
            self._workshop.act(who, self.made.group_id, "redo", {})
        if self.made.under_the_rule:
            self.made.lists[before + 1] = range(before + 1, before + 1 + LIST)
            self.made.truth |= dict.fromkeys(self.made.lists[before + 1], who.participant_id)

    def _own(self, who: Identity, intent: str, **data: Any) -> str:
        """Let somebody do something, and note whose it is."""
        op, before = f"op{self._random.getrandbits(80):020x}", self._group.version
        version = self._workshop.act(who, self.made.group_id, intent, data, op).version
        if version > before:
            self.made.truth[before + 1] = who.participant_id
        return op


def simulate(seed: int, folder: Path, *, under_the_rule: bool) -> Simulated:
    """Hold a workshop in a file of ``folder``, and copy all files as they lie at each moment."""
    live = folder / "live"
    live.mkdir(parents=True)

    def take(moment: str, of: Simulation) -> None:
        of.made.copies[moment] = Path(shutil.copytree(live, folder / moment))

    url = f"sqlite:///{(live / 'workbench.sqlite').as_posix()}"
    return Simulation(seed, url, under_the_rule=under_the_rule, take=take).run()
