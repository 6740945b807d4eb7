"""Which objectives of a tree are checked, and against what (R17)."""

from ogcore.objectives.checks import check_objectives
from ogcore.objectives.events import Objective
from ogcore.objectives.objective_tree import ObjectiveTree
from ogcore.record.wording import Wording
from tests.builders import small_tree

GOOD = "Reduce robberies of traders by 25% by 2027"


def test_only_confirmed_objectives_are_checked() -> None:
    """Proposals, and objectives opened again, are left alone."""
    small = small_tree()
    objectives = {
        small.core: Objective(Wording(GOOD), small.tree.text(small.core)),
        small.cause: Objective(Wording("Eradicate corruption"), small.tree.text(small.cause), confirmed=False),
    }
    checked = dict(check_objectives(ObjectiveTree(small.tree, objectives, "en")))
    assert set(checked) == {small.core}


def test_an_objective_is_held_against_the_one_it_leads_to() -> None:
    """Means are compared with their ends, along the arrows of the tree."""
    small = small_tree()
    objectives = {
        small.core: Objective(Wording(GOOD), small.tree.text(small.core)),
        small.cause: Objective(Wording("Increase robberies of traders by 5% by 2027"), small.tree.text(small.cause)),
    }
    checked = dict(check_objectives(ObjectiveTree(small.tree, objectives, "en")))
    assert [(finding.code, finding.data["reason"]) for finding in checked[small.cause]] == [
        ("incoherent", "contradicts")
    ]
    assert GOOD in checked[small.cause][0].data["parent"]
