"""Two groups of three phones and a facilitator: from an empty brainstorm to confirmed pairs, on problems of their own.

At each step the wall is measured at every size, and at the end nobody's sentence is lost (R3, R7, R51).
"""

import json
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import expect

from ogcore.brainstorm.state import Brainstorm
from ogcore.candidates.state import Candidates
from ogcore.objectives.state import Objectives
from ogcore.viewpoints.state import Viewpoints
from tests.browser.legible import WALLS, frame_share, too_small
from tests.browser.person import A_PHONE, Person
from tests.browser.room import Group, Room
from tests.browser.test_candidates import candidate, propose

SECTORS = ("people", "government", "academia")
MOST_FRAME = 0.12
"""The share of a wall's height that may go to what stands on every wall alike."""


@dataclass(frozen=True)
class Problem:
    """What a group says on its way, a sentence a phone at each step."""

    topic: str
    ideas: tuple[str, str, str]
    answers: tuple[str, str, str]
    candidates: tuple[str, str, str]
    causes: tuple[str, str, str]
    unsent: str
    objectives: tuple[str, str, str, str]
    """Of the core problem, then of the causes."""

    def typed(self) -> set[str]:
        """Every sentence."""
        return {*self.ideas, *self.answers, *self.candidates, *self.causes, self.unsent, *self.objectives}


PROBLEMS = {
    "es": (
        Problem(
            "Ruido de los bares",
            ("La música se oye hasta las cuatro", "El inspector solo trabaja de día", "Cada bar pone bocinas afuera"),
            (
                "Los niños se duermen en clase",
                "Hay cuarenta quejas sin respuesta",
                "El ruido pasa de noventa decibeles",
            ),
            (
                "Las familias del callejón no duermen de jueves a sábado",
                "El reglamento de ruido no se aplica de noche",
                "Los bares compiten con bocinas en la banqueta",
            ),
            ("No hay turno nocturno de inspección", "Las multas salen más baratas que aislar", "Nadie mide el ruido"),
            "Una vecina ya se mudó por el",
            (
                "Las familias del callejón duermen toda la semana",
                "La inspección trabaja también de noche",
                "Aislar un local cuesta menos que las multas",
                "El ruido se mide cada fin de semana",
            ),
        ),
        Problem(
            "Semillas criollas",
            ("Ya nadie guarda maíz azul", "El banco de semillas cerró", "Los jóvenes compran semilla híbrida"),
            ("Las milpas se parecen todas", "El programa entrega un solo maíz", "Se perdieron nueve variedades"),
            (
                "Los ejidos de la sierra siembran una sola clase de maíz",
                "La semilla criolla ya no se consigue en el tianguis",
                "Los campesinos mayores no enseñan a seleccionar semilla",
            ),
            ("El apoyo se da solo por semilla híbrida", "No hay dónde guardar la cosecha", "Se dejó de hacer la feria"),
            "Mi abuela tenía una que aguantaba la",
            (
                "Los ejidos de la sierra siembran muchas clases de maíz",
                "El apoyo alcanza también a la semilla criolla",
                "Cada ejido tiene dónde guardar su semilla",
                "La feria de semillas se hace cada año",
            ),
        ),
    ),
}
"""Problems that stand nowhere else."""


@dataclass
class Table:
    """A group on its way: its wall, its phones, and what was found wrong with the wall."""

    problem: Problem
    group: Group
    wall: Person
    phones: list[Person]
    faults: list[str] = field(default_factory=list)

    def look(self, step: str) -> None:
        """Measure the wall at every size: the smallest words, and how much of it the strip takes."""
        for width, height in WALLS:
            self.wall.page.set_viewport_size({"width": width, "height": height})
            self.wall.page.evaluate(
                "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
            )
            share = frame_share(self.wall.page)
            found = too_small(self.wall.page) + ([f"strip {share:.0%}"] if share > MOST_FRAME else [])
            self.faults += [f"{self.problem.topic}, {step}, {width}: {fault}" for fault in found]

    def texts(self) -> str:
        """Everything on record and on the phones."""
        state = self.group.workshop.group(self.group.facilitator.plan_id, self.group.group_id)
        said = [idea.text for idea in state[Brainstorm].standing()]
        said += [answer.wording.text for answer in state[Viewpoints].answers.values()]
        said += [held.wording.text for held in state[Candidates].standing()]
        said += [repr(state[Objectives])]
        said += [phone.page.evaluate(_TYPED) for phone in self.phones]
        return json.dumps([*said, *self.group.texts()], ensure_ascii=False)


_TYPED = """() => [
  ...[...document.querySelectorAll("textarea, input")].map((one) => one.value), ...Object.values(localStorage),
].join(" ")"""


def _table(room: Room, problem: Problem) -> Table:
    group = room.group(problem.topic, "brainstorm", tree=False)
    wall = room.projector(f"/projector?group={group.group_id}")
    return Table(problem, group, wall, [room.participant(group.code, A_PHONE, sector) for sector in SECTORS])


