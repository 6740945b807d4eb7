"""Notebooks that no server of ours shows: whose machine it is, and which plans they open (R44, R47)."""

import asyncio
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ogcore.errors import UnreadableFile
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from workbench import own_machine
from workbench.bootstrap import Visitor
from workbench.cli.demonstration import create_demonstration
from workbench.models.group_model import GroupModel
from workbench.own_machine import OWN_MACHINE, SESSION, OwnMachine, ServedToStrangers, is_owners
from workbench.pages import facilitator, stage
from workbench.pages.layout import Page
from workbench.pages.own import OwnPage
from workbench.settings import Settings

VOILA = {"VOILA_APP_PORT": "8866"}
HUB = {"JUPYTERHUB_USER": "ana", "JUPYTERHUB_API_TOKEN": "secret"}


@pytest.fixture(autouse=True)
def owner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A kernel that a Jupyter server began for a notebook, on a machine with an empty folder of plans."""
    for name in ("WORKBENCH_SERVED", "WORKBENCH_STORE_URL", OWN_MACHINE):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv(SESSION, "notebook")
    monkeypatch.setenv("WORKBENCH_DATA_DIR", str(tmp_path / "plans"))
    own_machine._opened.cache_clear()
    yield
    own_machine._opened.cache_clear()


@pytest.mark.parametrize(
    ("environment", "owners"),
    [
        ({SESSION: "a.ipynb"}, True),
        (HUB | {SESSION: "a.ipynb"}, True),
        (VOILA, False),
        (VOILA | {SESSION: "a.ipynb"}, False),
        (VOILA | HUB, False),
        (VOILA | {OWN_MACHINE: "yes"}, False),
        (VOILA | {OWN_MACHINE: "1"}, True),
        ({OWN_MACHINE: "1"}, True),
        (HUB, False),
        ({}, False),
    ],
)
def test_only_who_may_run_code_or_was_said_to_be_alone_is_the_owner(environment: dict[str, str], owners: bool) -> None:
    """A Jupyter server's notebooks are their reader's, Voila's are not, and of what is not known nobody is sure."""
    assert is_owners(environment) is owners


def test_a_stranger_opens_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where nobody is the owner no plan is opened and no file is made, whatever is asked for."""
    monkeypatch.delenv(SESSION)
    for plans in (None, tmp_path, tmp_path / "a.json", "postgresql://nobody@nowhere/none"):
        with pytest.raises(ServedToStrangers):
            own_machine.own_machine(plans, "es")
    assert list(tmp_path.iterdir()) == []


def served(folder: Path, language: str = "es") -> Workshop:
    """Return the plans that a server serves from a folder, with a demonstration."""
    settings = Settings(data_dir=folder)
    settings.prepare_files()
    workshop = Workshop(open_store(settings.store_url))
    create_demonstration(workshop, language)
    return workshop


def test_a_notebook_opens_the_plans_that_are_served(tmp_path: Path) -> None:
    """By the server's own setting, or its folder or file, it opens the same plans and begins none beside them."""
    workshop = served(tmp_path / "plans")
    plan = [(plan.plan_id, plan.name) for plan in workshop.plans()]
    for plans in (None, tmp_path / "plans", tmp_path / "plans" / "workbench.sqlite"):
        assert own_machine.own_machine(plans, "es").plans() == plan


def test_a_backup_goes_on_in_a_store_of_its_own(tmp_path: Path) -> None:
    """It is brought back once, beside it; what is done there is there the next time, and the backup stays as it is."""
    workshop = served(tmp_path / "plans")
    backup = tmp_path / "tlaxcala.plan.json"
    backup.write_bytes(workshop.export_plan(workshop.plans()[0].plan_id))
    before = backup.read_bytes()
    machine = own_machine.own_machine(backup, "es")
    ((plan, name),) = machine.plans()
    machine.workshop.add_group(machine.visitor(plan, None, "es").identity, "Otra mesa")
    own_machine._opened.cache_clear()
    again = own_machine.own_machine(str(backup), "es")
    assert again.plans() == [(plan, name)]
    assert "Otra mesa" in [group for _id, group in again.groups(plan)]
    assert backup.read_bytes() == before
    assert [one.name for one in workshop.plans()] == [name]


