"""Notebooks that no server of ours shows: whose machine it is, and which plans are opened there (R44, R47)."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from ogcore.errors import NotAllowed, UnreadableFile
from ogcore.record.language import LANGUAGES
from ogcore.record.participant import Identity
from ogcore.store import open_store
from ogcore.workshop.workshop import Workshop
from workbench.bootstrap import Visitor
from workbench.files.handing import Handing
from workbench.live import Live
from workbench.panels.shared_view import SharedViews
from workbench.private_file import private_database
from workbench.settings import Settings
from workbench.words.i18n import translator

OWN_MACHINE = "WORKBENCH_OWN_MACHINE"
"""Set to 1 by somebody who alone can reach the machine: whoever comes is then taken for its owner."""
LANGUAGE = "WORKBENCH_LANGUAGE"
SESSION = "JPY_SESSION_NAME"
"""What Jupyter's own server tells a kernel that is begun for somebody who may run code in it."""
_SQLITE = "sqlite:///"
_MARK = b"SQLite format 3\0"
"""What a file of SQLite begins with."""


class ServedToStrangers(NotAllowed):
    """Nothing tells that whoever sees this page owns the machine, so nobody is taken for its owner."""

    code = "served_to_strangers"


def is_owners(environment: Mapping[str, str]) -> bool:
    """Tell whether whoever sees a page of this kernel may be taken for the owner of the machine.

    They may where somebody has said so, and where a Jupyter server began the kernel for a notebook: who may run code
    there can do all that the owner can, alone on a machine or in a JupyterHub. They may not where Voila shows the page,
    under its own server or beside Jupyter's: it tells each kernel about itself. Of any other program nobody knows whom
    it shows the page to.
    """
    if environment.get(OWN_MACHINE) == "1":
        return True
    return SESSION in environment and not shown_by_voila(environment)


def shown_by_voila(environment: Mapping[str, str]) -> bool:
    """Tell whether Voila shows the page."""
    return any(name.startswith("VOILA_") for name in environment)


@dataclass(frozen=True, slots=True)
class OwnMachine:
    """The plans somebody opens on their own machine, whose facilitator they are."""

    workshop: Workshop
    store_url: str
    live: Live = field(init=False)
    views: SharedViews = field(default_factory=SharedViews)
    files: Handing = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "live", Live(self.workshop.store))
        object.__setattr__(self, "files", Handing(self.store_url))

    def plans(self) -> list[tuple[str, str]]:
        """Return each plan with its name, the oldest first."""
        return [(plan.plan_id, plan.name) for plan in self.workshop.plans()]

    def groups(self, plan_id: str) -> list[tuple[str, str]]:
        """Return each group at work with its name and topic; raises UnknownPlan."""
        plan = self.workshop.plan(plan_id)
        cards = (plan.group(group) for group in plan.active_groups)
        return [(card.group_id, " · ".join(filter(None, (card.name, card.topic)))) for card in cards]

    def visitor(self, plan_id: str, group_id: str | None, language: str) -> Visitor:
        """Return the owner as the facilitator of a plan, with a group of it before them."""
        identity = Identity("local", "facilitator", plan_id, None, "", None, language)
        return Visitor(self.workshop, identity, group_id, "", self.live, self.views, files=self.files)


def own_language(wanted: str | None = None) -> str:
    """Return the language a notebook asks for, else that of the environment, else the first there is."""
    said = wanted or os.environ.get(LANGUAGE, "")
    return said if said in LANGUAGES else LANGUAGES[0]


def own_machine(plans: str | Path | None, language: str) -> OwnMachine:
    """Return the plans that ``workbench serve`` serves, or those of a folder, a file or a database's address.

    A backup of a plan is opened in a store of its own beside it, begun from it the first time and gone on with later.
    Where there is no plan yet, one is begun in ``language``. Raises ServedToStrangers, UnreadableFile, StoreError, and
    ValueError for a setting that cannot be used.
    """
    if not is_owners(os.environ):
        raise ServedToStrangers("visit", "unknown")
    found = _opened(_address_of(plans))
    if not found.workshop.plans():
        _begin_plan(found, language)
    return found


@cache
def _opened(url: str) -> OwnMachine:
    """Open a store once in this kernel: its pages hear of each other at once."""
    return OwnMachine(Workshop(open_store(url)), url)


def _begin_plan(machine: OwnMachine, language: str) -> None:
    translate = translator(language)
    plan = machine.workshop.create_plan(translate("My plan"), language)
    owner = machine.visitor(plan.plan_id, None, language).identity
    machine.workshop.add_group(owner, translate("Working group"))


def _address_of(plans: str | Path | None) -> str:
    """Return the address of a store; raises UnreadableFile."""
    if plans is None:
        settings = Settings.from_environment()
    elif "://" in str(plans):
        settings = Settings.from_environment(store_url=str(plans))
    else:
        path = Path(plans).expanduser().resolve()
        if not path.is_dir():
            return _address_of_file(path)
        settings = Settings.from_environment(data_dir=path, store_url=_url(path / "workbench.sqlite"))
    settings.prepare_files()
    return settings.store_url


def _address_of_file(path: Path) -> str:
    if not path.is_file():
        raise UnreadableFile("not_there")
    with path.open("rb") as file:
        is_store = file.read(len(_MARK)) == _MARK
    return _url(path if is_store else _brought_back(path))


def _brought_back(backup: Path) -> Path:
    """Return the store beside a backup that goes on with its plan; raises UnreadableFile."""
    path = backup.with_suffix(".sqlite")
    fresh = not path.exists()
    private_database(path)
    store = open_store(_url(path))
    try:
        workshop = Workshop(store)
        if not workshop.plans():
            workshop.import_plan(backup.read_bytes())
    except UnreadableFile:
        store.close()
        if fresh:
            path.unlink()
        raise
    store.close()
    return path


def _url(path: Path) -> str:
    return f"{_SQLITE}{path.as_posix()}"
