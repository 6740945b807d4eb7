"""The folder a workbench keeps its plans in, opened for a command."""

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ogcore.errors import StoreDamaged, StoreError, StoreFull, StoreTooNew
from ogcore.plan.state import Plan
from ogcore.store import Store, open_store
from ogcore.workshop.workshop import Workshop
from workbench.cli.console import Console
from workbench.cli.failure import CommandFailure
from workbench.settings import Settings
from workbench.words.i18n import Translate

_SQLITE = "sqlite:///"


def add_data_option(command: argparse.ArgumentParser, translate: Translate) -> None:
    """Let a command be told where the plans are."""
    _ = translate
    command.add_argument("--data", metavar=_("FOLDER"), type=Path, help=_("where the plans are kept"))
    what = _("the database of the plans, where it is no file: postgresql://…")
    command.add_argument("--store", metavar="URL", help=what)


def read_settings(chosen: argparse.Namespace, **more: Any) -> Settings:
    """Return the settings of the environment with those chosen; raises CommandFailure for one that cannot be used."""
    try:
        return Settings.from_environment(data_dir=chosen.data, store_url=chosen.store, **more)
    except ValueError as error:
        raise CommandFailure("unusable_setting", str(error)) from error


@contextmanager
def opened_workshop(
    settings: Settings, console: Console, *, create: bool = False, aside: bool = False
) -> Iterator[Workshop]:
    """Open the plans; ``create`` begins an empty folder where there is none, ``aside`` is as in :func:`open_store`.

    Raises CommandFailure.
    """
    if not create:
        plans_are_here(settings, console)
    store = _store(settings, console, aside=aside)
    try:
        yield Workshop(store)
    finally:
        store.close()


def plans_are_here(settings: Settings, console: Console) -> None:
    """Raise CommandFailure where nobody has made a plan yet."""
    if not _exists(settings):
        _ = console.translate
        sentence = _("there are no plans here yet. Start with “workbench plan new” or “workbench serve”.")
        raise CommandFailure("no_data", sentence, str(settings.data_dir))


def _exists(settings: Settings) -> bool:
    if not settings.store_url.startswith(_SQLITE):
        return True
    return Path(settings.store_url.removeprefix(_SQLITE)).exists()


def _store(settings: Settings, console: Console, *, aside: bool) -> Store:
    settings.prepare_files()
    try:
        return open_store(settings.store_url, aside=aside)
    except (StoreDamaged, StoreFull, StoreTooNew):  # each has a sentence of its own
        raise
    except StoreError as error:
        raise unusable(error, settings, console) from error


def unusable(error: StoreError, settings: Settings, console: Console) -> CommandFailure:
    """Return why the plans cannot be opened, in words; the address of a database is told without its password."""
    _ = console.translate
    sentences = {
        "busy": _("another program holds the plans kept here, or they may not be written."),
        "connection": _("the database cannot be reached. Is it running, and are address, user and password right?"),
        "no_driver": _("plans in PostgreSQL need one package more: pip install “psycopg[binary]”."),
        "taken": _("another workbench serves the plans of this database. One server a database: stop that one first."),
        "unknown_url": _("this is no address of plans. Say postgresql://user@host/database, or nothing for a file."),
    }
    damaged = _("the file of the plans kept here is damaged, or not one of ours.")
    if settings.store_url.startswith(_SQLITE):
        sentences["taken"] = _(
            "another workbench serves the plans kept here already. Stop that one first, or give this one a folder of "
            "its own with --data."
        )
    else:
        damaged = _("this database holds something else, or may not be written.")
    return CommandFailure("unusable_data", sentences.get(str(error.data.get("reason")), damaged), settings.kept_in)


def chosen_plan(workshop: Workshop, wanted: str | None, console: Console) -> Plan:
    """Return the plan asked for by id, or the only one there is; raises UnknownPlan, CommandFailure."""
    if wanted:
        return workshop.plan(wanted)
    plans = workshop.plans()
    if len(plans) == 1:
        return plans[0]
    listed = "".join(f"\n  {plan.plan_id}  {plan.name}" for plan in plans)
    raise CommandFailure("which_plan", console.translate("say which plan, with its identifier:") + listed)