def _brainstorm(table: Table) -> None:
    """Write unseen, a sentence each, then read what the others wrote."""
    table.look("empty")
    for phone, text in zip(table.phones, table.problem.ideas, strict=True):
        box = phone.page.locator(".wb-compose .wb-box")
        box.fill(text)
        box.press("Enter")
    expect(table.wall.page.locator(".wb-wall-number")).to_have_text("3")
    table.look("hidden ideas")
    table.group.act("reveal_ideas")
    expect(table.wall.page.locator(".wb-wall-ideas li")).to_have_count(3)
    table.look("ideas")


def _answer(table: Table) -> None:
    """Say how each sector sees it."""
    table.group.act("open_stage", stage="viewpoints")
    for phone, text in zip(table.phones, table.problem.answers, strict=True):
        box = phone.page.locator(".wb-viewpoints textarea:visible").first
        box.fill(text)
        box.blur()
    expect(table.wall.page.locator(".wb-waiting")).to_contain_text("3")
    table.look("answers hidden")
    table.group.act("show_answers")
    expect(table.wall.page.locator(".wb-answer")).to_have_count(3)
    table.look("answers")


def _choose(table: Table) -> None:
    """A sentence each, one tap each; what somebody is still writing when the core is decided stays."""
    sentences, group = table.problem.candidates, table.group
    group.act("open_stage", stage="problem_tree")
    table.look("no candidate")
    for phone, text in zip(table.phones, sentences, strict=True):
        propose(phone, text)
    expect(table.wall.page.locator(".wb-wall-rows li")).to_have_count(3)
    table.look("candidates")
    group.act("move_choice", phase="choosing")
    for phone in table.phones:
        candidate(phone, sentences[0]).locator("input").check(force=True)
        expect(candidate(phone, sentences[0]).locator(".wb-preferred")).to_be_visible()
    table.look("choosing")
    table.phones[2].page.locator(".wb-propose-field").fill(table.problem.unsent)
    group.act("move_choice", phase="shown")
    expect(table.wall.page.locator(".wb-preferences")).not_to_have_count(0)
    table.look("preferred")
    first = group.workshop.group(group.facilitator.plan_id, group.group_id)[Candidates].standing()[0]
    group.act("put_in_centre", candidate=first.candidate)
    expect(table.wall.page.locator(".wb-centre-card .wb-words")).to_have_text(sentences[0])
    table.look("centre")
    author = table.phones[2]
    expect(author.row(sentences[0])).to_be_visible()
    author.page.locator(".wb-rail-button", has_text=author.say("Candidates")).click()
    expect(author.page.locator(".wb-propose-field")).to_have_value(table.problem.unsent)
    author.page.locator(".wb-drawer:visible .wb-drawer-close").click()


def _grow(table: Table) -> None:
    """Add a cause each, from the field at the foot of the outline."""
    core = table.problem.candidates[0]
    for phone, text in zip(table.phones, table.problem.causes, strict=True):
        phone.row(core).locator(".wb-row").first.tap()
        phone.row(core).locator("[data-act=add_cause]").first.tap()
        box = phone.page.locator(".wb-adder-field")
        box.fill(text)
        box.press("Enter")
        expect(table.wall.page.locator(".wb-wall-node", has_text=text)).to_be_visible()
    table.look("tree")


def _confirm(table: Table) -> None:
    """Word an objective each, confirmed as it is saved; the group's drawing is a turn away on every phone."""
    problems = (table.problem.candidates[0], *table.problem.causes)
    table.group.act("open_stage", stage="objective_tree")
    for place, (problem, objective) in enumerate(zip(problems, table.problem.objectives, strict=True)):
        phone = table.phones[place % 3]
        pair = phone.pair(problem)
        phone.button("Edit", pair).or_(phone.button("Write", pair)).tap()
        pair.locator("textarea").fill(objective)
        phone.button("Save", pair).tap()
        expect(pair).to_have_attribute("data-state", "confirmed")
    expect(table.wall.page.locator(".wb-wall-words", has_text=table.problem.objectives[3])).to_be_visible()
    table.look("objectives")
    phone = table.phones[0]
    phone.button("Drawing").tap()
    expect(phone.page.locator(".wb-tree[data-tree=objective]")).to_be_visible()
    phone.button("See it whole").tap()  # a phone shows one branch at a time until it is asked for all
    for objective in table.problem.objectives:
        expect(phone.page.locator(".wb-tree[data-tree=objective]").get_by_text(objective).first).to_be_attached()
    phone.button("Pairs").tap()
    expect(phone.pair(problems[0])).to_be_visible()


@pytest.mark.parametrize("served", ["es"], indirect=True)
def test_two_groups_go_from_an_empty_brainstorm_to_confirmed_pairs(room: Room) -> None:
    """Side by side, each on its own problem: the walls are legible at each step, and nobody's words vanish."""
    tables = [_table(room, problem) for problem in PROBLEMS[room.served.language]]
    for step in (_brainstorm, _answer, _choose, _grow, _confirm):
        for table in tables:
            step(table)
    faults = [fault for table in tables for fault in table.faults]
    lost = {text for table in tables for text in table.problem.typed() if text not in table.texts()}
    assert (faults, lost) == ([], set())
