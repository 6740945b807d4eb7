"""Which objectives are offered first for a card, and why: what the room knows of each (R27, R50)."""

from ogcore.choice.objective import Choice, best, choices
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.trees.state import TreeState
from tests.builders import Room


class Clinic:
    """A room whose tree has two branches: nobody is trained, for lack of money; it is far, as there is no bus."""

    def __init__(self) -> None:
        self.room = Room()
        self.room.open("brainstorm")
        texts = ["Staff is poorly trained", "The clinic is far"]
        self.ideas = self.room.act(self.room.ana, "add_ideas", texts=texts)["ideas"]
        self.room.act(self.room.facilitator, "reveal_ideas")
        self.room.act(self.room.beto, "support_idea", idea=self.ideas[1], on=True)
        self.room.open("problem_tree")
        act = self.room.act
        self.core = act(self.room.facilitator, "state_core_problem", text="Services are not used")["node"]
        self.staff = act(self.room.ana, "place_idea", idea=self.ideas[0], of=self.core, side="cause")["node"]
        self.far = act(self.room.ana, "place_idea", idea=self.ideas[1], of=self.core, side="cause")["node"]
        self.money = act(self.room.ana, "add_cause", of=self.staff, text="No budget for training")["node"]
        self.late = act(self.room.ana, "add_effect", of=self.core, text="Illness is found late")["node"]

    def confirmed(self, *nodes: str) -> None:
        """Let the group confirm objectives, one after the other."""
        self.room.open("objective_tree")
        for node in nodes:
            self.room.act(self.room.ana, "confirm_objective", node=node, text=f"Solved: {node}")

    def choices(self) -> list[Choice]:
        """Return the objectives as they are offered."""
        return choices(self.room.group, objective_tree_of(self.room.group))

    def of(self, node: str) -> Choice:
        """Return what is known of one."""
        return next(choice for choice in self.choices() if choice.node == node)


def test_confirmed_objectives_come_before_proposals_and_ends_last() -> None:
    """A proposal nobody confirmed comes after what the group confirmed, and ends after means on either side."""
    clinic = Clinic()
    clinic.confirmed(clinic.money, clinic.late)
    found = clinic.choices()
    assert [choice.node for choice in found][:2] == [clinic.money, clinic.late]
    assert [choice.confirmed for choice in found] == [True, True, False, False, False]


def test_what_the_group_can_act_on_comes_first() -> None:
    """Yes before nothing said, that before others, and those nobody can act on last; these are not among the best."""
    clinic = Clinic()
    for node, answer in ((clinic.far, "yes"), (clinic.money, "other"), (clinic.staff, "no")):
        clinic.room.act(clinic.room.ana, "answer_action", node=node, answer=answer, whose="Congress")
    clinic.confirmed(clinic.core, clinic.staff, clinic.far, clinic.money)
    assert [choice.node for choice in clinic.choices()][:4] == [clinic.far, clinic.core, clinic.money, clinic.staff]
    assert [choice.node for choice in best(clinic.choices())] == [clinic.far, clinic.core, clinic.money]
    first = clinic.of(clinic.far).reasons()[0]
    assert (first.code, first.text) == ("can_act", "Congress")
    assert clinic.of(clinic.staff).reasons()[0].code == "cannot_act"


def test_causes_behind_an_objective_are_counted() -> None:
    """It answers its own cause and those behind it; how many of them are necessary or sufficient is what is marked."""
    clinic = Clinic()
    clinic.room.act(
        clinic.room.ana, "mark_arrow", cause=clinic.money, effect=clinic.staff, necessary=True, sufficient=True
    )
    known = {choice.node: (choice.covers, choice.necessary, choice.sufficient) for choice in clinic.choices()}
    assert known[clinic.core] == (3, 1, 1)
    assert known[clinic.staff] == (2, 1, 1)
    assert known[clinic.money] == (1, 1, 1)
    assert known[clinic.far] == (1, 0, 0)
    clinic.room.act(clinic.room.ana, "remove", node=clinic.money)
    assert clinic.of(clinic.core).necessary == 0


def test_the_people_behind_its_ideas_are_counted_once_they_are_seen() -> None:
    """Support of the ideas a problem came from counts, without anybody's name; of hidden ideas nothing is told."""
    clinic = Clinic()
    assert (clinic.of(clinic.far).people, clinic.of(clinic.staff).people) == (2, 1)
    assert clinic.of(clinic.money).people == 0
    clinic.room.act(clinic.room.facilitator, "hide_ideas")
    assert clinic.of(clinic.far).people == 0


def test_an_objective_with_a_card_gives_way_to_others() -> None:
    """It stays where it can be chosen again, after those without a card, and names its cards."""
    clinic = Clinic()
    clinic.confirmed(clinic.staff, clinic.far)
    clinic.room.open("commitment_card")
    first = clinic.choices()[0].node
    card = clinic.room.act(clinic.room.ana, "draft_commitment", node=first)["card"]
    found = clinic.choices()
    assert (found[1].node, found[1].cards) == (first, (card,))
    assert first not in {choice.node for choice in best(found)}


def test_a_room_without_a_tree_has_nothing_to_choose() -> None:
    """No objective is offered before there is a problem."""
    room = Room()
    assert choices(room.group, objective_tree_of(room.group)) == []
    assert TreeState().core_problem is None