@pytest.mark.parametrize("content", [None, b"no plan", json.dumps({"format": "other"}).encode()])
def test_a_file_that_is_no_plan_is_refused_and_leaves_nothing(tmp_path: Path, content: bytes | None) -> None:
    """Whether it is not there, no backup or of another kind: nothing is made beside it."""
    path = tmp_path / "some.json"
    if content is not None:
        path.write_bytes(content)
    before = sorted(tmp_path.iterdir())
    with pytest.raises(UnreadableFile):
        own_machine.own_machine(path, "es")
    assert sorted(tmp_path.iterdir()) == before


def own_page(make: Callable[[Visitor], Page], *, of_group: bool = True) -> tuple[OwnMachine, OwnPage]:
    """Return a page on the plans of the machine."""
    machine = own_machine.own_machine(None, "es")
    return machine, OwnPage(machine, make, "es", of_group=of_group)


def tree_page(visitor: Visitor) -> Page:
    """Return the page of the problem tree."""
    return stage.page("problem_tree", visitor)


def model_of(page: OwnPage) -> GroupModel:
    """Return the model of the page below the choice."""
    assert page._page is not None
    return page._page.model


def test_a_stage_is_open_under_its_own_header(tmp_path: Path) -> None:
    """Whatever stage the group is at, the header of a stage's notebook is that of its stage, which can be edited."""
    served(tmp_path / "plans")  # at its problem tree
    _machine, page = own_page(lambda visitor: stage.page("objective_tree", visitor))
    frame, work = model_of(page).frame, model_of(page).work
    assert [one["id"] for one in frame["stages"] if one["state"] == "current"] == ["objective_tree"]
    assert frame["guide"]["stage"] == "objective_tree"
    assert (frame["open"], frame["begun"]) == (True, True)
    assert work["pairs"]["view"]["editable"] is True


def test_plan_and_group_are_chosen_above_the_page(tmp_path: Path) -> None:
    """Another group, and another plan, is the page's from then on; the page before hears of nothing any more."""
    served(tmp_path / "plans")
    served(tmp_path / "plans", "en")
    machine, page = own_page(tree_page)
    (_, other), (_, plan) = page._group.options[1], page._plan.options[1]
    page._group.value = other
    assert model_of(page).group_id == other
    page._plan.value = plan
    assert model_of(page).group_id == machine.groups(plan)[0][0]
    assert len(machine.live._changes) == 2, "the choice, and the page that is shown"


def test_a_group_begun_elsewhere_joins_the_choice(tmp_path: Path) -> None:
    """What the running workshop's desk adds can be chosen in the notebook, and what is shown stays."""
    workshop = served(tmp_path / "plans")
    machine, page = own_page(tree_page)
    before = model_of(page)
    plan = workshop.plans()[0].plan_id
    workshop.add_group(machine.visitor(plan, None, "es").identity, "Mesa nueva")
    machine.live.look()
    assert [label for label, _id in page._group.options][-1] == "Mesa nueva"
    assert model_of(page) is before


def test_the_language_of_the_page_is_changed_in_its_header(tmp_path: Path) -> None:
    """Whoever chooses another is answered that it is shown, and then the page is made anew in it."""
    served(tmp_path / "plans")

    async def walk() -> list[str]:
        machine, page = own_page(facilitator.page, of_group=False)
        assert model_of(page).intend("set_language", {"language": "en"}, "op") == {"shown": True}
        before = model_of(page).visitor.identity.language
        await asyncio.sleep(0)
        machine.live.stop()
        return [before, model_of(page).visitor.identity.language]

    assert asyncio.run(walk()) == ["es", "en"]
