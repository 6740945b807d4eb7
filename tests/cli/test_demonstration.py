"""The demonstration plan."""

from pathlib import Path

import pytest

from ogcore.logic.checks import check
from ogcore.objectives.objective_tree import objective_tree_of
from ogcore.store import open_store
from ogcore.trees.outline import read_outline
from ogcore.trees.state import TreeState
from ogcore.workshop.workshop import Workshop
from workbench.cli.demonstration import create_demonstration, demonstration_outline


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    """Return an empty workshop."""
    return Workshop(open_store(f"sqlite:///{tmp_path}/workshop.sqlite"))


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_planted_tree_is_the_one_in_the_file(workshop: Workshop, language: str) -> None:
    """Every statement and every arrow of the outline is in the group, and nothing else."""
    created = create_demonstration(workshop, language)
    group_id = next(iter(workshop.plan(created.plan_id).groups))
    planted, written = (
        workshop.group(created.plan_id, group_id)[TreeState],
        read_outline(demonstration_outline(language)),
    )
    arrows = [{(tree.text(a), tree.text(b)) for a, b in tree.arrows()} for tree in (planted, written)]
    assert arrows[0] == arrows[1]
    assert (len(planted), len(arrows[0])) == (13, 13)
    assert list(check(planted)) == []


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_problem_of_the_demonstration_converts(workshop: Workshop, language: str) -> None:
    """The first thing a newcomer sees has no gap in its objective tree."""
    created = create_demonstration(workshop, language)
    group_id = next(iter(workshop.plan(created.plan_id).groups))
    pairs = objective_tree_of(workshop.group(created.plan_id, group_id)).pairs()
    assert [pair.problem for pair in pairs if pair.text is None] == []


def test_it_is_made_by_a_facilitator_step_by_step(workshop: Workshop) -> None:
    """The tree is a history of single changes, so that each can be taken back like anybody's work."""
    created = create_demonstration(workshop, "es")
    group_id = next(iter(workshop.plan(created.plan_id).groups))
    assert len({record.actor for record in workshop.store.load(group_id)}) == 1
    host, last = workshop.facilitator(created.secret), workshop.group(created.plan_id, group_id).history.shared()[0]
    workshop.act(host, group_id, "take_back", {"operation": last.op})
    assert len(list(workshop.group(created.plan_id, group_id)[TreeState].arrows())) == 12
